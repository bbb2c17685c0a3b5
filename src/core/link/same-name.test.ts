import { describe, expect, it } from 'vitest';
import { distance, foldName, sameName, skeleton } from './same-name.ts';

const same: readonly (readonly [string, string])[] = [
  ['Zelensky', 'Zelenskyy'], ['Zelenskiy', 'Zelensky'], ['Volodymyr Zelensky', 'Zelenskyy'], ['Antonovsky Bridge', 'Antonivskiy Bridge'], ['Antonivsky Bridge', 'Antonovsky Bridge'],
  ['Bakhmut', 'Bakhmout'], ['Kharkiv', 'Kharkov'], ['Dnipro River', 'Dnieper'], ['Mykolaiv', 'Nikolaev'], ['Kuleba', 'Kouleba'], ['Vitaliï Kim', 'Vitalii Kim'],
  ['Gaddafi', 'Gadhafi'], ['Kyiv', 'Kiev'], ['Muhammad', 'Mohammed'],
];
const different: readonly (readonly [string, string])[] = [
  ['Volodymyr', 'Vladimir'], ['Kherson', 'Harrison'], ['Iran', 'Iraq'], ['Austria', 'Australia'], ['Niger', 'Nigeria'], ['Crimean Bridge', 'Antonovsky Bridge'], ['Anna Roe', 'Jane Roe'], ['Moscow', 'Mosul'],
];

describe('sameName', () => {
  it.each(same)('%s = %s', (a, b) => expect(sameName(foldName(a), foldName(b))).toBe(true));
  it.each(different)('%s ≠ %s', (a, b) => expect(sameName(foldName(a), foldName(b))).toBe(false));
  it.each([...same, ...different])('is the same both ways: %s, %s', (a, b) => expect(sameName(foldName(a), foldName(b))).toBe(sameName(foldName(b), foldName(a))));
});

describe('the keys', () => {
  it('fold accents, case and marks', () => expect(foldName('Vitaliï O’Neill-Gómez')).toBe('vitalii oneillgomez'));
  it('keep the consonants in order', () => expect(skeleton('bakhmout')).toBe(skeleton('bakhmut')));
  it('count edits up to a bound', () => expect([distance('kitten', 'sitting', 5), distance('kitten', 'sitting', 2), distance('a', 'abcd', 2)]).toEqual([3, 3, 3]));
});
