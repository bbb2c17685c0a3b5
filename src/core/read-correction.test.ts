import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionOf, correctionFault, isCorrection, readCorrection, type ArticleId, type Correction, type Quote } from './index.ts';

const at: Quote = { article: 'a1' as ArticleId, start: 4, end: 16, exact: 'mill burned.' };
const time = { value: '2031-06', mod: 'START' } as const;
const article = correctionOf({ kind: 'article', article: at.article, file: 'mill.txt', change: { source: 'Echo', url: null } });
const event = correctionOf({ kind: 'event', at, change: { title: 'Fire', time, kind: 'statement', hidden: true } });
const split = correctionOf({ kind: 'split', quotes: [at], from: at });
const merge = correctionOf({ kind: 'merge', quotes: [at, at] });
const add = correctionOf({ kind: 'add', at, title: 'Fire', time: { value: null, mod: null }, eventKind: 'event' });
const all: readonly Correction[] = [article, event, split, merge, add];

describe('what was kept as a correction', () => {
  it.each(all.map((each) => [each.kind, each] as const))('is read back: %s', (_, each) => {
    expect(readCorrection(JSON.parse(JSON.stringify(each)))).toEqual(each);
  });

  it('is one also where its words are longer than their place: they are sought', () => expect(isCorrection({ ...add, at: { ...at, start: 900, end: 0 } })).toBe(true));

  it('has the id that its words make, whatever id it had', () => expect(readCorrection({ ...event, id: merge.id })).toEqual(event));

  it.each<readonly [string, unknown, string]>([
    ['no object', 'hide it', ''],
    ['a list', [event], ''],
    ['of no kind', { ...event, kind: 'praise' }, 'kind'],
    ['of a kind that every object has', { ...event, kind: 'constructor' }, 'kind'],
    ['without an id', { ...event, id: '' }, 'id'],
    ['without its words', { id: 'c1', kind: 'event', change: { hidden: true } }, 'at'],
    ['with a field more', { ...article, more: 1 }, 'more'],
    ['with a field that objects have', JSON.parse(JSON.stringify(article).replace('{', '{"__proto__":{"kind":"merge"},')), '__proto__'],
    ['with a day that is none', { ...article, change: { published: '2031-02-31' } }, 'change.published'],
    ['with a title that is a number', { ...article, change: { title: 5 } }, 'change.title'],
    ['with a publisher of blanks', { ...article, change: { source: ' \n' } }, 'change.source'],
    ['with an article that is a list', { ...article, article: ['a1'] }, 'article'],
    ['with an empty title', { ...event, change: { title: ' ' } }, 'change.title'],
    ['shown again', { ...event, change: { hidden: false } }, 'change.hidden'],
    ['with a change of another thing', { ...event, change: { salience: 1 } }, 'change.salience'],
    ['with a kind of event that is none', { ...add, eventKind: 'rumour' }, 'eventKind'],
    ['with a time that is words', { ...add, time: '2031' }, 'time'],
    ['with a time that no calendar has', { ...add, time: { value: '2031-02-31', mod: null } }, 'time.value'],
    ['with a time that is a thousand ranges', { ...add, time: { value: '2031/'.repeat(50_000), mod: null } }, 'time.value'],
    ['with a modifier that is none', { ...add, time: { value: '2031', mod: 'toString' } }, 'time.mod'],
    ['with a place before the text', { ...add, at: { ...at, start: -8 } }, 'at.start'],
    ['with a place between two letters', { ...add, at: { ...at, start: 4.5 } }, 'at.start'],
    ['with a place beyond all numbers', { ...add, at: { ...at, end: Number('1e400') } }, 'at.end'],
    ['with a place that is no number', { ...add, at: { ...at, end: NaN } }, 'at.end'],
    ['with words that are a number', { ...add, at: { ...at, exact: 12 } }, 'at.exact'],
    ['with no words at all', { ...merge, quotes: [] }, 'quotes'],
    ['with one list of words that is damaged', { ...merge, quotes: [at, { ...at, article: null }] }, 'quotes[1].article'],
    ['with words that stand by themselves', { ...split, quotes: at }, 'quotes'],
    ['without what it is parted from', { ...split, from: null }, 'from'],
  ])('is none if it is %s', (_, value, fault) => {
    expect([correctionFault(value), isCorrection(value), readCorrection(value)]).toEqual([fault, false, null]);
  });

  it('is told from any other value, and nothing throws', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.record({ id: fc.string(), kind: fc.constantFrom(...all.map(({ kind }) => kind)), at: fc.anything(), change: fc.anything(), quotes: fc.anything(), time: fc.anything() })), (value) => {
      expect(isCorrection(value)).toBe(false);
    }));
  });
});
