import { expect, it } from 'vitest';
import { countText } from './count-text.ts';
import { counted } from './labels.ts';

it.each([[0, '0'], [999, '999'], [1000, '1,000'], [12_345, '12,345'], [100_000, '100,000'], [1_234_567, '1,234,567']])('%d is written %s', (n, text) => {
  expect(countText(n)).toBe(text);
  expect(counted(n, 'event')).toBe(`${text} events`);
});
