import { describe, expect, it } from 'vitest';
import type { Civil } from '../../core/index.ts';
import { inventedEvent } from '../testing/invented-events.ts';
import { columnsOf } from './columns.ts';
import type { TimelineWindow } from '../model/chart.ts';
import { spanOf, toStretch } from './time-window.ts';

const window = (from: string, to: string): TimelineWindow => ({ from: from as Civil, to: to as Civil });

describe('spanOf', () => {
  it('holds the first start and the last end', () => {
    const events = [
      inventedEvent({ id: 'a', start: '2031-04-18T00:00', end: '2031-04-19T00:00' }),
      inventedEvent({ id: 'b', start: '2031-04-01T00:00', end: '2031-05-01T00:00', granularity: 'month' }),
      inventedEvent({ id: 'c', start: null, end: null }),
    ];
    expect(spanOf(columnsOf(events))).toEqual(toStretch(window('2031-04-01T00:00', '2031-05-01T00:00')));
  });

  it('ends with the hour of the last point', () => {
    const events = [inventedEvent({ id: 'a', start: '2031-04-18T05:00', end: '2031-04-18T06:00', granularity: 'hour' })];
    expect(spanOf(columnsOf(events))).toEqual(toStretch(window('2031-04-18T05:00', '2031-04-18T06:00')));
  });

  it('has nothing to show where nothing is dated', () => {
    expect(spanOf(columnsOf([inventedEvent({ id: 'c', start: null, end: null })]))).toBeNull();
    expect(spanOf(columnsOf([]))).toBeNull();
  });
});
