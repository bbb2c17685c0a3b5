import { describe, expect, it } from 'vitest';
import { lemmaOf } from './lemma.ts';
import { NOUN, VERB, wordsOf, wordTable } from './word-table.ts';

const verbs = 'land hope hop kill make stop carry die lie tie visit travel agree free focus pass push';
const nouns = 'mill city church box bus series glass';
const words = wordTable(wordsOf([
  ...verbs.split(' ').map((word) => [word, { cluster: 0, senses: VERB, ambiguity: 0 }] as const),
  ...nouns.split(' ').map((word) => [word, { cluster: 0, senses: NOUN, ambiguity: 0 }] as const),
]));

describe('the form under which a dictionary has a word', () => {
  it.each<readonly [string, string, string]>([
    ['landing', 'VBG', 'land'], ['hoping', 'VBG', 'hope'], ['hopping', 'VBG', 'hop'], ['killing', 'VBG', 'kill'], ['making', 'VBG', 'make'], ['dying', 'VBG', 'die'],
    ['stopped', 'VBD', 'stop'], ['carried', 'VBN', 'carry'], ['died', 'VBD', 'die'], ['agreed', 'VBD', 'agree'], ['visited', 'VBD', 'visit'],
    ['carries', 'VBZ', 'carry'], ['passes', 'VBZ', 'pass'], ['frees', 'VBZ', 'free'], ['pushes', 'VBZ', 'push'],
    ['found', 'VBD', 'find'], ['sank', 'VBD', 'sink'], ['withdrawn', 'VBN', 'withdraw'],
    ['was', 'VBD-AUX', 'be'], ["'s", 'VBZ-AUX', 'be'], ["'ve", 'VBP-AUX', 'have'], ['has', 'VBZ-AUX', 'have'], ['did', 'VBD-AUX', 'do'], ['wo', 'MD-AUX', 'will'],
    ['mills', 'NNS', 'mill'], ['cities', 'NNS', 'city'], ['churches', 'NNS', 'church'], ['boxes', 'NNS', 'box'], ['women', 'NNS', 'woman'], ['1990s', 'NNS', '1990s'], ['people', 'NNS', 'people'],
    // What no table has is undone by its spelling alone.
    ['zorbed', 'VBD', 'zorb'], ['zorbing', 'VBG', 'zorb'], ['mill', 'NN', 'mill'], ['fast', 'RB', 'fast'],
  ])('%s as %s is %s', (word, tag, lemma) => expect(lemmaOf(word, tag, words)).toBe(lemma));
});
