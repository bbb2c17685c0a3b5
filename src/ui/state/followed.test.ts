import { describe, expect, it } from 'vitest';
import { analyseText, assemble, correctionOf, type CorrectionBody, type Timeline } from '../../core/index.ts';
import { followed } from './followed.ts';

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
