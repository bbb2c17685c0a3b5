import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

/** The tolls that differ or are told anew, each with the number of events that have it. */
const told = (...texts: readonly string[]): readonly string[] => pile(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text]))).events
  .flatMap(({ disagreements, recounts }) => [...disagreements.map((each) => ({ ...each, sign: '≠' })), ...recounts.map((each) => ({ ...each, sign: '→' }))])
  .map(({ sign, what, claims }) => `${sign} ${what}: ${claims.map(({ quote }) => quote.exact).join(', ')}`);
const report = (day: number, headline: string, words: string): string => `${headline}\n\n${day} June 2031\n\n${words}\n`;
const first = report(20, 'Tarn mill burns in Orrin', 'Four people were killed when a fire broke out at the Tarn mill in Orrin on Friday, police said.');

describe('what came of an event', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['in a clause of when', report(21, 'Mill fire in Orrin', 'At least seven people died when the Tarn mill in Orrin caught fire on Friday, the union said.'), ['≠ killed: Four people, At least seven people']],
    ['in a headline, as somebody says', report(20, 'Seven dead in mill fire in Orrin, union says', 'The Tarn mill in Orrin caught fire on Friday.'), ['≠ killed: Four people, Seven dead']],
    ['by a noun, days later', report(25, 'Mayor visits Orrin', 'Olena Marsh visited Orrin on Wednesday, days after a fire at the Tarn mill killed six people on Friday.'), ['→ killed: Four people, six people']],
    ['of another fire', report(20, 'Hotel burns in Lusk', 'Seven people died when a hotel in Lusk caught fire on Friday, the fire service said.'), []],
  ])('is counted with it: %s', (_, text, expected) => expect(told(first, text)).toEqual(expected));
});
