/** What every export tells of an event, gathered once. */
import type { Article, ArticleId, EventEdit, Excerpt, Foretelling, Quote, Timeline, TimelineEvent } from '../core/index.ts';

/** An excerpt with its article. */
export interface ToldBy {
  readonly excerpt: Excerpt;
  readonly article: Article;
}

export function articlesById(timeline: Timeline): ReadonlyMap<ArticleId, Article> {
  return new Map(timeline.articles.map((article) => [article.id, article]));
}

/** The excerpts that tell an event with their articles. One whose article is not in the timeline is left out. */
export const toldBy = (event: TimelineEvent, articles: ReadonlyMap<ArticleId, Article>): readonly ToldBy[] => withArticles(event.excerpts.filter(({ tells }) => tells), articles);

/** The excerpts that only speak of an event: they are no reports of it. */
export const mentionedBy = (event: TimelineEvent, articles: ReadonlyMap<ArticleId, Article>): readonly ToldBy[] => withArticles(event.excerpts.filter(({ tells }) => !tells), articles);

function withArticles(excerpts: readonly Excerpt[], articles: ReadonlyMap<ArticleId, Article>): readonly ToldBy[] {
  return excerpts.flatMap((excerpt) => {
    const article = articles.get(excerpt.article);
    return article === undefined ? [] : [{ excerpt, article }];
  });
}

/** A plan of an earlier article, with that article. */
export interface ForetoldBy {
  readonly plan: Foretelling;
  readonly article: Article;
}

/** What earlier articles said was to come. They are no sources of the event. */
export function foretoldBy(event: TimelineEvent, articles: ReadonlyMap<ArticleId, Article>): readonly ForetoldBy[] {
  return event.foretold.flatMap((plan) => {
    const article = articles.get(plan.article);
    return article === undefined ? [] : [{ plan, article }];
  });
}

/** What sources say differently, a line for each: what it is called, and the words of each, with its day where a count is told anew on later ones. */
export function differenceLines(event: TimelineEvent, articles: ReadonlyMap<ArticleId, Article>): readonly { readonly name: string; readonly claims: readonly string[] }[] {
  const quoted = ({ exact }: Quote): string => `\u201C${oneLine(exact)}\u201D`;
  return [
    ...event.disagreements.map(({ what, claims }) => ({ name: `Sources differ (${what})`, claims: claims.map(({ quote }) => quoted(quote)) })),
    ...event.recounts.map(({ what, claims }) => ({ name: `Counts of different days (${what})`, claims: claims.map(({ quote }) => `${articles.get(quote.article)?.published.date ?? ''} ${quoted(quote)}`.trim()) })),
  ];
}

/** The publisher, or that there is none known. */
const sourceName = ({ source }: Article): string => source.name ?? 'Unnamed source';

/** Each source once, in the order of the excerpts. */
export const sourceNames = (told: readonly ToldBy[]): readonly string[] => [...new Set(told.map(({ article }) => sourceName(article)))];

/** An excerpt in one line, as it is quoted: line ends are no part of what was said. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** "Orrin Herald, 2031-05-06, Mill burns down". */
export const reference = (article: Article): string => [sourceName(article), article.published.date, article.title].filter((part) => part !== null).map(oneLine).join(', ');

const EDITS: Readonly<Record<EventEdit, string>> = { title: 'its title', time: 'its time', kind: 'its kind', hidden: 'hidden', merged: 'joined of several', split: 'split', added: 'added' };

/** What a person said of an event, in words: "its title, added"; empty: nothing. */
export const editsOf = (event: TimelineEvent): string => [...new Set(event.edited.map(({ what }) => EDITS[what]))].join(', ');

/** The same as a sentence's beginning. */
export const saidByPerson = (event: TimelineEvent): readonly string[] => (event.edited.length === 0 ? [] : [`Corrected by a person: ${editsOf(event)}`]);
