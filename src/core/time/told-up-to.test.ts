import { describe, expect, it } from 'vitest';
import { day, readTimes, resolveTimes, toldUpTo } from './index.ts';

const THURSDAY = day(2024, 5, 9);

function tell(text: string): readonly [upTo: string | null, values: string] {
  const readings = readTimes(text, [{ start: 0, end: text.length }]);
  return [toldUpTo(readings, THURSDAY)?.day ?? null, resolveTimes(text, readings, { publication: THURSDAY }).map(({ value }) => value).join(' ')];
}

describe('toldUpTo, in an article of Thursday', () => {
  it.each([
    ['Police said on Friday that the mill burned down.', '2024-05-10', '2024-05-10'],
    ['The mill burned down early on Friday.', '2024-05-10', '2024-05-10TMO'],
    ['The mill reopened at 9 a.m. on Friday.', '2024-05-10', '2024-05-10T09:00'],
    ['Police said on Friday, and again on Saturday morning, that it burned down on Wednesday.', '2024-05-11', '2024-05-10 2024-05-11TMO 2024-05-08'],
    // One of the week before, as far as its words tell.
    ['The mill burned down on Friday.', null, '2024-05-03'],
    ['The mayor said it burned down last Friday.', null, '2024-05-03'],
    ['The council will meet early on Friday.', null, '2024-05-10TMO'],
    // Nothing is told of Friday.
    ['Police said on Saturday that the mill burned down.', null, '2024-05-04'],
    ['Police said on Thursday that it burned down on Friday.', null, '2024-05-09 2024-05-03'],
  ])('%s', (text, upTo, values) => expect(tell(text)).toEqual([upTo, values]));

  it('leaves alone what has no day of publication', () => expect(toldUpTo(readTimes('Police said on Friday.', [{ start: 0, end: 22 }]), null)).toBeNull());
});
