import type { Attribution } from './frames/attribution.ts';
import { actionsOfFrame } from './frames/frame-actions.ts';
import type { Placed } from './frames/frame-times.ts';
import { partsWithin, tokensOf } from './frames/parts-within.ts';
import { wordsOf, type FrameSentence } from './frames/read-sentence.ts';
import type { Facts } from './facts.ts';
import { coreOf, mentionFrom } from './mention-core.ts';
import { isSayVerb } from './lexicon/forms.ts';
import { limitsNegation } from './lexicon/function-words.ts';
import type { Mention } from './mention.ts';
import type { Decision } from './rules/told.ts';
import type { View } from './rules/view.ts';
import { fullPhrase } from './title/phrase.ts';

/** What a sentence says did not happen: "The police did not fire", "No villagers were robbed", "The captain denied that he fell". */
export function deniedIn(facts: Facts, placed: readonly Placed[], speakers: readonly (string | null)[], attributions: readonly (Attribution | null)[], decisions: readonly Decision[]): readonly Mention[] {
  const { read, sentence } = facts;
  if (sentence.headline || read.lower.slice(-2).includes('?')) return [];
  return decisions.flatMap(({ view }, index): readonly Mention[] => {
    if (!isDenied(read, view) || placed.some(({ frame, as }) => frame === index && as !== 'speech')) return [];
    const parts = tokensOf(read, partsWithin(read, index));
    const [first, last] = [read.tokens[parts[0] ?? -1], read.tokens[parts.at(-1) ?? -1]];
    const { actions, objects, at } = actionsOfFrame(read, index);
    const token = read.tokens[at];
    // "Was not hurt" is an event that did not come; "was not tall" is none.
    if (view.stative && actions.every((action) => action.startsWith('='))) return [];
    if (first === undefined || last === undefined || token === undefined || /^not?$/u.test(read.lower[parts[0] ?? -1] ?? '') && read.tags[(parts[0] ?? 0) + 1]?.startsWith('JJ') === true || parts.some((part) => limitsNegation(read.lower[part] ?? ''))) return [];
    const core = coreOf(facts, { start: first.start, end: last.end });
    const lent = view.frame.subjectFrom === 'own' ? [] : facts.told.filter((name) => name.end <= first.start);
    return [mentionFrom(core, {
      kind: 'event', actions, objects, names: [...core.names, ...lent], predicate: { start: token.start, end: token.end }, speaker: deniesItself(read, view, placed) ?? (attributions[index] === null ? null : speakers[index] ?? null),
      times: [], title: null, weak: true, elaborates: true, denies: true,
    })];
  });
}

/** "Roe denied taking it", "Roe, who denies that": by whom it is denied, not by "who". */
function deniesItself(read: FrameSentence, { parent }: View, placed: readonly Placed[]): string | null {
  const frame = parent?.lemma === 'deny' ? parent.frame : null;
  if (frame?.subject == null || parent === null) return null;
  if (frame.kind !== 'relative' || frame.parent === null || !read.tags[frame.subject.head]?.startsWith('W')) return fullPhrase(read, parent.index, frame.subject, placed);
  const host = read.frames.flatMap(({ subject, object, attribute, agent, obliques }) => [subject, object, attribute, agent, ...obliques]).find((part) => part?.head === frame.parent);
  return host == null ? read.tokens[frame.parent]?.text ?? null : wordsOf(read, { ...host, end: Math.min(host.end, Math.max(host.head + 1, read.starts[parent.index] ?? host.end)) }).replace(/,$/u, '');
}

/** So many words on from "denies" begins what is denied at the latest: "denied on Monday that". */
const RIGHT_BEHIND = 4;

function isDenied(read: FrameSentence, { index, lemma, mood, frame, parent, infinitive }: View): boolean {
  // That no deaths were reported is no denial of a report.
  // "A guard who did not look up": it tells which guard, and denies nothing that another report tells.
  if (infinitive || isSayVerb(lemma) || mood.modal !== null || frame.kind === 'relative') return false;
  // "Denies arson claims by staff the paper met": what is denied begins right behind the verb.
  const denial = parent?.lemma === 'deny' && (frame.kind === 'complement' || frame.kind === 'controlled') && !parent.mood.negated && (read.starts[index] ?? 0) - parent.frame.verb <= RIGHT_BEHIND;
  return denial !== mood.negated && (mood.tense === 'past' || denial || frame.perfect) && read.quoted[frame.verb] !== true;
}
