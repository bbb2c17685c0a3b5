import type { VerbGroup } from './verb-group.ts';
import { BE } from './verb-group.ts';
import { kidsOf, type Tree } from './tree.ts';

/**
 * How a clause hangs on another, or on a noun.
 * "complement": what is said, known or thought, with a subject of its own; "controlled": the same without one ("wants to leave", "keeps
 * falling"); "adverbial": when, why, how; "relative": about a noun ("the ferry that sank"); "noun": an infinitive, a participle or a
 * "that" behind a noun ("plans to build", "a bridge built by hand"); "conjunct": behind "and"; "beside": said beside it, with nothing to
 * join them; "subject": it is the subject of the other ("leaving was hard").
 */
export type ClauseKind = 'main' | 'complement' | 'controlled' | 'adverbial' | 'relative' | 'noun' | 'conjunct' | 'beside' | 'subject';

/** A predicate with what hangs on it. Units are counted from 1 on. */
export interface Clause {
  /** The unit that it hangs with: the verb, or behind a form of "be" what is said. */
  readonly unit: number;
  readonly kind: ClauseKind;
  /** The token that it is known by. */
  readonly predicate: number;
  readonly verb: VerbGroup;
  /** The verb is a form of "be", and the predicate what stands with it. */
  readonly copular: boolean;
}

const KINDS = new Map<string, ClauseKind>([
  ['ccomp', 'complement'], ['xcomp', 'controlled'], ['advcl', 'adverbial'], ['relcl', 'relative'], ['acl', 'noun'], ['conj', 'conjunct'],
  ['csubj', 'subject'], ['root', 'main'],
]);
/** What only nouns are: a verb that is one of these has the wrong tag, unless it has parts of its own. */
const NOMINAL = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'agent', 'appos', 'amod', 'nummod', 'det', 'case']);
const PARTS = new Set(['nsubj', 'obj', 'ccomp', 'xcomp']);

/** The clause of each unit that has one. */
export function clausesOf(tree: Tree, lower: readonly string[]): ReadonlyMap<number, Clause> {
  const clauses = new Map<number, Clause>();
  for (let unit = 1; unit < tree.heads.length; unit += 1) {
    const chunk = tree.chunk(unit);
    const label = tree.label(unit);
    const kind = KINDS.get(label) ?? 'beside';
    const kids = kidsOf(tree, unit);
    const helper = kids.find((kid) => kid < unit && tree.label(kid) === 'aux' && tree.chunk(kid).verb !== null);
    const be = kids.find((kid) => tree.label(kid) === 'cop' && tree.chunk(kid).verb !== null);
    const own = be === undefined ? chunk.verb : tree.chunk(be).verb;
    if (own === null || (be === undefined && (label === 'aux' || label === 'cop'))) continue;
    if (be === undefined && NOMINAL.has(label) && !kids.some((kid) => PARTS.has(tree.label(kid)))) continue;
    const first = helper === undefined ? null : tree.chunk(helper).verb;
    const verb = first === null ? mended(tree, kids, own) : finished(first, own, lower);
    const behind = label === 'csubj' && unit > (tree.heads[unit] ?? 0);
    clauses.set(unit, { unit, kind: behind ? 'complement' : kind, predicate: chunk.head, verb, copular: be !== undefined });
  }
  return clauses;
}

/** "Did he go": the helper before the subject and the verb behind it are one group. */
function finished(helper: VerbGroup, verb: VerbGroup, lower: readonly string[]): VerbGroup {
  const passive = verb.passive || (verb.form === 'participle' && BE.has(lower[helper.head] ?? ''));
  return { ...verb, passive: passive && !helper.perfect, tense: helper.tense, modal: helper.modal, form: helper.form, negated: helper.negated || verb.negated };
}

/** A participle with a subject and an object of its own is a past tense whose tag is wrong: "the mayor opened the bridge". */
function mended(tree: Tree, kids: readonly number[], verb: VerbGroup): VerbGroup {
  const has = (label: string): boolean => kids.some((kid) => tree.label(kid) === label);
  return verb.form === 'participle' && verb.passive && has('nsubj') && has('obj') ? { ...verb, form: 'finite', tense: 'past', passive: false } : verb;
}
