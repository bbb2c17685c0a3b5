// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { articleId, civil, eventId } from '../testing/build.ts';
import type { TimelineProps } from './Timeline.tsx';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import Timeline from './Timeline.tsx';

/** jsdom lays nothing out: a page of a thousand pixels is pretended. What depends on real sizes is tested in a browser. */
function pretendedWidth(element: HTMLElement): number {
  if (element.matches('.vis-left, .vis-inner, .vis-label')) return 130;
  return element.matches('.vis-right') ? 0 : 1000;
}
function pretendedHeight(element: HTMLElement): number {
  if (element.matches('.vis-panel.vis-bottom')) return 0;
  return element.matches('.vis-text, .vis-panel.vis-top, .vis-label, .vis-inner') ? 60 : 600;
}
const SIZES = { offsetWidth: pretendedWidth, clientWidth: pretendedWidth, offsetHeight: pretendedHeight, clientHeight: pretendedHeight };

class PretendedObserver {
  readonly #report: () => void;
  constructor(report: () => void) { this.#report = report; }
  observe() { this.#report(); }
  unobserve() { /* Nothing to let go. */ }
  disconnect() { /* Nothing to let go. */ }
}

beforeAll(() => {
  for (const [name, size] of Object.entries(SIZES)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get(this: HTMLElement) { return size(this); } });
  }
  vi.stubGlobal('ResizeObserver', PretendedObserver);
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  // jsdom paints nothing either.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterAll(() => {
  for (const name of Object.keys(SIZES)) Reflect.deleteProperty(HTMLElement.prototype, name);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
afterEach(() => {
  cleanup();
  performance.clearMarks();
});

const events = [
  inventedEvent({ id: 'ferry', start: '2031-04-18T00:00', end: '2031-04-19T00:00', title: 'The ferry runs aground', articles: ['courier', 'ledger'] }),
  inventedEvent({ id: 'tug', start: '2031-04-18T05:00', end: '2031-04-18T06:00', granularity: 'hour', title: 'A <b>tug</b> arrives' }),
  inventedEvent({ id: 'undated', start: null, end: null, title: 'The pier had been repaired' }),
];

const NO_TERMS: readonly string[] = [];
const placeOf = (name: string): number => events.findIndex(({ id }) => id === eventId(name));
const FOUND = Object.assign(new Set([eventId('ferry'), eventId('tug')]), {
  articlesOf: () => [], all: events, articles: ['courier', 'ledger'].map((id) => ({ id: articleId(id) })),
  reports: { events: Uint32Array.of(placeOf('ferry'), placeOf('ferry'), placeOf('tug'), placeOf('tug')), articles: Uint32Array.of(0, 1, 0, 1) },
});

function props(change: Partial<TimelineProps> = {}): TimelineProps {
  return {
    all: events, masks: null, hits: null, terms: NO_TERMS, lanes: [inventedLane('courier'), inventedLane('ledger')], mode: 'sources', selected: null,
    window: { from: civil('2031-04-17'), to: civil('2031-04-20') }, reach: { from: civil('2031-04-15'), to: civil('2031-04-22') }, theme: 'light',
    onSelect: vi.fn(), onWindow: vi.fn(), onZoom: vi.fn(), onFit: vi.fn(), ...change,
  };
}

const marks = (): readonly string[] => [...document.querySelectorAll('.mark .timeline-text')].map((element) => element.textContent);

describe('Timeline', () => {
  it('draws an event in every lane that reports it, and leaves the undated to the tray', async () => {
    render(<Timeline {...props()} />);
    await waitFor(() => expect(marks()).toHaveLength(3));
    expect([...marks()].sort()).toEqual(['A <b>tug</b> arrives', 'The ferry runs aground', 'The ferry runs aground']);
    expect(document.querySelector('.mark b')).toBeNull();
    expect(performance.getEntriesByName('dateline:drawn')).toHaveLength(1);
  });

  it('names each mark by its title, its date and its source', async () => {
    render(<Timeline {...props()} />);
    await waitFor(() => expect(marks()).toHaveLength(3));
    expect([...document.querySelectorAll('.mark button')].map((button) => button.getAttribute('aria-label'))).toEqual([
      'The ferry runs aground, Fri 18 Apr 2031, The courier, 2 sources', 'A <b>tug</b> arrives, Fri 18 Apr 2031, 05:00, The courier', 'The ferry runs aground, Fri 18 Apr 2031, The ledger, 2 sources',
    ]);
  });

  it('names the source of a single report when merged', async () => {
    render(<Timeline {...props({ mode: 'merged' })} />);
    expect(await screen.findByRole('button', { name: 'A <b>tug</b> arrives, Fri 18 Apr 2031, 05:00, The courier' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'The ferry runs aground, Fri 18 Apr 2031, 2 sources' })).toBeTruthy();
  });

  it('marks the letters that a search found in a title, and an edge where others were found', async () => {
    render(<Timeline {...props({ hits: FOUND, terms: ['tug'] })} />);
    await waitFor(() => expect(marks()).toHaveLength(3));
    expect([...document.querySelectorAll('.mark b')].map(({ textContent }) => textContent)).toEqual(['tug']);
    expect([...document.querySelectorAll('.timeline-found')].map(({ textContent }) => textContent)).toEqual(['The ferry runs aground', 'The ferry runs aground']);
  });

  it('draws one mark an event when merged', async () => {
    render(<Timeline {...props({ mode: 'merged' })} />);
    await waitFor(() => expect(marks()).toHaveLength(2));
    expect(document.querySelector('.timeline-badge')?.textContent).toBe('2');
  });

  it('has a lane for a source whose name every object answers for', async () => {
    render(<Timeline {...props({ lanes: [{ ...inventedLane('courier'), id: 'constructor' }, { ...inventedLane('ledger'), id: 'valueOf' }] })} />);
    await waitFor(() => expect(marks()).toHaveLength(3));
  });

  it('follows the lanes and the mode', async () => {
    const { rerender } = render(<Timeline {...props()} />);
    await waitFor(() => expect(marks()).toHaveLength(3));
    rerender(<Timeline {...props({ lanes: [inventedLane('ledger')] })} />);
    await waitFor(() => expect(marks()).toEqual(['The ferry runs aground']));
    expect([...document.querySelectorAll('.timeline-lane-name')].map((name) => name.textContent)).toEqual(['The ledger']);
    rerender(<Timeline {...props({ mode: 'merged' })} />);
    await waitFor(() => expect(marks()).toHaveLength(2));
    expect([...document.querySelectorAll('.timeline-lane-name')].map((name) => name.textContent)).toEqual(['All sources']);
  });

  it('shows the selection on all marks of the event', async () => {
    const { rerender } = render(<Timeline {...props()} />);
    await waitFor(() => expect(marks()).toHaveLength(3));
    rerender(<Timeline {...props({ selected: eventId('ferry') })} />);
    await waitFor(() => expect(document.querySelectorAll('.mark-bar.mark-selected')).toHaveLength(2));
    rerender(<Timeline {...props()} />);
    await waitFor(() => expect(document.querySelectorAll('.mark-selected')).toHaveLength(0));
  });

  it('tells which event was clicked, and that the ground was', async () => {
    const onSelect = vi.fn();
    render(<Timeline {...props({ onSelect })} />);
    await waitFor(() => expect(marks()).toHaveLength(3));
    fireEvent.click(screen.getByText('A <b>tug</b> arrives'));
    expect(onSelect).toHaveBeenLastCalledWith('tug');
    const ground = document.querySelector('.vis-itemset');
    if (ground === null) throw new Error('The chart has a ground.');
    fireEvent.click(ground);
    expect(onSelect).toHaveBeenLastCalledWith(null);
  });

  it('selects nothing where a press became a drag', async () => {
    const onSelect = vi.fn();
    render(<Timeline {...props({ onSelect })} />);
    await waitFor(() => expect(marks()).toHaveLength(3));
    const mark = screen.getByText('A <b>tug</b> arrives');
    fireEvent.pointerDown(mark, { clientX: 100, clientY: 100 });
    fireEvent.click(mark, { clientX: 140, clientY: 100, detail: 1 });
    expect(onSelect).not.toHaveBeenCalled();
    fireEvent.pointerDown(mark, { clientX: 100, clientY: 100 });
    fireEvent.click(mark, { clientX: 102, clientY: 101, detail: 1 });
    expect(onSelect).toHaveBeenLastCalledWith('tug');
  });

  it('opens a lane by its name, and closes it', async () => {
    const onSelect = vi.fn();
    render(<Timeline {...props({ onSelect })} />);
    await waitFor(() => expect(marks()).toHaveLength(3));
    fireEvent.click(screen.getByText('The courier'));
    fireEvent.click(await screen.findByRole('button', { name: 'Show fewer, The courier' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Show fewer/ })).toBeNull());
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('is one stop of the tab key, and keeps it on the mark that has the focus', async () => {
    const { rerender } = render(<Timeline {...props()} />);
    await waitFor(() => expect(marks()).toHaveLength(3));
    const stops = () => [...document.querySelectorAll<HTMLElement>('.timeline-label')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    const tug = screen.getByText('A <b>tug</b> arrives').closest('button');
    tug?.focus();
    expect(stops()).toEqual([tug]);
    rerender(<Timeline {...props({ selected: eventId('ferry') })} />);
    await waitFor(() => expect(document.querySelectorAll('[aria-current="true"]')).toHaveLength(2));
    expect(document.activeElement).toBe(tug);
    expect(stops()).toEqual([tug]);
  });

  it('asks for another window by its buttons, and never by itself', async () => {
    const [onWindow, onZoom, onFit] = [vi.fn(), vi.fn(), vi.fn()];
    render(<Timeline {...props({ onWindow, onZoom, onFit })} />);
    await waitFor(() => expect(marks()).toHaveLength(3));
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(onZoom).toHaveBeenLastCalledWith(0.5);
    fireEvent.click(screen.getByRole('button', { name: 'Zoom out' }));
    expect(onZoom).toHaveBeenLastCalledWith(2);
    fireEvent.click(screen.getByRole('button', { name: 'Fit' }));
    expect(onFit).toHaveBeenCalledTimes(1);
    expect(onWindow).not.toHaveBeenCalled();
  });

  it.each([
    ['Period that is shown', 'ArrowRight', '2031-04-18T03:00', '2031-04-18T15:00'],
    ['Start of the period', 'PageUp', '2031-04-18T03:36', '2031-04-18T12:00'],
    ['End of the period', 'PageUp', '2031-04-18T00:00', '2031-04-18T15:36'],
    ['End of the period', 'ArrowLeft', '2031-04-18T00:00', '2031-04-18T11:17'],
  ])('moves by the keys of the overview: %s, %s', async (name, pressed, from, to) => {
    const onWindow = vi.fn();
    render(<Timeline {...props({ onWindow, window: { from: civil('2031-04-18'), to: civil('2031-04-18T12:00') } })} />);
    const slider = screen.getByRole('slider', { name });
    fireEvent.keyDown(slider, { key: pressed });
    expect(onWindow).toHaveBeenLastCalledWith({ from, to }, true);
  });

  it('leaves nothing behind, mounted twice as StrictMode does', async () => {
    const { unmount } = render(<StrictMode><Timeline {...props()} /></StrictMode>);
    await waitFor(() => expect(marks()).toHaveLength(3));
    expect(document.querySelectorAll('.vis-timeline')).toHaveLength(1);
    unmount();
    expect(document.querySelectorAll('.vis-timeline')).toHaveLength(0);
  });
});
