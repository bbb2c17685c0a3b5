import { chunksOf, type Chunk } from './chunk.ts';
import { isBare, type Clause, type ClauseKind } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { constituentsOf, type Constituent, type Constituents } from './constituent.ts';
import { subjectsOf, type FoundSubject } from './subject.ts';
import { VERB_USES } from './verb-uses.ts';

/** Something that takes part. */
export interface Argument extends Constituent {
  /** The token of its preposition; null: it has none. */
  readonly preposition: number | null;
}

/** What one predicate says. Tokens are counted from 0 on; null: there is none. */
export interface Frame {
  /** The verb; with a form of "be" the noun, adjective or adverb that is said of the subject. */
  readonly predicate: number;
  /** The verb, or the form of "be". */
  readonly verb: number;
  /** "past", "present" or "future" of a finite verb; null: an infinitive, a participle, an order. */
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The token of "can", "may", "must", "would" and the like. */
  readonly modal: number | null;
  readonly particle: number | null;
  readonly subject: Constituent | null;
  /**
   * "own": it stands in this clause, or is a clause; "shared": it is that of the clause this one is joined with; "controlled": it is
   * the noun this one hangs on, or a part of the clause this one hangs on.
   */
  readonly subjectFrom: 'own' | 'shared' | 'controlled' | null;
  readonly object: Constituent | null;
  /** The object stands behind another verb, which it belongs to as well: "wrote and sent a letter". */
  readonly objectShared: boolean;
  readonly indirectObject: Constituent | null;
  /** What the subject, or the object if there is one, comes to be: "became mayor", "named her mayor". */
  readonly attribute: Constituent | null;
  /** By whom, of a passive. */
  readonly agent: Constituent | null;
  readonly obliques: readonly Argument[];
  /** The predicate of the clause that is said, known, begun or wanted. */
  readonly complement: number | null;
  readonly kind: ClauseKind;
  /** The predicate, or for "relative" and "noun" the noun, that it hangs on. */
  readonly parent: number | null;
  /** The token of the subordinator or conjunction that it begins with. */
  readonly mark: number | null;
}

/** The frames of a sentence, in the order in which they begin. `tags` has the tag of each token, as the model gives them. */
export function framesOf(tokens: readonly string[], tags: readonly string[]): readonly Frame[] {
  const lower = tokens.map((token) => token.toLowerCase().replace(/[\u2018\u2019]/gu, "'"));
  const chunks = chunksOf(lower, tags);
  const clauses = clausesOf(chunks, lower, tags);
  const constituents = constituentsOf(chunks, clauses);
  const subjects = subjectsOf(clauses, lower, tags);
  const gaps = new Map<Clause, Chunk>();
  const twins = new Map<Clause, Clause>();
  for (const clause of clauses) {
    if (clause.wh !== null && clause.subject !== null) gaps.set(innermost(clause), clause.wh);
    if (clause.twin !== null) twins.set(clause.twin, clause);
  }
  return clauses.map((clause) => frameOf(clause, {
    lower, constituents, subject: subjects.get(clause) ?? null, gap: gaps.get(clause) ?? null, twin: twins.get(clause) ?? null,
  }));
}

/** How many clauses deep a part is looked for. */
const DEEP = 8;

/** "What he wants to build": what is asked for is a part of the last infinitive. */
function innermost(clause: Clause): Clause {
  let at = clause;
  for (let depth = 0; depth < DEEP && at.inner?.kind === 'controlled' && at.objects.length === 0; depth += 1) at = at.inner;
  return at;
}

/** The token that a clause is known by. */
function predicateOf(clause: Clause, depth = 0): number {
  const verb = clause.verb?.head ?? 0;
  if (clause.complement !== null) return clause.complement.head;
  if (!isBare(clause)) return verb;
  if (clause.wh !== null && clause.subject !== null) return clause.wh.head;
  if (clause.adverb !== null && clause.adverb.start < verb) return clause.adverb.head;
  if (clause.inner !== null && depth < DEEP) return predicateOf(clause.inner, depth + 1);
  return clause.adverb?.head ?? verb;
}

interface Surroundings {
  readonly lower: readonly string[];
  readonly constituents: Constituents;
  readonly subject: FoundSubject | null;
  readonly gap: Chunk | null;
  /** The clause behind "and" whose object may be this one's, too. */
  readonly twin: Clause | null;
}

function frameOf(clause: Clause, { lower, constituents, subject, gap, twin }: Surroundings): Frame {
  const { verb, inner, twin: first } = clause;
  const whole = (chunk: Chunk | undefined): Constituent | null => (chunk === undefined ? null : constituents(chunk));
  const objectless = isBare(clause) || verb?.passive === true || clause.stranded;
  let { objects } = clause;
  if (objects.length === 0 && gap !== null && !objectless) objects = [gap];
  else if (objects.length === 0 && twin !== null) objects = twin.objects;
  // "Told the crew to leave": a hearer is no object.
  const isHearer = objects.length === 1 && inner !== null && VERB_USES.told.has(lower[verb?.head ?? -1] ?? '');
  const isAgent = ({ preposition }: { readonly preposition: number | null }): boolean => verb?.passive === true && preposition !== null && lower[preposition] === 'by';
  const agent = clause.obliques.find(isAgent);
  return {
    predicate: predicateOf(clause), verb: verb?.head ?? 0,
    tense: verb?.tense ?? null, perfect: verb?.perfect === true, progressive: verb?.progressive === true,
    passive: verb?.passive === true, negated: verb?.negated === true, modal: verb?.modal ?? null,
    particle: clause.particle,
    subject: subject === null ? null : subject.clause === null ? constituents(subject.noun) : clauseSpan(subject.clause),
    subjectFrom: subject?.from ?? null,
    object: whole(isHearer ? undefined : objects.length > 1 ? objects[1] : objects[0]),
    objectShared: first !== null && clause.objects.length > 0 && first.objects.length === 0,
    indirectObject: whole(isHearer || objects.length > 1 ? objects[0] : undefined),
    attribute: whole(clause.attribute ?? undefined),
    agent: whole(agent?.noun),
    obliques: clause.obliques.filter((oblique) => oblique !== agent).map(({ preposition, noun }) => ({ ...constituents(noun), preposition })),
    complement: inner === null || isBare(clause) ? null : predicateOf(inner),
    kind: clause.kind,
    parent: clause.antecedent?.last ?? (clause.parent === null ? null : predicateOf(clause.parent)),
    mark: clause.mark,
  };
}

/** A clause as a subject: its verb group, known by its predicate. */
function clauseSpan(clause: Clause): Constituent {
  const head = predicateOf(clause);
  const { start = head, end = head + 1 } = clause.verb ?? {};
  return { start: Math.min(start, head), end: Math.max(end, head + 1), head };
}
