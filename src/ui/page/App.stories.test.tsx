// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { given } from '../testing/given-timeline.tsx';
import { openPage, searched } from '../testing/page.tsx';
import { TWO_STORIES } from '../testing/two-stories.ts';

vi.mock('../timeline/Timeline.tsx', () => import('../testing/given-timeline.tsx'));

beforeEach(() => { localStorage.clear(); });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const list = () => screen.getByRole('region', { name: 'Events in order' });
const choice = () => screen.getByRole('combobox', { name: 'Story' });
const options = () => within(choice()).getAllByRole('option').map(({ textContent }) => textContent);
const lanes = () => given.props?.lanes.map(({ label }) => label);

describe('a pile of two stories', () => {
  it('offers them by name, and puts the lanes of one beside each other', async () => {
    openPage('', { timeline: TWO_STORIES });
    await screen.findByTestId('timeline');
    await screen.findByRole('combobox', { name: 'Story' });
    expect(options()).toEqual(['All 2 stories', 'The ferry Alvilde catches fire in Brandsund harbour · 25 events', 'The tunnel under the Sund opens · 2 events']);
    expect(lanes()).toEqual(['Kystavisen', 'Nordhavn Post', 'Radio Vesterby', 'Harbour town mourns after blaze on the Alvilde', 'Sund Courier']);
  });

  it('shows the one that is chosen, in its period, with its counts, and all of them again', async () => {
    const user = userEvent.setup();
    openPage('?event=fire', { timeline: TWO_STORIES });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Story' }), 'The tunnel under the Sund opens · 2 events');
    expect(searched()).toBe('?story=s2');
    expect(screen.getByText('3–4 Feb 2020', { selector: 'strong' }).parentElement?.textContent).toContain('2 of 2 events');
    expect(within(list()).getAllByRole('button').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('The tunnel under the Sund opens'), expect.stringContaining('Toll is taken')]);
    expect(lanes()).toEqual(['Sund Courier', 'Nordhavn Post']);
    expect(screen.getByRole('checkbox', { name: /^Radio Vesterby/ }).closest('label')?.textContent).toBe('Radio Vesterby, 0 events0');
    await user.selectOptions(choice(), 'All 2 stories');
    expect(searched()).toBe('');
    expect(given.props?.masks?.filter((mask) => mask === 0)).toHaveLength(27);
  });

  it('counts its events by the filters that are on', async () => {
    const user = userEvent.setup();
    openPage('?story=s2', { timeline: TWO_STORIES });
    await user.click(await screen.findByRole('checkbox', { name: /^Planned or projected/ }));
    expect(options()).toContain('The tunnel under the Sund opens · 1 event');
    expect(within(list()).queryByText('Toll is taken')).toBeNull();
  });
});

it('a pile of one story asks for none, and an address that names one says so', () => {
  openPage('?story=s2');
  expect(screen.queryByRole('combobox', { name: 'Story' })).toBeNull();
  expect(screen.getByText(/The address names a story that this timeline does not have/)).toBeTruthy();
});
