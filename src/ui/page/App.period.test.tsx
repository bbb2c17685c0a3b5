// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventId } from '../testing/build.ts';
import { given } from '../testing/given-timeline.tsx';
import { openPage, searched } from '../testing/page.tsx';

vi.mock('../timeline/Timeline.tsx', () => import('../testing/given-timeline.tsx'));

beforeEach(() => { localStorage.clear(); });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const list = () => screen.getByRole('region', { name: 'Events in order' });

describe('the whole', () => {
  it('is one window by the link, the key and the button, with air beside it that its name leaves out', async () => {
    const user = userEvent.setup();
    openPage();
    await screen.findByTestId('timeline');
    const shown = () => given.props?.window;
    const before = shown();
    await user.click(screen.getAllByRole('button', { name: 'Show all' })[0]!);
    const whole = shown();
    expect(whole).not.toEqual(before);
    expect(whole && whole.from < '1970-01-01T00:00' && whole.to > '2019-09-01T00:00').toBe(true);
    expect(document.querySelector('.period strong')?.textContent).toBe('1 Jan 1970 – 31 Aug 2019');
    await user.keyboard('+0');
    expect(shown()).toEqual(whole);
    act(() => { given.props?.onZoom(0.25); });
    expect(shown()).not.toEqual(whole);
    act(() => { given.props?.onFit(); });
    expect(shown()).toEqual(whole);
  });

  it('is not left far behind by going out, and coming closer never shows nothing', async () => {
    const user = userEvent.setup();
    openPage();
    await screen.findByTestId('timeline');
    await user.keyboard('------------------------');
    expect(given.props?.window).toEqual(given.props?.reach);
    for (let step = 0; step < 8; step += 1) {
      await user.keyboard('+');
      expect(document.querySelector('.period')?.textContent).not.toContain('· 0 of');
    }
  });
});

describe('walking from event to event', () => {
  const chosen = { from: '2019-05-09T12:00', to: '2019-05-11T00:00' };
  const event = () => new URLSearchParams(location.search).get('event');
  const length = () => Date.parse(`${given.props?.window.to ?? ''}Z`) - Date.parse(`${given.props?.window.from ?? ''}Z`);
  const day = 86_400_000;
  const walkTo = async (user: ReturnType<typeof userEvent.setup>, key: string, id: string) => {
    for (let step = 0; step < 12 && event() !== id; step += 1) await user.keyboard(key);
    expect(event()).toBe(id);
  };

  it('comes back to the width that the person chose after what needed more', async () => {
    const user = userEvent.setup();
    openPage(`?from=${chosen.from}&to=${chosen.to}&find=Alvilde`);
    await screen.findByText(/^“Alvilde”: \d+ events/);
    screen.getByRole('combobox', { name: /^Find in/ }).focus();
    await walkTo(user, '{Enter}', 'built');
    expect(length()).toBeGreaterThan(500 * day);
    await walkTo(user, '{Enter}', 'fire');
    expect(given.props?.window).toEqual(chosen);
  });

  it('moves nothing when what is in sight is pressed, and takes what was moved then for the person’s own', async () => {
    const user = userEvent.setup();
    openPage(`?from=${chosen.from}&to=${chosen.to}&event=fire`);
    await screen.findByTestId('timeline');
    await walkTo(user, 'k', 'bought');
    const wide = given.props?.window;
    expect(length()).toBeGreaterThan(10 * day);
    act(() => { given.props?.onSelect(eventId('bought')); });
    expect(given.props?.window).toEqual(wide);
    act(() => { given.props?.onZoom(2); });
    const own = length();
    await walkTo(user, 'j', 'fire');
    expect(length()).toBe(own);
  });

  it('knows what an address would show without its event', async () => {
    const user = userEvent.setup();
    openPage('?event=built');
    await screen.findByTestId('timeline');
    expect(length()).toBeGreaterThan(500 * day);
    await walkTo(user, 'j', 'fire');
    expect(length()).toBe(4 * day);
  });
});

describe('filters and the period in view', () => {
  it('a link with filters alone opens on what passes, and leads back to no period that they empty', async () => {
    openPage('?until=2016-12-31');
    await screen.findByTestId('timeline');
    expect(given.props?.window.to.slice(0, 4)).toBe('2019');
    expect(document.querySelector('.period')?.textContent).toMatch(/ 5 of 5 events in view/);
    expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
    expect(searched()).toBe('?until=2016-12-31');
  });

  it('a period that holds nothing of what passes says so, and one button shows it', async () => {
    const user = userEvent.setup();
    openPage('?until=2016-12-31&from=2019-05-08&to=2019-05-12');
    expect(await screen.findByText('Nothing that passes the filters lies in this period.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show the 5 events that pass' }));
    expect(within(list()).getAllByRole('listitem').length).toBeGreaterThan(5);
    expect(screen.queryByText('Nothing that passes the filters lies in this period.')).toBeNull();
  });
});
