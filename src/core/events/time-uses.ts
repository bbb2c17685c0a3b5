import type { TimeReading } from '../time/index.ts';
import type { Clause } from './clauses.ts';
import type { TimeUse } from './mention.ts';
import type { Token } from './tokens.ts';
import type { VerbGroup } from './verb-groups.ts';

const dates = (reading: TimeReading): boolean => reading.form.kind !== 'fixed';

/** The last words before a reading that are no part of it: the preposition that says how it bears on the verb. */
function leadOf(tokens: readonly Token[], reading: TimeReading): string {
  const at = tokens.findLastIndex((t) => t.end <= reading.start);
  const word = tokens[at]?.lower ?? '';
  // "since around noon": the preposition may stand one word further.
  return /^(?:around|about|at|the|just|early|late|as|of)$/u.test(word) ? (/^(?:since|until|till|by|before|after|from)$/u.test(tokens[at - 1]?.lower ?? '') ? (tokens[at - 1]?.lower ?? '') : word) : word;
}

function useOf(tokens: readonly Token[], reading: TimeReading, group: VerbGroup): TimeUse['as'] | null {
  switch (leadOf(tokens, reading)) {
    case 'since':
      return group.tense === 'perfect' || group.lemma === 'be' ? 'since' : null;
    case 'by':
      return 'by';
    case 'before':
    case 'after':
      // "just after 3 a.m.": a clock time keeps the word as its modifier.
      return reading.form.kind === 'time' ? 'own' : null;
    case 'until':
    case 'till':
    case 'than':
    case 'to':
      return null;
    default:
      return 'own';
  }
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
  const own = mine.filter((at) => readings[at] !== undefined && inside(clause, readings[at]) && dates(readings[at]));
  for (const reading of own.toSorted((a, b) => far(a) - far(b))) {
    const here = readings[reading];
    const as = here === undefined ? null : useOf(tokens, here, group);
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
