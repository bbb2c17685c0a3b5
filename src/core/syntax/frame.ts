import { chunksOf, type Chunk } from './chunk.ts';
import { VERB_USES } from './verb-uses.ts';
import { clausesOf, type Clause, type ClauseKind } from './clause.ts';

/** A part of a sentence, in tokens; `end` is behind the last. */
export interface Constituent {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** What one predicate says. Tokens are counted from 0 on; null: there is none. */
export interface Frame {
  /** The verb; behind a form of "be" the noun, adjective or adverb that is said of the subject. */
  readonly predicate: number;
  readonly subject: Constituent | null;
  readonly object: Constituent | null;
  readonly indirectObject: Constituent | null;
  readonly agent: Constituent | null;
  /** The object is that of the verb that it is joined with, too: "wrote and sent a letter". */
  readonly objectShared: boolean;
  readonly kind: ClauseKind;
  /** The predicate or the noun that it hangs on. */
  readonly parent: number | null;
}

export function framesOf(tokens: readonly string[], tags: readonly string[]): readonly Frame[] {
  const lower = tokens.map((token) => token.toLowerCase().replace(/\u2019/gu, "'"));
  const clauses = clausesOf(chunksOf(lower, tags), lower, tags);
  const gaps = new Map(clauses.flatMap((clause) => (clause.wh === null || clause.subject === null ? [] : [[innermost(clause), clause.wh] as const])));
  const twins = new Map(clauses.flatMap((clause) => (clause.twin === null ? [] : [[clause.twin, clause] as const])));
  return clauses.map((clause) => frameOf(clause, gaps, twins, lower, tags));
}

const constituent = (chunk: Chunk | null | undefined): Constituent | null => (chunk == null ? null : { start: chunk.start, end: chunk.end, head: chunk.head });

function predicateOf(clause: Clause): number {
  if (clause.complement !== null) return clause.complement.head;
  if (clause.verb?.helpersOnly === true) {
    if (clause.wh !== null && clause.subject !== null) return clause.wh.head;
    if (clause.inner !== null) return predicateOf(clause.inner);
    if (clause.adverb !== null) return clause.adverb.head;
  }
  return clause.verb?.head ?? -1;
}

/** "What he wants to build": what is asked for is a part of the last infinitive. */
function innermost(clause: Clause): Clause {
  let at = clause;
  while (at.inner?.kind === 'controlled' && at.objects.length === 0) at = at.inner;
  return at;
}

function frameOf(clause: Clause, gaps: ReadonlyMap<Clause, Chunk>, twins: ReadonlyMap<Clause, Clause>, lower: readonly string[], tags: readonly string[]): Frame {
  let { subject } = clause;
  let objects: readonly Chunk[] = clause.objects;
  const said = clause.inner;
  const alone = objects.length === 1 && said !== null && VERB_USES.told.has(lower[clause.verb?.head ?? -1] ?? '');
  if (clause.wh !== null && subject === null) subject = clause.wh;
  const gap = gaps.get(clause);
  if (gap !== undefined && objects.length === 0 && clause.verb?.helpersOnly !== true && clause.verb?.passive !== true && !clause.stranded) objects = [gap];
  const twin = twins.get(clause);
  const shared = twin !== undefined && objects.length === 0;
  if (shared) objects = twin.objects;
  const agent = clause.verb?.passive === true || clause.kind === 'noun' ? clause.obliques.find(({ preposition }) => preposition !== null && lower[preposition] === 'by') : undefined;
  void tags;
  const it = subject !== null && lower[subject.head] === 'it' && said !== null && clause.clausal === null && isExtraposed(clause, lower, tags);
  const clausal = clause.clausal ?? (it ? said : null);
  return {
    predicate: predicateOf(clause),
    subject: clausal === null ? constituent(subject) : clausal.wh !== null ? constituent(clausal.wh) : { start: clausal.verb?.head ?? 0, end: (clausal.verb?.head ?? 0) + 1, head: predicateOf(clausal) },
    object: constituent(objects.length > 1 ? objects[1] : alone ? null : objects[0]),
    indirectObject: constituent(objects.length > 1 || alone ? objects[0] : null),
    agent: constituent(agent?.noun),
    objectShared: clause.twin !== null && clause.objects.length > 0 && clause.twin.objects.length === 0,
    kind: clause.kind,
    parent: clause.antecedent !== null ? clause.antecedent.last : clause.parent === null ? null : predicateOf(clause.parent),
  };
}

/** "It is clear that ...", "it was decided to ...": the clause behind is what is spoken of. */
function isExtraposed(clause: Clause, lower: readonly string[], tags: readonly string[]): boolean {
  if (clause.complement !== null) return tags[clause.complement.head]?.startsWith('JJ') === true;
  return clause.verb?.passive === true || (/^t(?:akes?|ook)$/u.test(lower[clause.verb?.head ?? -1] ?? '') && clause.inner?.verb?.form === 'infinitive');
}
