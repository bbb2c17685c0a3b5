// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DETAILED } from '../testing/detailed-timeline.ts';
import { openPage, searched } from '../testing/page.tsx';

vi.mock('../timeline/ToldTimeline.tsx', () => ({ default: () => <div data-testid="told" /> }));
vi.mock('../timeline/Timeline.tsx', () => import('../testing/given-timeline.tsx'));

beforeEach(() => { localStorage.clear(); });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (query = '', width = 1440) => openPage(query, { timeline: DETAILED, width, view: null });
const spine = async () => {
  await screen.findAllByRole('heading', { level: 4 });
  return [...document.querySelectorAll('.spine-title [data-event]')];
};
const much = () => screen.getByRole('radiogroup', { name: 'How much' });
const chosen = () => within(much()).getAllByRole('radio').find((radio) => radio.getAttribute('aria-checked') === 'true')?.textContent;

describe('the story', () => {
  it('is what the page opens on: its headline, its timeline, and its key events in order, beside no pane', async () => {
    open();
    const titles = await spine();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^“.+”$/);
    await screen.findByTestId('told');
    expect(titles.length).toBeGreaterThanOrEqual(8);
    expect(titles.length).toBeLessThanOrEqual(15);
    expect(chosen()).toBe(`Key ${titles.length}`);
    expect(within(much()).getAllByRole('radio').map(({ textContent }) => textContent).slice(1)).toEqual(['More 21', 'Everything 25']);
    expect(screen.queryByRole('region', { name: 'Reading pane' })).toBeNull();
  });

  it('counts what is folded where it belongs, all of it, and unfolds it there', async () => {
    const user = userEvent.setup();
    open();
    const told = await spine();
    const folds = [...document.querySelectorAll('.spine-fold')];
    const folded = folds.flatMap(({ textContent }) => [...textContent.matchAll(/\d+/g)].map(([count]) => Number(count))).reduce((sum, count) => sum + count, 0);
    expect(folded + told.length).toBe(21);
    const first = folds[0] ?? expect.unreachable();
    await user.click(first);
    expect(first.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelectorAll('.spine-folded [data-event]').length).toBe([...first.textContent.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0));
    await user.click(first);
    expect(document.querySelectorAll('.spine-folded [data-event]')).toHaveLength(0);
  });

  it('opens an event beside it, walks on through the key events, and closes', async () => {
    const user = userEvent.setup();
    open();
    const ids = (await spine()).map((row) => row.getAttribute('data-event'));
    await user.keyboard('jj');
    expect(searched()).toBe(`?event=${ids[1] ?? ''}`);
    expect(screen.getByRole('region', { name: 'Reading pane' })).toBeTruthy();
    await user.keyboard('k');
    expect(searched()).toBe(`?event=${ids[0] ?? ''}`);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Reading pane' })).toBeNull();
  });

  it('shows an event that a link names, though it is no key event', async () => {
    open('?event=cause');
    expect((await spine()).map((row) => row.getAttribute('data-event'))).toContain('cause');
  });

  it.each([['1', 'Key'], ['2', 'More 21'], ['3', 'Everything 25']] as const)('the key %s shows %s, in this view and the others', async (key, name) => {
    const user = userEvent.setup();
    open();
    await spine();
    await user.keyboard(key);
    expect(chosen()).toContain(name);
    await user.click(screen.getByRole('radio', { name: 'List' }));
    expect(chosen()).toContain(name);
    expect(searched()).toMatch(new RegExp(`much=${{ 1: 'key', 2: 'more', 3: 'everything' }[key]}`));
  });

  it('shows all of it while something is looked for', async () => {
    open('?find=ferry');
    await screen.findByTestId('timeline');
    expect(chosen()).toBe('More 21');
    expect(document.querySelector('.spine')).toBeNull();
    expect(await screen.findByRole('region', { name: 'Events in order' })).toBeTruthy();
  });

  it('keeps its timeline for whoever asks, on a phone', async () => {
    const user = userEvent.setup();
    open('', 390);
    await spine();
    expect(screen.queryByTestId('told')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show the timeline' }));
    expect(await screen.findByTestId('told')).toBeTruthy();
  });
});
