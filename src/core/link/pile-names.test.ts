import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

const namesIn = (files: Readonly<Record<string, string>>): readonly string[] => [...new Set(pile(files).events.flatMap((e) => e.names.map(({ name, kind }) => `${kind} ${name}`)))].toSorted();
const article = (n: number, words: string): string => `Harbour of Selmouth\n\n${n} May 2024\n\n${words}\n`;

describe('one name across a pile', () => {
  it('a last name stands for the one whole name that bears it', () => {
    const names = namesIn({ a: article(7, 'Mayor Olena Roe opened the harbour of Selmouth on Monday.'), b: article(8, 'Mayor Roe closed the harbour of Selmouth on Tuesday.') });
    expect(names.filter((name) => name.includes('Roe'))).toEqual(['person Olena Roe']);
  });

  it('where two bear it, it stays by itself', () => {
    const names = namesIn({ a: article(7, 'Mayor Olena Roe opened the harbour of Selmouth on Monday.'), b: article(7, 'Minister Peter Roe opened a mill in Aldport on Monday.'), c: article(8, 'Captain Roe closed the harbour of Selmouth on Tuesday.') });
    expect(names.filter((name) => name.includes('Roe'))).toEqual(['person Olena Roe', 'person Peter Roe', 'person Roe']);
  });

  it('a river may be told of without that word', () => {
    const names = namesIn({ a: article(7, 'Soldiers crossed the Wend River near Selmouth on Monday.'), b: article(8, 'Soldiers left the town across the Wend River on Tuesday.'), c: article(9, 'Soldiers crossed the Wend on Wednesday.') });
    expect(names.filter((name) => name.includes('Wend'))).toEqual(['place Wend River']);
  });
});
