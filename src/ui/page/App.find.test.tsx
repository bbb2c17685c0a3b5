// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { foundIn } from '../find/found.ts';
import { given } from '../testing/given-timeline.tsx';
import { openPage } from '../testing/page.tsx';
import { SAMPLE } from '../testing/sample-timeline.ts';

vi.mock('../timeline/Timeline.tsx', () => import('../testing/given-timeline.tsx'));
vi.mock('../timeline/ToldTimeline.tsx', () => ({ default: () => null }));

beforeEach(() => { localStorage.clear(); });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const ALL = '&from=1960-01-01&to=2020-01-01';
/** Events with that word in the article, in the order of its text. */
const POST_HITS = SAMPLE.events.flatMap(({ id, title, excerpts }) => {
  const told = excerpts.find(({ article, exact }) => article === 'post' && /fire/i.test(`${title} ${exact}`));
  return told === undefined ? [] : [{ id, start: told.start }];
}).sort((a, b) => a.start - b.start).map(({ id }) => id);
const list = () => screen.getByRole('region', { name: 'Events in order' });
const box = () => screen.getByRole('combobox', { name: 'Find in events and articles' });
const said = () => document.querySelector('.findbar [role=status]')?.textContent;
const hitRows = () => [...list().querySelectorAll('.row-hit [data-event]')].map((row) => row.getAttribute('data-event'));
const event = () => new URLSearchParams(location.search).get('event');

describe('find', () => {
  it('/ goes to the box; what is typed is marked in the list and on the timeline, and counted', async () => {
    const user = userEvent.setup();
    openPage(`?view=merged${ALL}`);
    await user.keyboard('/');
    expect(document.activeElement).toBe(box());
    await user.keyboard('CÁR DECK');
    await waitFor(() => expect(said()).toBe('“CÁR DECK”: 3 events.'));
    expect(hitRows()).toEqual(['divers', 'nobody', 'began']);
    expect([...list().querySelectorAll('[data-event=divers] mark')].map((mark) => mark.textContent)).toEqual(['car', 'deck']);
    expect([...given.props?.hits ?? []]).toEqual((['divers', 'nobody', 'began']));
    expect(location.search).toContain('find=C%C3%81R+DECK');
  });
  it('marks words of an excerpt that the title lacks', async () => {
    openPage(`?find=bangs${ALL}`);
    await waitFor(() => expect(said()).toBe('“bangs”: 1 passage in the articles.'));
    cleanup();
    openPage(`?find=seamen&view=list${ALL}`);
    await waitFor(() => expect(hitRows()).toEqual(['sprinklers']));
    expect(list().querySelector('.row-snippet')?.textContent).toBe("The seamen's union said none had.");
    expect(list().querySelector('.row-snippet mark')?.textContent).toBe('seamen');
  });

  it('Enter goes first through what the open article holds, and then on in time', async () => {
    const user = userEvent.setup();
    openPage(`?find=fire&article=post${ALL}`);
    await waitFor(() => expect(said()).toMatch(/^“fire”: \d+ events/));
    box().focus();
    const walked: string[] = [];
    const article = () => new URLSearchParams(location.search).get('article');
    for (let step = 0; step < 12 && article() === 'post'; step += 1) {
      await user.keyboard('{Enter}');
      if (article() === 'post') walked.push(event() ?? 'passage');
    }
    // The headline tells no event of its own.
    expect(walked).toEqual(['passage', ...POST_HITS]);
    expect(article()).toBeNull();
    const ids = SAMPLE.events.map(({ id }) => String(id));
    expect(ids.indexOf(event() ?? '')).toBeGreaterThan(ids.indexOf(POST_HITS.at(-1) ?? ''));
  });

  it('Enter and Shift+Enter walk events, then passages, and round again; the focus stays', async () => {
    const user = userEvent.setup();
    openPage(`?find=alarm${ALL}`);
    await waitFor(() => expect(said()).toBe('“alarm”: 1 event and 1 passage in the articles.'));
    box().focus();
    await user.keyboard('{Enter}');
    expect(event()).toBe('alarm');
    expect(screen.getByText('1 of 2')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(location.search).toContain('article=post&at=');
    expect(screen.getByText('2 of 2')).toBeTruthy();
    await waitFor(() => expect(document.querySelector('.article-text mark.lit.hit')?.textContent).toBe('alarm'));
    await user.keyboard('{Enter}');
    expect(event()).toBe('alarm');
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(location.search).toContain('article=post');
    expect(document.activeElement).toBe(box());
  });

  it('the first Esc clears, the second closes what is open', async () => {
    const user = userEvent.setup();
    openPage(`?find=alarm&event=alarm${ALL}`);
    box().focus();
    await user.keyboard('{Escape}');
    expect(location.search).toContain('event=alarm');
    expect(location.search).not.toContain('find');
    expect(document.querySelector('.findbar')).toBeNull();
    await user.keyboard('{Escape}');
    expect(location.search).not.toContain('event');
  });

  it('only what was found, and what the filters hide is said', async () => {
    const user = userEvent.setup();
    openPage(`?find=sundline&sources=-radio-vesterby${ALL}`);
    await waitFor(() => expect(said()).toMatch(/2 events more behind the filters\.$|1 event more behind the filters\.$/));
    await user.click(screen.getByRole('checkbox', { name: 'Only events found' }));
    expect(location.search).toContain('only=hits');
    expect(list().querySelectorAll('.row')).toHaveLength(hitRows().length);
    expect(hitRows().length).toBeGreaterThan(0);
  });

  it('says when nothing holds the words, and when the search cannot be had', async () => {
    openPage('?find=zeppelin');
    await waitFor(() => expect(said()).toBe('Nothing holds “zeppelin”.'));
    cleanup();
    openPage('?find=fire', { openFinder: () => ({ find: () => Promise.reject(new Error('no')), close: () => undefined }) });
    await waitFor(() => expect(said()).toBe('The search could not be started. Load the page again to search.'));
    expect(within(list()).getAllByRole('button').length).toBeGreaterThan(3);
  });
});

describe('one question at a time', () => {
  it('asks for what was typed last, however fast', async () => {
    const user = userEvent.setup();
    const asked: string[] = [];
    const waiting: (() => void)[] = [];
    openPage('', { openFinder: () => ({
      find: (query) => new Promise((done) => {
        asked.push(query);
        waiting.push(() => done(foundIn(SAMPLE, query, { events: new Uint32Array(), articles: new Uint32Array() }, [])));
      }),
      close: () => undefined,
    }) });
    await user.type(box(), 'ferry');
    expect(asked).toEqual(['f']);
    waiting.shift()?.();
    await waitFor(() => expect(asked).toEqual(['f', 'ferry']));
  });
});

describe('filters', () => {
  it('names, days and sources each filter, stand as chips, and go one by one or together', async () => {
    const user = userEvent.setup();
    openPage(`?view=list${ALL}`);
    await user.click(await screen.findByText('People', { selector: '.section-title' }));
    await user.click(await screen.findByRole('checkbox', { name: /^Ina Moe/ }));
    expect(screen.getByText('1 of 25 events')).toBeTruthy();
    expect(location.search).toContain('person=Ina+Moe');
    await user.click(screen.getByText('How many sources', { selector: '.section-title' }));
    await user.click(await screen.findByRole('radio', { name: /^2 or more sources/ }));
    expect(await screen.findByRole('heading', { name: 'Nothing passes the filters' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Drop “/ }).map(({ textContent }) => textContent)).toEqual(['Drop “Ina Moe”: 4 events', 'Drop “2 or more sources”: 1 event']);
    await user.click(screen.getByRole('button', { name: 'Drop “2 or more sources”: 1 event' }));
    expect(screen.getByText('1 of 25 events')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^Statements/ }));
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(screen.getByText('25 events')).toBeTruthy();
    history.back();
    await waitFor(() => expect(screen.getByText('1 of 25 events')).toBeTruthy());
  });
});

describe('the first visit', () => {
  it('has one line, which goes for good; whoever comes by a link is spared it', async () => {
    const user = userEvent.setup();
    openPage('', { view: null });
    expect(screen.getByText(/Each mark is an event/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Got it' }));
    expect(screen.queryByText(/Each mark is an event/)).toBeNull();
    cleanup();
    openPage('', { view: null });
    expect(screen.queryByText(/Each mark is an event/)).toBeNull();
    localStorage.clear();
    cleanup();
    openPage('?event=fire');
    expect(screen.queryByText(/Each mark is an event/)).toBeNull();
  });
});

describe('on paper', () => {
  it('stand all events that pass, not only those of the period, and then nothing is left of it', async () => {
    const user = userEvent.setup();
    openPage('?view=list&sources=-kystavisen');
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(globalThis.print).toHaveBeenCalled());
    const printed = document.querySelector('.printed');
    expect(printed?.querySelectorAll('.printed-event')).toHaveLength(21);
    expect(printed?.textContent).toContain('21 of 25 events');
    expect(printed?.textContent).not.toContain('left out');
    expect(printed?.textContent).toContain('Filtered by: Without Kystavisen');
    expect(printed?.textContent).toContain('“The Alvilde was built in 2014.” Nordhavn Post, 11 May 2019');
    expect(printed?.textContent).toContain('Sources differ. Killed: these figures cannot all hold.');
    globalThis.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(document.querySelector('.printed')).toBeNull());
  });

  it('an open event stands alone, if that is chosen', async () => {
    const user = userEvent.setup();
    openPage('?event=fire');
    await user.click(screen.getByRole('button', { name: 'Print' }));
    const dialog = await screen.findByRole('dialog', { name: 'Print' });
    await user.click(within(dialog).getByRole('button', { name: /^This event/ }));
    await waitFor(() => expect(globalThis.print).toHaveBeenCalled());
    expect(document.querySelectorAll('.printed-event')).toHaveLength(1);
    expect(document.querySelector('.printed')?.textContent).toContain('“early on Friday” means Fri 10 May 2019, morning.');
  });
});
