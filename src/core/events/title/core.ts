import { isCharge } from '../frames/attribution.ts';
import type { FrameSentence } from '../frames/read-sentence.ts';
import { isSubordinator, leadsToGoal } from '../lexicon/function-words.ts';
import type { TitleSetting } from './setting.ts';
import { isTail } from './subject.ts';

/** What a title of a frame cannot do without. */
export interface Core {
  /** The clause that stands by itself in which it is told; null: none does. */
  readonly base: number | null;
  /** The frame, what it says, begins or wants, and what it hangs on up to its base. */
  readonly frames: ReadonlySet<number>;
  readonly needed: ReadonlySet<number>;
  /** The frames of those who say what its frames tell; -1 among them where nobody does. */
  readonly holders: ReadonlySet<number>;
  /** The frame is all that is told, or what somebody says, begins or wants: no other day stands beside its own. */
  readonly single: boolean;
}

/** So many frames hang one on the other at most. */
export const DEEPEST = 12;

/** A clause that could be a sentence: a finite verb behind a subject of its own, and nobody else says it. */
function isIndependent({ sentence, attributions, placed }: TitleSetting, at: number): boolean {
  const { frames, tags, lower } = sentence;
  const frame = frames[at];
  if (frame?.subject == null || frame.tense === null || frame.subjectFrom !== 'own' || frame.subject.start > frame.verb) return false;
  const { head } = frame.subject;
  if (/^W/u.test(tags[frame.subject.start] ?? '') || placed.some(({ start, end, as }) => as === 'own' && start <= head && head < end)) return false;
  const attribution = attributions[at] ?? null;
  if (attribution?.beside === false || !(attribution === null ? /^(?:main|conjunct|beside)$/u : /^(?:main|conjunct|beside|complement)$/u).test(frame.kind)) return false;
  // "The museum, closed since March": no verb stands behind the comma of its subject, but "Olena Roe, the mayor, left".
  if (frame.subject.end === (sentence.groups[at] ?? 0) - 1 && tags[frame.subject.end] === ',' && !tags.slice(frame.subject.start, frame.subject.end).includes(',')) return false;
  if (isSubordinator(lower[frame.subject.start - 1] ?? '') || isTail(sentence, frame.subject.start)) return false;
  return frame.mark === null || frame.mark > frame.subject.start || tags[frame.mark] === 'CC';
}

/** What a frame says, begins or wants, with the same of those. */
function withInner(sentence: FrameSentence, index: number, found: Set<number>, depth = 0): void {
  found.add(index);
  if (depth > DEEPEST) return;
  for (const child of sentence.children[index] ?? []) {
    const kind = sentence.frames[child]?.kind;
    if (!found.has(child) && (kind === 'complement' || kind === 'controlled' || kind === 'subject' || isCharge(sentence, child))) withInner(sentence, child, found, depth + 1);
  }
}

/** The core of a title that tells a frame within the sentence, or of the clause alone (`alone`). */
export function coreOf(setting: TitleSetting, index: number, alone = false): Core {
  const { sentence } = setting;
  const found = new Set<number>();
  withInner(sentence, index, found);
  let base: number | null = isIndependent(setting, index) ? index : null;
  let single = true;
  let below = index;
  for (let at = sentence.parents[index] ?? null, depth = 0; !alone && base === null && at !== null && depth < DEEPEST; at = sentence.parents[at] ?? null, depth += 1) {
    if (!/^(?:complement|controlled)$/u.test(sentence.frames[below]?.kind ?? '') && !isCharge(sentence, below)) single = false;
    below = at;
    withInner(sentence, at, found);
    if (isIndependent(setting, at)) base = at;
  }
  const holders = new Set(Array.from(found, (at) => setting.attributions[at]?.holder ?? -1));
  return { base, frames: found, holders, needed: neededBy(sentence, found), single: single && (alone || base !== null) };
}

/** The verbs of some frames with who and what takes part. */
function neededBy(sentence: FrameSentence, held: ReadonlySet<number>): ReadonlySet<number> {
  const { frames, groups } = sentence;
  const needed = new Set<number>();
  const add = (start: number, end: number): void => { for (let at = start; at < end; at += 1) needed.add(at); };
  for (const index of held) {
    const frame = frames[index];
    if (frame === undefined) continue;
    add(groups[index] ?? frame.verb, frame.verb + 1);
    add(frame.predicate, frame.predicate + 1);
    if (frame.particle !== null) needed.add(frame.particle);
    for (const part of [frame.subjectFrom === 'own' ? frame.subject : null, frame.object, frame.indirectObject, frame.attribute, frame.agent]) if (part !== null) add(part.start, part.end);
    // "Gave to the church", "played in a band": the first that stands behind a verb without an object.
    const bare = frame.predicate === frame.verb && frame.object === null && frame.attribute === null && frame.agent === null && frame.complement === null;
    const first = frame.obliques.map(({ start, end, preposition }) => ({ start: preposition ?? start, end })).filter(({ start }) => start > frame.verb).sort((a, b) => a.start - b.start)[0];
    // "Rammed a car full of stones into a wall": where to.
    const goal = frame.obliques.find(({ preposition }) => preposition !== null && preposition > frame.verb && leadsToGoal(sentence.lower[preposition] ?? '') && !/^(?:JJ|IN)/u.test(sentence.tags[preposition - 1] ?? ''));
    if (goal?.preposition != null && !sentence.lower.slice(frame.verb, goal.preposition).some((word, at) => /^[;:]$/u.test(word) || sentence.tags[frame.verb + at] === 'CC')) add(goal.preposition, goal.end);
    // "Placed him on a list": what stands right behind an object may be a part of what is done.
    if (frame.object !== null && first !== undefined && first.start === frame.object.end) add(first.start, first.end);
    if (bare && first !== undefined && first.start <= (frame.particle ?? frame.verb) + 2 && !sentence.tags.slice(frame.verb, first.start).includes(',')) add(first.start, first.end);
  }
  return needed;
}
