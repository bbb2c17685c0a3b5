/** Files of JSON, whoever wrote them: each record in the plain form, with what it does not say itself taken from its list. */
import { readCorpus, type Corpus, type JsonEntries, type JsonEntry } from '../../core/index.ts';
import { fieldsOf } from '../fields-of.ts';
import { onlySummaries } from './form.ts';
import { recordList } from './record-list.ts';
import { standardRecord } from './record-names.ts';

/** Exports of a network begin as a script: `window.YTD.tweets.part0 = [`. */
const ASSIGNED = /^\s*(?:window\.)?[\w$.]{1,80}\s*=\s*(?=[[{])/;

export const isAssigned = (head: string): boolean => /^\s*window\.YTD\.[\w.]{1,60}\s*=/.test(head);

/** Without what assigns it. */
export const assigned = (text: string): string => text.replace(ASSIGNED, '').replace(/;\s*$/, '');

export function readRecords(name: string, { entries }: Pick<JsonEntries, 'entries'>): Corpus {
  const plain: JsonEntry[] = [];
  let short = 0;
  let wordless = 0;
  let notices = 0;
  for (const entry of entries) {
    if (entry.fault !== null) {
      plain.push(entry);
      continue;
    }
    const list = recordList(entry.value);
    notices += list.notices;
    for (const [at, { value, from }] of list.records.entries()) {
      const standard = standardRecord(value);
      const fields = fieldsOf(standard.value);
      if (!fields.has('text') && (fields.has('url') || fields.has('title'))) wordless++;
      if (standard.short) short++;
      const named = from !== '' && fields.size > 0 && !fields.has('source') ? { ...Object.fromEntries(fields), source: from } : standard.value;
      plain.push({ place: placeOf(entry.place, at, list.records.length), value: named, fault: null });
    }
  }
  // A list that only names articles is told once; else each record without words has its place.
  const onlyNames = wordless > 0 && wordless === plain.length;
  const corpus = !onlyNames && (plain.length > 0 || notices === 0) ? readCorpus(name, plain) : { records: [], corrections: [], diagnostics: [] };
  const said = [
    ...(onlyNames ? [wordlessSaid(wordless)] : []),
    ...(notices > 0 ? [`${notices} notices between its messages (somebody joined, something was pinned) were left out.`] : []),
    ...[onlySummaries(short, plain.length)].flatMap((each) => (each === null ? [] : [each.message])),
  ];
  return { ...corpus, diagnostics: [...corpus.diagnostics, ...said.map((message) => ({ severity: 'warning' as const, code: 'record' as const, file: name, message, span: null }))] };
}

/** What a list says that names articles and does not hold them. */
export const wordlessSaid = (all: number): string =>
  `${all === 1 ? 'Its one record holds' : `Its ${all} records hold`} titles or addresses of articles, but not their words. Open the articles, save the pages, and add those.`;

const placeOf = (place: string, at: number, all: number): string => (all === 1 ? place : /^Line/.test(place) ? `${place}, record ${at + 1}` : `Record ${at + 1}`);
