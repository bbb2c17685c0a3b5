import { fineness } from '../events/index.ts';
import type { ArticleId, Day, EventId } from '../model.ts';
import { dayOf, daysBetween } from '../time/index.ts';
import type { BuiltEvent } from './details.ts';

/** What the pile looks like, to weigh one event against the others. */
export interface PileSize {
  /** Paragraphs by article down to the last that tells anything by itself, to tell how high a mention stands. */
  readonly paragraphs: ReadonlyMap<ArticleId, number>;
  readonly published: ReadonlyMap<ArticleId, Day | null>;
}

/** Days within which an article tells what is new, and after which it looks back. */
const NEW = 2;
const LOOKS_BACK = 7;
/** What is told under another event weighs so much of what it would by itself. */
const DETAIL = 0.5;
/** So fine that the least event of tens of thousands still weighs something. */
const STEPS = 1e6;

/** An event as it is weighed. */
interface Weighed extends BuiltEvent {
  /** Its first day; null: not known. */
  readonly day: Day | null;
  /** Its day, or the month or year in which it was: what shares a voice. */
  readonly period: string;
  readonly articles: ReadonlySet<ArticleId>;
  /** How it is told, see `standing`. */
  readonly standing: number;
  /** How far it stands out of what is told of its day: of twice as many articles four times. */
  readonly prominence: number;
}

/**
 * How much of the pile's attention each event has: 1 for the one that has most, never 0. Each article has one voice for each day
 * that it tells of, and two where it looks back at a day that was news in the pile. The events of the day share it by how they
 * stand out, as the sides of a right-angled box share its diagonal: so a day is not important because one article tells much of
 * it, nor because no words date what it tells, and an event is not little because much else is told of its day. The voices that
 * an event has are added up and squared: one told by many is more than many that are told by one. After what marks the days of
 * journalists' timelines in Tran et al. (2013, 2015) and Ghalandari and Ifrim (2020): how many articles tell of a day when it is
 * new, and how many still do long after.
 */
export function saliencesOf(all: readonly BuiltEvent[], hosts: ReadonlyMap<EventId, EventId>, pile: PileSize): ReadonlyMap<EventId, number> {
  const events = all.map(({ event, members }): Weighed => {
    const articles = new Set(members.map(({ article }) => article));
    const height = standing(members, pile);
    const { start, granularity } = event.time;
    const day = start === null ? null : dayOf(start);
    return { event, members, day, period: fineness(granularity) <= fineness('day') ? day ?? '' : `${granularity} ${day ?? ''}`, articles, standing: height, prominence: articles.size ** 2 * height * (hosts.has(event.id) ? DETAIL : 1) };
  });
  /** Days after a day on which an article came out; null: one of them is not known. */
  const after = (day: Weighed['day'], article: ArticleId): number | null => {
    const published = pile.published.get(article) ?? null;
    return day === null || published === null ? null : daysBetween(day, published);
  };
  const news = new Set<Weighed['day']>();
  const squares = new Map<string, number>();
  const voiceOf = (article: ArticleId, period: string): string => `${article} ${period}`;
  for (const { day, period, articles, prominence } of events) {
    for (const article of articles) {
      const voice = voiceOf(article, period);
      if (!squares.has(voice)) {
        const days = after(day, article);
        if (days !== null && days >= 0 && days <= NEW) news.add(day);
      }
      squares.set(voice, (squares.get(voice) ?? 0) + prominence ** 2);
    }
  }
  const weights = events.map(({ event, day, period, articles, standing: height, prominence }): readonly [EventId, number] => {
    let voices = 0;
    for (const article of articles) voices += ((news.has(day) && (after(day, article) ?? 0) >= LOOKS_BACK ? 2 : 1) * prominence) / Math.sqrt(squares.get(voiceOf(article, period)) ?? 1);
    return [event.id, voices ** 2 * height];
  });
  const most = weights.reduce((top, [, weight]) => Math.max(top, weight), Number.MIN_VALUE);
  return new Map(weights.map(([id, weight]) => [id, Math.ceil((weight / most) * STEPS) / STEPS]));
}

/** Above 0, to 1: how high it stands in its articles, whether in a headline, with a date of its own, and with people who were killed or hurt. */
function standing(members: BuiltEvent['members'], { paragraphs }: PileSize): number {
  // Words that a person marked may stand below all that is told by itself: no lower than the lowest.
  const height = members.reduce((top, m) => Math.max(top, 1 - m.mention.paragraph / Math.max(1, paragraphs.get(m.article) ?? 1)), 0);
  const headline = members.some((m) => m.mention.headline) ? 1 : 0;
  const dated = members.some((m) => !m.time.soft && m.time.interval !== null) ? 1 : 0;
  const fate = members.some((m) => m.mention.figures.some((f) => f.what === 'killed' || f.what === 'injured')) ? 1 : 0;
  const kind = members[0]?.mention.kind === 'event' ? 1 : 0.75;
  return (0.3 + 0.25 * height + 0.2 * headline + 0.15 * dated + 0.1 * fate) * kind;
}
