import { isCorrection, isDay, type Correction, type Given } from '../../core/index.ts';
import type { KnownArticle } from '../../worker/protocol.ts';
import type { Collection, Snapshot } from './store.ts';

/** What came out of the database, part by part: what is sound, and what is not. */
export interface Sound<T> {
  readonly sound: readonly T[];
  /** What could not be read, as it lies there. */
  readonly damaged: readonly unknown[];
}

type Test = (value: unknown) => boolean;
const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> => new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const orNull = (test: Test): Test => (value) => value === null || test(value);
const isDate: Test = (value) => isText(value) && isDay(value);

const isInPage: Test = (value) => value === undefined || (Array.isArray(value) && value.every((piece) => {
  const held = fieldsOf(piece);
  return ['start', 'end', 'at'].every((field) => isCount(held.get(field))) && orNull(isText)(held.get('gap'));
}));

const GIVEN: Readonly<Record<keyof Given, Test>> = { externalId: isText, url: isText, title: isText, published: isDate, source: isText, modified: isDate, inPage: isInPage };

/** A collection under its key. Of a damaged one only its own fields are lost, not its articles; null: the key is none. */
export function readCollection(key: unknown, value: unknown): { readonly collection: Collection; readonly whole: boolean } | null {
  if (!isText(key)) return null;
  const held = fieldsOf(value);
  const [name, made, revision, size] = ['name', 'made', 'revision', 'size'].map((field) => held.get(field));
  const collection: Collection = { id: key, name: isText(name) ? name : key, made: typeof made === 'number' && Number.isFinite(made) ? made : 0, revision: isCount(revision) ? revision : 0, size: isCount(size) ? size : 0 };
  return { collection, whole: isText(name) && collection.made === made && collection.revision === revision && collection.size === size };
}

/** True of an article as it is kept; `id` is that of its key. */
export function isKnownArticle(value: unknown, id: unknown): value is KnownArticle {
  const held = fieldsOf(value);
  const given = fieldsOf(held.get('given'));
  return isText(id) && held.get('id') === id && isText(held.get('file')) && isText(held.get('text')) && Object.entries(GIVEN).every(([field, test]) => orNull(test)(given.get(field)));
}

/** What a damaged article can still be called by. */
export function nameOfDamaged(value: unknown): string {
  const file = fieldsOf(value).get('file');
  return isText(file) && file.trim() !== '' ? `“${file}”` : 'an article without a name';
}

/** The corrections in a record of them. */
export function readCorrections(value: unknown): Sound<Correction> {
  if (value === undefined) return { sound: [], damaged: [] };
  const list = fieldsOf(value).get('list');
  if (!Array.isArray(list)) return { sound: [], damaged: [value] };
  const all: readonly unknown[] = list;
  return { sound: all.filter(isCorrection), damaged: all.filter((each) => !isCorrection(each)) };
}

/** A picture of a timeline, if it is whole in shape. */
export function readSnapshot(value: unknown): Snapshot | null {
  const held = fieldsOf(value);
  const [revision, reader, pieces, sum] = ['revision', 'reader', 'pieces', 'sum'].map((field) => held.get(field));
  if (!isCount(revision) || !isText(reader) || typeof sum !== 'number' || !Array.isArray(pieces)) return null;
  const all: readonly unknown[] = pieces;
  const bytes = all.filter((piece) => piece instanceof Uint8Array).map((piece) => new Uint8Array(piece.buffer instanceof ArrayBuffer ? piece.buffer : new ArrayBuffer(0), piece.byteOffset, piece.byteLength));
  return bytes.length === all.length ? { revision, reader, pieces: bytes, sum } : null;
}
