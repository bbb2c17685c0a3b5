import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventId } from '../testing/build.ts';
import { DETAILED } from '../testing/detailed-timeline.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { TWO_STORIES } from '../testing/two-stories.ts';
import { readDay } from '../../when/index.ts';
import { culpritsOf } from './culprits.ts';
import { FILTER_BITS, KINDS, LEAST, MUCH, NO_FILTERS, countsOf, foldedUnder, masksOf, namesOf, type Fact, type Filters } from './filters.ts';
import { keyedMasks, levelOf, muchCounts } from './much.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { tallyOf } from './tally.ts';
import { reportersOf } from './visible.ts';

const sources = sourcesOf(SAMPLE.articles);
const all = sources.map(({ key }) => key);
const except = (...on: readonly string[]) => all.filter((key) => !on.includes(key));
const factsOf = ({ articles, events }: typeof SAMPLE): readonly Fact[] => {
  const map = sourceByArticle(sourcesOf(articles));
  return events.map((event) => ({ event, reporters: reportersOf(event, map), names: namesOf(event) }));
};
/** The fire is one about which the sources differ; it and another were counted otherwise on a later day. */
const facts = factsOf({ ...SAMPLE, events: SAMPLE.events.map((event) => (['fire', 'divers'].includes(event.id) ? { ...event, recounts: [{ what: 'killed', claims: [] }] } : event)) });
const hits = new Set<string>(['fire', 'divers']);
const masks = (change: Partial<Filters>) => masksOf(facts, { ...NO_FILTERS, ...change }, null, hits);
const ids = (change: Partial<Filters>) => facts.filter((_, at) => masks(change)[at] === 0).map(({ event }) => event.id);
const day = (text: string) => readDay(text);

describe('a filter', () => {
  it.each<readonly [string, Partial<Filters>, readonly string[] | number]>([
    ['none', {}, 25],
    ['sources: an event stays while one of its sources is on', { off: except('kystavisen') }, ['began', 'alarm', 'test', 'hospital']],
    ['kinds', { kinds: ['projection'] }, ['reopen', 'king', 'line']],
    ['a place', { names: ['place:Brandsund'] }, ['fire']],
    ['a place that is spelled otherwise', { names: ['place:Vesterby'] }, []],
    ['a number of sources', { least: 3 }, ['fire']],
    ['disagreement', { differing: true }, ['sprinklers', 'fire']],
    ['counts that vary', { recounted: true }, ['fire', 'divers']],
    ['disagreement and counts that vary', { differing: true, recounted: true }, ['fire']],
    ['hits', { onlyHits: true }, ['fire', 'divers']],
    ['days: both are in', { since: day('2019-05-08'), until: day('2019-05-09') }, ['inspected', 'left']],
    ['days: what reaches into them is in', { since: day('2019-05-19') }, ['king', 'line']],
    ['days: what ends as they begin is out', { since: day('2019-05-20') }, ['line']],
    ['days: up to one', { until: day('2014-06-01') }, ['founded', 'torunn', 'built']],
    ['days: a moment', { since: day('2019-05-10'), until: day('2019-05-10'), kinds: ['event'], least: 2 }, ['fire', 'closed', 'divers']],
    ['several at once', { least: 2, kinds: ['event'], off: except('unnamed-unnamed') }, ['fire', 'divers']],
  ])('%s', (_name, change, expected) => {
    if (typeof expected === 'number') expect(ids(change)).toHaveLength(expected);
    else expect(ids(change)).toEqual(expected.map(eventId));
  });

  it('by hits holds nothing back while nothing is looked for', () => {
    expect(masksOf(facts, { ...NO_FILTERS, onlyHits: true }, null, null).every((mask) => mask === 0)).toBe(true);
  });

  it('keeps to a story', () => {
    const two = masksOf(factsOf(TWO_STORIES), NO_FILTERS, 's2', null);
    expect(TWO_STORIES.events.filter((_, at) => two[at] === 0).map(({ id }) => id)).toEqual(['opened', 'toll']);
  });
});

const detailed = factsOf(DETAILED);
const detailedMasks = (change: Partial<Filters>, found: ReadonlySet<string> | null = null, open: string | null = null) => masksOf(detailed, { ...NO_FILTERS, ...change }, null, found, open === null ? null : eventId(open));
const detailedIds = (change: Partial<Filters>) => detailed.filter((_, at) => detailedMasks(change)[at] === 0).map(({ event }) => event.id);

describe('details', () => {
  it.each<readonly [string, Partial<Filters>, ReadonlySet<string> | null, string | null, readonly string[]]>([
    ['are folded', {}, null, null, ['shift', 'nobody', 'cause', 'hospital']],
    ['are shown when asked for', { much: 'everything' }, null, null, []],
    ['are shown where they are found', {}, new Set(['nobody', 'fire']), null, ['shift', 'cause', 'hospital']],
    ['are shown where one is read', {}, null, 'cause', ['shift', 'nobody', 'hospital']],
    ['are kept out by other filters as well', { kinds: ['statement'] }, null, null, ['shift']],
  ])('%s', (_name, change, found, open, folded) => {
    const mine = detailedMasks(change, found, open);
    expect(detailed.filter((_, at) => mine[at] === FILTER_BITS.details).map(({ event }) => event.id)).toEqual(folded);
  });

  it.each<readonly [string, Partial<Filters>, ReturnType<typeof countsOf>, readonly (readonly [string, number])[]]>([
    ['all of them', {}, { passing: 21, folded: 4, total: 21 }, [['fire', 2], ['divers', 1], ['began', 1]]],
    ['those that would pass', { kinds: ['event'] }, { passing: 15, folded: 3, total: 21 }, [['divers', 1], ['fire', 1], ['began', 1]]],
    ['none, when they are shown', { much: 'everything' }, { passing: 25, folded: 0, total: 25 }, []],
  ])('are counted apart: %s', (_name, change, counts, under) => {
    expect(countsOf(detailedMasks(change))).toEqual(counts);
    expect([...foldedUnder(detailed, detailedMasks(change))].sort()).toEqual([...under].sort());
  });

  it('are what is to blame where they alone would pass, whatever else could be dropped', () => {
    const none = masksOf(detailed.map((fact) => (fact.event.id === 'cause' ? { ...fact, names: ['person:Odd Kraft'] } : fact)), { ...NO_FILTERS, names: ['person:Odd Kraft'] }, null, null);
    expect(culpritsOf(none).map(({ filters, without }) => [filters.join(' '), without])).toEqual([['details', 1], ['person', 21]]);
  });
});

describe('how much is shown', () => {
  it.each<readonly [...Parameters<typeof levelOf>, ReturnType<typeof levelOf>]>([
    ['story', null, false, 'key'],
    ['story', 'more', false, 'more'],
    ['story', null, true, 'more'],
    ['story', 'key', true, 'more'],
    ['story', 'everything', true, 'everything'],
    ['sources', null, false, 'more'],
    ['list', 'key', false, 'key'],
    ['merged', 'key', true, 'key'],
  ])('%s, chosen %s, searching %s: %s', (view, chosen, searching, level) => expect(levelOf(view, chosen, searching)).toBe(level));

  it('folds all that is no key event, but for what is read and what was found, and nothing that a filter keeps out', () => {
    const before = detailedMasks({ kinds: ['event'] });
    const after = keyedMasks(detailed, before, new Set([eventId('fire')]), eventId('divers'), new Set(['began']));
    detailed.forEach(({ event }, at) => expect(after[at]).toBe(before[at] !== 0 || ['fire', 'divers', 'began'].includes(event.id) ? before[at] : FILTER_BITS.key));
    expect(after.filter((mask) => mask === 0)).toHaveLength(3);
  });
});

const anyFilters = fc.record({
  off: fc.subarray(all), kinds: fc.subarray([...KINDS]), names: fc.subarray(['place:Brandsund']), since: fc.option(fc.constant(day('2019-05-09'))), until: fc.option(fc.constant(day('2019-05-11'))),
  least: fc.constantFrom(1, ...LEAST), differing: fc.boolean(), recounted: fc.boolean(), onlyHits: fc.boolean(), much: fc.option(fc.constantFrom(...MUCH)),
});

describe('the counts beside the choices', () => {
  it.each([['of events that all stand by themselves', facts, masks, ids], ['of details as well', detailed, detailedMasks, detailedIds]] as const)('are what choosing would show, the other filters as they are, %s', (_name, given, masksFor, idsFor) => {
    fc.assert(fc.property(anyFilters, (filters) => {
      const tally = tallyOf(given, masksFor(filters));
      for (const key of all) expect(tally.sources.get(key) ?? 0).toBe(idsFor({ ...filters, off: except(key) }).length);
      for (const kind of KINDS) expect(tally.kinds[kind]).toBe(idsFor({ ...filters, kinds: [kind] }).length);
      for (const step of LEAST) expect(tally.least.get(step) ?? 0).toBe(idsFor({ ...filters, least: step }).length);
      expect(tally.any).toBe(idsFor({ ...filters, least: 1 }).length);
      expect(tally.differing).toBe(idsFor({ ...filters, differing: true }).length);
      expect(tally.recounted).toBe(idsFor({ ...filters, recounted: true }).length);
      const some = new Set(given.slice(0, 3).map(({ event }) => event.id));
      expect(muchCounts(given, masksFor(filters), some, countsOf(masksFor(filters)))).toEqual({ key: 3, more: idsFor({ ...filters, much: 'more' }).length, everything: idsFor({ ...filters, much: 'everything' }).length });
      expect(tally.names.get('place:Brandsund') ?? 0).toBe(idsFor({ ...filters, names: ['place:Brandsund'] }).length);
    }));
  });
});

describe('what is to blame when nothing passes', () => {
  it.each<readonly [string, Partial<Filters>, readonly (readonly [string, number])[]]>([
    ['nothing is missing', {}, []],
    ['sources', { off: all }, [['sources', 25]]],
    ['kinds', { kinds: [] }, [['kinds', 25]]],
    ['a kind that the source lacks: either may go, the one that brings more first', { off: except('kystavisen'), kinds: ['projection'] }, [['kinds', 4], ['sources', 3]]],
    ['each leaves nothing: all together', { off: all, kinds: [] }, [['sources kinds', 25]]],
    ['days without events', { since: day('2020-01-01') }, [['period', 25]]],
    ['counts that vary, on days without', { recounted: true, until: day('2014-06-01') }, [['recounted', 3], ['period', 2]]],
    ['a place and a number of sources', { names: ['place:Brandsund'], least: 5 }, [['least', 1]]],
  ])('%s', (_name, change, expected) => {
    expect(culpritsOf(masks(change)).map(({ filters, without }) => [filters.join(' '), without])).toEqual(expected);
  });

  it.each([['of events that all stand by themselves', masks, ids], ['of details as well', detailedMasks, detailedIds]] as const)('brings back as many as it says, %s', (_name, masksFor, idsFor) => {
    fc.assert(fc.property(anyFilters, (filters) => {
      for (const { filters: blamed, without } of culpritsOf(masksFor(filters))) {
        const dropped: Partial<Filters> = { ...(blamed.includes('sources') ? { off: [] } : {}), ...(blamed.includes('kinds') ? { kinds: KINDS } : {}), ...(blamed.includes('place') ? { names: [] } : {}),
          ...(blamed.includes('period') ? { since: null, until: null } : {}), ...(blamed.includes('least') ? { least: 1 } : {}), ...(blamed.includes('differing') ? { differing: false } : {}), ...(blamed.includes('recounted') ? { recounted: false } : {}), ...(blamed.includes('hits') ? { onlyHits: false } : {}) };
        expect(idsFor({ ...filters, ...dropped, ...(blamed.includes('details') ? { much: 'everything' } : {}) })).toHaveLength(without);
      }
    }));
  });
});
