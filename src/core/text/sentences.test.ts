import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { anyText } from '../testing/any-text.ts';

const sentencesOf = (text: string): readonly string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

// A stroke marks where a sentence must end; everything else must hold together.
const table: readonly (readonly [why: string, marked: string])[] = [
  ['two plain ones', 'The dam broke. | Nobody was hurt.'],
  ['titles', 'Mr. Roe met Dr. Elm and Gen. Ash. | Lt. Col. Birch, Gov. Oak and Sen. Fir left.'],
  ['a country with full stops', 'The U.S. Navy left the U.K. on Monday.'],
  ['a country at the end', 'He flew to the U.S. | The visit was short.'],
  ['initials', 'The book by J. K. Tarn and A. B. Moor sold out. | It was reprinted.'],
  ['hours', 'The blast came at 3 a.m. Monday. | A second came at 5 p.m. Arden time.'],
  ['an hour at the end', 'The blast came at 3 a.m. | Rescuers arrived at noon.'],
  ['an hour and its like elsewhere', 'It began at 8 p.m. (6 p.m. in Tarn) and at 9 p.m. Arden, 7 p.m. in Elm.'],
  ['a quotation mark left over', 'She said “no. ”'],
  ['months', 'It began on Nov. 3 and ended in Feb. 2031. | It was in Oct. | Nobody knew.'],
  ['numbers', 'No. 7 won by 3.5 points, or 1.2 million. | The other lost.'],
  ['years of a life', 'It was built c. 1250 by Ada Quill (b. 1223, d. 1281). | It stands.'],
  ['the answer no', 'Would he go? | No. | He stayed.'],
  ['streets and companies', 'Arden Corp. President Jo Roe lives on Elm St. in Tarn. | Moor Inc. said no.'],
  ['a year at the end', 'It was founded in 2019. | Since then it grew.'],
  ['a number at the start of the next', 'The town is empty. | 300 people left.'],
  ['dots inside', 'He will stay ... until spring comes... and then go.'],
  ['an ellipsis inside a quote', '“We waited… Then they came,” she said.'],
  ['dots between sentences', 'Nobody came... | The hall stayed dark.'],
  ['stray full stops', 'They moved to the left. . , the army said.'],
  ['a quote with what was said of it', '“We will not go,” the mayor said. | She stayed.'],
  ['a quote that ends and a new sentence', 'She said: “We will not go.” | The crowd cheered.'],
  ['straight quotes', 'She said "no." | Then she left.'],
  ['a question and who asked', '“Why now?” asked Roe. | Nobody knew. | “Why not?” Elm asked. | Silence.'],
  ['a shout and a new sentence', '“Freedom!” | They danced all night.'],
  ['brackets', 'The fee (about $3) rose. | (It had been lower.) | Trade fell.'],
  ['a question', 'What now? | The council meets today.'],
  ['a numbered item', '1. First the bridge. | It fell.'],
  ['a small letter after', 'The firm yahuu! sells maps etc. and more.'],
  ['and so on at the end', 'They sold maps, pens, etc. | The shop closed.'],
  ['lines', 'A heading\n| The story begins\n\n| and goes on.'],
  ['list of short lines', 'apples\n| pears\n| plums'],
  ['lines broken to a width', 'The council of the small town of Arden met on\nMonday to speak about the bridge that fell last\nweek. | Nobody was hurt.'],
  ['Windows line ends', 'One.\r\n| Two.\r\n'],
  ['full width', '市長は去った。| 誰も来なかった。'],
  ['no-break spaces', 'The dam broke.\u00A0| Nobody was hurt.\u00A0\u00A0'],
  ['latin shorthand', 'Fruit, e.g. Elm pears, vs. Ash plums, i.e. not much.'],
];

describe('splitSentences', () => {
  it.each(table)('%s', (_, marked) => {
    const text = marked.replaceAll('| ', '').replaceAll('|', '');
    expect(sentencesOf(text)).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('keeps offsets of the whole text for a part of it', () => {
    const text = 'Gone. The dam broke. Nobody was hurt. Gone.';
    expect(splitSentences(text, { start: 6, end: 37 })).toEqual([{ start: 6, end: 20 }, { start: 21, end: 37 }]);
  });

  it('holds every character but white space, in order, trimmed', () => {
    const piece = fc.constantFrom('The dam ', 'Mr.', 'broke.', '. ', '…', '"', '”', '“', "'", ')', '! ', '? ', '\n', '\r\n', '\u00A0', 'a.m.', ' U.S. ', '5', ' x', '\u200B', '。');
    const text = fc.oneof(anyText(), fc.array(piece).map((pieces) => pieces.join('')));
    fc.assert(fc.property(text, (words) => {
      const sentences = splitSentences(words);
      let last = 0;
      for (const { start, end } of sentences) {
        expect(words.slice(last, start).trim()).toBe('');
        expect(words.slice(start, end)).toBe(words.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(words.slice(last).trim()).toBe('');
    }));
  });

  it('cuts what nobody would write as one sentence, between words and between whole characters', () => {
    const lengths = (text: string): readonly number[] => splitSentences(text).map(({ start, end }) => end - start);
    expect(lengths('moor '.repeat(400))).toEqual([1999]);
    expect(lengths('moor '.repeat(1000))).toEqual([1999, 1999, 999]);
    expect(lengths('m'.repeat(4500))).toEqual([2000, 2000, 500]);
    expect(lengths(`m${'\u{1F6A2}'.repeat(1500)}`)).toEqual([1999, 1002]);
    expect(lengths(`moor${' '.repeat(5000)}tarn`)).toEqual([4, 4]);
  });

  // A rule that looked back or ahead without bound would need hours for these.
  it.each([['.', ' .'], ['"', '" '], ['(', '). '], ['a.', ' '], ['…', '" '], ['\n', 'a\n'], ['!', '\u00A0'], ['x', ', y\n']])('reads %j%j a hundred thousand times over', (a, b) => {
    const text = (a + b).repeat(100_000);
    expect(splitSentences(text).length).toBeGreaterThan(0);
  }, 60_000);
});
