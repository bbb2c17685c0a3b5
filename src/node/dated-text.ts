import { decode, isDay, readArticle, type Day, type InputFile } from '../core/index.ts';
import { readTimeml, type Timex } from '../formats/index.ts';

/** A text whose time expressions are wanted, and the day from which they count. */
export interface DatedText {
  /** The file's name as given. */
  readonly name: string;
  readonly text: string;
  /** Null: neither the file nor the article says it. */
  readonly publication: Day | null;
  /** The expressions that a TimeML file marks; none in other files. */
  readonly marked: readonly Timex[];
}

/** Reads a file by its ending: `.tml` as TimeML, everything else as an article. `day` takes the place of what the file says. */
export function datedText({ name, bytes }: InputFile, day: Day | null = null): DatedText | { readonly reason: string } {
  const decoded = decode(bytes);
  if (!decoded.ok) return { reason: decoded.reason };
  if (!name.toLowerCase().endsWith('.tml')) {
    return { name, text: decoded.text, publication: day ?? readArticle(name, decoded.text).published.date, marked: [] };
  }
  const document = readTimeml(decoded.text);
  if (document === null) return { reason: 'This is no TimeML: there is no TEXT element.' };
  return { name, text: document.text, publication: day ?? dayOf(document.created ?? ''), marked: document.timexes };
}

/** The day of a TIMEX3 value that has one. */
function dayOf(value: string): Day | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? '';
  return isDay(day) ? day : null;
}

/** The last part of a path, without its ending. */
export function baseName(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  const dot = last.lastIndexOf('.');
  return dot > 0 ? last.slice(0, dot) : last;
}
