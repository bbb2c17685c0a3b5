import { describe, expect, it } from 'vitest';
import { givenOf, readArticle } from '../article/index.ts';
import type { Day, Published } from '../model.ts';
import { analyses } from '../testing/pile.ts';
import { finished } from '../text/index.ts';
import { publicationDates } from './publication.ts';
import { vectorsOf } from './story-vector.ts';

const body = 'The dam above Corvale burst and the river flooded the lower town of Corvale. Rescuers in boats brought families out of the lower town.';
const told = (when: string): string => `Dam above Corvale bursts\n\nThe dam above Corvale burst ${when} and the river flooded the lower town of Corvale. Rescuers in boats brought families out ${when}.\n`;

/** The date of the last article, undated, beside articles of these days in one story. 7 May 2024 is a Tuesday. */
function inferred(last: string, ...days: readonly string[]): Published | undefined {
  const read = analyses({ ...Object.fromEntries(days.map((_, at) => [`${at}.txt`, `Dam above Corvale bursts, report ${at}\n\n${body}\n`])), 'z.txt': last });
  const dated = read.map((each, at) => (days[at] === undefined ? each : { ...each, article: readArticle(each.article.file, each.article.text, { ...givenOf(each.article), published: days[at] as Day }) }));
  return finished(publicationDates(dated, dated.map(() => 0), finished(vectorsOf(dated)))).at(-1);
}

describe('the date of an undated article', () => {
  it.each([
    ['the day of its weekdays, the day before the one dated article', told('on Monday'), ['2024-05-07'], '2024-05-06'],
    ['the day of its neighbours where it names no day', `Dam above Corvale bursts\n\n${body}\n`, ['2024-05-07', '2024-05-07'], '2024-05-07'],
    ['the day that most neighbours share', told('on Monday'), ['2024-05-07', '2024-05-07', '2024-05-07', '2024-05-12'], '2024-05-07'],
    ['the date that it writes out', told('on 9 May'), ['2024-05-08', '2024-05-10'], '2024-05-09'],
    ['the day after the evening that it tells of', told('on Monday evening'), ['2024-05-07'], '2024-05-07'],
  ])('%s', (_, last, days, expected) => {
    const found = inferred(last, ...days);
    expect([found?.date, found?.certainty]).toEqual([expected, 'inferred']);
    expect(found?.steps.some((s) => s.kind === 'neighbour')).toBe(true);
  });

  it.each([
    ['a date with its year, whose weekday is told as well', 'The dam burst on 6 May 2024. Rescuers were still out late on Monday.', '2024-05-06'],
    ['the last of two such dates', 'The dam burst on 6 May 2024, as it did on 8 May 2023. Rescuers were still out late on Monday.', '2024-05-06'],
    ['not a date whose weekday is another', 'The dam burst on 6 May 2024. Rescuers were still out late on Tuesday.', null],
    ['not a date without its year', 'The dam burst on 6 May. Rescuers were still out late on Monday.', null],
  ])('alone in the pile: %s', (_, text, expected) => {
    const found = inferred(`Dam above Corvale bursts\n\n${text}\n`);
    expect([found?.date, found?.certainty]).toEqual([expected, expected === null ? 'unknown' : 'inferred']);
    expect(found?.confidence).toBeLessThan(0.5);
  });

  it.each([
    ['a post shown in it', '— Jane Roe (@janeroe) May 6, 2024', '2024-05-06'],
    ['the last of two', '— Jane Roe (@janeroe) May 6, 2024\n\n— John Elm (@johnelm) May 7, 2024', '2024-05-07'],
    ['not an old picture', 'FILE PHOTO: The dam above Corvale is seen in this picture of May 6, 2022. REUTERS/Jane Roe', null],
  ])('alone in the pile: by %s', (_, beside, expected) => {
    const found = inferred(`Dam above Corvale bursts\n\n${body}\n\n${beside}\n\n${body.replace('families', 'cattle')}\n`);
    expect([found?.date, found?.steps.map(({ kind }) => kind)]).toEqual([expected, expected === null ? [] : ['beside']]);
  });

  it('is the last of several weekdays rather than the first', () => {
    const found = inferred('Dam above Corvale bursts\n\nThe dam above Corvale cracked on Sunday. It burst on Monday, and the river flooded the lower town of Corvale on Tuesday.\n', '2024-05-06', '2024-05-07');
    expect(found?.date).toBe('2024-05-07');
  });

  it('is not known without a dated article', () => expect(inferred(told('on Monday'))).toMatchObject({ date: null, certainty: 'unknown', guess: null }));

  it('is surer the more articles agree', () => {
    const one = inferred(told('on Tuesday'), '2024-05-07')?.confidence ?? 0;
    const three = inferred(told('on Tuesday'), '2024-05-07', '2024-05-07', '2024-05-07')?.confidence ?? 0;
    expect(three).toBeGreaterThan(one);
    expect(three).toBeLessThanOrEqual(1);
  });

  it('is asked of a bounded number of a great story, the likest of them', () => {
    const [one, other] = analyses({ 'a.txt': `Dam above Corvale bursts\n\n${body}\n`, 'b.txt': 'Ferry off Lusk\n\nA ferry sank off Lusk in the fog, and divers searched the wreck of it for the captain.\n' });
    if (one === undefined || other === undefined) return expect.unreachable();
    const on = (each: typeof one, at: number, published: Day | null) => ({ ...each, article: readArticle(`${at}.txt`, each.article.text, { ...givenOf(each.article), published }) });
    /** As many of each day and matter, the dam's of May and the ferry's of June, and as many of the dam without a day; with the steps that they take. */
    const dated = (n: number) => {
      const pile = Array.from({ length: 3 * n }, (_, at) => (at % 3 === 0 ? on(one, at, '2024-05-07' as Day) : at % 3 === 1 ? on(other, at, '2024-06-11' as Day) : on(one, at, null)));
      const all = publicationDates(pile, pile.map(() => 0), finished(vectorsOf(pile)));
      let steps = 0;
      for (;;) {
        const { done, value } = all.next();
        if (done === true) return { steps, days: new Set(value.filter((_, at) => at % 3 === 2).map(({ date }) => date)) };
        steps += 1;
      }
    };
    const [few, many] = [dated(150), dated(600)];
    expect([...few.days, ...many.days]).toEqual(['2024-05-07', '2024-05-07']);
    expect(many.steps / few.steps).toBeLessThan(4 ** 1.2);
  });

  it('is only offered where the neighbours are scattered', () => {
    const found = inferred(`Dam above Corvale bursts\n\n${body}\n`, '2024-01-10', '2024-02-20', '2024-04-02', '2024-06-14');
    expect([found?.date, found?.guess]).toEqual([null, expect.stringMatching(/^2024/u)]);
  });
});
