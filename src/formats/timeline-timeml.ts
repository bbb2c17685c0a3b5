/** A timeline as TimeML: a document for each article, with its time expressions, its events, and what binds one to the other. */
import { tagTimes, type Article, type Excerpt, type Span, type TimeExpression, type Timeline, type TimelineEvent } from '../core/index.ts';
import type { TimemlEvent } from './timeml.ts';
import { writeTimeml } from './write-timeml.ts';

/** A document and the name of its file. */
export interface NamedDocument {
  readonly name: string;
  readonly text: string;
}

/**
 * Only what Dateline knows is written: the word that tells an event; the expression that dates it in the same article, or that
 * it was reported as new on the day of publication. Of tense, aspect and part of speech it knows nothing, and says so (NONE, OTHER).
 */
export function timelineTimeml(timeline: Timeline): readonly NamedDocument[] {
  const told = new Map<string, Telling[]>();
  for (const event of timeline.events) {
    for (const excerpt of event.excerpts) {
      const here = told.get(excerpt.article);
      if (here === undefined) told.set(excerpt.article, [{ event, excerpt }]);
      else here.push({ event, excerpt });
    }
  }
  const named = freeNames();
  return timeline.articles.map((article) => ({ name: named(plainName(article.file)), text: document(article, told.get(article.id) ?? []) }));
}

/** Names that differ in more than case: some systems know no other difference, and one file would take the place of another. */
function freeNames(): (plain: string) => string {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return (plain) => {
    const key = plain.toLowerCase();
    for (let time = (times.get(key) ?? 0) + 1; ; time++) {
      const name = time === 1 ? `${plain}.tml` : `${plain} (${time}).tml`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      times.set(key, time);
      return name;
    }
  };
}

interface Telling {
  readonly event: TimelineEvent;
  readonly excerpt: Excerpt;
}

function document(article: Article, told: readonly Telling[]): string {
  const { text, published } = article;
  const times = tagTimes(text, { publication: published.date, mode: 'auto' });
  const events = told.flatMap(({ event, excerpt: { predicate, timePhrase } }): readonly TimemlEvent[] => (predicate === null ? [] : [{
    ...predicate,
    kind: event.kind === 'statement' ? 'REPORTING' : 'OCCURRENCE',
    within: timePhrase === null ? (reportedAsNew(event) ? 'created' : null) : placeOf(timePhrase, times),
  }]));
  return writeTimeml({ id: article.externalId ?? article.file, created: published.date, text, timexes: times.map((t) => ({ ...t, beginPoint: t.points?.begin ?? null, endPoint: t.points?.end ?? null })) }, events);
}

const reportedAsNew = ({ time }: TimelineEvent): boolean => time.steps.some(({ kind }) => kind === 'reported-as-new');

/** The date or clock time that stands in these words; null: none does, as a duration is nothing that an event is within. */
function placeOf({ start, end }: Span, times: readonly TimeExpression[]): number | null {
  const at = times.findIndex((time) => time.start < end && time.end > start && (time.type === 'DATE' || time.type === 'TIME') && time.anchor === null);
  return at < 0 ? null : at;
}

/** A file's name without its folder and ending, with no sign that a system would refuse. */
function plainName(file: string): string {
  const last = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]{1,8}$/i, '').replace(/[^\p{L}\p{N} ._()-]/gu, '-');
  return last === '' ? 'article' : last;
}
