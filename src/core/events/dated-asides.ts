import type { TimeReading } from '../time/index.ts';
import type { Clause } from './grammar/clauses.ts';
import { subjectOf } from './grammar/speech.ts';
import { parted, type Token } from './grammar/tokens.ts';
import { predicateOf } from './happening.ts';
import { nominals } from './nominals.ts';
import { actionsOfNoun, actionsOfVerb, isSayVerb, isStateVerb } from './lexicon/forms.ts';
import type { Mention } from './mention.ts';

/** A happening with a date that stands beside the predicate of its clause. Token indexes. */
export interface DatedAside {
  readonly kind: Mention['kind'];
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly actions: readonly string[];
  /** Classes of what it is about: of "the pullout announced in May", the pullout. */
  readonly objects: readonly string[];
  /** Index of the reading that dates it. */
  readonly reading: number;
  readonly title: string | null;
}

const AWAITING = /^(?:due|set|scheduled|slated|expected|planned)$/u;
const INTENDING = /^(?:intends?|plans?|hopes?|expects?|aims?)$/u;
const LEADS = /^(?:on|in|at|by|for|late|early|last|next|this|around|about|back|mid)$/u;
const WITH_WHOM = /^(?:by|between|with|and|in|at|the|of)$/u;
const DELAYING = new Set(['delay', 'postpone', 'defer', 'reschedule', 'push', 'move']);
const OPENS = /^(?:the|a|an|this|that|its|his|her|their|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|several|some|many|\d[\d,]*)$/u;
/** Participles that say what a thing is like or is called. */
const LASTING = new Set(['base', 'call', 'name', 'date', 'locate', 'own', 'title', 'dub', 'age', 'know', 'use', 'relate', 'combine']);

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const textOf = (tokens: readonly Token[], first: number, last: number): string => tokens.slice(first, last + 1).map((t, at) => (at > 0 && t.before.includes(',') ? `, ${t.text}` : at > 0 ? ` ${t.text}` : t.text)).join('');

/** The happenings beside the predicates of a sentence that own one of its time readings. */
export function datedAsides(tokens: readonly Token[], clauses: readonly Clause[], readings: readonly TimeReading[], mine: readonly number[]): readonly DatedAside[] {
  return mine.flatMap((reading): readonly DatedAside[] => {
    const when = readings[reading];
    if (when === undefined || when.form.kind === 'fixed' || when.form.kind === 'anchored') return [];
    const first = tokens.findIndex((t) => t.end > when.start);
    const clause = clauses.find((c) => c.first <= first && first <= c.last);
    if (clause === undefined || first < 1) return [];
    const found = postponed(tokens, clause, first) ?? awaited(tokens, clause, first) ?? reduced(tokens, clause, first);
    return found === null ? [] : [{ ...found, reading }];
  });
}

type Found = Omit<DatedAside, 'reading'>;

/** "The launch was delayed until May": the launch is to come in May. */
function postponed(tokens: readonly Token[], clause: Clause, first: number): Found | null {
  const group = predicateOf(clause);
  const subject = subjectOf(tokens, clause);
  if (group === null || subject === null || !group.passive || group.negated || !DELAYING.has(group.lemma) || first < group.last + 2 || first > group.last + 4) return null;
  if (!tokens.slice(group.last + 1, first).some((t) => /^(?:until|till|to)$/u.test(t.lower))) return null;
  // "The delivery, due this year, will be delayed": the subject without its aside.
  const aside = tokens.findIndex((t, k) => k > subject.first && k <= subject.last && parted(t));
  const end = aside < 0 ? subject.last : aside - 1;
  const at = nominals(tokens, clause.groups, subject.first, end).at(-1);
  if (at === undefined || end - subject.first > 7) return null;
  const title = `${textOf(tokens, subject.first, end)} ${textOf(tokens, group.first, group.last)}`;
  return { kind: 'projection', at, first: clause.first, last: clause.last, actions: actionsOfNoun(tokens[at]?.lower ?? ''), objects: [], title: sentence(title) };
}

/** "with the oldest client, Olena Roe, due to get hers in May": a plan without a verb of its own. */
function awaited(tokens: readonly Token[], clause: Clause, first: number): Found | null {
  const predicate = predicateOf(clause);
  for (let at = first - 3; at > clause.first && at > first - 14; at -= 1) {
    const verb = tokens[at + 2]?.verb;
    if (!(AWAITING.test(tokens[at]?.lower ?? '') || INTENDING.test(tokens[at]?.lower ?? '')) || tokens[at + 1]?.lower !== 'to' || verb?.base !== true || isStateVerb(verb.lemma)) continue;
    if (predicate !== null && predicate.first <= at && at <= predicate.last + 1) return null;
    if (tokens.slice(at + 1, first).some((t) => parted(t))) return null;
    let open = at;
    while (open > clause.first && tokens[open - 1]?.capital === true && at - open < 5 && (open === at || !parted(tokens[open] ?? { before: '' }))) open -= 1;
    const actions = actionsOfVerb(verb.lemma, tokens[at + 3]?.lower ?? null);
    const end = LEADS.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
    return { kind: 'projection', at: at + 2, first: open, last: clause.last, actions: actions.length > 0 ? actions : [`=${verb.lemma}`], objects: [], title: open === at ? null : textOf(tokens, open, end) };
  }
  return null;
}

/** "a bridge built in 1932", "the man arrested on Monday": the date is the participle's. */
function reduced(tokens: readonly Token[], clause: Clause, first: number): Found | null {
  const predicate = predicateOf(clause);
  let at = first - 1;
  while (at > clause.first && at > first - 3 && LEADS.test(tokens[at]?.lower ?? '')) at -= 1;
  // "is the fruit of talks begun between Aldport and Corvale last year": where the predicate tells nothing, the date may stand further off.
  const still = predicate !== null && (predicate.lemma === 'be' || isStateVerb(predicate.lemma));
  // "A man shot in Arden on Sunday has died": before the predicate the date is that of the participle, however far off.
  const ahead = predicate !== null && first < predicate.first;
  while (ahead && at > clause.first && at > first - 9 && !clause.groups.some((g) => g.head === at) && !parted(tokens[at] ?? { before: ',' })) at -= 1;
  while (still && at > clause.first && at > first - 9 && (tokens[at]?.capital === true || WITH_WHOM.test(tokens[at]?.lower ?? ''))) at -= 1;
  const group = clause.groups.find((g) => g.head === at && g.tense === 'participle' && g.first === g.last);
  if (group === undefined || group === predicate || predicate === null || isStateVerb(group.lemma) || isSayVerb(group.lemma) || LASTING.has(group.lemma) || AWAITING.test(tokens[at]?.lower ?? '')) return null;
  const verb = tokens[at];
  if (verb === undefined || parted(verb) || verb.quoted || OPENS.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'be') return null;
  let open = at - 1;
  while (open > clause.first && at - open < 7 && !OPENS.test(tokens[open]?.lower ?? '') && !parted(tokens[open] ?? verb) && tokens[open]?.verb?.past !== true) open -= 1;
  if (!OPENS.test(tokens[open]?.lower ?? '') || at - open < 2) return null;
  const actions = actionsOfVerb(group.lemma, null);
  let last = first - 1;
  while (last > at && LEADS.test(tokens[last]?.lower ?? '')) last -= 1;
  return { kind: 'event', at, first: open, last: Math.max(at, first), actions: actions.length > 0 ? actions : [`=${group.lemma}`], objects: tokens.slice(open, at).flatMap((t) => actionsOfNoun(t.lower)), title: sentence(textOf(tokens, open, ahead ? last : at)) };
}
