import type { Article, Excerpt, Granularity, TimelineEvent } from '../../src/core/index.ts';
import { article, event, excerpt, time } from '../../src/ui/testing/build.ts';
import { fromAxis } from '../../src/ui/timeline/civil-time.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const FIRST = Date.UTC(2012, 0, 1);
const WORDS = 'The harbour master closes the quay after the storm.';
const TITLES = ['The harbour master closes the quay', 'Boats leave Ostrava Bay before the storm', 'The council of Lusk votes on the new dam', 'A tug tows the ferry back to its berth', 'Residents of the lower town return', 'The mill burns down'];
const LENGTHS: readonly (readonly [Granularity, number])[] = [
  ['day', DAY], ['day', DAY], ['day', DAY], ['day', DAY], ['day', DAY], ['hour', 60 * MINUTE], ['minute', MINUTE], ['part', 6 * 60 * MINUTE], ['week', 7 * DAY], ['month', 30 * DAY],
];

/**
 * Events of an invented coast, the same for the same number, in the order of time: ten years, of which one month holds half,
 * as news does. What is alike is shared, so that a million fit into a page.
 */
export function inventedCrowd(count: number, sources: number): { readonly articles: readonly Article[]; readonly events: readonly TimelineEvent[] } {
  let seed = 11;
  const next = (): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return seed / 0x7fff_ffff;
  };
  const articles = Array.from({ length: sources }, (_, at) => article(`crowd-${at}.txt`, `Paper number ${at + 1}`, `A headline\n${WORDS}`, { date: '2022-01-01', certainty: 'stated' }));
  const excerpts: readonly Excerpt[] = articles.map((one) => excerpt(one, WORDS));
  const told = Array.from({ length: count }, () => {
    const [granularity, length] = LENGTHS[Math.floor(next() * LENGTHS.length)] ?? ['day', DAY];
    const at = next() < 0.5 ? next() * 3650 : 3500 + next() * 30;
    const start = FIRST + (length >= DAY ? Math.floor(at) * DAY : Math.floor(at * 1440) * MINUTE);
    return { start, length, granularity, source: Math.floor(next() * sources), also: next() < 0.2, salience: next() };
  }).sort((a, b) => a.start - b.start);
  const events = told.map(({ start, length, granularity, source, also, salience }, at) => {
    const from = fromAxis(start);
    const reports = [source, ...(also ? [(source + 1) % sources] : [])].flatMap((one) => excerpts[one] ?? []);
    return event(`crowd-${at}`, TITLES[at % TITLES.length] ?? '', time(null, granularity, from, fromAxis(start + length)), reports, { salience });
  });
  return { articles, events };
}
