import type { Frame } from '../src/core/syntax/frame.ts';
import type { Syntax } from '../src/core/syntax/syntax.ts';
import { learnedTags, type TreebankSentence } from './conllu.ts';

/** One statement about a sentence, as the treebank and the frames both can make it: "subject 3 1" has predicate and argument. */
interface Statement {
  readonly role: string;
  readonly predicate: number;
  readonly argument: number;
}

const ROLES = new Map([
  ['nsubj', 'subject'], ['nsubj:pass', 'subject'], ['csubj', 'subject'], ['nsubj:outer', 'subject'], ['csubj:outer', 'subject'], ['csubj:pass', 'subject'], ['obj', 'object'], ['obl:agent', 'agent'],
  ['ccomp', 'ccomp'], ['xcomp', 'xcomp'], ['advcl', 'advcl'], ['advcl:relcl', 'advcl'], ['acl', 'acl'], ['acl:relcl', 'relcl'], ['conj', 'conj'], ['parataxis', 'parataxis'],
]);
const CLAUSES = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'relcl', 'conj', 'parataxis']);
const KINDS = new Map([
  ['complement', 'ccomp'], ['controlled', 'xcomp'], ['adverbial', 'advcl'], ['relative', 'relcl'], ['noun', 'acl'], ['conjunct', 'conj'], ['beside', 'parataxis'],
]);

/**
 * What the treebank says of predicates. The head of a name of several words ("flat") is its first word there by convention and its
 * last here, so the last stands for it in both. Clauses without a verb, as most conjuncts are, are no clauses here.
 */
function goldStatements({ heads, relations, xpos, upos }: TreebankSentence): readonly Statement[] {
  const last = heads.map((_, at) => at);
  for (let at = heads.length - 1; at >= 0; at -= 1) {
    const head = (heads[at] ?? 1) - 1;
    if (relations[at] === 'flat' && (last[head] ?? 0) < (last[at] ?? 0)) last[head] = last[at] ?? at;
  }
  const isClause = heads.map((_, at) => /^VB/u.test(xpos[at] ?? '') && upos[at] === 'VERB');
  relations.forEach((relation, at) => { if (relation === 'cop') isClause[(heads[at] ?? 1) - 1] = true; });
  return relations.flatMap((relation, at): readonly Statement[] => {
    const role = ROLES.get(relation);
    const head = heads[at] ?? 0;
    if (role === undefined || head === 0) return [];
    if (CLAUSES.has(role) && isClause[at] !== true) return [];
    if (role === 'conj' && isClause[head - 1] !== true) return [];
    return [{ role, predicate: last[head - 1] ?? head - 1, argument: last[at] ?? at }];
  });
}

function foundStatements(frames: readonly Frame[]): readonly Statement[] {
  // "It is clear that ...": the treebank has the clause as the subject alone, frames as what is said as well.
  const subjects = new Set(frames.flatMap(({ subject, subjectFrom }) => (subject === null || subjectFrom !== 'own' ? [] : [subject.head])));
  return frames.flatMap((frame): readonly Statement[] => {
    const { predicate, objectShared, agent, kind, parent } = frame;
    // The treebank has each argument once, where it stands.
    const subject = frame.subjectFrom === 'own' ? frame.subject : null;
    const object = objectShared ? null : frame.object;
    const role = KINDS.get(kind);
    return [
      ...(subject === null ? [] : [{ role: 'subject', predicate, argument: subject.head }]),
      ...(object === null ? [] : [{ role: 'object', predicate, argument: object.head }]),
      ...(agent === null ? [] : [{ role: 'agent', predicate, argument: agent.head }]),
      ...(role === undefined || parent === null || (role === 'ccomp' && subjects.has(predicate)) ? [] : [{ role, predicate: parent, argument: predicate }]),
    ];
  });
}

interface Count { gold: number; found: number; both: number }

/** F1 by role and kind of text, with the tags of the treebank (`given`) or those of the model. */
export function scoreFrames(sentences: readonly TreebankSentence[], syntax: Syntax, given: boolean): string {
  const counts = new Map<string, Count>();
  const count = (name: string, part: keyof Count): void => {
    const entry = counts.get(name) ?? { gold: 0, found: 0, both: 0 };
    entry[part] += 1;
    counts.set(name, entry);
  };
  for (const sentence of sentences) {
    const frames = syntax.frames(sentence.forms, given ? learnedTags(sentence) : syntax.tag(sentence.forms));
    const gold = goldStatements(sentence);
    const found = foundStatements(frames);
    const keys = new Set(gold.map(keyOf));
    const kind = sentence.document.startsWith('GUM_') ? 'GUM' : 'EWT';
    const names = (role: string): readonly string[] => [role, `${role} ${kind}`, ...(role === 'subject' || role === 'object' ? ['both', `both ${kind}`] : [])];
    for (const { role } of gold) names(role).forEach((name) => { count(name, 'gold'); });
    for (const each of found) {
      names(each.role).forEach((name) => { count(name, 'found'); });
      if (keys.has(keyOf(each))) names(each.role).forEach((name) => { count(name, 'both'); });
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { gold, found, both }]) => {
    const percent = (value: number): string => (value * 100).toFixed(1).padStart(5);
    return `${name.padEnd(14)} F1 ${percent((2 * both) / (gold + found || 1))}  recall ${percent(both / (gold || 1))}  precision ${percent(both / (found || 1))}  (${gold})`;
  }).join('\n');
}

const keyOf = ({ role, predicate, argument }: Statement): string => `${role} ${predicate} ${argument}`;
