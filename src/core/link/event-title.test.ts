import { expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

const titles = (first: string, second: string): readonly string[] => pile({
  'a.txt': `Arden ferry\n\n7 May 2024\n\n${first}\n`,
  'b.txt': `Ferry of Arden\n\n7 May 2024\n\n${second}\n`,
}).events.filter(({ excerpts }) => excerpts.length > 1).map(({ title }) => title);

it('an event has the title that tells it, not one that tells something else and it on the side', () => {
  const aside = 'Shares of the firm have lost a third since the Corvale ferry sank off Arden on Monday.';
  const main = 'The Corvale ferry sank in a storm off Arden on Monday.';
  expect(titles(aside, main)).toEqual(['The Corvale ferry sank in a storm off Arden']);
  expect(titles(main, aside)).toEqual(['The Corvale ferry sank in a storm off Arden']);
});
