// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WriteAnswer, WriteRequest } from '../../worker/protocol.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
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

function open({ visible = SAMPLE.events, title = null, answer = written, template = 'the page' }: { visible?: typeof SAMPLE.events; title?: string | null; answer?: WriteAnswer; template?: string | null } = {}) {
  const asked: WriteRequest[] = [];
  const write: Write = (request) => {
    asked.push(request);
    return Promise.resolve(answer);
  };
  render(<TakeAway timeline={SAMPLE} visible={visible} title={title} write={write} template={template === null ? null : () => Promise.resolve(template)} onClose={() => undefined} />);
  return asked;
}

const take = async () => userEvent.click(screen.getByRole('button', { name: 'Save the file' }));

describe('taking away', () => {
  it('offers eight forms, each with what it is for; a published page, which is one already, seven', () => {
    open();
    expect(screen.getAllByRole('radio')).toHaveLength(8);
    expect(screen.getByRole('radio', { name: /Web page/ })).toHaveProperty('checked', true);
    cleanup();
    open({ template: null });
    expect(screen.getAllByRole('radio')).toHaveLength(7);
    expect(screen.queryByRole('radio', { name: /Web page/ })).toBeNull();
  });

  it('saves under the title and the day, and says so', async () => {
    const asked = open({ title: 'The “Alvilde” fire' });
    await userEvent.click(screen.getByRole('radio', { name: /Table/ }));
    await take();
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Saved as the-alvilde-fire-\d{4}-\d\d-\d\d\.csv \(2 kB\)\.$/));
    expect(saved).toHaveBeenCalledOnce();
    expect(asked[0]).toMatchObject({ format: 'csv', timeline: SAMPLE, options: { title: 'The “Alvilde” fire', template: null } });
  });

  it('takes what is filtered unless everything is asked for', async () => {
    const visible = SAMPLE.events.slice(0, 2);
    const asked = open({ visible });
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
    const asked = open({ visible: [] });
    await take();
    await waitFor(() => expect(asked[0]?.timeline.events).toHaveLength(SAMPLE.events.length));
  });

  it('fetches the page for a web page alone, and calls what has no title a timeline', async () => {
    const asked = open();
    await take();
    await waitFor(() => expect(asked[0]).toMatchObject({ format: 'html', options: { title: 'Timeline', template: 'the page' } }));
  });

  it('leaves the focus on the button while the file is made, and makes it once', async () => {
    const answers: ((answer: WriteAnswer) => void)[] = [];
    render(<TakeAway timeline={SAMPLE} visible={SAMPLE.events} title={null} write={() => new Promise((resolve) => answers.push(resolve))} template={null} onClose={() => undefined} />);
    const button = screen.getByRole('button', { name: 'Save the file' });
    await take();
    await take();
    expect([answers.length, button.getAttribute('aria-disabled'), button.matches(':disabled'), document.activeElement]).toEqual([1, 'true', false, button]);
    answers[0]?.(written);
    await waitFor(() => expect(saved).toHaveBeenCalledOnce());
    expect([button.getAttribute('aria-disabled'), document.activeElement]).toEqual(['false', button]);
  });

  it('says why there is no file', async () => {
    open({ answer: { type: 'failed', message: 'The writer could not be started.' } });
    await take();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The file could not be made. The writer could not be started.'));
    expect(saved).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Save the file' }).getAttribute('aria-disabled')).toBe('false');
  });
});
