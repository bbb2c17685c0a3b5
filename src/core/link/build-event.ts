import type { Article, ArticleId, EventTime, Excerpt, Foretelling, Quote, Span, TimelineEvent } from '../model.ts';
import { intervalOfDay, overlaps } from '../time/index.ts';
import type { Reference } from './attach.ts';
import { eventId } from './event-id.ts';
import { contestedClaims, toldInstead } from './differences/contested.ts';
import { deniedClaims } from './differences/denied-claims.ts';
import type { Denial } from './differences/denials.ts';
import { disagreementsOf } from './differences/disagreements.ts';
import { recountsOf } from './differences/recounts.ts';
import { eventNames } from './event-names.ts';
import { eventTime } from './event-time.ts';
import { eventTitle } from './event-title.ts';
import { sourcesOf } from './event-sources.ts';
import type { LinkedMention } from './linked-mention.ts';
import type { NameOf } from './pile-names.ts';
import type { CountryOf } from './place-country.ts';
import { sentenceKey } from './sentence-key.ts';
import type { Weights } from './weights.ts';

export interface EventSetting {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  /** The place of each article in the pile. */
  readonly order: ReadonlyMap<ArticleId, number>;
  readonly weights: Weights;
  readonly nameOf: NameOf;
  /** Where the places of the pile lie. */
  readonly countryOf: CountryOf;
  readonly storyOf: ReadonlyMap<ArticleId, number>;
}

/** A sentence that only speaks of the event: its figures, dates and doubts are about something else. */
function excerptOfReference(article: Article, { sentence, focus }: Reference): Excerpt {
  return { article: article.id, start: sentence.start, end: sentence.end, exact: article.text.slice(sentence.start, sentence.end), focus, tells: false, predicate: focus, timePhrase: null, figures: [], speaker: null, caveats: [] };
}

/** What is planned, with no word of when, comes no earlier than the day on which it was first told of. */
function timeOf(members: readonly LinkedMention[], articles: ReadonlyMap<ArticleId, Article>): EventTime {
  // "The incident happened at 7 p.m." tells when, though nothing else.
  const telling = members.filter(({ mention, time }) => !mention.elaborates || (mention.actions.length === 0 && !time.soft));
  const time = eventTime((telling.length > 0 ? telling : members).map((m) => m.time));
  if (time.start !== null || time.value !== null || members[0]?.mention.kind !== 'projection') return time;
  const told = members.flatMap(({ article }) => {
    const published = articles.get(article)?.published;
    return published === undefined || published.date === null ? [] : [{ day: published.date, steps: published.certainty === 'inferred' ? published.steps : [] }];
  });
  const first = told.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
  if (first === undefined) return time;
  const { start, end } = intervalOfDay(first.day);
  return { start, end, granularity: 'day', certainty: 'inferred', value: first.day, mod: 'ON_OR_AFTER', zone: null, steps: [{ kind: 'still-to-come', quote: null, value: first.day }, ...first.steps] };
}

/** The reports whose own words give no other day: of these is the title, so that no report is made to tell what another dates. */
function ofTime(members: readonly LinkedMention[], { start, end }: EventTime): readonly LinkedMention[] {
  if (start === null || end === null) return members;
  return members.filter(({ time: { soft, interval } }) => soft || interval === null || overlaps(interval, { start, end }));
}

/** What articles said before it happened, the earliest first; a sentence that reports it is no plan of it. */
function foretellings(plans: readonly LinkedMention[], reported: ReadonlySet<string>, articles: ReadonlyMap<ArticleId, Article>): readonly Foretelling[] {
  const found = new Map<string, Foretelling>();
  for (const { article: id, mention: { sentence, focus }, time } of plans) {
    const key = `${id} ${sentence.start}`;
    if (reported.has(key) || found.has(key)) continue;
    found.set(key, { ...quoteOf(id, sentence, articles), focus, timePhrase: time.phrase === null ? null : { start: time.phrase.start, end: time.phrase.end } });
  }
  const on = ({ article }: Foretelling): string => articles.get(article)?.published.date ?? '';
  return [...found.values()].sort((a, b) => (on(a) < on(b) ? -1 : on(a) > on(b) ? 1 : 0));
}

/** The words of an article that a span holds. */
function quoteOf(article: ArticleId, { start, end }: Span, articles: ReadonlyMap<ArticleId, Article>): Quote {
  return { article, start, end, exact: (articles.get(article)?.text ?? '').slice(start, end) };
}

/** What an event is built of. */
interface EventParts {
  readonly members: readonly LinkedMention[];
  /** Sentences that speak of it. */
  readonly references: readonly Reference[];
  /** What was said of it before it happened. */
  readonly plans: readonly LinkedMention[];
  /** Reports of what came of it, which are told under it: their counts are its own. */
  readonly consequences: readonly LinkedMention[];
  /** What others say did not happen of it. */
  readonly denials: readonly Denial[];
}

/**
 * One event from the mentions that tell it and the sentences that speak of it, not yet weighed against the others; null: none of them can be put into a title.
 * Where it is wanted all the same, its words stand for one.
 */
export function buildEvent({ members, references, plans, consequences, denials }: EventParts, { articles, order, weights, nameOf, countryOf, storyOf }: EventSetting, wanted = false): TimelineEvent | null {
  const first = members[0];
  if (first === undefined) return null;
  const { article: teller, mention: lead } = members.find((m) => !m.mention.elaborates) ?? first;
  const at = quoteOf(teller, lead.focus, articles);
  const time = timeOf(members, articles);
  const title = eventTitle(ofTime(members, time), weights) ?? eventTitle(members, weights) ?? (wanted ? at.exact.replace(/\s+/gu, ' ') : null);
  if (title === null) return null;
  const sources = sourcesOf(members, [...consequences, ...denials.map(({ denied }) => denied)], articles);
  const own = sources.filter(({ excerpt }) => members.some((m) => m.article === excerpt.article && m.mention.sentence.start === excerpt.start));
  const told = new Set(sources.map(({ excerpt }) => sentenceKey(excerpt.article, excerpt)));
  const more = references.flatMap((reference) => {
    const article = articles.get(reference.article);
    return article === undefined || told.has(sentenceKey(reference.article, reference.sentence)) ? [] : [excerptOfReference(article, reference)];
  });
  const excerpts = [...sources.map((s) => s.excerpt), ...more].sort((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.start - b.start);
  const placeOf = new Map(excerpts.map((excerpt, at) => [excerpt, at]));
  const claimed = sources.map((s) => ({ ...s, index: placeOf.get(s.excerpt) ?? -1 }));
  const disagreements = [...disagreementsOf(claimed), ...contestedClaims(claimed), ...toldInstead(claimed), ...deniedClaims(denials, excerpts, (id) => articles.get(id)?.text ?? '')];
  return {
    id: eventId(own.map(({ excerpt: e }) => `${e.article} ${e.focus.start} ${e.exact}`).join('\n')),
    title, kind: first.mention.kind, time, salience: 0, story: articles.get(first.article)?.story ?? '',
    names: eventNames(members, { nameOf, countryOf, articles }, ({ article }) => storyOf.get(article) ?? -1), excerpts, foretold: foretellings(plans, new Set(excerpts.map((e) => `${e.article} ${e.start}`)), articles), disagreements, recounts: recountsOf(claimed, disagreements), detailOf: null, at, edited: [],
  };
}
