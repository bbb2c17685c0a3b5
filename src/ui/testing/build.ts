import type {
  Article, ArticleId, Block, Certainty, Civil, Claim, Day, EventId, EventKind, EventTime, Excerpt, Figure, Granularity, Quote, Span, Step,
  Timeline, TimelineEvent,
} from '../../core/index.ts';

/** Builders for tests: they find offsets by the words, so that no fixture counts characters. */

export const articleId = (text: string) => text as ArticleId;
export const eventId = (text: string) => text as EventId;
export const civil = (text: string) => (text.length === 10 ? `${text}T00:00` : text) as Civil;
const dayOf = (text: string) => text as Day;

/** Where the words stand in the text; throws when they do not, or stand there twice. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new Error(`“${words}” stands not exactly once in the article.`);
  return { start, end: start + words.length };
}

export function quoteOf(article: Pick<Article, 'id' | 'text'>, words: string): Quote {
  return { article: article.id, ...spanOf(article.text, words), exact: words };
}

export function time(value: string | null, granularity: Granularity, start: string | null, end: string | null, more: Partial<EventTime> = {}): EventTime {
  return {
    start: start === null ? null : civil(start), end: end === null ? null : civil(end),
    granularity, certainty: start === null ? 'unknown' : 'stated', value, mod: null, zone: null, steps: [], ...more,
  };
}

export function step(kind: Step['kind'], quote: Quote | null = null, value: string | null = null): Step {
  return { kind, quote, value };
}

interface ExcerptWords {
  readonly focus?: string;
  readonly when?: string;
  readonly speaker?: string;
  readonly caveat?: string;
  /** Words, what they count, least and most. */
  readonly figures?: readonly (readonly [string, string, number | null, number | null])[];
}

export function excerpt(article: Article, words: string, more: ExcerptWords = {}): Excerpt {
  const whole = spanOf(article.text, words);
  const inside = (part: string): Span => {
    const found = spanOf(words, part);
    return { start: whole.start + found.start, end: whole.start + found.end };
  };
  const figures = (more.figures ?? []).map(([exact, what, min, max]): Figure => ({ ...inside(exact), exact, what, unit: null, min, max }));
  return {
    article: article.id, ...whole, exact: words, focus: more.focus === undefined ? whole : inside(more.focus), tells: true,
    predicate: null, timePhrase: more.when === undefined ? null : inside(more.when), figures, speaker: more.speaker ?? null,
    caveats: more.caveat === undefined ? [] : [inside(more.caveat)],
  };
}

export function event(id: string, title: string, when: EventTime, excerpts: readonly Excerpt[], more: Partial<TimelineEvent> = {}): TimelineEvent {
  const kind: EventKind = 'event';
  return { id: eventId(id), title, kind, time: when, salience: 0.4, story: 's1', names: [], excerpts, foretold: [], disagreements: [], recounts: [], detailOf: null, at: focusOf(excerpts), edited: [], ...more };
}

/** The words of the first excerpt that tell the event. */
function focusOf([first]: readonly Excerpt[]): Quote {
  if (first === undefined) throw new Error('An event has at least one excerpt.');
  const { article: id, start, exact, focus } = first;
  return { article: id, ...focus, exact: exact.slice(focus.start - start, focus.end - start) };
}

/** A timeline that nobody has corrected. */
export function timelineOf(articles: readonly Article[], events: readonly TimelineEvent[], diagnostics: Timeline['diagnostics'] = []): Timeline {
  return { format: 'dateline/1', articles, events, hidden: [], corrections: [], unplaced: [], diagnostics };
}

export function claim(excerpts: readonly Excerpt[], index: number, article: Article, words: string, min: number | null, max: number | null, speaker: string | null = null): Claim {
  if (excerpts[index] === undefined) throw new Error('A claim belongs to an excerpt.');
  return { excerpt: index, quote: quoteOf(article, words), min, max, interval: null, speaker };
}

/** Lines become blocks: the first is the headline; those named are boilerplate with a reason. */
export function article(
  file: string, name: string | null, text: string, published: { readonly date: string | null; readonly certainty: Certainty; readonly guess?: string },
  boilerplate: Readonly<Record<string, Block['reason']>> = {},
): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const reason = boilerplate[line] ?? null;
    if (line.trim() !== '') {
      blocks.push({ start, end: start + line.length, kind: reason !== null ? 'boilerplate' : blocks.length === 0 ? 'headline' : 'paragraph', reason });
    }
    start += line.length + 1;
  }
  const title = text.slice(0, text.indexOf('\n'));
  return {
    id: articleId(file.replace('.txt', '')), externalId: null, file, url: null, title, story: 's1', text, blocks, modified: null, version: null, edited: [],
    source: { name, certainty: name === null ? 'unknown' : 'stated', steps: [] },
    published: {
      date: published.date === null ? null : dayOf(published.date), certainty: published.certainty,
      confidence: published.certainty === 'stated' ? 1 : published.certainty === 'inferred' ? 0.8 : 0, steps: [],
      guess: published.guess === undefined ? null : dayOf(published.guess),
    },
  };
}
