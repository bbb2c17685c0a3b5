import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mendedTags } from './mend-tags.ts';
import { readModel } from './model.ts';
import { syntaxOf } from './syntax.ts';
import { NOUN, VERB, wordsOf, wordTable } from './word-table.ts';

const words = wordTable(wordsOf(['open', 'close', 'land'].map((word) => [word, { cluster: 0, senses: word === 'land' ? VERB | NOUN : VERB, ambiguity: 0 }])));
const mended = (line: string, headline = false): string => {
  const pairs = line.split(' ').map((pair) => pair.split('/'));
  const tags = mendedTags(pairs.map(([word = '']) => word), pairs.map(([, tag = '']) => tag), words, headline);
  return pairs.map(([word = ''], at) => `${word}/${tags[at] ?? ''}`).join(' ');
};

describe('what grammar asks for', () => {
  it.each([
    ['the/DT mill/NN did/VBD not/RB open/JJ', 'the/DT mill/NN did/VBD-AUX not/RB open/VB'],
    ['the/DT mill/NN did/VBD not/RB tar/NN', 'the/DT mill/NN did/VBD not/RB tar/NN'],
    ['plans/VBZ to/IN close/JJ the/DT mill/NN', 'plans/VBZ to/TO close/VB the/DT mill/NN'],
    ['due/JJ to/IN land/NN on/IN', 'due/JJ to/IN land/NN on/IN'],
    ['guards/NNS seized/VBN a/DT boat/NN ./.', 'guards/NNS seized/VBD a/DT boat/NN ./.'],
    ['guards/NNS seized/VBN a/DT boat/NN', 'guards/NNS seized/VBN a/DT boat/NN'],
    ['guards/NNS seized/VBN two/CD boats/NNS ,/, officials/NNS said/VBD ,/, at/IN sea/NN ./.', 'guards/NNS seized/VBD two/CD boats/NNS ,/, officials/NNS said/VBD ,/, at/IN sea/NN ./.'],
    ['guards/NNS seized/VBN at/IN sea/NN ,/, officials/NNS said/VBD ,/, left/VBD ./.', 'guards/NNS seized/VBN at/IN sea/NN ,/, officials/NNS said/VBD ,/, left/VBD ./.'],
    ['guards/NNS also/RB seized/VBN a/DT boat/NN ./.', 'guards/NNS also/RB seized/VBD a/DT boat/NN ./.'],
    ['guards/NNS badly/RB wounded/VBN at/IN sea/NN ./.', 'guards/NNS badly/RB wounded/VBN at/IN sea/NN ./.'],
    ['Ida/NNP ,/, who/WP has/VBZ boats/NNS ,/, seized/VBN a/DT mill/NN ./.', 'Ida/NNP ,/, who/WP has/VBZ boats/NNS ,/, seized/VBD a/DT mill/NN ./.'],
    ['Ida/NNP ,/, who/WP has/VBZ boats/NNS seized/VBN at/IN sea/NN ,/, left/VBD ./.', 'Ida/NNP ,/, who/WP has/VBZ boats/NNS seized/VBN at/IN sea/NN ,/, left/VBD ./.'],
    ['police/NNS said/VBD a/DT bus/NN skidded/VBN there/RB ./.', 'police/NNS said/VBD a/DT bus/NN skidded/VBD there/RB ./.'],
    ['the/DT man/NN arrested/VBD friday/NNP in/IN Arden/NNP was/VBD-AUX jailed/VBN', 'the/DT man/NN arrested/VBN friday/NNP in/IN Arden/NNP was/VBD-AUX jailed/VBN'],
    ['the/DT man/NN arrested/VBD friday/NNP ,/, was/VBD-AUX jailed/VBN', 'the/DT man/NN arrested/VBD friday/NNP ,/, was/VBD-AUX jailed/VBN'],
    ['Roe/NNP 8/CD first/RB seized/VBN service/NN ./.', 'Roe/NNP 8/CD first/RB seized/VBD service/NN ./.'],
    ['the/DT river/NN burst/VB its/PRP$ banks/NNS', 'the/DT river/NN burst/VBD its/PRP$ banks/NNS'],
    ['they/PRP saw/VBD the/DT river/NN burst/VB its/PRP$ banks/NNS', 'they/PRP saw/VBD the/DT river/NN burst/VB its/PRP$ banks/NNS'],
    ['Norvale/NNP say/VB that/IN-SCONJ it/PRP is/VBZ', 'Norvale/NNP say/VBP that/IN-SCONJ it/PRP is/VBZ'],
    ['it/PRP let/VBD boats/NNS leave/VB', 'it/PRP let/VBD boats/NNS leave/VB'],
    ['net/JJ rose/NN to/IN six/CD percent/NN ./.', 'net/JJ rose/VBD to/IN six/CD percent/NN ./.'],
    ['Roe/NNP claims/VBZ Holm/NNP stole/NN boats/NNS', 'Roe/NNP claims/VBZ Holm/NNP stole/VBD boats/NNS'],
    ['it/PRP was/VBD a/DT little/JJ bit/NN six/CD', 'it/PRP was/VBD a/DT little/JJ bit/NN six/CD'],
    ['a/DT house/NN think/VB tank/NN', 'a/DT house/NN think/VB tank/NN'],
    ['she/PRP grew/VBD a/DT white/JJ rose/NN', 'she/PRP grew/VBD a/DT white/JJ rose/NN'],
    ["''/'' said/VBD a/DT man/NN named/VBN Roe/NNP ./.", "''/'' said/VBD a/DT man/NN named/VBN Roe/NNP ./."],
    ['police/NNS said/VBD a/DT man/NN arrested/VBN there/RB ,/, Roe/NNP ,/, left/VBD ./.', 'police/NNS said/VBD a/DT man/NN arrested/VBN there/RB ,/, Roe/NNP ,/, left/VBD ./.'],
    ['who/WP said/VBD they/PRP seized/VBN it/PRP', 'who/WP said/VBD they/PRP seized/VBD it/PRP'],
    ['said/VBD it/PRP seized/VBN two/CD boats/NNS', 'said/VBD it/PRP seized/VBD two/CD boats/NNS'],
    ['said/VBD it/PRP seized/VBN at/IN sea/NN', 'said/VBD it/PRP seized/VBN at/IN sea/NN'],
    ['had/VBD-AUX they/PRP seized/VBN it/PRP', 'had/VBD-AUX they/PRP seized/VBN it/PRP'],
    ['burned/VBD a/DT mill/NN and/CC then/RB seized/VBN a/DT boat/NN', 'burned/VBD a/DT mill/NN and/CC then/RB seized/VBD a/DT boat/NN'],
    ['was/VBD-AUX burned/VBN and/CC seized/VBN a/DT day/NN later/RB', 'was/VBD-AUX burned/VBN and/CC seized/VBN a/DT day/NN later/RB'],
    ['it/PRP is/VBZ a/DT boat/NN seized/VBN ./.', 'it/PRP is/VBZ a/DT boat/NN seized/VBN ./.'],
    ['it/PRP fell/VBD when/WRB a/DT bus/NN skidded/VBN ./.', 'it/PRP fell/VBD when/WRB a/DT bus/NN skidded/VBD ./.'],
    ['it/PRP fell/VBD when/WRB a/DT bus/NN seized/VBN there/RB sank/VBD ./.', 'it/PRP fell/VBD when/WRB a/DT bus/NN seized/VBN there/RB sank/VBD ./.'],
    ['the/DT 1990s/NNS land/VBP grew/VBD', 'the/DT 1990s/CD land/NN grew/VBD'],
    ['the/DT 1990s/NNS open/VBP well/RB', 'the/DT 1990s/NNS open/VBP well/RB'],
    ['a/DT stone/NN bounced/VBN off/IN a/DT wall/NN and/CC hit/VBD a/DT man/NN', 'a/DT stone/NN bounced/VBD off/IN a/DT wall/NN and/CC hit/VBD a/DT man/NN'],
    ['a/DT mill/NN burned/VBN by/IN guards/NNS and/CC hit/VBD a/DT man/NN', 'a/DT mill/NN burned/VBN by/IN guards/NNS and/CC hit/VBD a/DT man/NN'],
    ['a/DT man/NN wounded/VBN there/RB left/VBD and/CC hit/VBD a/DT man/NN', 'a/DT man/NN wounded/VBN there/RB left/VBD and/CC hit/VBD a/DT man/NN'],
    ['Roe/NNP has/VBZ since/IN-SCONJ sold/VBN his/PRP$ boat/NN', 'Roe/NNP has/VBZ-AUX since/RB sold/VBN his/PRP$ boat/NN'],
    ['it/PRP has/VBZ cost/NN the/DT port/NN a/DT mill/NN', 'it/PRP has/VBZ-AUX cost/VBN the/DT port/NN a/DT mill/NN'],
    ['it/PRP has/VBZ used/VBN boats/NNS', 'it/PRP has/VBZ used/VBN boats/NNS'],
    ['a/DT pact/NN ,/, which/WDT two/CD mayors/NNS signed/VBN in/IN May/NNP ./.', 'a/DT pact/NN ,/, which/WDT two/CD mayors/NNS signed/VBD in/IN May/NNP ./.'],
    ['a/DT pact/NN ,/, which/WDT two/CD mayors/NNS elected/VBN there/RB signed/VBD ./.', 'a/DT pact/NN ,/, which/WDT two/CD mayors/NNS elected/VBN there/RB signed/VBD ./.'],
    ['it/PRP said/VBD that/IN-SCONJ Roe/NNP called/VBN on/IN them/PRP to/TO leave/VB', 'it/PRP said/VBD that/IN-SCONJ Roe/NNP called/VBD on/IN them/PRP to/TO leave/VB'],
    ['the/DT mill/NN ,/, closed/VBN since/IN May/NNP ,/, opened/VBN there/RB ./.', 'the/DT mill/NN ,/, closed/VBN since/IN May/NNP ,/, opened/VBD there/RB ./.'],
    ['in/IN May/NNP ,/, net/NN rose/NN 4/CD percent/NN ./.', 'in/IN May/NNP ,/, net/NN rose/VBD 4/CD percent/NN ./.'],
  ])('%s', (given, expected) => expect(mended(given)).toBe(expected));
});

describe('a headline without a verb', () => {
  it.each([
    ['man/NN shot/NN in/IN Arden/NNP', 'man/NN shot/VBN in/IN Arden/NNP'],
    ['three/CD hurt/NN in/IN crash/NN', 'three/CD hurt/VBN in/IN crash/NN'],
    ['bridge/NN shut/RB after/IN storm/NN', 'bridge/NN shut/VBN after/IN storm/NN'],
    ['police/NNS officer/VBP shot/VBN dead/JJ', 'police/NNS officer/NN shot/VBN dead/JJ'],
    ['long/JJ shot/NN in/IN Arden/NNP', 'long/JJ shot/NN in/IN Arden/NNP'],
    ['price/NN cut/NN in/IN Arden/NNP', 'price/NN cut/NN in/IN Arden/NNP'],
    ['man/NN sees/VBZ shot/NN in/IN Arden/NNP', 'man/NN sees/VBZ shot/NN in/IN Arden/NNP'],
  ])('%s', (given, expected) => expect(mended(given, true)).toBe(expected));
});

it('a sentence of running text has a finite verb', () => {
  const { tag } = syntaxOf(readModel(gunzipSync(readFileSync('src/model/english.gz'))));
  const tags = tag(['Prosecutors', 'charged', 'Jon', 'Roe', 'with', 'murder', '.']);
  expect(tags[1]).toBe('VBD');
});
