// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { SAMPLE } from '../testing/sample-timeline.ts';
import StartHere from './StartHere.tsx';

afterEach(cleanup);

const all = SAMPLE.events.map((event) => ({ event, reporters: [], names: [] }));

it.each([
  ['articles that tell of nothing', [], /These articles tell of none\.$/],
  ['filters that keep everything out', all, /drop a filter/],
] as const)('an empty pane says why: %s', (_, facts, expected) => {
  render(<StartHere facts={facts} masks={new Uint16Array(facts.length).fill(1)} />);
  expect(screen.getByText(/^An event opens here/).textContent).toMatch(expected);
});
