import type { Chunk } from './chunk.ts';

const DAY = /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/u;
const PERIOD = /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|time|way|moment|hour|minute)s?$/u;
const WHICH = new Set(['this', 'that', 'last', 'next', 'every', 'each', 'all', 'any', 'some', 'one', 'these', 'those', 'several', 'many']);

/** True for a noun that needs no preposition to say when or how: "Friday", "last week", "two years ago", "this way"; not "the week", "time". */
export function isTimeNoun({ start, head, end }: Chunk, lower: readonly string[], tags: readonly string[]): boolean {
  const word = lower[head] ?? '';
  if (DAY.test(word) || /^(?:ago|later|earlier)$/u.test(lower[end] ?? '')) return true;
  if (!PERIOD.test(word) || start === head) return false;
  const before = lower[head - 1] ?? '';
  return DAY.test(before) || WHICH.has(lower[start] ?? '') || WHICH.has(before) || tags[start] === 'CD';
}
