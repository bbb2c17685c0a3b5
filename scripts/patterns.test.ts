import { describe, expect, it, vi } from 'vitest';
import { boundedPatterns } from './bounded-patterns.ts';
import { attack, decide } from './check-pattern.ts';
import { allPatterns, readLedger } from './patterns-of.ts';

// What stands before every test has read the program already; its patterns are compiled once more where they are counted.
vi.resetModules();
const all = await allPatterns();
const ledger = readLedger();
const arguedFor = boundedPatterns.flatMap(({ patterns }) => patterns);

/** Verdicts on what is not in the ledger are found here and now. */
const verdict = (written: string, pattern: RegExp): string => ledger[written] ?? decide(pattern, 5000) ?? attack(pattern);

describe('no pattern can be made to backtrack badly', () => {
  it('finds the rules of the tagger and the patterns of every layer', () => {
    const written = [...all.keys()];
    expect(written.length).toBeGreaterThan(500);
    // A rule that is compiled from macros, and a pattern of the ends of sentences.
    expect(written.some((each) => each.includes('january') && /y[a-z]*$/.test(each.slice(each.lastIndexOf('/'))))).toBe(true);
    expect(written.some((each) => each.includes(String.raw`[^\s"'([]*`))).toBe(true);
  });

  it('every pattern is safe, or its cost is bounded for a reason that is written down', () => {
    const unsafe = [...all].filter(([written]) => !arguedFor.some((begin) => written.startsWith(begin)))
      .map(([written, pattern]) => `${verdict(written, pattern)}: ${written}`)
      .filter((line) => !line.startsWith('safe: '));
    expect(unsafe).toEqual([]);
  }, 120_000);

  it('argues only for patterns that there are', () => {
    expect(arguedFor.filter((begin) => ![...all.keys()].some((written) => written.startsWith(begin)))).toEqual([]);
  });

  it.each([
    [/^(?:a+)+$/, 'exponential'],
    [/\s+$/, '2nd degree polynomial'],
    [/(?:\d+,?)+;/y, 'exponential'],
  ])('the check bites on %s', (pattern, complexity) => {
    expect(decide(pattern, 5000)).toBe(complexity);
  });

  it.each([/(?:jan|feb)\.? \d{1,2}(?!\w)/iy, /^ ?(?:on|by) (?:the )?/])('and leaves alone %s', (pattern) => {
    expect(decide(pattern, 5000)).toBe('safe');
  });
});
