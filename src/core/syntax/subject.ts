import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';

export type FoundSubject =
  | { readonly clause: null; readonly noun: Chunk; readonly from: 'own' | 'shared' | 'controlled' }
  | { readonly clause: Clause; readonly noun: null; readonly from: 'own' };

/** The subject of each clause that has one: its own, or found through what it hangs on. Clauses come in the order in which they began. */
export function subjectsOf(clauses: readonly Clause[], lower: readonly string[], tags: readonly string[]): ReadonlyMap<Clause, FoundSubject> {
  const found = new Map<Clause, FoundSubject>();
  for (const clause of clauses) {
    const subject = ownSubject(clause, lower, tags) ?? foreignSubject(clause, found);
    if (subject !== null) found.set(clause, subject);
  }
  return found;
}

function ownSubject(clause: Clause, lower: readonly string[], tags: readonly string[]): FoundSubject | null {
  const clausal = clause.clausal ?? (isExtraposed(clause, lower, tags) ? clause.inner : null);
  const noun = clause.subject ?? clause.wh;
  if (clausal !== null) return clausal.wh === null ? { clause: clausal, noun: null, from: 'own' } : { clause: null, noun: clausal.wh, from: 'own' };
  return noun === null ? null : { clause: null, noun, from: 'own' };
}

/** "It is clear that ...", "it was decided to ...", "it took a week to ...": the clause behind is what is spoken of. */
function isExtraposed({ subject, inner, complement, verb }: Clause, lower: readonly string[], tags: readonly string[]): boolean {
  if (subject === null || inner === null || verb === null || lower[subject.head] !== 'it') return false;
  if (complement !== null) return tags[complement.head]?.startsWith('JJ') === true;
  return verb.passive || (/^t(?:akes?|ook)$/u.test(lower[verb.head] ?? '') && inner.verb?.form === 'infinitive');
}

function foreignSubject({ kind, parent, antecedent, verb }: Clause, found: ReadonlyMap<Clause, FoundSubject>): FoundSubject | null {
  if (parent === null || verb === null) return null;
  if (kind === 'noun') return antecedent === null || verb.form === 'infinitive' ? null : { clause: null, noun: antecedent, from: 'controlled' };
  if (kind === 'conjunct') return through(parent, found, 'shared');
  if (verb.form === 'finite') return null;
  // "It took a week to find": nobody is named who finds.
  if (found.get(parent)?.noun === null) return null;
  const [object] = parent.objects;
  if (kind === 'controlled' && object !== undefined) return { clause: null, noun: object, from: 'controlled' };
  return kind === 'controlled' || kind === 'adverbial' ? through(parent, found, 'controlled') : null;
}

function through(parent: Clause, found: ReadonlyMap<Clause, FoundSubject>, from: 'shared' | 'controlled'): FoundSubject | null {
  const subject = found.get(parent);
  return subject === undefined || subject.noun === null ? null : { clause: null, noun: subject.noun, from };
}
