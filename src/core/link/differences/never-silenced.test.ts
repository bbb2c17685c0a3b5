import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId, Timeline } from '../../model.ts';
import { pile } from '../../testing/pile.ts';

/** What two articles count or date differently, in their words, whatever else stands beside it. */
function differing({ events, articles }: Timeline): ReadonlySet<string> {
  const files = new Map<ArticleId, string>(articles.map(({ id, file }) => [id, file]));
  return new Set(events.flatMap(({ disagreements, recounts }) => [...disagreements, ...recounts]).flatMap(({ claims }) => claims.flatMap((a) => claims.flatMap((b) => {
    const [one, other] = [a, b].map(({ quote }) => `${files.get(quote.article) ?? ''}: ${quote.exact}`);
    return a.quote.article === b.quote.article || (one ?? '') >= (other ?? '') ? [] : [`${one ?? ''} / ${other ?? ''}`];
  }))));
}

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const report = fc.record({
  count: fc.nat(WORDS.length - 1), least: fc.boolean(), day: fc.integer({ min: 8, max: 12 }), hurt: fc.option(fc.nat(WORDS.length - 1), { nil: null }), speaker: fc.constantFrom('police', 'the coastguard', 'the mayor of Aldport'),
});
type Report = typeof report extends fc.Arbitrary<infer T> ? T : never;

const textOf = ({ count, least, day, hurt, speaker }: Report, at: number): string =>
  `Train crash near Aldport, report ${at}\n\n${day} May 2024\n\n${least ? `At least ${WORDS[count] ?? ''}` : (WORDS[count] ?? '').replace(/^./u, (first) => first.toUpperCase())} people were killed in a train crash in the town of Aldport on 7 May 2024, ${speaker} said.${hurt === null ? '' : ` ${(WORDS[hurt] ?? '').replace(/^./u, (first) => first.toUpperCase())} people were injured in the crash.`}\n`;
const filesOf = (reports: readonly Report[]): Readonly<Record<string, string>> => Object.fromEntries(reports.map((each, at) => [`${at}.txt`, textOf(each, at)]));

describe('an article more', () => {
  it('takes away nothing in which two others differ', () => fc.assert(fc.property(fc.array(report, { minLength: 2, maxLength: 4 }), report, (reports, more) => {
    const before = differing(pile(filesOf(reports)));
    const after = differing(pile(filesOf([...reports, more])));
    expect([...before].filter((pair) => !after.has(pair))).toEqual([]);
  }), { numRuns: 60 }));

  it('shows each two tolls of one day that cannot both hold', () => fc.assert(fc.property(fc.array(report, { minLength: 2, maxLength: 5 }), (reports) => {
    const shown = differing(pile(filesOf(reports)));
    for (const [at, a] of reports.entries()) {
      for (const [behind, b] of reports.entries()) {
        const [x, y] = [a.count + 2, b.count + 2];
        if (behind <= at || a.day !== b.day || a.least || b.least || x === y || Math.max(x, y) > 5 * Math.min(x, y)) continue;
        expect([...shown].filter((pair) => pair.startsWith(`${at}.txt`) && pair.includes(`${behind}.txt`))).not.toEqual([]);
      }
    }
  }), { numRuns: 40 }));
});
