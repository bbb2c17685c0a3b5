// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TimelineEvent } from '../../core/index.ts';
import Printed from '../print/Printed.tsx';
import type { PrintWhat } from '../print/use-print.ts';
import StartHere from '../reading/StartHere.tsx';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { reportersOf } from '../state/visible.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { BubbleList } from '../timeline/BubbleList.tsx';
import { UndatedTray } from '../list/UndatedTray.tsx';
import { NO_READER, ReaderContext } from '../store/reader.ts';

// jsdom has no popovers.
beforeEach(() => { Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() }); });
afterEach(cleanup);

const sources = sourceByArticle(sourcesOf(SAMPLE.articles));
const [first, second] = [SAMPLE.events[0] ?? expect.unreachable(), SAMPLE.events[1] ?? expect.unreachable()];
const told = SAMPLE.articles.find(({ id }) => id === first.at.article) ?? expect.unreachable();
const printed = (what: PrintWhat) => (events: readonly TimelineEvent[]) => (
  <ReaderContext value={{ ...NO_READER, library: { events, articles: new Map(SAMPLE.articles.map((one) => [one.id, one] as const)), sources, terms: [] } }}>
    <Printed what={what} events={events} article={what === 'article' ? told : null} total={2} folded={0} filters={[]} />
  </ReaderContext>
);
const places: readonly (readonly [string, string, (events: readonly TimelineEvent[]) => ReactElement])[] = [
  ['the tray of undated events', '.tray-item', (events) => <UndatedTray undated={events} selected={null} />],
  ['the list of a bubble', 'li button', (events) => <BubbleList contents={{ anchor: document.body, heading: '', source: '', span: { from: 0, to: 1 }, closer: null, events }} hits={null} onSelect={vi.fn()} onWindow={vi.fn()} onClose={vi.fn()} />],
  ['what is most reported', '.start-item', (events) => <StartHere facts={events.map((event) => ({ event, reporters: reportersOf(event, sources), names: [] }))} masks={new Uint16Array(events.length)} />],
  ['the list on paper', '.printed-event', printed('list')],
  ['the event on paper', '.printed-event', printed('event')],
  ['the article on paper', 'footer li', printed('article')],
];

it.each(places)('%s marks what a person corrected, and nothing else', (_, entry, drawnOf) => {
  const { container } = render(drawnOf([{ ...first, edited: [{ what: 'title', by: 'one', was: null }] }, second]));
  const marked = [...container.querySelectorAll(entry)].filter(({ textContent }) => textContent.includes('edited'));
  expect(marked).toHaveLength(1);
  expect(marked[0]?.textContent).toContain(first.title);
});
