import { describe, expect, it } from 'vitest';
import { analyseText, assemble, correctionOf, type CorrectionBody, type EventId, type Timeline } from '../../core/index.ts';
import { correctionsOf, followed, returnedTo, type Trail } from './followed.ts';

const TEXTS = {
  'a.txt': 'Mill burns down in Orrin\n\nPublished 18 June 2031\n\nThe bridge to Lusk was closed on Monday. The mill was built in 1911.\n',
  'b.txt': 'Lusk cut off\n\nPublished 18 June 2031\n\nThe bridge to Lusk was closed on Monday. The ferry was sold in 2001.\n',
};
const READ = Object.entries(TEXTS).map(([file, text]) => analyseText(file, text).analysis);
const BEFORE = assemble(READ);
const after = (...bodies: readonly CorrectionBody[]): Timeline => assemble(READ, { corrections: bodies.map(correctionOf) });
const eventOf = ({ events }: Timeline, title: string) => events.find((event) => event.title === title) ?? expect.unreachable();
const titleOf = (timeline: Timeline, title: string): string | undefined => timeline.events.find(({ id }) => id === followed(eventOf(BEFORE, title).id, BEFORE, timeline))?.title;
const at = (title: string) => eventOf(BEFORE, title).at;

describe('the event that is open stays open', () => {
  it('under its new title', () => {
    expect(titleOf(after({ kind: 'event', at: at('The mill was built'), change: { title: 'Built' } }), 'The mill was built')).toBe('Built');
  });

  it.each(['The mill was built', 'The ferry was sold'])('when it is merged: %s', (title) => {
    const timeline = after({ kind: 'merge', quotes: [at('The mill was built'), at('The ferry was sold')] });
    const merged = timeline.events.find(({ edited }) => edited.length > 0);
    expect(followed(eventOf(BEFORE, title).id, BEFORE, timeline)).toBe(merged?.id);
  });

  it('with the reports that stay when one is split off', () => {
    const { id, excerpts, at: from } = BEFORE.events.find((event) => new Set(event.excerpts.map(({ article }) => article)).size > 1) ?? expect.unreachable();
    const timeline = after({ kind: 'split', quotes: excerpts.slice(-1).map(({ article, focus, start, exact }) => ({ article, ...focus, exact: exact.slice(focus.start - start, focus.end - start) })), from });
    const now = followed(id, BEFORE, timeline);
    expect(timeline.events.find((event) => event.id === now)?.at).toEqual(from);
  });

  it('and the next one opens when it is hidden', () => {
    const index = BEFORE.events.findIndex(({ title }) => title === 'The ferry was sold');
    expect(titleOf(after({ kind: 'event', at: at('The ferry was sold'), change: { hidden: true } }), 'The ferry was sold')).toBe(BEFORE.events[index + 1]?.title);
  });

  it('unless its article is gone', () => {
    expect(followed(eventOf(BEFORE, 'The ferry was sold').id, BEFORE, assemble(READ.slice(0, 1)))).toBeNull();
  });
});

/** Two events are told in the same sentences: the roof fell, and people died when it did. */
const SHARED = {
  'c.txt': 'Roof falls in Orrin\n\nPublished 18 June 2031\n\nFour people died when the roof of a hall in Orrin collapsed on Tuesday evening, police said.\n',
  'd.txt': 'Hall in Orrin closed\n\nPublished 18 June 2031\n\nFive people were killed when the roof of the hall in Orrin collapsed on Tuesday evening, the mayor said.\n',
  'e.txt': 'Orrin mourns\n\nPublished 18 June 2031\n\nFour people died when the roof of the hall in Orrin collapsed on Tuesday evening, the fire service said.\n',
};

describe('of an event whose sentences tell another one as well', () => {
  const read = Object.entries(SHARED).map(([file, text]) => analyseText(file, text).analysis);
  const before = assemble(read);
  const killed = before.events.find(({ excerpts }) => excerpts.length === 3 && excerpts.every(({ figures }) => figures.length > 0)) ?? expect.unreachable();
  const quote = (at: number) => {
    const { article, focus, start, exact } = killed.excerpts[at] ?? expect.unreachable();
    return { article, ...focus, exact: exact.slice(focus.start - start, focus.end - start) };
  };
  const cases: readonly (readonly [string, readonly number[], number])[] = [
    ['one report', [2], 0], ['the other one', [1], 0], ['two of three', [1, 2], 0], ['the report that comes first', [0], 1], ['the first two', [0, 1], 2],
  ];

  it.each(cases)('the rest stays open when %s is split off', (_, off, rest) => {
    const from = quote(rest);
    const timeline = assemble(read, { corrections: [correctionOf({ kind: 'split', quotes: off.map(quote), from })] });
    const now = timeline.events.find(({ id }) => id === followed(killed.id, before, timeline));
    expect(now?.excerpts.map(({ article, focus }) => [article, focus.start])).toContainEqual([from.article, from.start]);
    expect(now?.excerpts.filter(({ tells }) => tells).length).toBe(killed.excerpts.length - off.length);
    // And all of it again when that is undone.
    expect(followed(now?.id ?? killed.id, timeline, before)).toBe(killed.id);
  });
});

describe('what was open before', () => {
  const [first, second, third, gone] = [BEFORE.events[0]?.id ?? expect.unreachable(), BEFORE.events[1]?.id ?? expect.unreachable(), BEFORE.events[2]?.id ?? expect.unreachable(), 'gone' as EventId];
  const trail = (event: EventId, next: EventId | null, corrections = correctionsOf(BEFORE)): readonly Trail[] => [{ corrections, event, next }];
  it.each<readonly [string, readonly Trail[], EventId | null, EventId | null]>([
    ['is open again when that is undone', trail(first, second), second, first],
    ['is open again also where nothing was followed', trail(first, null), null, first],
    ['is left where another one was opened since', trail(first, gone), second, null],
    ['is left where it is there no more', trail(gone, second), second, null],
    ['is left under other corrections', trail(first, second, 'others'), second, null],
    ['is open again also when several are undone at once', [...trail(first, second), ...trail(second, third, 'one')], third, first],
    ['is left where another one was opened between several', [...trail(first, gone), ...trail(second, third, 'one')], third, null],
    ['is the last of several', [...trail(second, gone), ...trail(first, second)], second, first],
  ])('%s', (_, was, selected, expected) => expect(returnedTo(was, selected, BEFORE)).toBe(expected));
});
