/** A sentence of a treebank. All columns have one entry a token, in order. */
export interface TreebankSentence {
  /** The id of its document. */
  readonly document: string;
  /** As it was written; empty: the treebank does not say. */
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** The universal part of speech. */
  readonly upos: readonly string[];
  /** The tag of the Penn Treebank. */
  readonly xpos: readonly string[];
  /** The head of each token, from 1 on; 0: the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Reads CoNLL-U (https://universaldependencies.org/format.html). Ranges of tokens and empty nodes are passed over. */
export function readConllu(content: string): readonly TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  let text = '';
  let rows: string[][] = [];
  const end = (): void => {
    if (rows.length > 0) sentences.push(sentenceOf(document, text, rows));
    rows = [];
    text = '';
  };
  for (const line of content.split('\n')) {
    if (line === '') end();
    else if (line.startsWith('# newdoc id = ')) document = line.slice(14);
    else if (line.startsWith('# text = ')) text = line.slice(9);
    else if (/^\d+\t/u.test(line)) rows.push(line.split('\t'));
  }
  end();
  return sentences;
}

function sentenceOf(document: string, text: string, rows: readonly (readonly string[])[]): TreebankSentence {
  const column = (at: number): readonly string[] => rows.map((row) => row[at] ?? '_');
  return {
    document, text,
    forms: column(1), lemmas: column(2), upos: column(3), xpos: column(4), heads: column(6).map(Number), relations: column(7),
  };
}

/**
 * The tag that is learned: that of the Penn Treebank, with auxiliaries ("VBZ-AUX") and subordinating conjunctions ("IN-SCONJ")
 * apart, which Penn does not tell from verbs and prepositions.
 */
function learnedTag(upos: string, xpos: string): string {
  if (upos === 'AUX') return `${xpos}-AUX`;
  return xpos === 'IN' && upos === 'SCONJ' ? 'IN-SCONJ' : xpos;
}

export const learnedTags = ({ upos, xpos }: TreebankSentence): readonly string[] => xpos.map((tag, at) => learnedTag(upos[at] ?? '_', tag));
