import type { Correction, Diagnostic } from '../model.ts';
import type { Given } from './given.ts';
import { jsonFault } from './json-fault.ts';
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

/** A value of the file, or that there is none, with the place in words: `Line 3`, `Record 2`. */
interface Entry {
  readonly place: string;
  readonly value: unknown;
  /** Null: the value is there. */
  readonly fault: string | null;
}

/** Reads a decoded `.json` or `.jsonl` file. A record that is no article is named with its place; the others go in. Never throws. */
export function readCorpus(name: string, text: string): Corpus {
  const entries = /\.jsonl$/i.test(name) ? byLine(text) : ofDocument(text);
  const records: NamedRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  const warn = (place: string, message: string): void => void diagnostics.push({ severity: 'warning', code: 'record', file: name, message: `${place === '' ? '' : `${place}: `}${message}`, span: null });
  const taken = new Map<string, string>();
  for (const [at, { place, value, fault }] of entries.entries()) {
    const record = fault === null ? readRecord(value) : { reason: fault };
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

function byLine(text: string): readonly Entry[] {
  // Only these end a line of JSON Lines: other separators may stand inside a string.
  return text.split('\n').flatMap((line, at): readonly Entry[] => (/^\s*$/.test(line) ? [] : [{ place: `Line ${at + 1}`, ...parsed(line, at + 1) }]));
}

function ofDocument(text: string): readonly Entry[] {
  const { value, fault } = parsed(text, 1);
  if (fault !== null) {
    // Some write a record a line under the name of JSON.
    const lines = text.includes('\n') ? byLine(text) : [];
    return lines[0]?.fault === null ? lines : [{ place: '', value, fault }];
  }
  const listed = typeof value === 'object' && value !== null && 'articles' in value && Array.isArray(value.articles) ? value.articles : value;
  if (!Array.isArray(listed)) return [{ place: 'Record 1', value: listed, fault: null }];
  return listed.map((each: unknown, at) => ({ place: `Record ${at + 1}`, value: each, fault: null }));
}

/** The value of a piece of JSON, or in words where it breaks. `line` is the number of its first line. */
function parsed(text: string, line: number): { readonly value: unknown; readonly fault: string | null } {
  try {
    return { value: JSON.parse(text), fault: null };
  } catch {
    const at = jsonFault(text) ?? text.length;
    const before = text.slice(0, at).split('\n');
    const place = `line ${line + before.length - 1}, character ${(before.at(-1)?.length ?? 0) + 1}`;
    return { value: null, fault: at >= text.trimEnd().length ? `This is no JSON: it breaks off at ${place}.` : `This is no JSON: it breaks at ${place}.` };
  }
}
