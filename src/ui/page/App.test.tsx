// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { given } from '../testing/given-timeline.tsx';
import { openPage, searched } from '../testing/page.tsx';
import { SAMPLE } from '../testing/sample-timeline.ts';

vi.mock('../timeline/Timeline.tsx', () => import('../testing/given-timeline.tsx'));

beforeEach(() => { localStorage.clear(); });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const list = () => screen.getByRole('region', { name: 'Events in order' });
const row = (title: string | RegExp) => within(list()).getByRole('button', { name: title });
const pane = () => screen.getByRole('region', { name: 'Reading pane' });
const FIRE = /^early morning ?The ferry Alvilde catches fire/;

describe('the first view', () => {
  it('names the densest period, counts it, and opens the rest with one click and back', async () => {
    const user = userEvent.setup();
    openPage();
    expect(screen.getByText('8–11 May 2019').parentElement?.textContent).toBe('8–11 May 2019 · 13 of 25 events in view');
    expect(within(list()).queryByText('The Alvilde is built')).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'Show all' })[0]!);
    expect(within(list()).getByText('The Alvilde is built')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to 8–11 May 2019' }));
    expect(within(list()).queryByText('The Alvilde is built')).toBeNull();
    expect(searched()).toBe('');
  });

  it('gives the timeline the events, a lane for each source and the period', async () => {
    openPage();
    await screen.findByTestId('timeline');
    expect(given.props).toMatchObject({ mode: 'sources', selected: null, window: { from: '2019-05-08T00:00', to: '2019-05-12T00:00' } });
    expect(given.props?.masks?.filter((mask) => mask === 0)).toHaveLength(25);
    expect(given.props?.lanes.map(({ label }) => label)).toEqual(['Kystavisen', 'Nordhavn Post', 'Radio Vesterby', 'Harbour town mourns after blaze on the Alvilde']);
  });

  it('folds what is earlier and later, and shows what has no date', () => {
    openPage();
    expect(within(list()).getByRole('button', { name: /^6 earlier events, the 1970s – early March 2019/ })).toBeTruthy();
    expect(within(list()).getByRole('button', { name: /^3 later events/ })).toBeTruthy();
    expect(within(list()).getByRole('heading', { name: 'No date known' })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'No date known' })).getAllByRole('button')).toHaveLength(3);
  });

  it('says which files it could not use, and asks for the date that is missing', () => {
    openPage();
    expect(screen.getByText('The file is empty, so it was left out.', { exact: false })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Give it a date' })).toBeTruthy();
  });
});

describe('an event', () => {
  it('opens with its time, its sources, their words and what they disagree about', async () => {
    const user = userEvent.setup();
    openPage();
    await user.click(row(FIRE));
    expect(await within(pane()).findByRole('heading', { name: 'The ferry Alvilde catches fire in Brandsund harbour' })).toBeTruthy();
    expect(searched()).toBe('?event=fire');
    expect(within(pane()).getByText('Fri 10 May 2019, early morning')).toBeTruthy();
    const table = within(pane()).getByRole('table');
    expect(within(table).getAllByRole('row').slice(1).map((line) => line.textContent)).toEqual([
      ' Nordhavn Post“at least four” the fire service4 or more', ' Radio Vesterby“Five people died” hospital director Mai Lind5', ' Unnamed source“At least four”4 or more',
    ]);
    const quotes = [...pane().querySelectorAll('blockquote')].map((quote) => quote.textContent);
    // In the order of publication: the Post's article is of the day after.
    const [post, radio, unnamed] = SAMPLE.events.find(({ id }) => id === 'fire')?.excerpts ?? [];
    expect(quotes).toEqual([radio?.exact, unnamed?.exact, post?.exact]);
    expect(pane().querySelector('.first-report')?.textContent).toMatch(/^Radio Vesterby and Unnamed source .* published on 10 May 2019: which of them was first is not known\. 2 of the dates are inferred\.$/);
    expect([...pane().querySelectorAll('blockquote mark.mark-time')].map((mark) => mark.textContent)).toEqual(['in the early hours of Friday', 'on Friday morning', 'early on Friday']);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('The ferry Alvilde catches fire in Brandsund harbour. Fri 10 May 2019, early morning.');
  });

  it('says how its date is known, and how the date of its article is', async () => {
    openPage('?event=bought');
    const how = (await within(pane()).findByRole('heading', { name: 'How we know when' })).closest('details');
    expect(how?.querySelector('summary')?.textContent).toBe('How we know when “in early March”: ~early March 2019');
    expect(how?.textContent).toContain('Inferred: no words state all of this date.');
    expect(how?.textContent).toContain('“in early March” means March 2019.');
    expect(how?.textContent).toContain('Nordhavn Post is dated 11 May 2019');
  });

  it('leads into the article, highlighted, where every other event can be opened', async () => {
    const user = userEvent.setup();
    openPage('?event=fire');
    await user.click(await within(pane()).findByRole('button', { name: 'In the article: Nordhavn Post' }));
    const article = await screen.findByRole('region', { name: 'Article' });
    await waitFor(() => expect([...article.querySelectorAll('.lit')].map((mark) => mark.textContent).join('')).toBe(SAMPLE.events.find(({ id }) => id === 'fire')?.excerpts[0]?.exact));
    const whole = SAMPLE.articles.find(({ file }) => file === 'post.txt')?.text.replace(/\n+/g, '');
    expect(article.querySelector('.article-text')?.textContent).toBe(whole);
    await user.click(within(article).getAllByRole('link', { name: 'The harbour was closed at 05:20 Nordhavn time on Friday.' })[0]!);
    expect(searched()).toBe('?event=closed');
    expect(await within(pane()).findByText('Fri 10 May 2019, 05:20 (Nordhavn time)')).toBeTruthy();
  });
});

describe('filters', () => {
  it('“only” leaves one source and the address says so; its counts follow the kinds', async () => {
    const user = userEvent.setup();
    openPage();
    await user.click(await screen.findByRole('button', { name: 'Only Kystavisen' }));
    expect(searched()).toBe('?sources=kystavisen');
    expect(screen.getByText('4 of 25 events')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tick all' }));
    await user.click(screen.getByRole('checkbox', { name: /^Events/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Statements/ }));
    expect(screen.getByRole('checkbox', { name: /Kystavisen.*0 events/ })).toBeTruthy();
  });

  it('call a source without a name by its headline', async () => {
    const user = userEvent.setup();
    const headline = SAMPLE.articles.find(({ source }) => source.name === null)?.title ?? '';
    openPage();
    await user.click(await screen.findByRole('checkbox', { name: (name) => name.startsWith('Unnamed source') && name.includes(headline) }));
    expect(screen.getByRole('button', { name: (name) => name.startsWith(`Drop the filter: Without “${headline.slice(0, 12)}`) }).textContent).toMatch(/^Without “.{1,40}” ×$/);
  });

  it('name themselves when they leave nothing, and offer to go', async () => {
    const user = userEvent.setup();
    openPage('?sources=none');
    expect(await screen.findByRole('heading', { name: 'Nothing passes the filters' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Drop “No source”: 25 events' }));
    expect(screen.getByText('25 events')).toBeTruthy();
  });
});

describe('the address', () => {
  it('goes back through the periods that were jumped to', async () => {
    const user = userEvent.setup();
    openPage();
    await screen.findByTestId('timeline');
    const before = history.length;
    await user.click(screen.getAllByRole('button', { name: 'Show all' })[0]!);
    const whole = searched();
    // A run of small moves is one entry.
    for (const key of ['+', '+', '-']) await user.keyboard(key);
    expect(searched()).not.toBe(whole);
    expect(history.length).toBe(before + 2);
    history.back();
    await waitFor(() => expect(searched()).toBe(whole));
    history.back();
    await waitFor(() => expect(screen.getByText('8–11 May 2019')).toBeTruthy());
    history.forward();
    await waitFor(() => expect(searched()).toBe(whole));
    expect(history.length).toBe(before + 2);
  });

  it('restores everything', async () => {
    openPage('?view=merged&event=divers&sources=-kystavisen&from=2019-05-01&to=2019-06-01');
    expect((await screen.findByTestId('timeline')).dataset['mode']).toBe('merged');
    expect(await within(pane()).findByRole('heading', { name: 'Divers search the car deck' })).toBeTruthy();
    expect(screen.getByText('1–31 May 2019')).toBeTruthy();
  });

  it('shows a period as far as the timeline goes, whatever it asks for', async () => {
    openPage('?from=1300-01-01&to=2700-01-01');
    await screen.findByTestId('timeline');
    expect(given.props?.window).toEqual(given.props?.reach);
    expect(new URLSearchParams(location.search).get('from')).toBe('1960-01-26');
    expect(document.querySelector('.period')?.textContent).toContain('22 of 25 events in view');
  });

  it('goes back through what was opened', async () => {
    const user = userEvent.setup();
    openPage();
    await user.click(row('05:20 (Nordhavn time)The port closes the harbour2 sources'));
    await user.click(row(FIRE));
    history.back();
    await waitFor(() => expect(searched()).toBe('?event=closed'));
    expect(await within(pane()).findByRole('heading', { name: 'The port closes the harbour' })).toBeTruthy();
  });

  it('says what it names and this timeline lacks', () => {
    openPage('?event=no-such&view=list');
    expect(screen.getByText(/The address names an event that this timeline does not have/)).toBeTruthy();
    expect(screen.queryByTestId('timeline')).toBeNull();
  });
});

describe('keys', () => {
  it('j and k step, Enter goes to the pane, Esc closes and gives the focus back', async () => {
    const user = userEvent.setup();
    openPage();
    await user.keyboard('j');
    const first = new URLSearchParams(location.search).get('event');
    await user.keyboard('jk');
    expect(new URLSearchParams(location.search).get('event')).toBe(first);
    expect(first).toBe('inspected');
    await within(pane()).findByRole('heading', { name: 'The harbour is inspected' });
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('The harbour is inspected');
    await user.keyboard('{Escape}');
    expect(searched()).toBe('');
    expect(document.activeElement?.getAttribute('data-event')).toBe('inspected');
  });

  it('take the focus along from row to row', async () => {
    const user = userEvent.setup();
    openPage();
    row('The harbour is inspected1 source').focus();
    await user.keyboard('{Enter}j');
    expect(searched()).toBe('?event=left');
    row('The harbour is inspected1 source').focus();
    await user.keyboard('j');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-event')).not.toBe('inspected'));
    expect(document.activeElement?.getAttribute('data-event')).toBe(new URLSearchParams(location.search).get('event'));
  });

  it('? lists them, and there the letters can be switched off', async () => {
    const user = userEvent.setup();
    openPage();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keys' });
    await user.click(within(dialog).getByRole('checkbox', { name: 'Single-letter keys are on' }));
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await user.keyboard('j');
    expect(searched()).toBe('');
  });
});

describe('a date that a person gives', () => {
  it('has the articles read again, keeps the selection and shows what came of it', async () => {
    const user = userEvent.setup();
    const dated = SAMPLE.articles.map((article) => (article.file === 'coast.txt' ? { ...article, published: { ...article.published, date: article.published.guess, certainty: 'stated' as const } } : article));
    const assemble = vi.fn(async () => ({ ...SAMPLE, articles: dated, events: SAMPLE.events.slice(0, 20), diagnostics: [] }));
    openPage('?event=began', { assemble });
    await user.click(screen.getByRole('button', { name: 'Give it a date' }));
    const form = await screen.findByLabelText('When was this article published?');
    expect(form).toHaveProperty('value', '11 May 2019');
    await user.click(screen.getByRole('button', { name: 'Use this date' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Give it a date' })).toBeNull());
    expect(await screen.findByText('Article “What the crew of the Alvilde saw”: published Sat 11 May 2019.', { selector: '.said p' })).toBeTruthy();
    expect(assemble).toHaveBeenCalledWith(SAMPLE.articles, { corrections: [expect.objectContaining({ kind: 'article', article: 'coast', change: { published: '2019-05-11' } })] });
    expect(screen.getByText('20 events')).toBeTruthy();
    expect(searched()).toBe('?event=began&article=coast');
    expect(screen.getByText(/1 note about the files/)).toBeTruthy();
  });

  it('says so when that fails, and changes nothing', async () => {
    const user = userEvent.setup();
    openPage('?article=coast', { assemble: () => Promise.reject(new Error('no')) });
    await user.click(await screen.findByRole('button', { name: 'Use this date' }));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be read again');
    expect(screen.getByText('25 events')).toBeTruthy();
  });
});

describe('on a phone', () => {
  it('the pane is a dialog that covers the page, takes the focus and gives it back', async () => {
    const user = userEvent.setup();
    const { container } = openPage('', { width: 390 });
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(row(FIRE));
    const sheet = await screen.findByRole('dialog', { name: 'Reading pane' });
    expect(sheet.contains(document.activeElement)).toBe(true);
    expect(container.querySelector('.page-main')?.hasAttribute('inert')).toBe(true);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.getAttribute('data-event')).toBe('fire');
  });
});

describe('a link to an event outside the first period', () => {
  it('shows the period that holds it, and the first period is one click away', async () => {
    const user = userEvent.setup();
    openPage('?event=aground');
    expect(row(/^The Alvilde runs aground/).getAttribute('aria-current')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Back to 8–11 May 2019' }));
    expect(within(list()).getByText('The harbour is inspected')).toBeTruthy();
    expect(within(list()).queryByText('The Alvilde runs aground off Teglholm')).toBeNull();
  });
});
