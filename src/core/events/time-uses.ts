import type { TimeReading } from '../time/index.ts';
import { describesWork } from './describing-year.ts';
import type { Clause } from './grammar/clauses.ts';
import type { TimeUse } from './mention.ts';
import { parted, type Token } from './grammar/tokens.ts';
import type { VerbGroup } from './grammar/verb-group.ts';

/** Ten, a hundred or a thousand years are said by their own words: "199", "18", "BC03". */
const LONG = /^(?:BC)?\d{1,3}$/u;

const dates = ({ form }: TimeReading): boolean => form.kind !== 'fixed' || (form.type === 'DATE' && LONG.test(form.value));

/** How long, where nobody has counted: what went on "for years" is done on no day. A sentence or a ban is counted, and given on one. */
const UNCOUNTED = /^PX(?:W|M|Y|E|C)$/u;

/**
 * Does it say when, though it has no place on the calendar? "Recently", "years ago"; "in recent weeks", "years later", which
 * reach to or from another time; and "for decades".
 */
function tells(tokens: readonly Token[], reading: TimeReading): boolean {
  const { form } = reading;
  if (form.kind !== 'fixed') return false;
  if (form.type === 'DATE') return form.value === 'PAST_REF';
  if (form.type !== 'DURATION') return false;
  return form.reach !== undefined || (UNCOUNTED.test(form.value) && /^(?:for|over|throughout)$/u.test(leadOf(tokens, reading)));
}

/** The last words before a reading that are no part of it: the preposition that says how it bears on the verb. */
function leadOf(tokens: readonly Token[], reading: TimeReading): string {
  const at = tokens.findLastIndex((t) => t.end <= reading.start);
  const word = tokens[at]?.lower ?? '';
  // "since around noon": the preposition may stand one word further.
  return /^(?:around|about|at|the|just|early|late|as|of)$/u.test(word) ? (/^(?:since|until|till|by|before|after|from)$/u.test(tokens[at - 1]?.lower ?? '') ? (tokens[at - 1]?.lower ?? '') : word) : word;
}

const MORE = /^(?:more|less|fewer)$/u;

function useOf(tokens: readonly Token[], reading: TimeReading, group: VerbGroup): TimeUse['as'] | null {
  switch (leadOf(tokens, reading)) {
    case 'since':
      return group.tense === 'perfect' || group.tense === 'progressive' || group.lemma === 'be' ? 'since' : null;
    case 'by':
      return 'by';
    case 'before':
    case 'after':
      // "just after 3 a.m.": a clock time keeps the word as its modifier.
      return reading.form.kind === 'time' ? 'own' : null;
    case 'until':
    case 'till':
      // "did not open until May": then it did.
      return group.negated ? 'own' : null;
    case 'than':
      // "More than a century ago" is about then; "later than Monday" is not.
      return MORE.test(tokens[tokens.findLastIndex((t) => t.end <= reading.start) - 1]?.lower ?? '') ? 'own' : null;
    case 'to':
      return null;
    default:
      return 'own';
  }
}

const AWAITED = /^(?:due|scheduled|slated|planned|expected|set|originally|begun)$/u;

/** "work, begun two years ago, has stopped": the date goes with the participle beside it, not with the predicate. */
function isOfAnother(tokens: readonly Token[], clause: Clause, predicate: VerbGroup, reading: TimeReading): boolean {
  const at = tokens.findIndex((t) => t.end > reading.start);
  const owner = clause.groups.findLast((g) => g.last < at);
  const opens = owner === undefined ? undefined : tokens[owner.first];
  const near = owner !== undefined && opens !== undefined && parted(opens) && owner !== predicate && (owner.tense === 'participle' || owner.tense === 'ing') && at - owner.last <= 3 && !tokens.slice(owner.last + 1, at).some((t) => parted(t));
  // "originally due this year, will come in May": only where another time is left for the predicate, or it stands elsewhere.
  const awaited = AWAITED.test(tokens[at - 1]?.lower ?? '') && predicate.head !== at - 1 && !clause.groups.some((g) => g === predicate && g.first <= at - 1 && at - 1 <= g.last);
  return near || awaited;
}

/**
 * The readings that bear on the predicate of a clause, the best first: those of its own clause by their distance from the
 * verb, then those of the clause that reports it, which serve only when nothing else does.
 */
export function timeUses(tokens: readonly Token[], clauses: readonly Clause[], index: number, group: VerbGroup, readings: readonly TimeReading[], mine: readonly number[]): readonly TimeUse[] {
  const clause = clauses[index];
  const verb = tokens[group.head];
  if (clause === undefined || verb === undefined) return [];
  const inside = (c: Clause, r: TimeReading): boolean => (tokens[c.first]?.start ?? 0) <= r.start && r.start < (tokens[c.last]?.end ?? 0);
  const distance = (r: TimeReading): number => (r.start >= verb.end ? r.start - verb.end : verb.start - r.end);
  const far = (reading: number): number => {
    const here = readings[reading];
    return here === undefined ? Infinity : distance(here);
  };
  const found: TimeUse[] = [];
  // "In 2015, two years after the war ended, the mill reopened": what opens the sentence dates it.
  const opening = clauses[0];
  const opened = opening !== undefined && opening !== clause && clause.role === 'main' && opening.role === 'main' && opening.groups.length === 0 ? opening : clause;
  const own = mine.filter((at) => readings[at] !== undefined && (inside(clause, readings[at]) || inside(opened, readings[at])) && !describesWork(tokens, readings[at]));
  for (const reading of own.toSorted((a, b) => far(a) - far(b))) {
    const here = readings[reading];
    if (here === undefined || isOfAnother(tokens, clause, group, here)) continue;
    const as = dates(here) ? useOf(tokens, here, group) : tells(tokens, here) && useOf(tokens, here, group) !== null ? 'vague' : null;
    if (as !== null) found.push({ reading, as });
  }
  const reporting = clause.role === 'content' ? clauses[clause.parent ?? 0] : clauses.find((c) => c.role === 'attribution');
  if (reporting !== undefined && reporting !== clause) {
    for (const reading of mine) {
      const here = readings[reading];
      if (here !== undefined && inside(reporting, here) && dates(here) && !/^(?:until|till|before|than|to)$/u.test(leadOf(tokens, here))) found.push({ reading, as: 'speech' });
    }
  }
  return found;
}
