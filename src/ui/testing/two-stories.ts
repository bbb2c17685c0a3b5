import type { Timeline } from '../../core/index.ts';
import { article, event, excerpt, time } from './build.ts';
import { SAMPLE } from './sample-timeline.ts';

const TUNNEL = 'Tunnel under the Sund opens\nThe tunnel under the Sund was opened on Monday. Toll is taken from Tuesday.';
const told = (file: string, name: string) => ({ ...article(file, name, TUNNEL, { date: '2020-02-03', certainty: 'stated' }), story: 's2' });
// Comes first by its name, though its story is the smaller one.
const courier = told('a-courier.txt', 'Sund Courier');
const post = told('tunnel.txt', 'Nordhavn Post');

/** The sample and a second story, of two papers, one of which tells of both. */
export const TWO_STORIES: Timeline = {
  ...SAMPLE,
  articles: [courier, ...SAMPLE.articles, post],
  events: [
    ...SAMPLE.events.filter(({ time: { start } }) => start !== null),
    event('opened', 'The tunnel under the Sund opens', time('2020-02-03', 'day', '2020-02-03', '2020-02-04'),
      [courier, post].map((each) => excerpt(each, 'The tunnel under the Sund was opened on Monday.', { when: 'on Monday' })), { story: 's2', salience: 0.9 }),
    event('toll', 'Toll is taken', time('2020-02-04', 'day', '2020-02-04', '2020-02-05'), [excerpt(courier, 'Toll is taken from Tuesday.')], { story: 's2', kind: 'projection' }),
    ...SAMPLE.events.filter(({ time: { start } }) => start === null),
  ],
};
