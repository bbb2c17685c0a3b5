import type { Article, Day, PagePiece, Published, Source, Step } from '../model.ts';
import { isDay } from '../time/index.ts';

/** What a record of a corpus says of an article beside its text. Null: it does not say. */
export interface Given {
  readonly externalId: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: Day | null;
  readonly source: string | null;
  /** The day on which it was last changed. */
  readonly modified: Day | null;
  /** Where the text stands in its page; not there: it comes from none. */
  readonly inPage?: readonly PagePiece[];
}

export const nothingGiven: Given = { externalId: null, url: null, title: null, published: null, source: null, modified: null };

/** A given date is stated. Its step is a line without a quote: the line stands in the file, but not in the article's text. */
export function givenPublication(day: Day): Published {
  return { date: day, certainty: 'stated', confidence: 1, steps: [{ kind: 'line', quote: null, value: day }], guess: null };
}

export function givenSource(name: string): Source {
  return { name, certainty: 'stated', steps: [{ kind: 'line', quote: null, value: name }] };
}

/** What was given of an article that was read before, without what a person corrected since, so that its text can be read again without its file. */
export function givenOf({ externalId, url, title, published, source, modified, inPage, edited }: Pick<Article, 'externalId' | 'url' | 'title' | 'published' | 'source' | 'modified' | 'inPage' | 'edited'>): Given {
  const before = (field: 'url' | 'title', now: string | null): string | null => {
    const edit = edited.find(({ what }) => what === field);
    return edit === undefined ? now : edit.was;
  };
  const line = (steps: readonly Step[]): string | null => steps.find(({ kind, quote }) => kind === 'line' && quote === null)?.value ?? null;
  const day = line(published.steps);
  return { externalId, url: before('url', url), title: before('title', title), published: day !== null && isDay(day) ? day : null, source: line(source.steps), modified, ...(inPage !== undefined && { inPage }) };
}
