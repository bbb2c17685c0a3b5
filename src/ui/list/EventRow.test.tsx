// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { EventRow } from './EventRow.tsx';

afterEach(cleanup);

it.each([
  [[{ what: 'merged', by: 'one', was: null }], 'edited'],
  [[], null],
] as const)('a row with the corrections %j bears the sign %j', (edited, sign) => {
  const event = { ...SAMPLE.events[0]!, edited };
  render(<ul><EventRow event={event} sources={new Map()} selected={false} inferredAbove={false} terms={[]} hits={null} onOpen={vi.fn()} /></ul>);
  expect(screen.getByRole('button').querySelector('.chip-edited')?.textContent ?? null).toBe(sign);
});
