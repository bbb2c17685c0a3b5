/** A small timeline of invented articles, made by hand, and that timeline with other words in it. */
import type { Article, ArticleId, Civil, Day, EventId, EventTime, Excerpt, Span, Timeline, TimelineEvent } from '../../core/index.ts';

function article(id: string, title: string, date: string | null, source: string | null, url: string | null, text: string): Article {
  return {
    id: id as ArticleId, externalId: null, file: `${id}.txt`, url, title, story: 's', text, blocks: [], modified: null, version: null, edited: [],
    source: { name: source, certainty: source === null ? 'unknown' : 'stated', steps: [] },
    published: { date: date === null ? null : (date as Day), certainty: date === null ? 'unknown' : 'stated', confidence: date === null ? 0 : 1, steps: [], guess: null },
  };
}

const herald = article('herald', 'Mill in Orrin burns down', '2031-06-17', 'The Orrin Herald', 'https://herald.example/mill?a=1&b=2',
  'The old mill in Orrin burned down early on Tuesday. Six people were injured.\n\nThe mill was built in 1911. A \u{1F525} rose, and a siren was heard at 4:15.');
const post = article('post', 'Nine hurt as mill burns', '2031-06-18', 'Lusk Post', null, 'Nine people were injured when the mill burned. The council will decide in July.');
const note = article('note', 'Bridge', null, null, null, 'A bridge was closed\non February 24.');

function excerpt(from: Article, exact: string, verb: string, when: string | null = null): Excerpt {
  const start = from.text.indexOf(exact);
  if (start < 0) throw new Error(`“${exact}” does not stand in ${from.file}.`);
  const inside = (words: string): Span => ({ start: start + exact.indexOf(words), end: start + exact.indexOf(words) + words.length });
  return { article: from.id, start, end: start + exact.length, exact, focus: { start, end: start + exact.length }, tells: true, predicate: inside(verb), timePhrase: when === null ? null : inside(when), figures: [], speaker: null, caveats: [] };
}

function time(value: string, granularity: EventTime['granularity'], start: string | null, end: string | null, certainty: EventTime['certainty'] = 'stated'): EventTime {
  const moment = (text: string | null): Civil | null => (text === null ? null : (text as Civil));
  return { start: moment(start), end: moment(end), granularity, certainty, value, mod: null, zone: null, steps: [] };
}

function event(title: string, when: EventTime, excerpts: readonly [Excerpt, ...Excerpt[]], more: Partial<TimelineEvent> = {}): TimelineEvent {
  const [{ article: teller, start, end, exact }] = excerpts;
  return { id: `e-${title.toLowerCase().replaceAll(' ', '-')}` as EventId, title, kind: 'event', time: when, salience: 0.5, story: 's', names: [], excerpts, foretold: [], disagreements: [], recounts: [], detailOf: null, at: { article: teller, start, end, exact }, edited: [], ...more };
}

const [six, nine] = [excerpt(herald, 'Six people were injured.', 'injured'), excerpt(post, 'Nine people were injured when the mill burned.', 'injured')];
const claim = (at: number, { article: from, start }: Excerpt, exact: string, n: number) => ({ excerpt: at, quote: { article: from, start, end: start + exact.length, exact }, min: n, max: n, interval: null, speaker: null });

/** A year, a part of a day, a disagreement, a clock time after a character of two units, a plan, and a day without a year. */
export const mill: Timeline = {
  format: 'dateline/1',
  articles: [herald, note, post],
  events: [
    event('The mill was built', time('1911', 'year', '1911-01-01T00:00', '1912-01-01T00:00'), [excerpt(herald, 'The mill was built in 1911.', 'built', '1911')]),
    event('The old mill in Orrin burned down', time('2031-06-17', 'day', '2031-06-17T00:00', '2031-06-18T00:00'), [excerpt(herald, 'The old mill in Orrin burned down early on Tuesday.', 'burned', 'early on Tuesday')], {
      names: [{ name: 'Orrin', kind: 'place', spellings: [], country: { name: 'Norland', from: 'gazetteer', quote: null } }],
    }),
    event('People were injured', time('2031-06-17', 'day', '2031-06-17T00:00', '2031-06-18T00:00', 'inferred'), [six, nine], {
      disagreements: [{ about: 'figure', what: 'injured', relation: 'differ', claims: [claim(0, six, 'Six people', 6), claim(1, nine, 'Nine people', 9)] }],
    }),
    event('A siren was heard', time('2031-06-17T04:15', 'minute', '2031-06-17T04:15', '2031-06-17T04:16'), [excerpt(herald, 'A \u{1F525} rose, and a siren was heard at 4:15.', 'heard', '4:15')]),
    event('The council will decide', time('2031-07', 'month', '2031-07-01T00:00', '2031-08-01T00:00'), [excerpt(post, 'The council will decide in July.', 'decide', 'July')], { kind: 'projection' }),
    event('A bridge was closed', time('XXXX-02-24', 'unknown', null, null, 'unknown'), [excerpt(note, 'A bridge was closed\non February 24.', 'closed', 'February 24')]),
  ],
  hidden: [],
  corrections: [],
  unplaced: [],
  diagnostics: [],
};

/** The same timeline with these words for the title of every event and article, and for every excerpt. */
export function withWords(words: string): Timeline {
  return {
    ...mill,
    articles: mill.articles.map((each) => ({ ...each, title: words })),
    events: mill.events.map((each) => ({ ...each, title: words, excerpts: each.excerpts.map((own) => ({ ...own, exact: words })) })),
  };
}
