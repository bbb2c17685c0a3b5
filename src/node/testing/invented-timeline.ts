import type { Article, ArticleId, Civil, Day, EventId, Granularity, TimelineEvent } from '../../core/index.ts';

const FIRST = Date.UTC(2012, 0, 1);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const PLACES = ['Orrin', 'Lusk', 'Tarnby', 'Ostrava Bay', 'Velden', 'Maro'];
const ACTS = ['The harbour master of PLACE closes the quay', 'The council of PLACE votes on the new dam', 'A tug tows the ferry of PLACE back to its berth', 'Residents of PLACE return to the lower town', 'The mill of PLACE burns down', 'Boats leave PLACE before the storm'];
const LENGTHS: readonly (readonly [Granularity, number])[] = [['day', DAY], ['day', DAY], ['day', DAY], ['day', DAY], ['hour', 60 * MINUTE], ['minute', MINUTE], ['week', 7 * DAY], ['month', 30 * DAY]];
/** So many events each article tells. */
const TOLD = 4;

/**
 * A timeline of invented events in ten years, of which one month holds half, as news does; the same for the same numbers. Its parts
 * come one by one: `part` of `parts` has its share of the events and articles of its own.
 */
export function* inventedTimeline(count: number, part = 0, parts = 1, papers = 40): Generator<{ readonly article: Article } | { readonly event: TimelineEvent }> {
  const [low, high] = [part, part + 1].map((at) => Math.floor((count * at) / parts));
  const told = Array.from({ length: (high ?? 0) - (low ?? 0) }, (_, at) => sketched((low ?? 0) + at));
  const articles: Article[] = [];
  for (let at = 0; at < told.length; at += TOLD) {
    const one = articleOf(part, articles.length, told.slice(at, at + TOLD).map(({ title }) => `${title}.`), papers);
    articles.push(one);
    yield { article: one };
  }
  for (const [at, { title, start, length, granularity, salience, number }] of told.entries()) {
    const own = articles[Math.floor(at / TOLD)];
    if (own === undefined) throw new Error('Each event has an article.');
    const words = `${title}.`;
    const from = own.text.indexOf(words);
    const span = { start: from, end: from + words.length };
    yield {
      event: {
        id: `event-${number}` as EventId, title, kind: 'event', salience, story: 's1', names: [], foretold: [], disagreements: [], recounts: [], detailOf: null, edited: [], at: { article: own.id, ...span, exact: words },
        time: number % 500 === 499
          ? { start: null, end: null, granularity: 'unknown', certainty: 'unknown', value: null, mod: null, zone: null, steps: [] }
          : { start: civil(start), end: civil(start + length), granularity, certainty: 'stated', value: civil(start).slice(0, 10), mod: null, zone: null, steps: [] },
        excerpts: [{ article: own.id, ...span, exact: words, focus: span, tells: true, predicate: null, timePhrase: null, figures: [], speaker: null, caveats: [] }],
      },
    };
  }
}

function sketched(number: number) {
  const [a, b, c, d] = [1, 2, 3, 4].map((turn) => chance(number * 4 + turn));
  const [granularity, length] = LENGTHS[Math.floor((a ?? 0) * LENGTHS.length)] ?? ['day', DAY];
  const at = (b ?? 0) < 0.5 ? (c ?? 0) * 3650 : 3500 + (c ?? 0) * 30;
  const start = FIRST + (length >= DAY ? Math.floor(at) * DAY : Math.floor(at * 1440) * MINUTE);
  const title = `${(ACTS[number % ACTS.length] ?? '').replace('PLACE', PLACES[Math.floor(number / ACTS.length) % PLACES.length] ?? '')}, as ${number} people say`;
  return { number, title, start, length, granularity, salience: d ?? 0 };
}

/** Between 0 and 1, the same for the same number. */
function chance(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

function articleOf(part: number, number: number, sentences: readonly string[], papers: number): Article {
  const name = number % 50 === 49 ? null : `Paper number ${1 + (number % papers)}`;
  const headline = `What was heard on the coast, part ${part + 1}, number ${number + 1}`;
  const body = `${sentences.join(' ')} Nobody on the quay had seen the like, and the council was to meet again.`;
  return {
    id: `article-${part}-${number}` as ArticleId, externalId: null, file: `part-${part}/${number}.txt`, url: null, title: headline, story: 's1', text: `${headline}\n\n${body}`, modified: null, version: null, edited: [],
    source: { name, certainty: name === null ? 'unknown' : 'stated', steps: [] },
    published: { date: '2022-01-01' as Day, certainty: 'stated', confidence: 1, steps: [], guess: null },
    blocks: [{ start: 0, end: headline.length, kind: 'headline', reason: null }, { start: headline.length + 2, end: headline.length + 2 + body.length, kind: 'paragraph', reason: null }],
  };
}

const civil = (time: number): Civil => new Date(time).toISOString().slice(0, 16) as Civil;

/** The same as JSON, a piece at a time. */
export function* inventedJson(count: number, part = 0, parts = 1): Generator<string> {
  yield '{"format":"dateline/1","articles":[';
  let kind = 'article';
  let first = true;
  for (const piece of inventedTimeline(count, part, parts)) {
    if ('event' in piece && kind === 'article') {
      yield '],"events":[';
      [kind, first] = ['event', true];
    }
    yield `${first ? '' : ','}${JSON.stringify('event' in piece ? piece.event : piece.article)}`;
    first = false;
  }
  yield '],"hidden":[],"corrections":[],"unplaced":[],"diagnostics":[]}';
}
