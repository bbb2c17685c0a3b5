// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DETAILED } from '../testing/detailed-timeline.ts';
import { given } from '../testing/given-timeline.tsx';
import { openPage } from '../testing/page.tsx';

vi.mock('../timeline/Timeline.tsx', () => import('../testing/given-timeline.tsx'));

beforeEach(() => { localStorage.clear(); });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const ALL = '&from=1960-01-01&to=2020-01-01';
const open = (query: string, width = 1440) => openPage(`?${query}${ALL}`, { timeline: DETAILED, width });
const list = () => screen.getByRole('region', { name: 'Events in order' });
const rows = () => [...list().querySelectorAll('[data-event]')].map((row) => row.getAttribute('data-event'));
const details = () => ['shift', 'nobody', 'cause', 'hospital'].filter((id) => rows().includes(id));
const row = (id: string) => list().querySelector(`[data-event=${id}]`);
const facts = () => document.querySelector('.head-facts')?.textContent;
const pane = () => screen.getByRole('region', { name: 'Reading pane' });
const event = () => new URLSearchParams(location.search).get('event');

describe('details', () => {
  it('are folded under their events, which say how many; the timeline has none of them', async () => {
    open('');
    await screen.findByTestId('timeline');
    expect(details()).toEqual([]);
    expect(facts()).toContain('21 events4 details folded');
    expect(row('fire')?.textContent).toContain('+2 details');
    expect(row('divers')?.textContent).toContain('+1 detail');
    expect(list().querySelectorAll('.row-folded')).toHaveLength(3);
    expect(given.props?.all).toHaveLength(21);
    expect(given.props?.masks).toHaveLength(21);
    expect(screen.queryByRole('group', { name: 'Filters in use' })).toBeNull();
  });

  it('are shown by how much is asked for, which the address keeps and which is no filter', async () => {
    const user = userEvent.setup();
    open('');
    await user.click(await screen.findByRole('radio', { name: 'Everything 25' }));
    expect(details()).toEqual(['shift', 'nobody', 'cause', 'hospital']);
    expect(facts()).toMatch(/25 events$/);
    expect(location.search).toContain('much=everything');
    expect(list().querySelector('.row-folded')).toBeNull();
    expect(given.props?.all).toHaveLength(25);
    expect(screen.queryByRole('group', { name: 'Filters in use' })).toBeNull();
    await waitFor(() => expect(screen.getByText('25 of 25 events.')).toBeTruthy());
  });

  it('stay as they are when the filters are dropped', async () => {
    const user = userEvent.setup();
    open('details=shown&least=2&kinds=event');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(facts()).toMatch(/25 events$/);
  });

  it('are found by a search, and no others with them', async () => {
    open('find=nobody');
    await waitFor(() => expect(details()).toEqual(['nobody']));
    expect(facts()).toContain('22 events3 details folded');
    expect(row('divers')?.textContent).not.toContain('detail');
    await waitFor(() => expect(given.props?.masks?.filter((mask) => mask === 0)).toHaveLength(22));
    expect(given.props?.all).toHaveLength(25);
  });

  it('open from the pane of their event, lead back, and are walked on from in order', async () => {
    const user = userEvent.setup();
    open('event=fire');
    const under = within(await within(pane()).findByText('Details (2)').then((heading) => heading.closest('details') ?? expect.unreachable()));
    expect(under.getAllByRole('button', { hidden: true }).map(({ textContent }) => textContent)).toEqual(['Five people are dead', 'The cause is not confirmed']);
    await user.click(under.getByRole('button', { name: 'Five people are dead', hidden: true }));
    expect(event()).toBe('shift');
    expect(details()).toEqual(['shift']);
    expect(row('fire')?.textContent).toContain('+1 detail');
    expect(within(pane()).getByText(/^A detail of:/).textContent).toBe('A detail of: The ferry Alvilde catches fire in Brandsund harbour');
    const at = rows().indexOf('shift');
    const next = rows()[at + 1];
    await user.click(within(pane()).getByRole('button', { name: /Next/ }));
    expect(event()).toBe(next);
    expect(details()).toEqual([]);
    await user.click(within(pane()).getByRole('button', { name: /Previous/ }));
    expect(event()).toBe(rows()[at - 1]);
  });

  it('lead back to their event', async () => {
    const user = userEvent.setup();
    open('event=cause');
    expect(details()).toEqual(['cause']);
    await user.click(await within(pane()).findByRole('button', { name: 'The ferry Alvilde catches fire in Brandsund harbour' }));
    expect(event()).toBe('fire');
    expect(details()).toEqual([]);
  });

  it('say so where they alone pass the filters, and are shown', async () => {
    const user = userEvent.setup();
    openPage(`?organisation=Brandsund+Clinic${ALL}`, { timeline: { ...DETAILED, events: DETAILED.events.map((each) => (each.id === 'cause' ? { ...each, names: [{ name: 'Brandsund Clinic', kind: 'organisation', spellings: [], country: null }] } : each)) } });
    expect(facts()).toContain('0 of 21 events1 detail folded');
    expect(await screen.findByText('What passes them is a detail of an event that does not, and is folded.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show 1 detail' }));
    expect(rows()).toEqual(['cause']);
    expect(facts()).toContain('1 of 25 events');
  });

  it('are left out of the list on paper, which says so, and stand under an event there', async () => {
    const user = userEvent.setup();
    open('view=list');
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(document.querySelector('.printed h1')?.textContent).toMatch(/ · 21 events · 4 details left out$/));
    expect(document.querySelectorAll('.printed-event')).toHaveLength(21);
    cleanup();
    open('event=fire');
    await user.click(await within(pane()).findByRole('button', { name: 'Print this event' }));
    await waitFor(() => expect(document.querySelector('.printed')?.textContent).toContain('DetailsFive people are deadThe cause is not confirmed'));
  });

  it('are in what is taken away, and counted in it', async () => {
    const user = userEvent.setup();
    open('kinds=event');
    await user.click(screen.getByRole('button', { name: 'Take away' }));
    expect(await screen.findByLabelText(/^What is filtered: 18 of 25 events/)).toBeTruthy();
  });
});
