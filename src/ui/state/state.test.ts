import { describe, expect, it } from 'vitest';
import { articleId, civil, eventId } from '../testing/build.ts';
import { KINDS, NO_FILTERS } from './filters.ts';
import { INITIAL, reduce, type Action, type State } from './state.ts';

const ADDRESSED = { ...NO_FILTERS, view: 'list', columns: 'sources', selected: null, article: null, spot: null, story: null, find: '', window: null } as const;
const open: State = { ...INITIAL, selected: eventId('a'), article: articleId('one'), spot: { start: 1, end: 2 } };

describe('reduce', () => {
  const table: readonly (readonly [string, State, Action, Partial<State>])[] = [
    ['selecting closes the article', open, { type: 'select', event: eventId('b') }, { selected: eventId('b'), article: null, spot: null }],
    ['an article opens over the event', { ...open, article: null }, { type: 'article', article: articleId('two'), spot: { start: 3, end: 4 } }, { selected: eventId('a'), article: articleId('two'), spot: { start: 3, end: 4 } }],
    ['an article without a spot forgets the last one', open, { type: 'article', article: articleId('two') }, { spot: null }],
    ['a source goes off', INITIAL, { type: 'toggle-source', source: 'x' }, { off: ['x'] }],
    ['and on again', { ...INITIAL, off: ['x', 'y'] }, { type: 'toggle-source', source: 'x' }, { off: ['y'] }],
    ['only one source', { ...INITIAL, off: ['x'] }, { type: 'only-source', source: 'x', all: ['x', 'y', 'z'] }, { off: ['y', 'z'] }],
    ['a kind goes off', INITIAL, { type: 'toggle-kind', kind: 'statement' }, { kinds: ['event', 'projection'] }],
    ['and on again in its old place', { ...INITIAL, kinds: ['event', 'projection'] }, { type: 'toggle-kind', kind: 'statement' }, { kinds: KINDS }],
    ['a passage opens with the event that it tells', open, { type: 'article', article: articleId('two'), spot: { start: 3, end: 4 }, event: eventId('b') }, { selected: eventId('b'), article: articleId('two') }],
    ['a name is chosen', { ...INITIAL, names: ['place:Orrin'] }, { type: 'toggle-name', name: 'person:Ada Finch' }, { names: ['place:Orrin', 'person:Ada Finch'] }],
    ['and let go', { ...INITIAL, names: ['place:Orrin'] }, { type: 'toggle-name', name: 'place:Orrin' }, { names: [] }],
    ['a part of the filters', { ...INITIAL, off: ['x'] }, { type: 'filters', change: { least: 2 } }, { off: ['x'], least: 2 }],
    ['all filters dropped, the words stay', { ...INITIAL, off: ['x'], least: 3, find: 'mill' }, { type: 'filters', change: NO_FILTERS }, { off: [], least: 1, find: 'mill' }],
    ['other words keep to the hits alone', { ...INITIAL, find: 'mil', onlyHits: true }, { type: 'find', find: 'mill' }, { find: 'mill', onlyHits: true }],
    ['no words have no hits', { ...INITIAL, find: 'm', onlyHits: true }, { type: 'find', find: '' }, { find: '', onlyHits: false }],
    ['a story has a period and events of its own', { ...open, window: { from: civil('2019-05-08'), to: civil('2019-05-12') } }, { type: 'story', story: 's2' }, { story: 's2', selected: null, window: null, article: articleId('one') }],
    ['a window', INITIAL, { type: 'window', window: { from: civil('2019-05-08'), to: civil('2019-05-12') } }, { window: { from: civil('2019-05-08'), to: civil('2019-05-12') } }],
    ['an address keeps the theme', { ...INITIAL, theme: 'dark' }, { type: 'address', part: ADDRESSED, unknown: [] }, { view: 'list', theme: 'dark' }],
  ];
  it.each(table)('%s', (_name, state, action, expected) => {
    expect(reduce(state, action)).toMatchObject(expected);
  });

  it.each([
    ['each jump', [false, false], 2],
    ['a run of small moves once', [true, true, true], 1],
    ['a jump, a run, a jump', [false, true, true, false], 3],
  ] as const)('counts what can be taken back: %s', (_what, moves, count) => {
    const window = { from: civil('2019-05-08'), to: civil('2019-05-12') };
    expect(moves.reduce((state, drifting) => reduce(state, { type: 'window', window, drifting }), INITIAL).moves.count).toBe(count);
  });

  it('begins another run after anything else', () => {
    const drift: Action = { type: 'window', window: null, drifting: true };
    const acts: readonly Action[] = [drift, { type: 'view', view: 'list' }, drift];
    expect(acts.reduce(reduce, INITIAL).moves.count).toBe(2);
  });

  it('lets go of what new data no longer holds, and of nothing else', () => {
    const state: State = { ...open, off: ['x', 'y'], names: ['place:Orrin'], story: 's1' };
    const kept = reduce(state, { type: 'data', events: new Set([eventId('a')]), articles: new Set([articleId('one')]), sources: new Set(['x', 'y']), names: new Set(['place:Orrin']), stories: new Set(['s1']) });
    expect(kept).toBe(state);
    const gone = reduce(state, { type: 'data', events: new Set(), articles: new Set([articleId('one')]), sources: new Set(['y']), names: new Set(), stories: new Set() });
    expect(gone).toMatchObject({ selected: null, article: articleId('one'), off: ['y'], names: [], story: null });
  });
});
