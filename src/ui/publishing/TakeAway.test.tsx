// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WriteAnswer, WriteRequest } from '../../worker/protocol.ts';
import { PAGE } from '../../formats/testing/page-parts.ts';
import type { PageParts } from '../../formats/index.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { prerenderedChart } from '../state/prerendered-chart.ts';
import { TakeAway } from './TakeAway.tsx';
import type { Write } from './writer.ts';

const saved = vi.hoisted(() => vi.fn());
vi.mock('./save.ts', () => ({ save: saved }));

beforeEach(() => {
  saved.mockClear();
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
});
afterEach(cleanup);

const written: WriteAnswer = { type: 'written', ending: 'csv', file: new Blob(['x'.repeat(2400)]) };

function open({ visible = SAMPLE.events, title = null, answer = written, page = PAGE }: { visible?: typeof SAMPLE.events; title?: string | null; answer?: WriteAnswer; page?: PageParts | null } = {}) {
  const asked: WriteRequest[] = [];
  const write: Write = (request) => {
    asked.push(request);
    return Promise.resolve(answer);
  };
  render(<TakeAway timeline={SAMPLE} visible={visible} title={title} write={write} page={page === null ? null : () => Promise.resolve(page)} fonts={page === null ? null : () => Promise.resolve([])} onClose={() => undefined} />);
  return asked;
}

const take = async () => userEvent.click(screen.getByRole('button', { name: 'Save the file' }));

describe('taking away', () => {
  it('offers ten forms, each with what it is for; a published page, which is one already and has no fonts for a picture, eight', () => {
    open();
    expect(screen.getAllByRole('radio')).toHaveLength(10);
    expect(screen.getByRole('radio', { name: /Web page/ })).toHaveProperty('checked', true);
    cleanup();
    open({ page: null });
    expect(screen.getAllByRole('radio')).toHaveLength(8);
    expect(screen.queryByRole('radio', { name: /Web page/ })).toBeNull();
  });

  it('saves under the title and the day, and says so', async () => {
    const asked = open({ title: 'The “Alvilde” fire' });
    await userEvent.click(screen.getByRole('radio', { name: /Table/ }));
    await take();
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Saved as the-alvilde-fire-\d{4}-\d\d-\d\d\.csv \(2 kB\)\.$/));
    expect(saved).toHaveBeenCalledOnce();
    expect(asked[0]).toMatchObject({ format: 'csv', timeline: SAMPLE, options: { title: 'The “Alvilde” fire', page: null } });
  });

  it('takes what is filtered unless everything is asked for', async () => {
    const visible = SAMPLE.events.slice(0, 2);
    const asked = open({ visible, title: 'The fire' });
    const much = screen.getByRole('group', { name: 'How much' });
    expect(within(much).getByRole('radio', { name: `What is filtered: 2 of ${SAMPLE.events.length} events` })).toHaveProperty('checked', true);
    await take();
    await userEvent.click(within(much).getByRole('radio', { name: /^Everything/ }));
    await take();
    await waitFor(() => expect(asked.map(({ timeline }) => timeline.events.length)).toEqual([2, SAMPLE.events.length]));
    expect(asked[0]?.timeline.articles.length).toBeLessThan(SAMPLE.articles.length);
  });

  it('asks nothing where nothing is filtered, and takes everything where nothing passes', async () => {
    open();
    expect(screen.queryByRole('group', { name: 'How much' })).toBeNull();
    cleanup();
    const asked = open({ visible: [], title: 'The fire' });
    await take();
    await waitFor(() => expect(asked[0]?.timeline.events).toHaveLength(SAMPLE.events.length));
  });

  it('asks for the title of a web page, and calls anything else without one a timeline', async () => {
    const asked = open();
    await take();
    const field = screen.getByRole('textbox', { name: 'Title' });
    expect([asked, document.activeElement, screen.getByRole('status').textContent]).toEqual([[], field, expect.stringContaining('Give the page a title')]);
    await userEvent.click(screen.getByRole('radio', { name: /Table/ }));
    await take();
    await waitFor(() => expect(asked[0]).toMatchObject({ format: 'csv', options: { title: 'Timeline' } }));
  });

  it.each([['', null], ['https://orrin.example/fire.html', 'https://orrin.example/fire.html'], ['orrin.example', undefined], ['https://orrin.example/?a=1', undefined]])('an address %j', async (typed, address) => {
    const asked = open({ title: 'The fire' });
    const field = screen.getByRole('textbox', { name: /^Address/ });
    if (typed !== '') await userEvent.type(field, typed);
    await take();
    if (address === undefined) expect([asked, document.activeElement]).toEqual([[], field]);
    else await waitFor(() => expect(asked[0]).toMatchObject({ format: 'html', options: { address } }));
  });

  it.each(['svg', 'png'] as const)('a picture shows the key events (%s)', async (format) => {
    const asked = open();
    await userEvent.click(screen.getByRole('radio', { name: new RegExp(`Picture \\(${format}`, 'i') }));
    await take();
    await waitFor(() => expect(asked[0]).toMatchObject({ format, options: { picture: { keys: prerenderedChart(SAMPLE)?.events.map(({ id }) => id) } } }));
  });

  it('fetches the page for a web page alone', async () => {
    const asked = open({ title: 'The fire' });
    await take();
    await waitFor(() => expect(asked[0]).toMatchObject({ format: 'html', options: { title: 'The fire', page: PAGE, address: null } }));
  });

  it('leaves the focus on the button while the file is made, and makes it once', async () => {
    const answers: ((answer: WriteAnswer) => void)[] = [];
    render(<TakeAway timeline={SAMPLE} visible={SAMPLE.events} title="The fire" write={() => new Promise((resolve) => answers.push(resolve))} page={null} fonts={null} onClose={() => undefined} />);
    const button = screen.getByRole('button', { name: 'Save the file' });
    await take();
    await take();
    expect([answers.length, button.getAttribute('aria-disabled'), button.matches(':disabled'), document.activeElement]).toEqual([1, 'true', false, button]);
    answers[0]?.(written);
    await waitFor(() => expect(saved).toHaveBeenCalledOnce());
    expect([button.getAttribute('aria-disabled'), document.activeElement]).toEqual(['false', button]);
  });

  it('says why there is no file', async () => {
    open({ title: 'The fire', answer: { type: 'failed', message: 'The writer could not be started.' } });
    await take();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The file could not be made. The writer could not be started.'));
    expect(saved).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Save the file' }).getAttribute('aria-disabled')).toBe('false');
  });
});
