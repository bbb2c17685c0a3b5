import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

/** Three reports of one accident, told with three counts. */
const told = (...counts: readonly string[]): ReturnType<typeof pile> =>
  pile(Object.fromEntries(counts.map((count, at) => [`${at}.txt`, `Train crash near Aldport, report ${at}\n\n${8 + (at % 2)} May 2024\n\n${count} were killed in a train crash in the town of Aldport on 7 May 2024, the coastguard said.\n`])));

const shown = (timeline: ReturnType<typeof pile>): readonly string[] =>
  timeline.events.flatMap((e) => e.disagreements.map((d) => `${d.what} ${d.relation}: ${d.claims.map((c) => `${c.min ?? ''}–${c.max ?? ''}`).join(', ')}`));

describe('figures', () => {
  it('that cannot both hold are set side by side, with all that agree', () =>
    expect(shown(told('Six people', 'At least six people', 'At least seven people'))).toEqual(['killed differ: 6–6, 6–, 7–']));
  it('of which one is only more precise do not differ', () => expect(shown(told('At least six people', 'Seven people', 'More than five people'))).toEqual([]));
  it('that a desk has rounded do not differ', () => expect(shown(told('1,020 people', 'Some 1,000 people', '1,000 people'))).toEqual([]));
  it('name the words and the article of each side', () => {
    const timeline = told('Six people', 'Nine people');
    const claims = timeline.events.flatMap((e) => e.disagreements).flatMap((d) => d.claims);
    expect(claims.map((c) => c.quote.exact)).toEqual(['Six people', 'Nine people']);
    for (const { quote } of claims) expect(timeline.articles.find((a) => a.id === quote.article)?.text.slice(quote.start, quote.end)).toBe(quote.exact);
  });
});
