import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../core/index.ts';
import { DETAILED } from '../testing/detailed-timeline.ts';
import { inventedEvent } from '../testing/invented-events.ts';
import { FILTER_BITS, masksOf, NO_FILTERS, type Fact } from './filters.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { reportersOf } from './visible.ts';
import { keyEvents } from './key-events.ts';

const SUBJECTS = ['mill', 'ferry', 'bridge', 'school', 'harbour', 'market', 'tower', 'orchard', 'quarry', 'chapel', 'theatre', 'library'];
const VERBS = ['burned', 'sank', 'opened', 'flooded', 'collapsed', 'moved', 'closed', 'shook', 'reopened', 'vanished'];

/** Events that have nothing in common, of day after day, each told by an article of its own. */
function invented(count: number, change: (at: number) => Partial<Parameters<typeof inventedEvent>[0]> = () => ({})): readonly TimelineEvent[] {
  return Array.from({ length: count }, (_, at) => {
    const day = String(1 + (at % 28)).padStart(2, '0');
    const month = String(1 + Math.floor(at / 28)).padStart(2, '0');
    return inventedEvent({
      id: `e${at}`, start: `2031-${month}-${day}T00:00`, end: `2031-${month}-${day}T23:59`, articles: [`a${at}`], salience: 0.5,
      title: `${SUBJECTS[at % SUBJECTS.length] ?? ''}${at} ${VERBS[at % VERBS.length] ?? ''}${at}`, ...change(at),
    });
  });
}

const factsOf = (events: readonly TimelineEvent[]): readonly Fact[] => events.map((event) => ({ event, reporters: [], names: [] }));
const chosen = (events: readonly TimelineEvent[], masks = new Uint16Array(events.length)) => [...keyEvents(factsOf(events), masks)];

describe('the key events', () => {
  it.each([[0, 0], [1, 1], [5, 5], [8, 8], [9, 8], [52, 12], [80, 14], [400, 15]])('of %i events are %i', (all, few) => expect(chosen(invented(all))).toHaveLength(few));

  it('are the same, whatever was asked before', () => {
    const events = invented(60, (at) => ({ salience: (at * 37 % 100) / 100 }));
    expect(chosen(events)).toEqual(chosen([...events]));
  });

  it('are the most salient', () => {
    const events = invented(60, (at) => ({ salience: at % 10 === 0 ? 0.9 : 0.4 }));
    expect(chosen(events)).toEqual(expect.arrayContaining(['e0', 'e10', 'e20', 'e30', 'e40', 'e50']));
  });

  it('are those that several sources tell, before those of one that stand higher', () => {
    const sources = [...new Set(sourceByArticle(sourcesOf(DETAILED.articles)).values())].slice(0, 2);
    expect(sources).toHaveLength(2);
    const events = invented(60, (at) => ({ salience: at % 10 === 0 ? 0.01 : 0.04 }));
    const facts = events.map((event, at): Fact => ({ event, reporters: at % 10 === 0 ? sources : [], names: [] }));
    expect([...keyEvents(facts, new Uint16Array(events.length))]).toEqual(expect.arrayContaining(['e0', 'e10', 'e20', 'e30', 'e40', 'e50']));
  });

  it('go on only as long as they weigh something, from eight on', () => {
    expect(chosen(invented(60, (at) => ({ salience: at < 3 ? 1 : 0.02 })))).toHaveLength(8);
  });

  it.each<readonly [string, (at: number) => Partial<Parameters<typeof inventedEvent>[0]>]>([
    ['what no words date', (at) => ({ certainty: at === 5 ? 'reported' : 'stated' })],
    ['somebody’s words', (at) => (at === 5 ? { title: '“quite other words”' } : {})],
    ['words that lean on others', (at) => (at === 5 ? { title: 'Since they left the mill' } : {})],
    ['a long sentence', (at) => (at === 5 ? { title: `${'endless '.repeat(20)}sentence` } : {})],
    ['what has no date', (at) => (at === 5 ? { start: null, end: null } : {})],
  ])('come before %s', (_name, change) => {
    expect(chosen(invented(20, (at) => ({ salience: 0.5, ...change(at) })))).not.toContain('e5');
  });

  it('are told over the days: a crowded day leaves room for the others', () => {
    const days = (at: number) => (at < 12 ? { start: '2031-06-01T00:00', end: '2031-06-02T00:00', salience: 0.6 } : { salience: 0.5 });
    const keys = chosen(invented(24, days));
    expect(keys.filter((id) => Number(id.slice(1)) >= 12).length).toBeGreaterThan(4);
  });

  it.each<readonly [string, string, string, string, boolean]>([
    ['of one day, the shorter a part of the longer', '2031-05-01', 'The mill of Orrin burned down', 'Fire crews watched as the mill of Orrin burned', true],
    ['the same words on another day', '2031-05-03', 'The mill of Orrin burned down', 'The mill of Orrin burned down', true],
    ['of another day, with a word in common', '2031-05-03', 'The mill of Orrin burned down', 'The mayor of Orrin resigned', false],
    ['of the next day, with half of the words in common', '2031-05-02', 'The mill of Orrin burned down', 'Fire crews watched people of Orrin leave the mill', false],
    ['of one day, with half of the words in common', '2031-05-01', 'The mill of Orrin burned down', 'Fire crews watched people of Orrin leave the mill', true],
  ])('tell nothing twice: %s', (_name, day, one, other, twice) => {
    const pair = (at: number) => (at === 0 ? { title: one, start: '2031-05-01T00:00', end: '2031-05-02T00:00', salience: 0.9 } : at === 1 ? { title: other, start: `${day}T00:00`, end: `${day}T23:59`, salience: 0.9 } : {});
    expect(chosen(invented(30, pair)).filter((id) => id === 'e0' || id === 'e1')).toHaveLength(twice ? 1 : 2);
  });

  it('tell nothing twice where the later day is only that of a report', () => {
    const pair = (at: number) => (at === 0 ? { title: 'The mill of Orrin burned down', start: '2031-05-01T00:00', end: '2031-05-02T00:00', salience: 0.9 } : at === 1 ? { title: 'Fire crews watched people of Orrin leave the mill', start: '2031-05-02T00:00', end: '2031-05-03T00:00', certainty: 'reported' as const, salience: 1 } : {});
    expect(chosen(invented(30, pair)).filter((id) => id === 'e0' || id === 'e1')).toHaveLength(1);
  });

  it('tell nothing twice that stands in the same words', () => {
    const events = invented(30, (at) => (at < 2 ? { articles: ['same'], salience: 0.9 } : {}));
    expect(chosen(events).filter((id) => id === 'e0' || id === 'e1')).toHaveLength(1);
  });

  it('are none that a filter keeps out, and no detail', () => {
    const sources = sourceByArticle(sourcesOf(DETAILED.articles));
    const facts = DETAILED.events.map((event): Fact => ({ event, reporters: reportersOf(event, sources), names: [] }));
    const masks = masksOf(facts, { ...NO_FILTERS, much: 'everything', kinds: ['event'] }, null, null);
    const keys = keyEvents(facts, masks);
    expect(keys.size).toBeGreaterThanOrEqual(8);
    for (const [at, { event }] of facts.entries()) if (keys.has(event.id)) expect([masks[at], event.detailOf, event.kind]).toEqual([0, null, 'event']);
    expect(keyEvents(facts, masks.map(() => FILTER_BITS.kinds)).size).toBe(0);
  });

  it('take no longer for many', () => {
    expect(chosen(invented(20_000))).toHaveLength(15);
  });
});
