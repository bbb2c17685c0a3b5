import { describe, expect, it } from 'vitest';
import { pile } from '../../testing/pile.ts';

const shown = (...texts: readonly string[]): readonly string[] => {
  const { events, articles } = pile(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text])));
  const dayOf = new Map(articles.map(({ id, published }) => [id, published.date?.slice(8) ?? '?']));
  return events.flatMap(({ disagreements, recounts }) => [
    ...disagreements.map(({ what }) => `≠ ${what}`),
    ...recounts.map(({ what, claims }) => `${what}: ${claims.map(({ quote }) => `${dayOf.get(quote.article)} ${quote.exact}`).join(', ')}`),
  ]);
};
const report = (day: number, words: string): string => `Bus overturns near Selmouth\n\n${day} May 2024\n\n${words}\n`;
const when = 'when a bus overturned on the coast road near Selmouth';
const fell = 'when a bus fell off the coast road near Selmouth';

describe('counts of different days', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['stand one after the other', [report(6, `Three people were hurt ${when}, police said.`), report(7, `Eight people were injured ${when}, police said.`)], ['injured: 06 Three people, 07 Eight people']],
    ['of reports days apart that both say when it was', [report(6, `Three people were killed ${when} on 5 May 2024.`), report(12, `Eight people were killed ${when} on 5 May 2024.`)], ['killed: 06 Three people, 12 Eight people']],
    ['in order of their days, whatever their files are called', [report(9, `Eight people were injured ${when}, police said.`), report(6, `Three people were hurt ${when}, police said.`)], ['injured: 06 Three people, 09 Eight people']],
    ['may grow a lot', [report(6, `Two people were killed ${when}.`), report(7, `Nineteen people were killed ${when}.`)], ['killed: 06 Two people, 07 Nineteen people']],
    ['of a part of the time do not stand beside all', [report(6, `Police arrested three people ${when}.`), report(6, `Police have arrested eight people since May ${when}.`)], []],
    ['of what was long ago do not grow', [report(6, `Three people were hurt ${when} in May 2019.`), report(8, `Eight people were hurt ${when} in May 2019.`)], []],
    ['of which both hold', [report(6, `At least three people were hurt ${when}.`), report(7, `Eight people were injured ${when}.`)], []],
    ['that are the same', [report(6, `Three people were hurt ${when}.`), report(7, `Three people were injured ${when}.`)], []],
    ['of one day differ', [report(6, `Three people were hurt ${when}.`), report(6, `Eight people were injured ${when}.`)], ['≠ injured']],
    ['of one day differ, though one of a later day stands beside them', [report(6, `Three people were hurt ${when}.`), report(6, `Five people were hurt ${when}.`), report(8, `Eight people were injured ${when}.`)], ['≠ injured']],
    ['of two days on which it happened', [report(6, `Three people were killed ${fell} on 5 May 2024.`), report(9, `Eight people were killed ${fell} on 8 May 2024.`)], []],
    ['of two things in one article', [report(6, `Three people were hurt ${when}.`), report(7, `Eight people were injured ${when}. Two people were hurt ${when} and were treated at home.`)], []],
    ['of reports that are little alike', [report(6, `Three people were hurt ${when}.`), report(7, 'The council of Lusk met. Eight people were injured at a fair in Lusk.')], []],
  ])('%s', (_, texts, expected) => expect(shown(...texts)).toEqual(expected));

  it('name the words and the excerpt of each', () => {
    const timeline = pile({ a: report(6, `Three people were hurt ${when}.`), b: report(7, `Eight people were injured ${when}.`) });
    const [event] = timeline.events.filter(({ recounts }) => recounts.length > 0);
    expect(event?.recounts[0]?.claims.map(({ excerpt, quote }) => [event.excerpts[excerpt]?.article === quote.article, event.excerpts[excerpt]?.exact.includes(quote.exact)])).toEqual([[true, true], [true, true]]);
    expect(event?.disagreements).toEqual([]);
  });
});
