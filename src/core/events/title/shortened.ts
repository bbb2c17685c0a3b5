import { clearPerson } from '../people.ts';
import { coreOf } from './core.ts';
import type { TitleSetting } from './setting.ts';
import type { Source } from './source.ts';
import { openingOf } from './opening.ts';
import { stretch } from './stretch.ts';
import { SURE } from './subject.ts';
import { balanced, joined, opened, sentenceTitle } from './words.ts';

/**
 * The sentence as it stands, without what stands beside what a frame tells: the clause in which it is told, up to the end of its last
 * part that it needs.
 */
export function shortened(setting: TitleSetting, index: number, source: Source | null): string {
  const { sentence, named, before } = setting;
  const { tags, tokens, frames, lower, quoted } = sentence;
  const core = coreOf(setting, index);
  // "The museum, closed since March, reopened", with no verb found: nothing is known of what belongs to it.
  if (core.base === null && ![...core.frames].some((at) => frames[at]?.tense != null)) return sentenceTitle(sentence);
  let limit = tokens.length;
  while (limit > 0 && tags[limit - 1] === '.') limit -= 1;
  const leads = source?.start === 0;
  const closes = source !== null && source.end >= limit;
  const end = closes ? source.start : limit;
  const from = leads ? source.end : openingOf(setting, core, end);
  const body = stretch(setting, core, from, end).filter((at) => source === null || at < source.start || at >= source.end);
  const subject = frames[core.base ?? -1]?.subject;
  const single = subject != null && subject.end - subject.start === 1 && body[0] === subject.start && /^(?:he|she)$/u.test(lower[subject.start] ?? '');
  const person = single && (frames[core.base ?? -1]?.margin ?? 0) >= SURE ? clearPerson(sentence, named, core.base ?? index, before) : null;
  const words = joined(sentence, body.map((at, k) => ({ at, text: k === 0 && person !== null ? person : (tokens[at]?.text ?? '') })));
  const found = opened(balanced(words));
  if (source === null) return found;
  const spoken = body.length > 0 && body.every((at) => quoted[at] === true || /^\P{L}+$/u.test(tokens[at]?.text ?? ''));
  return `${source.words}: ${spoken ? `“${found.replace(/[“”"]/gu, '')}”` : found}`;
}
