import type { Day } from '../../core/index.ts';
import type { FileToRead } from '../../worker/protocol.ts';

export interface Pasted {
  readonly text: string;
  /** The same with its mark-up; empty: there is none. */
  readonly html: string;
  readonly title: string;
  readonly source: string;
  readonly published: Day | null;
}

/** What was pasted as a file, for the intake to read; it goes by its first words. */
export function pastedFile({ text, html, title, source, published }: Pasted): FileToRead {
  const first = (title.trim() || text.trim()).replace(/\s+/g, ' ').slice(0, 60).replace(/[/#\\]/g, ' ');
  // Rich text without paragraphs says no more than its words.
  const page = /<(?:p|h[1-6]|article|br|div|li)\b/i.test(html);
  return {
    name: `${first}${page ? '.html' : '.txt'}`,
    blob: new Blob([page && !/<html\b/i.test(html) ? `<!doctype html><html><body><article>${html}</article></body></html>` : page ? html : text]),
    given: {
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      ...(source.trim() === '' ? {} : { source: source.trim() }),
      ...(published === null ? {} : { published }),
    },
  };
}
