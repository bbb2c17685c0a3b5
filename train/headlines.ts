import type { TreebankSentence } from './conllu.ts';

/**
 * Treebanks hold hardly a headline, and headlines have a grammar of their own: no articles, no forms of "be", the present for
 * the past, "to" for "will". So some sentences of the treebank are rewritten as headlines, with their annotation (after
 * Benton and others, "Cross-Register Projection for Headline Part of Speech Tagging", 2021, who project it from leads).
 */
export function headlinesOf(sentences: readonly TreebankSentence[]): readonly TreebankSentence[] {
  return sentences.flatMap((sentence) => headlineOf(sentence) ?? []);
}

const SHORTEST = 4;
const LONGEST = 18;

interface Row {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
}

/** Null: the sentence is none that a headline could say. */
function headlineOf({ document, forms, lemmas, upos, xpos, heads, relations }: TreebankSentence): TreebankSentence | null {
  const root = heads.indexOf(0);
  if (forms.length < SHORTEST || forms.length > LONGEST || upos[root] !== 'VERB' || !/^VB[DNZP]$/u.test(xpos[root] ?? '') || forms.at(-1) === '?') return null;
  const subject = relations.findIndex((relation, at) => relation.startsWith('nsubj') && heads[at] === root + 1);
  if (subject < 0 || xpos[subject] === 'PRP') return null;
  const many = /S$/u.test(xpos[subject] ?? '') || relations.some((relation, at) => relation === 'conj' && heads[at] === subject + 1);
  const rows: Row[] = [];
  forms.forEach((form, at) => {
    const head = (heads[at] ?? 0) - 1;
    const here: Row = { form, lemma: lemmas[at] ?? form, upos: upos[at] ?? '_', xpos: xpos[at] ?? '_' };
    if (/^(?:the|an?)$/iu.test(form) || (at === forms.length - 1 && here.upos === 'PUNCT')) return;
    if (here.lemma === 'be' && relations[at]?.startsWith('aux') === true && /^VB[NG]$/u.test(xpos[head] ?? '')) return;
    if (here.lemma === 'will' && here.xpos === 'MD') rows.push({ form: 'to', lemma: 'to', upos: 'PART', xpos: 'TO' });
    else if (here.xpos === 'VBD' && here.upos === 'VERB' && (at === root || (relations[at] === 'conj' && head === root))) {
      rows.push(many ? { ...here, form: here.lemma, xpos: 'VBP' } : { ...here, form: thirdPerson(here.lemma), xpos: 'VBZ' });
    } else rows.push(here);
  });
  if (rows.length < SHORTEST - 1) return null;
  const [first, ...rest] = rows;
  const all = first === undefined ? rows : [{ ...first, form: first.form.charAt(0).toUpperCase() + first.form.slice(1) }, ...rest];
  return {
    document, text: '', heads: [], relations: [],
    forms: all.map(({ form }) => form), lemmas: all.map(({ lemma }) => lemma), upos: all.map((row) => row.upos), xpos: all.map((row) => row.xpos),
  };
}

const IRREGULAR = new Map([['have', 'has'], ['do', 'does'], ['go', 'goes'], ['undergo', 'undergoes']]);

function thirdPerson(lemma: string): string {
  const known = IRREGULAR.get(lemma);
  if (known !== undefined) return known;
  if (/(?:s|x|z|ch|sh)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
