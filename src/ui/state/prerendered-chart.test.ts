import { expect, it } from 'vitest';
import { DETAILED } from '../testing/detailed-timeline.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { prerenderedChart } from './prerendered-chart.ts';

it('the first sight is drawn of the key events, of which no detail is one', () => {
  const folded = DETAILED.events.flatMap(({ id, detailOf }) => (detailOf === null ? [] : [id]));
  const shown = prerenderedChart(DETAILED)?.events.map(({ id }) => id) ?? [];
  expect(shown.length).toBeGreaterThanOrEqual(8);
  expect(shown.filter((id) => folded.includes(id))).toEqual([]);
});

it('there is none of events of which none has a date', () => {
  expect(prerenderedChart({ ...SAMPLE, events: SAMPLE.events.filter(({ time }) => time.start === null) })).toBeNull();
});
