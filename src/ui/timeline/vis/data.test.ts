import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DataSet as Library } from 'vis-data/esnext/esm/vis-data.mjs';
import { DataSet, isDataViewLike } from './data.ts';

interface Lane { readonly id: string; readonly order: number; readonly name: string }

const ids = fc.uniqueArray(fc.constantFrom('constructor', 'post', 'gazette', 'herald', '__proto__'));
const lanes = ids.chain((some) => fc.tuple(...some.map((id) => fc.record({ id: fc.constant(id), order: fc.nat(9), name: fc.string() }))));
const acts = fc.array(fc.oneof(lanes.map((put) => ({ put })), ids.map((gone) => ({ gone }))));

/** What stands there after each act, and what was told of it. */
function history(set: { update(rows: Lane[]): unknown; remove(ids: string[]): unknown; on(what: 'add' | 'update' | 'remove', listener: (what: string, change: { items: readonly unknown[] } | null) => void): unknown; get(): Lane[]; getIds(by?: { order: 'order' }): unknown[]; readonly length: number }, all: readonly ({ put: Lane[] } | { gone: string[] })[]) {
  const told: unknown[] = [];
  for (const what of ['add', 'update', 'remove'] as const) set.on(what, (heard, change) => told.push([heard, change?.items]));
  return all.map((act) => {
    if ('put' in act) set.update(act.put);
    else set.remove(act.gone);
    return [set.length, set.get(), set.getIds(), set.getIds({ order: 'order' }), told.splice(0)];
  });
}

test('keeps and tells what the library does', () => {
  fc.assert(fc.property(acts, (all) => {
    expect(history(new DataSet<Lane>(), all)).toEqual(history(new Library<Lane, 'id'>(), all));
  }));
});

test('a row by its id, or null', () => {
  const set = new DataSet<Lane>();
  set.update([{ id: 'post', order: 0, name: 'The Post' }]);
  expect(set.get('post')?.name).toBe('The Post');
  expect(set.get('constructor')).toBeNull();
});

test('who has left hears nothing', () => {
  const set = new DataSet<Lane>();
  const heard: string[] = [];
  const listen = (what: string) => void heard.push(what);
  set.on('add', listen);
  set.off('add', listen);
  set.update([{ id: 'post', order: 0, name: '' }]);
  expect(heard).toEqual([]);
});

test('knows its own', () => {
  expect(isDataViewLike('id', new DataSet())).toBe(true);
  expect(isDataViewLike('id', [])).toBe(false);
});
