/** Files of JSON, whoever wrote them: each record in the plain form, with what it does not say itself taken from its list. */
import { jsonLine, readCorpus, type Corpus, type JsonEntries, type JsonEntry } from '../../core/index.ts';
import { fieldsOf } from '../fields-of.ts';
import { onlySummaries, withoutWords } from './form.ts';
import { withoutLatinBytes } from './latin-bytes.ts';
import { recordList } from './record-list.ts';
import { standardRecord } from './record-names.ts';

/** Exports of a network begin as a script: `window.YTD.tweets.part0 = [`. */
const ASSIGNED = /^\s*(?:window\.)?[\w$.]{1,80}\s*=\s*(?=[[{])/;

export const isAssigned = (head: string): boolean => /^\s*window\.YTD\.[\w.]{1,60}\s*=/.test(head);

/** Without what assigns it. */
export const assigned = (text: string): string => text.replace(ASSIGNED, '').replace(/;\s*$/, '');

const EMPTY = 'It is an empty list. It was left out.';

interface PlainRecords {
  readonly plain: readonly JsonEntry[];
  /** How many of them have a summary in the place of their words, how many have none, and how many notices stood between. */
  readonly short: number;
  readonly wordless: number;
  readonly notices: number;
  readonly passedOn: number;
  readonly ofOthers: number;
}

function plainRecords(entries: readonly JsonEntry[]): PlainRecords {
  const plain: JsonEntry[] = [];
  let short = 0;
  let wordless = 0;
  let notices = 0;
  let passedOn = 0;
  let ofOthers = 0;
  const told = new Set<string>();
  for (const entry of entries) {
    if (entry.fault !== null) {
      plain.push(entry);
      continue;
    }
    const list = recordList(withoutLatinBytes(entry.value));
    notices += list.notices;
    passedOn += list.passedOn;
    ofOthers += list.ofOthers;
    if (list.records.length === 0 && list.notices + list.passedOn === 0 && entries.length > 1) plain.push({ place: entry.place, value: null, fault: EMPTY });
    for (const [at, { value, from, at: moment, ofOther }] of list.records.entries()) {
      const standard = standardRecord(value);
      const fields = fieldsOf(standard.value);
      const id = String(fields.get('id') ?? '');
      if (ofOther === true && told.has(id)) continue;
      if (id !== '') told.add(id);
      if (!fields.has('text') && (fields.has('url') || fields.has('title'))) wordless++;
      if (standard.short) short++;
      const more = fields.size === 0 ? [] : [...(from !== '' && !fields.has('source') ? [['source', from] as const] : []), ...(moment !== undefined && !fields.has('date') ? [['date', moment] as const] : [])];
      const named = more.length > 0 ? Object.fromEntries([...fields, ...more]) : standard.value;
      plain.push({ place: placeOf(entry.place, at, list.records.length), value: named, fault: null });
    }
  }
  return { plain, short, wordless, notices, passedOn, ofOthers };
}

export function readRecords(name: string, { entries }: Pick<JsonEntries, 'entries'>): Corpus {
  const { plain, short, wordless, notices, passedOn, ofOthers } = plainRecords(entries);
  // A list that only names articles is told once; else each record without words has its place.
  const onlyNames = wordless > 0 && wordless === plain.length;
  const corpus = !onlyNames && (plain.length > 0 || notices + passedOn === 0) ? readCorpus(name, plain) : { records: [], corrections: [], diagnostics: [] };
  const said = [
    ...(onlyNames ? [wordlessSaid(wordless)] : []),
    ...withoutWords(0, notices).map(({ message }) => message),
    ...(passedOn > 0 ? [`${passedOn} posts of others that were only passed on stand in it without their words and were left out.`] : []),
    ...(ofOthers > 0 ? [`${ofOthers} of its posts only pass on those of others. These were read, each once, with who wrote it and when.`] : []),
    ...[onlySummaries(short, plain.length)].flatMap((each) => (each === null ? [] : [each.message])),
  ];
  return { ...corpus, diagnostics: [...corpus.diagnostics, ...said.map((message) => ({ severity: 'warning' as const, code: 'record' as const, file: name, message, span: null }))] };
}

/**
 * One line of a stream of records, of which nobody holds the others: what is amiss is said with the line's number. `before`: how
 * many records stood in the lines before. A record without an id goes by its number in the stream; `records` is how many there are.
 */
export function readRecordLine(name: string, line: string, { number, before }: PlaceInStream): { readonly corpus: Corpus; readonly records: number } {
  const entries = jsonLine(line, number);
  const { plain, short } = plainRecords(entries);
  const warn = (message: string) => ({ severity: 'warning' as const, code: 'record' as const, file: name, message: `Line ${number}: ${message}`, span: null });
  if (plain.length === 0) return { corpus: { records: [], corrections: [], diagnostics: entries.length === 0 ? [] : [warn(EMPTY)] }, records: entries.length };
  const corpus = readCorpus(name, plain);
  const records = corpus.records.map((record) => (record.given.externalId === null ? { ...record, name: `${name}#${before + Number(record.name.slice(name.length + 1))}` } : record));
  const diagnostics = short === 0 ? corpus.diagnostics : [...corpus.diagnostics, warn('It gives only a summary. Add the page itself for the whole text.')];
  return { corpus: { ...corpus, records, diagnostics }, records: plain.length };
}

export interface PlaceInStream {
  /** Of the line, from 1. */
  readonly number: number;
  readonly before: number;
}

/** What a list says that names articles and does not hold them. */
export const wordlessSaid = (all: number): string =>
  `${all === 1 ? 'Its one record holds' : `Its ${all} records hold`} titles or addresses of articles, but not their words. Open the articles, save the pages, and add those.`;

const placeOf = (place: string, at: number, all: number): string => (all === 1 ? place : /^Line/.test(place) ? `${place}, record ${at + 1}` : `Record ${at + 1}`);
