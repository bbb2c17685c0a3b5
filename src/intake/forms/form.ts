/** What a reader makes of a file that holds articles in a form of its own. */

/** As the record of a corpus: text, title, date, modified, source, url, id; one that is empty says nothing. */
export type Fields = Readonly<Record<string, string>>;

/** What is amiss, in plain sentences. */
export interface Said {
  readonly message: string;
  /** Of which record, from 0; null: of the file. */
  readonly record: number | null;
}

export interface FormRead {
  readonly records: readonly Fields[];
  readonly said: readonly Said[];
  /** Its one record is the whole file, and goes by its name. */
  readonly whole?: true;
}

/** A form of files, known by what stands in them, not by who made them. */
export interface Form {
  /** Looks at the beginning of the text alone. */
  readonly is: (head: string, name: string) => boolean;
  /** Never throws; takes time in proportion to the text. */
  readonly read: (text: string) => FormRead;
}

/** So many characters are the beginning. */
export const HEAD = 20_000;

export const refused = (message: string): FormRead => ({ records: [], said: [{ message, record: null }] });

/** "For 3 of its 8 articles it gives only a summary." Null: for none. */
export function onlySummaries(short: number, all: number): Said | null {
  return short === 0 ? null : { message: `For ${short} of its ${all} articles it gives only a summary. Add the pages themselves for the whole text.`, record: null };
}

/** What stood between the messages of a chat and is none. */
export const withoutWords = (wordless: number, notices: number): Said[] => [
  ...(wordless > 0 ? [`${wordless} messages without words (pictures, films, files) were left out.`] : []),
  ...(notices > 0 ? [`${notices} notices between its messages (somebody joined, something was pinned) were left out.`] : []),
].map((message) => ({ message, record: null }));

/** The lines of a text without what ends them. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/);

/** Lines that stand together, parted by blank ones, each as one line: what was broken to fit a page is one again. */
export function paragraphsOf(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  let open = false;
  for (const line of lines) {
    const words = line.trim();
    if (words === '') open = false;
    else if (open) found[found.length - 1] += ` ${words}`;
    else {
      found.push(words);
      open = true;
    }
  }
  return found;
}
