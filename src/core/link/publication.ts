import type { Article, ArticleId, Day, Published, Quote, Step } from '../model.ts';
import { addDays, daysBetween, weekdayOf, type DateForm, type TimeReading } from '../time/index.ts';

/** An article with its readings, as far as the inference of its date needs them. */
export interface DatedInput {
  readonly article: Article;
  readonly readings: readonly TimeReading[];
}

/** How far from a dated article of the same story a publication may lie, in days. */
const REACH = 4;
/** News tells of today more than of yesterday: the share of weekdays by their distance from publication (TimeBank, AQUAINT). */
const BY_DISTANCE: readonly number[] = [0.45, 0.26, 0.11, 0.07, 0.05, 0.04, 0.02];

interface WeekdayUse {
  readonly weekday: number;
  readonly reading: TimeReading;
  /** "this Friday": said on that day or before it, so it counts double. */
  readonly weight: number;
}

function weekdayForm(form: DateForm | null): { readonly weekday: number; readonly side: string | null } | null {
  return form !== null && form.kind === 'weekday' ? { weekday: form.weekday, side: form.side } : null;
}

function weekdays(readings: readonly TimeReading[]): readonly WeekdayUse[] {
  return readings.flatMap((reading) => {
    const { form } = reading;
    const found = form.kind === 'time' ? weekdayForm(form.day) : form.kind === 'weekday' ? weekdayForm(form) : null;
    if (found === null || reading.tense === 'future' || found.side === 'last' || found.side === 'next') return [];
    return [{ weekday: found.weekday, reading, weight: found.side === 'this' ? 2 : 1 }];
  });
}

const quoteOf = (article: Article, span: { readonly start: number; readonly end: number }): Quote => ({ article: article.id, start: span.start, end: span.end, exact: article.text.slice(span.start, span.end) });

function neighbourStep(neighbour: Article): Step {
  return { kind: 'neighbour', quote: neighbour.published.steps.find((s) => s.quote !== null)?.quote ?? null, value: neighbour.published.date };
}

function infer(input: DatedInput, neighbours: readonly Article[]): Published | null {
  const uses = weekdays(input.readings);
  if (uses.length === 0 || neighbours.length === 0) return null;
  const known = neighbours.flatMap((n) => (n.published.date === null ? [] : [n.published.date])).sort();
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;
  const scores: { readonly day: Day; readonly score: number }[] = [];
  for (let on = addDays(first, -REACH); on <= addDays(last, REACH); on = addDays(on, 1)) {
    const gap = Math.min(...known.map((day) => Math.abs(daysBetween(day, on))));
    if (gap > REACH) continue;
    let score = 0;
    for (const use of uses) score += use.weight * (BY_DISTANCE[(weekdayOf(on) - use.weekday + 7) % 7] ?? 0);
    scores.push({ day: on, score: score * Math.exp(-gap / 4) });
  }
  scores.sort((a, b) => b.score - a.score || (a.day < b.day ? -1 : 1));
  const best = scores[0];
  if (best === undefined || best.score === 0) return null;
  const total = scores.reduce((sum, s) => sum + s.score, 0);
  const nearest = neighbours.toSorted((a, b) => Math.abs(daysBetween(a.published.date ?? best.day, best.day)) - Math.abs(daysBetween(b.published.date ?? best.day, best.day)))[0];
  const words = uses.find((use) => use.weekday === weekdayOf(best.day)) ?? uses[0];
  const steps: Step[] = [];
  if (words !== undefined) steps.push({ kind: 'weekday', quote: quoteOf(input.article, words.reading), value: best.day });
  if (nearest !== undefined) steps.push(neighbourStep(nearest));
  return { date: best.day, certainty: 'inferred', confidence: Math.round((best.score / total) * 100) / 100, steps, guess: best.day };
}

/**
 * The publication dates of a pile: as stated, as a person gave them, or inferred from dated articles of the same story whose
 * days the weekdays of the article fit best. Without a dated article nothing is inferred: the date stays unknown.
 */
export function publicationDates(inputs: readonly DatedInput[], stories: readonly number[], given: Readonly<Partial<Record<ArticleId, Day>>>): readonly Published[] {
  const stated = inputs.map(({ article }): Article => {
    const day = given[article.id];
    return day === undefined ? article : { ...article, published: { date: day, certainty: 'stated', confidence: 1, steps: [], guess: day } };
  });
  return inputs.map((input, at) => {
    const mine = stated[at] ?? input.article;
    if (mine.published.date !== null) return mine.published;
    const neighbours = stated.filter((other, k) => k !== at && stories[k] === stories[at] && other.published.date !== null);
    return infer(input, neighbours) ?? mine.published;
  });
}
