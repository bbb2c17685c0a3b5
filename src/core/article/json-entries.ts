import { beginsList, jsonPieces, type JsonPiece } from './json-pieces.ts';

/** A value of a file, or that there is none, with the place in words: `Line 3`, `Record 2`; empty: the file as a whole. */
export interface JsonEntry {
  readonly place: string;
  readonly value: unknown;
  /** What is wrong, in plain sentences; null: the value is there. */
  readonly fault: string | null;
}

export interface JsonEntries {
  readonly entries: readonly JsonEntry[];
  /** The whole file as one value; null: it is several, or broken. */
  readonly whole: unknown;
}

/**
 * The values of a decoded `.json` file, or of one with a value a line: `.jsonl`, `.ndjson`. What is broken is an entry with its
 * place, and costs itself alone. Never throws.
 */
export function jsonEntries(name: string, text: string): JsonEntries {
  if (!/\.(?:jsonl|ndjson)$/i.test(name)) return ofDocumentOrLines(text);
  const entries = byLine(text);
  const lines = { entries, whole: null };
  if (entries[0]?.fault == null) return lines;
  // Under this name, too, stand now and then values over many lines.
  const document = ofDocument(text);
  return document.whole !== null || (!anySound(lines) && soundObjects(document) > 0 && (beginsList(text) || !isRecordALine(text))) ? document : lines;
}

/** A value a line stands also under other names; where some are broken, the lines tell the others apart. */
function ofDocumentOrLines(text: string): JsonEntries {
  const document = ofDocument(text);
  if (document.whole !== null) return document;
  const lines = { entries: byLine(text), whole: null };
  const [apart, together] = [soundObjects(lines), soundObjects(document)];
  // Whatever is broken: brackets that do not pair in one line would take the next ones along.
  const byLines = !beginsList(text) && (isRecordALine(text) || (apart > 0 && apart === together));
  return byLines || apart > together || (apart === together && lines.entries[0]?.fault === null) ? lines : document;
}

/** Whether half of the lines or more begin a record and have more of it, some signs before it or not. */
function isRecordALine(text: string): boolean {
  const lines = text.split(LINE_END).filter((line) => !/^[\s\uFEFF]*$/.test(line));
  return lines.length > 1 && lines.filter((line) => /^[^\w"[\]{}]{0,4}\{\s*\S/.test(line)).length * 2 >= lines.length;
}

const soundObjects = ({ entries }: JsonEntries): number => entries.filter(({ fault, value }) => fault === null && typeof value === 'object' && value !== null).length;

const anySound = ({ entries }: JsonEntries): boolean => entries.some(({ fault }) => fault === null);

/** Only these end a line of JSON Lines: other separators may stand inside a string. */
const LINE_END = /\r\n|\n|\r/;

function byLine(text: string): readonly JsonEntry[] {
  return text.split(LINE_END).flatMap((line, at) => jsonLine(line, at + 1));
}

/** The value of one line, or the values that stand in it; none of a blank one. `number`: which line it is. Never throws. */
export function jsonLine(line: string, number: number): readonly JsonEntry[] {
  const place = `Line ${number}`;
  if (/^\s*$/.test(line)) return [];
  try {
    return [{ place, value: JSON.parse(line), fault: null }];
  } catch {
    const { pieces, open } = jsonPieces(line);
    const broken = pieces.find(({ fault }) => fault !== null);
    if (broken === undefined && !open) return pieces.map(({ value }) => ({ place, value, fault: null }));
    return [{ place, value: null, fault: broken === undefined ? breaksOff(line, placesIn(line, number)) : faultOf(line, broken, placesIn(line, number)) }];
  }
}

function ofDocument(text: string): JsonEntries {
  try {
    const whole: unknown = JSON.parse(text);
    return { entries: listed(whole).map((value, at) => ({ place: `Record ${at + 1}`, value, fault: null })), whole };
  } catch {
    const { pieces, open, lost } = jsonPieces(text);
    const placeOf = placesIn(text, 1);
    const entries: JsonEntry[] = [];
    const put = (value: unknown, fault: string | null): void => void entries.push({ place: `Record ${entries.length + 1}`, value, fault });
    for (const piece of pieces) {
      if (piece.fault !== null) put(null, faultOf(text, piece, placeOf));
      else {
        const values = listed(piece.value);
        if (values.length === 0) put(null, 'It is an empty list. It was left out.');
        for (const value of values) put(value, null);
      }
    }
    if (pieces.length > 0 && pieces.every(({ fault }) => fault !== null)) return { entries: entries.slice(0, 1).map((entry) => ({ ...entry, place: '' })), whole: null };
    const rest = open ? `The list breaks off at ${placeOf(text.trimEnd().length)}: what stands before was read.` : lost ? 'What follows could not be told apart and was left out.' : null;
    return { entries: rest === null ? entries : [...entries, { place: '', value: null, fault: rest }], whole: null };
  }
}

/** The elements of a list, or of the list of articles in an object; else the value alone. */
function listed(value: unknown): readonly unknown[] {
  const list = typeof value === 'object' && value !== null && 'articles' in value ? value.articles : value;
  return Array.isArray(list) ? list : [value];
}

type PlaceOf = (offset: number) => string;

function faultOf(text: string, { fault }: JsonPiece, placeOf: PlaceOf): string {
  const at = fault ?? text.length;
  return at >= text.trimEnd().length ? breaksOff(text, placeOf) : `This is no JSON: it breaks at ${placeOf(at)}. It was left out.`;
}

const breaksOff = (text: string, placeOf: PlaceOf): string => `This is no JSON: it breaks off at ${placeOf(text.length)}. It was left out.`;

/** Says in words where an offset is. `line` is the number of the first line; offsets have to ascend, so that each line is counted once. */
function placesIn(text: string, line: number): PlaceOf {
  let number = line;
  let begin = 0;
  const ends = /\r\n|\n|\r/g;
  let next = ends.exec(text);
  return (offset) => {
    while (next !== null && ends.lastIndex <= offset) {
      number += 1;
      begin = ends.lastIndex;
      next = ends.exec(text);
    }
    return `line ${number}, character ${offset - begin + 1}`;
  };
}
