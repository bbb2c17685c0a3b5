import { describe, expect, it } from 'vitest';
import { readArticle } from './index.ts';

const body = 'The bridge over the river Arden fell on Monday morning, and three people were hurt, the mayor said.';

interface Case {
  readonly what: string;
  readonly lines: readonly string[];
  readonly name: string | null;
  readonly certainty: 'stated' | 'inferred' | 'unknown';
  /** The words that the steps quote. */
  readonly quotes?: readonly string[];
}

const publishers: readonly Case[] = [
  { what: 'nothing', lines: [body], name: null, certainty: 'unknown' },
  { what: 'a source line at the end', lines: [body, 'Source: Arden TV'], name: 'Arden TV', certainty: 'stated', quotes: ['Source: Arden TV'] },
  { what: 'where the facts come from, at the head', lines: ['Bridge falls in Arden', 'Source: Tarnland river watch', body, body.replace('three', 'four')], name: null, certainty: 'unknown' },
  { what: 'where the facts come from, at the end', lines: [body, body.replace('three', 'four'), 'Source: Ministry of Transport'], name: null, certainty: 'unknown' },
  { what: 'a paper at the head', lines: ['Bridge falls in Arden', 'Source: Tarn Herald', body, body.replace('three', 'four')], name: 'Tarn Herald', certainty: 'stated' },
  { what: 'where it appeared first', lines: [body, 'This story originally appeared on Tarn Weekly and was updated.'], name: 'Tarn Weekly', certainty: 'stated' },
  { what: 'the desk of a header', lines: ['date 2031-05-06 HERALD / WEB DESK', body], name: 'HERALD', certainty: 'stated', quotes: ['date 2031-05-06 HERALD / WEB DESK'] },
  { what: 'a copyright', lines: [body, '© 2031 Arden Post. All rights reserved.'], name: 'Arden Post', certainty: 'stated' },
  { what: 'a copyright of an agency beside where it appeared', lines: [body, 'Copyright 2031 The Associated Press. All rights reserved.', 'Source: Arden TV'], name: 'Arden TV', certainty: 'stated' },
  { what: 'the end of a headline', lines: ['Bridge falls in Arden, three hurt | Tarn Online', body, body.replace('three', 'four')], name: 'Tarn Online', certainty: 'stated' },
  { what: 'a station before the text', lines: [`(TNN) ${body}`], name: 'TNN', certainty: 'inferred', quotes: ['TNN'] },
  { what: 'a station after the place', lines: [`Arden (TNN) -- ${body}`], name: 'TNN', certainty: 'inferred', quotes: ['TNN'] },
  { what: 'a station at the head', lines: [`CNN — ${body}`], name: 'CNN', certainty: 'inferred', quotes: ['CNN'] },
  { what: 'a station after place and country', lines: [`Arden, Tarnland CNN — ${body}`], name: 'CNN', certainty: 'inferred', quotes: ['CNN'] },
  { what: 'a paper at the head of the text', lines: [`Tarn News - ${body}`], name: 'Tarn News', certainty: 'inferred' },
  { what: 'a place at the head of the text', lines: [`SUN CITY, Tarnland — ${body}`], name: null, certainty: 'unknown' },
  { what: 'a town at the head of the text', lines: [`Sun City — ${body}`], name: null, certainty: 'unknown' },
  { what: 'an agency after the place', lines: [`ARDEN (Reuters) - ${body}`], name: null, certainty: 'unknown' },
  { what: 'a short name in brackets in the text', lines: [`The Tarn Harbour Authority (THA) said that the bridge fell on Monday, and that three people were hurt.`], name: null, certainty: 'unknown' },
  { what: 'a byline', lines: ['Bridge falls in Arden', 'By Jane Roe, Arden Post', body], name: 'Arden Post', certainty: 'inferred', quotes: ['By Jane Roe, Arden Post'] },
  { what: 'its staff', lines: [body, 'Arden Post’s Jane Roe and John Elm contributed to this report.'], name: 'Arden Post', certainty: 'inferred' },
  { what: 'the staff of an agency', lines: [body, 'Reuters’ Jane Roe and AFP’s John Elm contributed to this report.'], name: null, certainty: 'unknown' },
  { what: 'the office under the name', lines: ['Bridge falls in Arden', 'By Jane Roe', 'Arden News, Tarn', body], name: 'Arden News', certainty: 'inferred', quotes: ['Arden News, Tarn'] },
  {
    what: 'its own work, told in two ways',
    lines: [body, 'Video verified by Arden News showed the fall.', '“It was loud,” Jo Ash, a baker, told Arden News at the scene.'],
    name: 'Arden News', certainty: 'inferred', quotes: ['verified by Arden News', 'told Arden News'],
  },
  {
    what: 'what it could not verify',
    lines: [body, 'Elm told Tarn Radio that he fled.', 'Tarn Radio has not independently verified the figures.'],
    name: 'Tarn Radio', certainty: 'inferred', quotes: ['told Tarn Radio', 'Tarn Radio has not independently verified'],
  },
  {
    what: 'two spellings, and a weekday behind',
    lines: [body, 'Elm told Arden News Friday that he fled.', 'Ash told Arden News Online that she stayed.', 'The Arden News has not verified his account.'],
    name: 'Arden News', certainty: 'inferred', quotes: ['told Arden News', 'told Arden News Online', 'The Arden News has not verified'],
  },
  { what: 'told twice, and nothing else', lines: [body, 'Ash told Arden News that he fled.', 'Elm told Arden News that she stayed.'], name: null, certainty: 'unknown' },
  { what: 'an agency that verified and was told', lines: [body, 'Ash told AFP that he fled.', 'A video verified by AFP showed it.', 'AFP could not independently verify it.'], name: null, certainty: 'unknown' },
  { what: 'agencies that are cited', lines: [body, 'Ash told The Associated Press that he fled.', 'The bridge is gone, the TASS agency reported.', 'State-run Tarnpress broadcast footage.'], name: null, certainty: 'unknown' },
  {
    what: 'a name that is no outlet by its words, which verifies on its own',
    lines: [body, 'Ash told Lantern that he fled.', 'Lantern could not independently verify the figures.'],
    name: 'Lantern', certainty: 'inferred',
  },
  { what: 'a state that is told and does not confirm', lines: [body, 'The minister told Tarnland to wait.', 'Tarnland has not confirmed the talks.', 'Papers seen by Tarnland say so.'], name: null, certainty: 'unknown' },
  { what: 'a platform', lines: [body, 'The mayor wrote on Telegram.', 'A clip seen by Telegram users.', 'Telegram has not verified it.', 'Ash told Telegram that he fled.'], name: null, certainty: 'unknown' },
];

const dates: readonly { readonly what: string; readonly lines: readonly string[]; readonly date: string | null; readonly quote?: string; readonly guess?: string; readonly file?: string }[] = [
  { what: 'nothing', lines: [body], date: null },
  { what: 'a header', lines: ['date 2031-05-06 HERALD / WEB DESK', body], date: '2031-05-06', quote: 'date 2031-05-06 HERALD / WEB DESK' },
  { what: 'a line under the headline', lines: ['Bridge falls in Arden', 'May 6, 2031', body], date: '2031-05-06', quote: 'May 6, 2031' },
  { what: 'published and updated', lines: ['Bridge falls in Arden', 'Updated: 7 May 2031', 'Published: 6 May 2031', body], date: '2031-05-06' },
  { what: 'updated alone', lines: ['Bridge falls in Arden', 'Updated: 7 May 2031', body], date: '2031-05-07' },
  { what: 'a dateline', lines: [`ARDEN, May 6, 2031 — ${body}`], date: '2031-05-06', quote: 'May 6, 2031' },
  { what: 'a stamp at the head', lines: [`ARDEN | Mon May 6, 2031 8:14 am EDT ARDEN (Reuters) - ${body}`], date: '2031-05-06', quote: 'May 6, 2031' },
  { what: 'a stamp at the end', lines: [body, body, 'First published on 6 May 2031'], date: '2031-05-06' },
  { what: 'a byline', lines: ['Bridge falls in Arden', 'By Jane Roe, 6 May 2031', body], date: '2031-05-06' },
  { what: 'an address', lines: ['https://ardenpost.example/2031/05/06/bridge', body], date: '2031-05-06' },
  { what: 'a dateline without a year', lines: [`ARDEN, May 6 — ${body}`], date: null },
  { what: 'a day of the story', lines: [body, 'The bridge was built on May 6, 1931, and closed in June.'], date: null, guess: '1931-05-06' },
  { what: 'a day and hour of the story', lines: ['The probe landed on May 6, 2031 at 10:15 GMT, and all went well, the agency said.'], date: null, guess: '2031-05-06' },
  { what: 'a day of a report', lines: ['The bridge is weak, says the report, published on May 6, 2031, which the council has read.'], date: null, guess: '2031-05-06' },
  { what: 'an embedded post', lines: [body, 'The bridge: pic.twitter.com/Ab1 — Arden Watch (@ardenwatch) May 5, 2031', body.replace('three', 'four')], date: null, guess: '2031-05-05' },
  { what: 'a copyright has no day', lines: [body, '© 2031 Arden Post'], date: null },
  { what: 'the name of the file', lines: [body], file: 'in/2031-05-06-bridge.txt', date: null, guess: '2031-05-06' },
  { what: 'the dates of a chronicle', lines: ['How the bridge fell', 'May 4, 2031', body, 'May 6, 2031', body.replace('three', 'four')], date: null, guess: '2031-05-06' },
];

describe('publisher', () => {
  it.each(publishers)('$what', ({ lines, name, certainty, quotes }) => {
    const { source } = readArticle('a.txt', lines.join('\n\n'));
    expect([source.name, source.certainty]).toEqual([name, certainty]);
    if (quotes) expect(source.steps.map((step) => step.quote?.exact)).toEqual(quotes);
    for (const step of source.steps) expect([step.kind, step.value]).toEqual([certainty === 'stated' ? 'line' : 'words', name]);
  });
});

describe('publication', () => {
  it.each(dates)('$what', ({ lines, date, quote, guess, file }) => {
    const { published } = readArticle(file ?? 'a.txt', lines.join('\n'));
    expect([published.date, published.certainty, published.confidence]).toEqual(date === null ? [null, 'unknown', 0] : [date, 'stated', 1]);
    expect(published.guess).toBe(guess ?? null);
    if (quote !== undefined) expect(published.steps).toMatchObject([{ kind: 'line', value: date, quote: { exact: quote } }]);
  });
});
