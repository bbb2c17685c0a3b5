import type { Diagnostic, InputFile } from '../src/core/index.ts';

/** An article, a record, or a file inside a file that was put into the input. */
export interface Entry {
  /** What it is, in words, for a report. */
  readonly what: string;
  /** Words that only its article holds; null: it holds none, and any article of the file will do. */
  readonly marker: string | null;
  /** Nothing is wrong with it: it has to become an article, whatever is beside it. */
  readonly good: boolean;
  /** Tells a diagnostic that names it; without a marker, by the name of its file also an article that came of it. */
  readonly named: (diagnostic: Pick<Diagnostic, 'file' | 'message'>) => boolean;
}

/** An input with what is known of it. */
export interface Plan {
  readonly form: string;
  readonly file: InputFile;
  readonly entries: readonly Entry[];
}

/** Of a file as a whole: one article of it or one word about it is enough. */
export function wholeFile(form: string, file: InputFile): Plan {
  return { form, file, entries: [{ what: 'the file', marker: null, good: false, named: () => true }] };
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
