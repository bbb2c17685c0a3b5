import { describe, expect, it } from 'vitest';
import { readConllu, learnedTags } from './conllu.ts';
import { headlinesOf } from './headlines.ts';

/** `form/lemma/upos/xpos/head/relation` for each token. */
const sentence = (rows: string): string => `# newdoc id = own\n${rows.split(' ').map((row, at) => {
  const [form, lemma, upos, xpos, head, relation] = row.split('/');
  return [at + 1, form, lemma, upos, xpos, '_', head, relation, '_', '_'].join('\t');
}).join('\n')}\n\n`;

const headlines = (rows: string, words: readonly string[]): readonly string[] =>
  headlinesOf(readConllu(sentence(rows)), words).map((each) => each.forms.map((form, at) => `${form}/${learnedTags(each)[at] ?? ''}`).join(' '));

describe('a sentence as a headline', () => {
  it.each<readonly [name: string, rows: string, expected: string]>([
    ['the past is told in the present, without articles', 'The/the/DET/DT/2/det council/council/NOUN/NN/3/nsubj sold/sell/VERB/VBD/0/root the/the/DET/DT/5/det mill/mill/NOUN/NN/3/obj ././PUNCT/./3/punct', 'Council/NN sells/VBZ mill/NN'],
    ['many have the plain form', 'Its/its/PRON/PRP$/2/nmod:poss guards/guard/NOUN/NNS/3/nsubj left/leave/VERB/VBD/0/root the/the/DET/DT/5/det hall/hall/NOUN/NN/3/obj', 'Its/PRP$ guards/NNS leave/VBP hall/NN'],
    ['a form of "be" is left out', 'The/the/DET/DT/2/det old/old/ADJ/JJ/3/amod mill/mill/NOUN/NN/5/nsubj:pass was/be/AUX/VBD/5/aux:pass sold/sell/VERB/VBN/0/root', 'Old/JJ mill/NN sold/VBN'],
    ['"will" is "to"', 'The/the/DET/DT/2/det firm/firm/NOUN/NN/4/nsubj will/will/AUX/MD/4/aux cut/cut/VERB/VB/0/root jobs/job/NOUN/NNS/4/obj', 'Firm/NN to/TO cut/VB jobs/NNS'],
    ['a clause within another is one by itself', 'She/she/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root that/that/SCONJ/IN/6/mark the/the/DET/DT/5/det ferry/ferry/NOUN/NN/6/nsubj hit/hit/VERB/VBD/2/ccomp a/a/DET/DT/8/det rock/rock/NOUN/NN/6/obj', 'Ferry/NN hits/VBZ rock/NN'],
    ['an infinitive is no headline', 'The/the/DET/DT/2/det firm/firm/NOUN/NN/4/nsubj to/to/PART/TO/4/mark cut/cut/VERB/VB/0/root jobs/job/NOUN/NNS/4/obj', ''],
    ['a pronoun is no subject of one', 'She/she/PRON/PRP/2/nsubj sold/sell/VERB/VBD/0/root the/the/DET/DT/4/det mill/mill/NOUN/NN/2/obj', ''],
  ])('%s', (_, rows, expected) => expect(headlines(rows, ['strike'])[0] ?? '').toBe(expected));

  it('comes again with other words in the places of its verb and its nouns, with the same tags', () => {
    const [first, ...others] = headlines('The/the/DET/DT/2/det council/council/NOUN/NN/3/nsubj sold/sell/VERB/VBD/0/root the/the/DET/DT/5/det mill/mill/NOUN/NN/3/obj', ['strike']);
    expect(first).toBe('Council/NN sells/VBZ mill/NN');
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toMatch(/^(?:Council|Strike)\/NN strikes\/VBZ (?:mill|strike)\/NN$/u);
  });
});
