import type { TreebankSentence } from './conllu.ts';
import { randomOf } from './random.ts';

/** A token of a headline that is being written. */
interface Row {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly isMain: boolean;
}

/**
 * Treebanks hold hardly a headline, and headlines have a grammar of their own: no articles, no forms of "be", the present for
 * the past, "to" for "will". So clauses of the treebank are rewritten as headlines, with their annotation (after
 * Benton and others, "Cross-Register Projection for Headline Part of Speech Tagging", 2021, who project it from leads).
 * Each is given twice more with words of `nounsAndVerbs`, by luck, for its verb and for some of its nouns: what is both
 * is told by its place alone, and headlines live on such words.
 */
export function headlinesOf(sentences: readonly TreebankSentence[], nounsAndVerbs: readonly string[]): readonly TreebankSentence[] {
  const random = randomOf(11);
  return sentences.flatMap((sentence) => {
    const children = childrenOf(sentence);
    return sentence.upos.flatMap((_, verb) => {
      const rows = headlineOf(sentence, children, verb);
      if (rows === null) return [];
      const others = Array.from({ length: COPIES }, () => exchanged(rows, nounsAndVerbs, random));
      return [rows, ...others].map((each) => written(sentence.document, each));
    });
  });
}

const COPIES = 2;
const SHORTEST = 3;
const LONGEST = 12;
/** What headlines have no room for, below any word and directly below the verb. */
const NEVER = new Set(['acl:relcl', 'appos', 'parataxis']);
const NOT_OF_VERB = new Set(['advcl', 'advcl:relcl', 'cc', 'discourse', 'dislocated', 'mark', 'punct', 'reparandum', 'vocative']);

const childrenOf = ({ heads }: TreebankSentence): readonly (readonly number[])[] => {
  const children = heads.map((): number[] => []);
  heads.forEach((head, at) => children[head - 1]?.push(at));
  return children;
};

/** Null: this is no verb, or its clause is none that a headline could say. */
function headlineOf(sentence: TreebankSentence, children: readonly (readonly number[])[], verb: number): readonly Row[] | null {
  const { upos, xpos, relations } = sentence;
  const isModal = xpos[verb] === 'VB' && children[verb]?.some((at) => xpos[at] === 'MD') === true;
  if (upos[verb] !== 'VERB' || (!isModal && !/^VB[DNZP]$/u.test(xpos[verb] ?? ''))) return null;
  const subject = children[verb]?.find((at) => /^nsubj(?::pass)?$/u.test(relations[at] ?? ''));
  if (subject === undefined || subject > verb || !/^(?:NN|CD|JJ)/u.test(xpos[subject] ?? '')) return null;
  const inside = wordsBelow(sentence, children, verb);
  if (inside.length < SHORTEST || inside.length > LONGEST * 2) return null;
  const isMany = /S$/u.test(xpos[subject] ?? '') || (children[subject] ?? []).some((at) => relations[at] === 'conj');
  const rows: Row[] = [];
  for (const at of inside) {
    const row = rowOf(sentence, at, verb, isMany);
    if (row !== null && (row.upos !== 'PUNCT' || rows.at(-1)?.upos !== 'PUNCT')) rows.push(row);
  }
  while (rows.at(-1)?.upos === 'PUNCT') rows.pop();
  while (rows[0]?.upos === 'PUNCT') rows.shift();
  return rows.length < SHORTEST || rows.length > LONGEST ? null : rows;
}

/** The tokens of the verb's clause that a headline may say, in order. */
function wordsBelow({ upos, relations }: TreebankSentence, children: readonly (readonly number[])[], verb: number): readonly number[] {
  const hasSubject = (at: number): boolean => (children[at] ?? []).some((child) => relations[child]?.startsWith('nsubj') === true);
  const found: number[] = [];
  const collect = (at: number): void => {
    found.push(at);
    for (const child of children[at] ?? []) {
      const relation = relations[child] ?? '';
      const isOwnClause = relation === 'conj' && (upos[child] !== 'VERB' || hasSubject(child));
      if (!NEVER.has(relation) && (at !== verb || (!NOT_OF_VERB.has(relation) && !isOwnClause))) collect(child);
    }
  };
  collect(verb);
  return found.sort((a, b) => a - b);
}

/** A token as a headline has it; null: it has it not. */
function rowOf({ forms, lemmas, upos, xpos, heads, relations }: TreebankSentence, at: number, verb: number, isMany: boolean): Row | null {
  const head = (heads[at] ?? 0) - 1;
  const row: Row = { form: forms[at] ?? '', lemma: lemmas[at] ?? '', upos: upos[at] ?? '_', xpos: xpos[at] ?? '_', isMain: at === verb };
  if (/^(?:the|an?|[.?!])$/iu.test(row.form)) return null;
  if (row.lemma === 'be' && relations[at]?.startsWith('aux') === true && /^VB[NG]$/u.test(xpos[head] ?? '')) return null;
  if (row.lemma === 'will' && row.xpos === 'MD') return { ...row, form: 'to', lemma: 'to', upos: 'PART', xpos: 'TO' };
  if (row.xpos !== 'VBD' || row.upos !== 'VERB' || (at !== verb && (relations[at] !== 'conj' || head !== verb))) return row;
  return isMany ? { ...row, form: row.lemma, xpos: 'VBP' } : { ...row, form: withS(row.lemma), xpos: 'VBZ' };
}

/** So many of the nouns are exchanged. */
const SHARE = 0.4;

function exchanged(rows: readonly Row[], words: readonly string[], random: () => number): readonly Row[] {
  return rows.map((row) => {
    const isVerb = row.isMain && /^VB[PZ]?$/u.test(row.xpos);
    if (!isVerb && ((row.xpos !== 'NN' && row.xpos !== 'NNS') || random() >= SHARE)) return row;
    const lemma = words[Math.floor(random() * words.length)] ?? row.lemma;
    return { ...row, lemma, form: row.xpos === 'VBZ' || row.xpos === 'NNS' ? withS(lemma) : lemma };
  });
}

function written(document: string, rows: readonly Row[]): TreebankSentence {
  const forms = rows.map(({ form }, at) => (at === 0 ? form.charAt(0).toUpperCase() + form.slice(1) : form));
  const column = (name: 'lemma' | 'upos' | 'xpos'): readonly string[] => rows.map((row) => row[name]);
  return { document, text: '', heads: [], relations: [], forms, lemmas: column('lemma'), upos: column('upos'), xpos: column('xpos') };
}

const IRREGULAR = new Map([['have', 'has'], ['do', 'does'], ['go', 'goes'], ['undergo', 'undergoes']]);

/** The third person of a verb, or the plural of a noun. */
function withS(lemma: string): string {
  const known = IRREGULAR.get(lemma);
  if (known !== undefined) return known;
  if (/(?:s|x|z|ch|sh)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
