import { dayBeside } from '../article/index.ts';
import type { Article, Day, Published, Quote, Step } from '../model.ts';
import { pace, type Steps } from '../text/index.ts';
import { addDays, daysBetween, weekdayOf, type TimeReading } from '../time/index.ts';
import { dayUses, likelihood, likelihoodOfAll, ownDay } from './date-evidence.ts';
import { likestOf } from './likest-of.ts';
import { dot, type StoryInput, type Vector } from './story-vector.ts';

/** An article with its readings and mentions, as far as the inference of its date needs them. */
export interface DatedInput extends StoryInput {
  readonly readings: readonly TimeReading[];
}

/** The weight of a day by its distance from a dated article of the same story, 0 to 4 days. */
const BY_GAP: readonly number[] = [1, 0.3, 0.1, 0.05, 0.03];
const REACH = BY_GAP.length - 1;
/** How much flatter that is where there is a single dated article. */
const SPREAD = 1.2;
/** Below this confidence a day is only offered, not taken. On articles of known date one in seven of the days above 0.5 was wrong by more than a day, and half of those below. */
const TAKEN_FROM = 0.2;
/** Many that agree say more than their sum. */
const AGREEMENT = 1.3;
/** One article alone is weak evidence: with so many that agree the confidence is halved. */
const ALONE = 0.5;
/** What a neighbour says for the day, by how far from it its own lies. */
const SUPPORT: readonly number[] = [1, 1, 0.5, 0.3, 0.2];
/** How sure a day is that only the article's own words give. On articles of known date six in seven were right to a day. */
const OWN_WORDS = 0.45;
/** The same where only what is shown beside its text has a day: half of them were of the same day or the one before. */
const BESIDE = 0.35;
/** How much more an article says that is more alike. */
const LIKENESS_POWER = 2;
/** So many dated articles of a story are all asked for the day of one without; of more, so many of those that share the most with it. */
const ASKED = 150;

const quoteOf = (article: Article, span: { readonly start: number; readonly end: number }): Quote => ({ article: article.id, start: span.start, end: span.end, exact: article.text.slice(span.start, span.end) });

function neighbourStep(neighbour: Article): Step {
  return { kind: 'neighbour', quote: neighbour.published.steps.find((s) => s.quote !== null)?.quote ?? null, value: neighbour.published.date };
}

/** A dated article of the same story, and how much it is like the one in question. */
interface Neighbour {
  readonly article: Article;
  readonly date: Day;
  /** From `REACH` days before that day to as many after it. */
  readonly about: readonly Day[];
  readonly weight: number;
}

/** The first of those nearest to a day that is the likest. */
function nearestTo(day: Day, neighbours: readonly Neighbour[]): Neighbour | null {
  let found: Neighbour | null = null;
  let least = Infinity;
  for (const neighbour of neighbours) {
    const gap = Math.abs(daysBetween(neighbour.date, day));
    if (found !== null && (gap > least || (gap === least && neighbour.weight <= found.weight))) continue;
    found = neighbour;
    least = gap;
  }
  return found;
}

function infer(input: DatedInput, neighbours: readonly Neighbour[]): Published | null {
  if (neighbours.length === 0) return null;
  const prior = new Map<Day, number>();
  // Of many articles most are of one day; where there is only one, the next day is nearly as likely.
  const spread = 1 + SPREAD / neighbours.length;
  for (const { about, weight } of neighbours) {
    for (const [at, day] of about.entries()) {
      const gap = Math.abs(at - REACH);
      prior.set(day, (prior.get(day) ?? 0) + weight * Math.min(1, (gap === 0 ? 1 : spread) * (BY_GAP[gap] ?? 0)));
    }
  }
  const uses = dayUses(input.readings);
  const scores = [...prior].map(([day, weight]) => ({ day, score: weight ** AGREEMENT * likelihoodOfAll(uses, day) }));
  scores.sort((a, b) => b.score - a.score || (a.day < b.day ? -1 : 1));
  const best = scores[0];
  if (best === undefined || best.score === 0) return null;
  const total = scores.reduce((sum, s) => sum + s.score, 0);
  const near = scores.filter((s) => Math.abs(daysBetween(s.day, best.day)) <= 1).reduce((sum, s) => sum + s.score, 0);
  const agreeing = neighbours.reduce((sum, n) => sum + (SUPPORT[Math.abs(daysBetween(n.date, best.day))] ?? 0), 0);
  const nearest = nearestTo(best.day, neighbours);
  const words = uses.find((use) => use.weekday === weekdayOf(best.day)) ?? uses.toSorted((a, b) => likelihood(b, best.day) - likelihood(a, best.day))[0];
  const steps: Step[] = [];
  if (words !== undefined) steps.push({ kind: words.weekday === null ? 'words' : 'weekday', quote: quoteOf(input.article, words.reading), value: best.day });
  if (nearest !== null) steps.push(neighbourStep(nearest.article));
  const confidence = Math.round((near / total) * (agreeing / (agreeing + ALONE)) * 100) / 100;
  if (confidence < TAKEN_FROM) return { ...input.article.published, guess: best.day };
  return { date: best.day, certainty: 'inferred', confidence, steps, guess: best.day };
}

/** The day that the words of an article alone tell of: the last date with a year, where its weekday is told as well. */
function fromOwnWords({ article, readings }: DatedInput): Published | null {
  const own = ownDay(readings);
  if (own === null) return null;
  const steps: readonly Step[] = [{ kind: 'words', quote: quoteOf(article, own.date), value: own.day }, { kind: 'weekday', quote: quoteOf(article, own.weekday), value: own.day }];
  return { date: own.day, certainty: 'inferred', confidence: OWN_WORDS, steps, guess: own.day };
}

/** The day of what is shown beside the text: a post that was new, a picture taken for it. */
function fromBeside({ article }: DatedInput): Published | null {
  const beside = dayBeside(article);
  return beside === null ? null : { date: beside.day, certainty: 'inferred', confidence: BESIDE, steps: [{ kind: 'beside', quote: quoteOf(article, beside), value: beside.day }], guess: beside.day };
}

/**
 * The publication dates of a pile: as stated, or inferred from dated articles of the same story, the
 * more alike the more, and from the weekdays and dates that the article tells of (a product of shares, naive Bayes).
 * Without a dated article only a date with its year and its weekday, both in the article's own words, stand for it, or the day of a post or a picture beside them; else the date stays unknown. The confidence is the share of the evidence for the
 * day or one beside it.
 */
export function* publicationDates(inputs: readonly DatedInput[], stories: readonly number[], vectors: readonly Vector[]): Steps<readonly Published[]> {
  const isFull = pace();
  const dated = new Map<number, number[]>();
  for (const [at, { article }] of inputs.entries()) {
    if (article.published.date === null) continue;
    const story = stories[at] ?? at;
    const mine = dated.get(story);
    if (mine === undefined) dated.set(story, [at]);
    else mine.push(at);
  }
  const few = new Map<number, (vector: Vector) => readonly number[]>();
  /** The dated articles of a story that are asked for the day of one without. */
  const askedOf = (story: number, own: Vector): readonly number[] => {
    const all = dated.get(story) ?? [];
    if (all.length <= ASKED) return all;
    const likest = few.get(story) ?? likestOf(all, vectors, ASKED);
    few.set(story, likest);
    return likest(own);
  };
  // Many articles are of one day.
  const known = new Map<Day, readonly Day[]>();
  const about = (date: Day): readonly Day[] => {
    const days = known.get(date) ?? Array.from({ length: 2 * REACH + 1 }, (_, at) => addDays(date, at - REACH));
    known.set(date, days);
    return days;
  };
  const found: Published[] = [];
  for (const [at, input] of inputs.entries()) {
    const mine = input.article;
    // What a person says not to be known is not worked out either.
    if (mine.published.date !== null || mine.edited.some(({ what }) => what === 'published')) {
      found.push(mine.published);
      continue;
    }
    const own = vectors[at] ?? new Map<string, number>();
    const neighbours = askedOf(stories[at] ?? at, own).flatMap((other): Neighbour[] => {
      const article = inputs[other]?.article;
      const date = article?.published.date ?? null;
      return article === undefined || date === null ? [] : [{ article, date, about: about(date), weight: (0.05 + dot(own, vectors[other] ?? new Map<string, number>())) ** LIKENESS_POWER }];
    });
    if (isFull(neighbours.length)) yield;
    const inferred = infer(input, neighbours) ?? mine.published;
    found.push(inferred.date === null ? (fromOwnWords(input) ?? fromBeside(input) ?? inferred) : inferred);
  }
  return found;
}
