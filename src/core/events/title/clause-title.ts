import { accordingTo } from '../frames/attribution.ts';
import { partsWithin, tokensOf } from '../frames/parts-within.ts';
import { isTorn, LONG, shorter, trimmed, upToAnd } from './body.ts';
import { verbed } from './plain-verb.ts';
import type { TitleSetting } from './setting.ts';
import { subjectOf } from './subject.ts';
import { balanced, joined, opened, tagIs } from './words.ts';

const DOUBTING = /^(?:allegedly|reportedly|apparently|purportedly|supposedly|falsely|probably|possibly|perhaps|maybe|likely)$/u;

/** No title has more words. */
const LONGEST = 26;

/** The clause put as a headline: who, and what is said of him, without the words that date it. Null: it does not stand by itself. */
export function rendered(setting: TitleSetting, index: number): string | null {
  const { sentence, placed } = setting;
  const { frames, tokens, lower, starts, groups, owners } = sentence;
  const frame = frames[index];
  const subject = subjectOf(setting, index);
  if (frame === undefined || subject === null || balanced(subject.words) !== subject.words) return null;
  // "After a storm destroyed the old one", with the past taken for a participle: who did it is not known.
  if (frame.kind === 'noun' && frame.passive && frame.object !== null && frame.object.start > frame.verb) return null;
  const within = partsWithin(sentence, index);
  if ([...within].some((at) => /^(?:if|unless)$/u.test(lower[frames[at]?.mark ?? -1] ?? '') && (starts[at] ?? 0) < frame.verb)) return null;
  const dropped = new Set<number>();
  for (const { start, end, frame: owner, as, noun } of placed) {
    // Which noun is meant is told by its date, too: "the man arrested on Friday".
    if (!within.has(owner) || /^(?:noun|relative)$/u.test(owner === index ? '' : (frames[owner]?.kind ?? '')) || as === null || as === 'vague' || noun !== null) continue;
    for (let at = start; at < end; at += 1) dropped.add(at);
  }
  const group = Math.min(groups[index] ?? frame.verb, frame.predicate);
  // "allegedly attacked": an adverb before the verb stays with it.
  const first = tagIs(sentence, group - 1, 'RB') && owners[group - 1] === index && group - 1 > (frame.subject?.end ?? 0) - 1 ? group - 1 : group;
  const own = new Set(tokensOf(sentence, within));
  const said = frame.subject;
  // A subject behind its verb: "said Olena Roe".
  const behind = said !== null && frame.subjectFrom === 'own' && said.start > frame.verb;
  const source = accordingTo(sentence);
  for (let at = source?.from ?? 0; at < (source?.end ?? 0); at += 1) dropped.add(at);
  let body = [...own].filter((at) => at >= first && !dropped.has(at) && !(behind && said.start <= at && at < said.end) && !(at === frame.mark));
  body = upToAnd(sentence, index, body);
  if (body.length > LONG) body = shorter(sentence, index, body);
  body = trimmed(sentence, body);
  if (isTorn(sentence, index, body, within)) return null;
  const before = lower.flatMap((word, at) => (at < first && DOUBTING.test(word) && (owners[at] === index || owners[at] === -1 || at === 0) && (said === null || at < said.start || at >= said.end) ? [at] : [])).map((at) => tokens[at]?.text ?? '');
  const words = joined(sentence, verbed(sentence, index, body, subject.plural));
  if (words === '') return null;
  const opens = before.length > 0 ? `${before.join(' ')}, ` : '';
  const found = balanced(`${opens}${subject.words} ${words}`.replace(/\s+/gu, ' ').trim());
  return found.split(' ').length > LONGEST ? null : opened(found);
}
