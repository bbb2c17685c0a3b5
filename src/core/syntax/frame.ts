import { chunksOf, type Chunk } from './chunk.ts';
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
  readonly kind: ClauseKind;
  /** The predicate or the noun that it hangs on. */
  readonly parent: number | null;
}

export function framesOf(tokens: readonly string[], tags: readonly string[]): readonly Frame[] {
  const lower = tokens.map((token) => token.toLowerCase().replace(/\u2019/gu, "'"));
  const clauses = clausesOf(chunksOf(lower, tags), lower, tags);
  return clauses.map((clause) => frameOf(clause, clauses, lower, tags));
}

const constituent = (chunk: Chunk | null | undefined): Constituent | null => (chunk == null ? null : { start: chunk.start, end: chunk.end, head: chunk.head });

function predicateOf(clause: Clause): number {
  if (clause.complement !== null) return clause.complement.head;
  return clause.verb?.head ?? -1;
}

function frameOf(clause: Clause, all: readonly Clause[], lower: readonly string[], tags: readonly string[]): Frame {
  let { subject } = clause;
  let objects: readonly Chunk[] = clause.objects;
  if (clause.wh !== null) {
    if (subject === null) subject = clause.wh;
    else if (objects.length === 0 && clause.verb?.helpersOnly !== true && clause.verb?.passive !== true && !clause.stranded) objects = [clause.wh];
  }
  const outer = clause;
  const said = all.find((each) => each.parent === outer && each.kind === 'complement');
  const alone = objects.length === 1 && said !== undefined;
  const agent = clause.verb?.passive === true || clause.kind === 'noun' ? clause.obliques.find(({ preposition }) => preposition !== null && lower[preposition] === 'by') : undefined;
  void tags;
  return {
    predicate: predicateOf(clause),
    subject: constituent(subject),
    object: constituent(objects.length > 1 ? objects[1] : alone ? null : objects[0]),
    indirectObject: constituent(objects.length > 1 || alone ? objects[0] : null),
    agent: constituent(agent?.noun),
    kind: clause.kind,
    parent: clause.antecedent !== null ? clause.antecedent.last : clause.parent === null ? null : predicateOf(clause.parent),
  };
}
