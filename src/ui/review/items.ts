import type { Article, DatedSentence, Timeline, TimelineEvent } from '../../core/index.ts';
import { alikeIn } from './alike.ts';
import { publisherLines } from './publisher-lines.ts';

/** Something that a person should look at. The key is the same as long as what it is about is. */
export type ReviewItem =
  /** Articles that name no publisher, and have the same line that may; without such a line, one article. */
  | { readonly kind: 'publisher'; readonly key: string; readonly articles: readonly Article[]; readonly lines: readonly string[] }
  /** An article whose day of publication no words state. */
  | { readonly kind: 'published'; readonly key: string; readonly article: Article }
  | { readonly kind: 'alike'; readonly key: string; readonly events: readonly [TimelineEvent, TimelineEvent] }
  /** An event whose day no words of its own state. */
  | { readonly kind: 'guess'; readonly key: string; readonly event: TimelineEvent; readonly article: Article }
  /** A sentence that tells a time and no event. */
  | { readonly kind: 'untold'; readonly key: string; readonly sentence: DatedSentence; readonly article: Article };

export type ReviewKind = ReviewItem['kind'];

/** Articles without a publisher, those with the same line together. Of versions of a page the latest alone tells anything. */
function publishersOf(articles: readonly Article[]): readonly ReviewItem[] {
  const groups = new Map<string, { readonly articles: Article[]; readonly lines: readonly string[] }>();
  for (const article of articles.filter(({ source }) => source.name === null)) {
    const lines = publisherLines(article, articles);
    const [first = article.id] = lines;
    const group = groups.get(first);
    if (group === undefined) groups.set(first, { articles: [article], lines });
    else group.articles.push(article);
  }
  return [...groups.values()].map((group) => ({ kind: 'publisher', key: `publisher ${group.articles.map(({ id }) => id).join(' ')}`, ...group }));
}

/** Whether the day of an event rests on a guess: no words of its own give it. What only hangs on the day of its article is asked with that. */
function isGuessed({ time: { start, certainty, steps }, detailOf }: TimelineEvent): boolean {
  if (start === null || detailOf !== null) return false;
  return certainty === 'reported' || (certainty === 'inferred' && !steps.some(({ kind }) => kind === 'words' || kind === 'corrected' || kind === 'agrees'));
}

/** The sentences of which nothing is told. */
function untoldOf({ events, hidden }: Timeline, sentences: readonly DatedSentence[]): readonly DatedSentence[] {
  const told = new Map<string, { readonly start: number; readonly end: number }[]>();
  for (const { article, start, end } of [...events, ...hidden].flatMap(({ excerpts, foretold }) => [...excerpts, ...foretold])) told.set(article, [...(told.get(article) ?? []), { start, end }]);
  return sentences.filter(({ at }) => !(told.get(at.article) ?? []).some(({ start, end }) => start < at.end && at.start < end));
}

/** All that a person should look at, in the order in which it is worth it: what hangs on an article first, as its events are dated anew. */
export function reviewOf(timeline: Timeline, sentences: readonly DatedSentence[]): readonly ReviewItem[] {
  const articles = timeline.articles.filter(({ version, id }) => version === null || version.latest === id);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [
    ...publishersOf(articles),
    ...articles.filter(({ published }) => published.certainty !== 'stated').map((article): ReviewItem => ({ kind: 'published', key: `published ${article.id}`, article })),
    ...alikeIn(timeline.events).map(({ events }): ReviewItem => ({ kind: 'alike', key: `alike ${events.map(({ id }) => id).join(' ')}`, events })),
    ...timeline.events.filter(isGuessed).flatMap((event): readonly ReviewItem[] => {
      const article = byId.get(event.at.article);
      return article === undefined ? [] : [{ kind: 'guess', key: `guess ${event.id}`, event, article }];
    }),
    ...untoldOf(timeline, sentences).flatMap((sentence): readonly ReviewItem[] => {
      const article = byId.get(sentence.at.article);
      return article === undefined ? [] : [{ kind: 'untold', key: `untold ${sentence.at.article} ${sentence.at.start}`, sentence, article }];
    }),
  ];
}
