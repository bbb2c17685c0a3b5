import type { TimemlDocument, Timex } from './timeml.ts';
import { attributesOf, pieces, unescapeXml } from './xml.ts';

/**
 * Reads a TimeML document as corpora are written: the text is what stands between `<TEXT>` and `</TEXT>`, white space
 * and all. Null: there is no such element. Not a validating XML parser; a TIMEX3 that is never closed is left out.
 */
export function readTimeml(source: string): TimemlDocument | null {
  const open = source.indexOf('<TEXT>');
  const close = open < 0 ? -1 : source.indexOf('</TEXT>', open);
  if (close < 0) return null;
  const { text, timexes } = contentOf(source.slice(open + '<TEXT>'.length, close));
  return { id: idOf(source), created: createdOf(source), text, timexes: withValues(timexes, source) };
}

/** Points are the tids of other elements, with or without words: puts their values in. What names no element is null. */
function withValues(timexes: readonly Timex[], source: string): readonly Timex[] {
  if (timexes.every(({ beginPoint, endPoint }) => beginPoint === null && endPoint === null)) return timexes;
  const values = new Map<string, string>();
  for (const tag of timexTags(source)) {
    const attributes = attributesOf(tag);
    const [tid, value] = [attributes.get('tid'), attributes.get('value')];
    if (tid !== undefined && value !== undefined && !values.has(tid)) values.set(tid, value);
  }
  const valueOf = (tid: string | null): string | null => (tid === null ? null : (values.get(tid) ?? null));
  return timexes.map((timex) => ({ ...timex, beginPoint: valueOf(timex.beginPoint), endPoint: valueOf(timex.endPoint) }));
}

/** A TIMEX3 whose end has not come yet. */
interface Opened {
  readonly at: number;
  readonly start: number;
  readonly attributes: ReadonlyMap<string, string>;
}

function contentOf(content: string): { readonly text: string; readonly timexes: readonly Timex[] } {
  const words: string[] = [];
  let length = 0;
  const opened: Opened[] = [];
  const closed: { readonly at: number; readonly timex: Timex }[] = [];
  let at = 0;
  for (const piece of pieces(content)) {
    if (!piece.tag) {
      const plain = unescapeXml(piece.text);
      words.push(plain);
      length += plain.length;
    } else if (piece.text.startsWith('</TIMEX3')) {
      const last = opened.pop();
      if (last !== undefined) closed.push({ at: last.at, timex: timexOf(last, length) });
    } else if (/^<TIMEX3[\s>]/.test(piece.text) && !piece.text.endsWith('/>')) {
      opened.push({ at: at++, start: length, attributes: attributesOf(piece.text) });
    }
  }
  const text = words.join('');
  // TimeML also writes times that no words tell, as elements without content: they have no place in the text.
  const timexes = closed.sort((a, b) => a.at - b.at).map(({ timex }) => timex).filter(({ start, end }) => /\S/.test(text.slice(start, end)));
  return { text, timexes };
}

function timexOf({ start, attributes }: Opened, end: number): Timex {
  const optional = (name: string): string | null => attributes.get(name) ?? null;
  return { start, end, type: attributes.get('type') ?? '', value: attributes.get('value') ?? '', mod: optional('mod'), quant: optional('quant'), freq: optional('freq'), beginPoint: optional('beginPoint'), endPoint: optional('endPoint') };
}

/** The first TIMEX3 that says it is the time of creation or publication; else the first value within DCT. */
function createdOf(source: string): string | null {
  for (const tag of timexTags(source)) {
    const attributes = attributesOf(tag);
    const value = attributes.get('value');
    if (value !== undefined && value !== '' && /CREATION_TIME|PUBLICATION_TIME/.test(attributes.get('functionInDocument') ?? '')) return value;
  }
  const open = source.indexOf('<DCT>');
  const close = open < 0 ? -1 : source.indexOf('</DCT>', open);
  if (close < 0) return null;
  for (const tag of timexTags(source.slice(open, close))) {
    const value = attributesOf(tag).get('value');
    if (value !== undefined && value !== '') return value;
  }
  return null;
}

function* timexTags(source: string): Generator<string> {
  for (let at = source.indexOf('<TIMEX3'); at >= 0; at = source.indexOf('<TIMEX3', at + 1)) {
    const end = source.indexOf('>', at);
    if (end < 0) return;
    yield source.slice(at, end + 1);
    at = end;
  }
}

function idOf(source: string): string | null {
  const open = source.indexOf('<DOCID>');
  const close = open < 0 ? -1 : source.indexOf('</DOCID>', open);
  const id = close < 0 ? '' : unescapeXml(source.slice(open + '<DOCID>'.length, close)).trim();
  return id === '' ? null : id;
}
