import { isPersonPronoun, isPointer, isSubordinator, leadsOn, verbForm, type Mention, type NameMention } from '../../events/index.ts';
import type { ArticleId, Span } from '../../model.ts';
import { stem } from '../../text/index.ts';
import { likeness } from '../bag.ts';
import type { LinkedMention } from '../linked-mention.ts';
import { foldName, sameName } from '../same-name.ts';
import { conflicts, isRepeated } from '../similarity.ts';

/** Somebody's words that it did not happen, and those who say that it did. */
export interface Denial {
  readonly denied: LinkedMention;
  readonly held: readonly LinkedMention[];
}

type VerbOf = (m: LinkedMention) => string;

/** A denial that is less like a report does not mean what that tells. */
const MEANS = 0.2;
/** In so many characters stand the words that open a clause. */
const FIRST_WORDS = 24;
/** So many words at most lead on to what a clause begins with: "but that he". */
const LEADING = 2;

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));

/** So many reports of an event are compared with a denial. */
const REPORTS = 48;
/** And so many events that are told by its verb. */
const GROUPS = 60;

/** What a clause begins with, behind what leads on to it: "that he did not steal". */
function firstWord(text: string, { start, end }: Span): string {
  const opening = text.slice(start, Math.min(end, start + FIRST_WORDS)).toLowerCase().split(' ');
  const at = opening.findIndex((word, n) => n >= LEADING || !(leadsOn(word) || isSubordinator(word)));
  return /^\p{L}*/u.exec(opening[at] ?? '')?.[0] ?? '';
}

/** The denials of what each of the groups of a story tells, by the place of the group: each goes with the one that it is likest. */
export function denialsOf(groups: readonly (readonly LinkedMention[])[], denied: readonly LinkedMention[], textOf: (article: ArticleId) => string): ReadonlyMap<number, readonly Denial[]> {
  const found = new Map<number, Denial[]>();
  if (denied.length === 0) return found;
  const verbOf = ({ article, mention: { predicate } }: LinkedMention): string => {
    const word = textOf(article).slice(predicate.start, predicate.end).toLowerCase();
    return verbForm(word)?.lemma ?? stem(word);
  };
  const byVerb = new Map<string, Set<number>>();
  for (const [at, members] of groups.entries()) {
    for (const verb of new Set(members.map(verbOf))) {
      const known = byVerb.get(verb) ?? new Set();
      if (known.size < GROUPS) byVerb.set(verb, known.add(at));
    }
  }
  for (const denial of denied) {
    let best: readonly [number, Denial] | null = null;
    let top = MEANS;
    // Who "they" are that did not suffer from it is not known by the words; who "he" is may be.
    const first = denial.mention.actions.every((action) => action.startsWith('=')) ? firstWord(textOf(denial.article), denial.mention.focus) : '';
    if (isPointer(first)) continue;
    for (const at of byVerb.get(verbOf(denial)) ?? []) {
      const held = (groups[at] ?? []).slice(0, REPORTS).filter((m) => holds(m, denial, verbOf) && (!isPersonPronoun(first) || shares(m.persons, denial.persons)));
      const like = held.reduce((most, m) => Math.max(most, likeness(m.bag, denial.bag)), 0);
      if (held.length === 0 || like < top) continue;
      top = like;
      best = [at, { denied: denial, held }];
    }
    if (best !== null) found.set(best[0], [...(found.get(best[0]) ?? []), best[1]]);
  }
  return found;
}

/** A report of what a denial denies: told by another, by the same verb, of the same people and things. */
function holds(m: LinkedMention, denial: LinkedMention, verbOf: VerbOf): boolean {
  const { mention: a } = m;
  const { mention: b } = denial;
  if (a.kind !== 'event' || a.elaborates || conflicts(m, denial) || !isOther(m, denial) || verbOf(m) !== verbOf(denial)) return false;
  const verb = stem(verbOf(m));
  const [said, denied] = [mattersOf(m, verb), mattersOf(denial, verb)];
  // "He was not robbed": of nobody and nothing in particular, so that it must be what happens but once in a story.
  if (denied.length === 0) return !b.actions.every((action) => action.startsWith('=') || isRepeated(action));
  if (b.names.some((x) => a.names.some((y) => isOneName(x, y) && isBefore(x, b) !== isBefore(y, a)))) return false;
  const [first] = denied;
  return first !== undefined && said.includes(first) && denied.filter((each) => said.includes(each)).length >= denied.length * COVERED;
}

const isOneName = (x: NameMention, y: NameMention): boolean => sameName(foldName(x.text), foldName(y.text));

/** Who does it stands before the verb: "Roe did not meet them" is no denial of "they met Roe". */
const isBefore = (name: NameMention, { predicate }: Mention): boolean => name.end <= predicate.start;

/** So large a share of what a denial speaks of must stand in the words of the report, and what it speaks of first. */
const COVERED = 0.6;

/** What a clause speaks of beside its verb: words and the last words of its own names, in the order of the words. */
const mattersOf = ({ mention: { terms, names, focus } }: LinkedMention, verb: string): readonly string[] => [...new Set([...terms.filter((term) => term !== verb), ...names.flatMap(({ text, start }) => (start < focus.start ? [] : [foldName(text).split(' ').at(-1) ?? '']))])];

/** Not the same mouth: of one article two who are named. */
function isOther(a: LinkedMention, b: LinkedMention): boolean {
  const [x, y] = [a.mention.speaker, b.mention.speaker];
  if (x !== null && y !== null) return !sameName(foldName(x), foldName(y));
  return a.article !== b.article;
}
