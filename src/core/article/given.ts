import type { Article, Day, Published, Source } from '../model.ts';

/** What a record of a corpus says of an article beside its text. Null: it does not say. */
export interface Given {
  readonly externalId: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: Day | null;
  readonly source: string | null;
}

export const nothingGiven: Given = { externalId: null, url: null, title: null, published: null, source: null };

/** A given date is stated. Its step is a line without a quote: the line stands in the file, but not in the article's text. */
export function givenPublication(day: Day): Published {
  return { date: day, certainty: 'stated', confidence: 1, steps: [{ kind: 'line', quote: null, value: day }], guess: null };
}

export function givenSource(name: string): Source {
  return { name, certainty: 'stated', steps: [{ kind: 'line', quote: null, value: name }] };
}

/** What was given of an article that was read before, so that its text can be read again without its file. */
export function givenOf({ externalId, url, title, published, source }: Pick<Article, 'externalId' | 'url' | 'title' | 'published' | 'source'>): Given {
  return {
    externalId, url, title,
    published: published.steps.some(({ kind, quote }) => kind === 'line' && quote === null) ? published.date : null,
    source: source.steps.some(({ kind, quote }) => kind === 'line' && quote === null) ? source.name : null,
  };
}
