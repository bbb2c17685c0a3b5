import { describe, expect, it } from 'vitest';
import { readConllu, learnedTags } from './conllu.ts';
import { headlinesOf } from './headlines.ts';

/** `form/lemma/upos/xpos/head/relation` for each token. */
const sentence = (rows: string): string => `# newdoc id = own\n${rows.split(' ').map((row, at) => {
  const [form, lemma, upos, xpos, head, relation] = row.split('/');
  return [at + 1, form, lemma, upos, xpos, '_', head, relation, '_', '_'].join('\t');
}).join('\n')}\n\n`;

const headlines = (rows: string): readonly string[] => headlinesOf(readConllu(sentence(rows)), ['strike'])
  .map((each) => each.forms.map((form, at) => `${form}/${learnedTags(each)[at] ?? ''}`).join(' '));

const the = (head: number): string => `the/the/DET/DT/${head}/det`;
const noun = (form: string, head: number, relation: string): string => `${form}/${form}/NOUN/NN/${head}/${relation}`;
const sold = (head: number, relation: string): string => `sold/sell/VERB/VBD/${head}/${relation}`;

describe('a sentence as a headline', () => {
  it.each<readonly [name: string, rows: readonly string[], expected: string]>([
    ['tells the past in the present, without articles', [the(2), noun('council', 3, 'nsubj'), sold(0, 'root'), the(5), noun('mill', 3, 'obj'), '././PUNCT/./3/punct'], 'Council/NN sells/VBZ mill/NN'],
    ['has the plain form for many', ['Old/old/ADJ/JJ/2/amod', 'guards/guard/NOUN/NNS/3/nsubj', sold(0, 'root'), the(5), noun('mill', 3, 'obj')], 'Old/JJ guards/NNS sell/VBP mill/NN'],
    ['leaves a form of "be" out', [the(3), 'old/old/ADJ/JJ/3/amod', noun('mill', 5, 'nsubj:pass'), 'was/be/AUX/VBD/5/aux:pass', 'sold/sell/VERB/VBN/0/root'], 'Old/JJ mill/NN sold/VBN'],
    ['says "to" for "will"', [the(2), noun('firm', 4, 'nsubj'), 'will/will/AUX/MD/4/aux', 'cut/cut/VERB/VB/0/root', noun('staff', 4, 'obj')], 'Firm/NN to/TO cut/VB staff/NN'],
    ['is made of a clause within another', ['She/she/PRON/PRP/2/nsubj', 'said/say/VERB/VBD/0/root', 'that/that/SCONJ/IN/6/mark', the(5), noun('firm', 6, 'nsubj'), sold(2, 'ccomp'), noun('land', 6, 'obj')], 'Firm/NN sells/VBZ land/NN'],
    ['has a finite verb', [the(2), noun('firm', 4, 'nsubj'), 'to/to/PART/TO/4/mark', 'cut/cut/VERB/VB/0/root', noun('staff', 4, 'obj')], ''],
    ['has no pronoun for a subject', ['She/she/PRON/PRP/2/nsubj', sold(0, 'root'), the(4), noun('mill', 2, 'obj')], ''],
  ])('%s', (_, rows, expected) => expect(headlines(rows.join(' '))[0] ?? '').toBe(expected));

  it('comes again with other words in the places of its verb and its nouns, with the same tags', () => {
    const [first, ...others] = headlines([the(2), noun('council', 3, 'nsubj'), sold(0, 'root'), the(5), noun('mill', 3, 'obj')].join(' '));
    expect(first).toBe('Council/NN sells/VBZ mill/NN');
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toMatch(/^(?:Council|Strike)\/NN strikes\/VBZ (?:mill|strike)\/NN$/u);
  });
});
