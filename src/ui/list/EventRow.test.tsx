// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { inventedEvent } from '../testing/invented-events.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { EventRow } from './EventRow.tsx';

afterEach(cleanup);

it.each([
  [[{ what: 'merged', by: 'one', was: null }], 'edited'],
  [[], null],
] as const)('a row with the corrections %j bears the sign %j', (edited, sign) => {
  const event = { ...SAMPLE.events[0]!, edited };
  render(<ul><EventRow event={event} folded={0} sources={new Map()} selected={false} above={null} terms={[]} hits={null} /></ul>);
  expect(screen.getByRole('button').querySelector('.chip-edited')?.textContent ?? null).toBe(sign);
});

it.each([[0, null], [1, '+1 detail'], [3, '+3 details']] as const)('a row under which %i details are folded says %s', (folded, says) => {
  render(<ul><EventRow event={SAMPLE.events[0]!} folded={folded} sources={new Map()} selected={false} above={null} terms={[]} hits={null} /></ul>);
  expect(screen.getByRole('button').querySelector('.row-folded')?.textContent ?? null).toBe(says);
});

const onDay = (certainty: 'stated' | 'inferred' | 'reported') => inventedEvent({ id: 'a', start: '2031-05-10T00:00', end: '2031-05-11T00:00', certainty });
it.each([
  ['stated', null, null],
  ['inferred', null, '~inferred, that day'],
  ['inferred', 'inferred', null],
  ['reported', null, 'reported that day'],
  ['reported', 'inferred', 'reported that day'],
  ['reported', 'reported', null],
] as const)('a row of a day that is %s, under a heading that says %s, says %s', (certainty, above, says) => {
  render(<ul><EventRow event={onDay(certainty)} folded={0} sources={new Map()} selected={false} above={above} terms={[]} hits={null} /></ul>);
  expect(screen.getByRole('button').querySelector('.row-when')?.textContent ?? null).toBe(says);
});
