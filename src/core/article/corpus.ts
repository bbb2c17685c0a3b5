import type { Correction, Diagnostic } from '../model.ts';
import type { Given } from './given.ts';
import type { JsonEntry } from './json-entries.ts';
import { readRecord } from './record.ts';

/** An article of a corpus with the name that it goes by: the file's, `#`, and its id or else its number. */
export interface NamedRecord {
  readonly name: string;
  readonly text: string;
  readonly given: Given;
}

export interface Corpus {
  readonly records: readonly NamedRecord[];
  /** What a person said of the articles before; only a file that Dateline wrote holds any. */
  readonly corrections: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the values of a file. A record that is no article is named with its place; the others go in. Never throws. */
export function readCorpus(name: string, entries: readonly JsonEntry[]): Corpus {
  const records: NamedRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  const warn = (place: string, message: string): void => void diagnostics.push({ severity: 'warning', code: 'record', file: name, message: `${place === '' ? '' : `${place}: `}${message}`, span: null });
  const taken = new Map<string, string>();
  for (const [at, { place, value, fault }] of entries.entries()) {
    if (fault !== null) {
      warn(place, fault);
      continue;
    }
    const record = readRecord(value);
    if ('reason' in record) {
      warn(place, `${record.reason} It was left out.`);
      continue;
    }
    for (const flaw of record.flaws) warn(place, flaw);
    const key = record.given.externalId ?? String(at + 1);
    const before = taken.get(key);
    if (before !== undefined) warn(place, `Its id "${key}" was there before (${before}).`);
    else taken.set(key, place);
    records.push({ name: `${name}#${key}${before === undefined ? '' : ` (${at + 1})`}`, text: record.text, given: record.given });
  }
  if (entries.length === 0) warn('', 'It holds no article.');
  return { records, corrections: [], diagnostics };
}
