import { describe, expect, it } from 'vitest';
import { namedSpeaker } from './named-speaker.ts';

const TEXT = 'The Norland Defence Ministry sent a ship. The Harrow Council met the Lusk Council. ';

describe('namedSpeaker', () => {
  it.each<readonly [string, string | null]>([
    ['Olena Roe', 'Olena Roe'],
    ['But Olena Roe', 'Olena Roe'],
    ['the Norland Defence Ministry for its part', 'the Norland Defence Ministry'],
    ['Olena Roe, in a statement', 'Olena Roe'],
    ['The mayor however', 'The mayor'],
    ['the ministry', 'the Norland Defence Ministry'],
    // The last of two; none is told of.
    ['the council', 'the Lusk Council'],
    ['the agency', 'the agency'],
    ['another one', null],
    ['him', null],
    ['WHO', 'WHO'],
    ['who', null],
    ['images and video', null],
    ['Some reports', null],
    ['with two ships', null],
    ['another resident', 'another resident'],
    ['Several reporters', 'Several reporters'],
    ['a report of the fire service', 'a report of the fire service'],
    ['one of the owners', 'one of the owners'],
    ['officials', 'officials'],
  ])('%s', (words, expected) => expect(namedSpeaker(words, TEXT, TEXT.length)).toBe(expected));

  it('takes no name that comes later', () => expect(namedSpeaker('the ministry', TEXT, 0)).toBe('the ministry'));
  it('takes none of several that stand far back', () => expect(namedSpeaker('the council', `${TEXT}${'It rained. '.repeat(50)}`, TEXT.length + 550)).toBe('the council'));
  it('knows a ministry of something', () => expect(namedSpeaker('the ministry', 'The Ministry of Health met. ', 27)).toBe('the Ministry of Health'));
});
