import type { Article, ArticleId, Claim, Disagreement, Name, TimelineEvent } from '../../core/index.ts';

/** One thing about which the sources of an event differ, or which they count otherwise on a later day. */
export interface Difference {
  readonly event: TimelineEvent;
  /** Its place among those of its kind in the event. */
  readonly at: number;
  readonly about: Disagreement['about'];
  /** `recounted`: told anew on later days. */
  readonly relation: Disagreement['relation'] | 'recounted';
  readonly what: string;
  readonly claims: readonly Claim[];
}

/** All differences of these events, in their order; of each what cannot both hold first. */
export function differencesOf(events: readonly TimelineEvent[]): readonly Difference[] {
  return events.flatMap((event) => [
    ...event.disagreements.map(({ about, relation, what, claims }, at): Difference => ({ event, at, about, relation, what, claims })),
    ...event.recounts.map(({ what, claims }, at): Difference => ({ event, at, about: 'figure', relation: 'recounted', what, claims })),
  ]);
}

/** What is counted or contested, and where: "Killed in Port Arden". */
export function differenceTitle({ event, about, what, claims }: Difference): string {
  const name = about === 'date' ? 'When it happened' : `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  const place = about === 'date' ? null : placeOf(event, claims);
  return place === null ? name : `${name} ${place}`;
}

/** Where it is, if the sentences of the claims name one place alone, but for its country, and say "in" it: "in Port Arden". Null: nothing is certain. */
function placeOf({ names, excerpts }: TimelineEvent, claims: readonly Claim[]): string | null {
  const sentences = claims.map(({ excerpt }) => excerpts[excerpt]?.exact ?? '');
  const named = names.filter((name) => name.kind === 'place' && spelled(name).some((each) => sentences.some((sentence) => placeIn(sentence, each) >= 0)));
  const countries = new Set(named.flatMap(({ country }) => country?.name ?? []));
  const [place, ...others] = named.filter(({ name }) => !countries.has(name));
  if (place === undefined || others.length > 0) return null;
  const before = sentences.flatMap((sentence) => spelled(place).flatMap((each) => {
    const at = placeIn(sentence, each);
    return at < 0 ? [] : BEFORE.exec(sentence.slice(Math.max(0, at - LONGEST), at))?.[1]?.toLowerCase() ?? [];
  }));
  const word = before.includes('in') ? 'in' : before[0];
  return word === undefined ? null : `${word} ${place.name}`;
}

/** What stands before a place where something is in it, in so many letters at most. */
const BEFORE = /\b(in|near) (?:the )?(?:(?:port |capital )?(?:city|town|village|port) of )?$/iu;
const LONGEST = 32;

const spelled = ({ name, spellings }: Name): readonly string[] => [name, ...spellings];

/** Where a name stands as a word of its own; -1: nowhere. */
function placeIn(sentence: string, name: string): number {
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(sentence.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(sentence.charAt(at + name.length))) return at;
  }
  return -1;
}

/** A figure as it is drawn: by the day of its article. */
export interface DatedFigure {
  readonly day: string;
  readonly article: ArticleId;
  readonly min: number | null;
  readonly max: number | null;
}

/** The figures of a difference by day of publication, where they grow from day to day; else none. A day that no words state is none. */
export function figuresByDay({ about, claims }: Difference, articles: ReadonlyMap<ArticleId, Article>): readonly DatedFigure[] {
  if (about !== 'figure') return [];
  const dated = claims.flatMap(({ quote: { article }, min, max }): readonly DatedFigure[] => {
    const { date: day = null, certainty } = articles.get(article)?.published ?? {};
    return day === null || certainty !== 'stated' || (min === null && max === null) ? [] : [{ day, article, min, max }];
  }).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const highest = new Map<string, number>();
  for (const figure of dated) highest.set(figure.day, Math.max(highest.get(figure.day) ?? 0, valueOf(figure)));
  const steps = [...highest.values()];
  return steps.length > 1 && (steps.at(-1) ?? 0) > (steps[0] ?? 0) && steps.every((step, at) => at === 0 || step >= (steps[at - 1] ?? 0)) ? dated : [];
}

/** The number by which a figure is drawn: of one that is open the end that is said. */
export const valueOf = ({ min, max }: Pick<DatedFigure, 'min' | 'max'>): number => min ?? max ?? 0;

/** What was looked at where nothing differs. */
export interface Compared {
  /** Events that two sources or more tell. */
  readonly events: number;
  /** Counts of people and of what befell them, and times, in their reports. */
  readonly figures: number;
  readonly times: number;
}

/** `together`: how many sources tell an event. */
export function comparedIn(events: readonly TimelineEvent[], together: (event: TimelineEvent) => number): Compared {
  const told = events.filter((event) => together(event) > 1);
  const excerpts = told.flatMap((event) => event.excerpts);
  return {
    events: told.length,
    figures: excerpts.reduce((sum, { figures }) => sum + figures.filter(({ unit }) => unit === null).length, 0),
    times: excerpts.filter(({ timePhrase }) => timePhrase !== null).length,
  };
}
