import type { Step, TimeExpression } from '../../model.ts';
import { contains, dayOf, daysBetween, intervalOfDay, intervalOfValue, plainWeekday } from '../../time/index.ts';
import { fineness, NO_TIME, type MentionTime } from './mention-time.ts';
import type { Mention } from '../mention.ts';
import { hasPastVerb } from './past-verb.ts';
import { lastDay, quoteOf, type Setting } from './setting.ts';

/** What the words of a mention's own clause, and of its report, say of when it was. */

export const isDate = (e: TimeExpression | undefined): e is TimeExpression => e !== undefined && (e.type === 'DATE' || e.type === 'TIME') && !e.value.endsWith('_REF') && e.anchor === null;

/** The steps from the words of an expression to its value. */
function stepsOf(setting: Setting, e: TimeExpression): readonly Step[] {
  const { article, published, publishedSteps } = setting;
  const words: Step = { kind: 'words', quote: quoteOf(article, e), value: e.value };
  if (e.resolvedBy === 'publication' && published !== null) return [words, { kind: 'publication', quote: null, value: published }, ...toldLater(setting, e), ...publishedSteps];
  if (e.resolvedBy !== 'context') return [words];
  const told = toldBefore(setting, e);
  return [words, { kind: 'context', quote: told === null ? null : quoteOf(article, told), value: told === null ? e.value : told.value }];
}

/** A weekday counted from the day up to which the text tells. */
function isToldLater({ published, upTo, readings, expressions }: Setting, e: TimeExpression): boolean {
  if (upTo === null || published === null || e.resolvedBy !== 'publication' || e.interval === null || dayOf(e.interval.start) <= published) return false;
  const reading = readings[expressions.indexOf(e)];
  return reading !== undefined && plainWeekday(reading) !== null;
}

function toldLater(setting: Setting, e: TimeExpression): readonly Step[] {
  const { article, upTo } = setting;
  return upTo !== null && isToldLater(setting, e) ? [{ kind: 'told-later', quote: quoteOf(article, upTo.words), value: upTo.day }] : [];
}

/** The words that gave an expression what its own leave open: of a clock time those that tell its day. Null: they cannot be told. */
function toldBefore({ expressions }: Setting, e: TimeExpression): TimeExpression | null {
  const clock = e.type === 'TIME' && e.interval !== null ? dayOf(e.interval.start) : null;
  const gives = (o: TimeExpression): boolean => o !== e && isDate(o) && o.interval !== null && o.resolvedBy !== 'context' && (clock === null || (dayOf(o.interval.start) === clock && fineness(o.granularity) <= fineness('day')));
  return expressions.findLast((o) => o.start < e.start && gives(o)) ?? (clock === null ? null : (expressions.find(gives) ?? null));
}

/** A clock time or part of a day without a word that says of which day. "Overnight" is the night before. */
const isDayless = ({ readings, expressions }: Setting, e: TimeExpression): boolean => {
  const form = readings[expressions.indexOf(e)]?.form;
  return form?.kind === 'time' && form.day === null && e.rule !== 'overnight';
};

/** "Earlier this year" is any day of it up to the publication: TimeML marks it as its beginning, and as a date that would be false. */
const isClipped = ({ readings, expressions }: Setting, e: TimeExpression): boolean => (readings[expressions.indexOf(e)]?.clip ?? null) !== null;

/** `beside`: other times that the same clause names. */
function fromWords(setting: Setting, e: TimeExpression, beside: readonly TimeExpression[] = []): MentionTime {
  // Words that count from an inferred day of publication are no surer than that day; what was told before is no word of its own.
  const day = (o: TimeExpression): boolean => o !== e && o.resolvedBy !== 'context' && o.interval !== null && e.interval !== null && fineness(o.granularity) <= fineness('day') && contains(o.interval, e.interval) && !isDayless(setting, o);
  const leans = isToldLater(setting, e) || (setting.publishedSteps.length > 0 && e.resolvedBy !== 'itself') || ((e.resolvedBy === 'context' || (e.resolvedBy === 'publication' && isDayless(setting, e))) && !beside.some(day));
  return {
    interval: e.interval, granularity: e.interval === null ? 'unknown' : e.granularity, certainty: e.interval === null ? 'unknown' : leans ? 'inferred' : 'stated',
    value: e.value, mod: isClipped(setting, e) ? null : e.mod, zone: e.zone, phrase: e, steps: stepsOf(setting, e), from: 'own', soft: false,
  };
}

/** A report's time only bounds what it reports, which had happened by then: the day is kept, the hour is not. */
function fromSpeech(setting: Setting, e: TimeExpression, { kind }: Mention): MentionTime {
  const time: MentionTime = { ...fromWords(setting, e), from: 'report', soft: true };
  if (time.interval === null) return { ...time, certainty: 'unknown' };
  const certainty = kind === 'projection' ? 'inferred' : 'reported';
  if (fineness(e.granularity) >= fineness('day')) return { ...time, certainty };
  const on = dayOf(time.interval.start);
  return { ...time, interval: intervalOfDay(on), granularity: 'day', value: on, mod: null, zone: null, certainty };
}

/** "sold tickets for the 11 June launch": what was done is not dated by what is to come. The day after may be another zone's. */
function isForLater(setting: Setting, mention: Mention, { interval }: TimeExpression): boolean {
  const last = lastDay(setting);
  return mention.kind === 'event' && last !== null && interval !== null && daysBetween(last, dayOf(interval.start)) > 1 && hasPastVerb(setting.article.text, mention);
}

/** The time that the clause's own words give; null: they give none. */
export function ownTime(setting: Setting, mention: Mention, expressions: readonly TimeExpression[]): MentionTime | null {
  const uses = mention.times.flatMap((use) => {
    const e = expressions[use.reading];
    return isDate(e) && !isForLater(setting, mention, e) ? [{ e, as: use.as }] : [];
  });
  const own = uses.filter((u) => u.as !== 'speech' && u.as !== 'vague' && u.as !== 'chronicle');
  const first = own.find((u) => u.e.interval !== null) ?? own[0];
  if (first !== undefined) {
    // "in the early morning …, the first at 3am": of two times that agree the finer one says more.
    const finer = own.find((u) => u.e.interval !== null && first.e.interval !== null && u.e.interval.start >= first.e.interval.start && u.e.interval.end <= first.e.interval.end && fineness(u.e.granularity) < fineness(first.e.granularity));
    const best = finer ?? first;
    const time = fromWords(setting, best.e, own.map((u) => u.e));
    return best.as === 'by' && time.mod === null ? { ...time, mod: 'ON_OR_BEFORE' } : time;
  }
  return null;
}

/** Days and more: what comes hours or minutes after something is of the same day. */
const IN_DAYS = /^P(?!T)/u;

/** "Five days after the quake" is told of what is new; "thirty years before the war" is not. */
const isLongBefore = ({ anchor, value }: TimeExpression): boolean => anchor?.direction === 'before' && value.endsWith('Y');

/** "Announced cuts over the next four years": the cuts, not the announcement. */
const isAhead = ({ published }: Setting, e: TimeExpression): boolean => published !== null && e.points?.begin === published;

/**
 * What the clause's own words say of when, where that has no place on the calendar: "recently", "years later". Null: they say
 * nothing. No day of the text around can stand for it.
 */
export function vagueTime(setting: Setting, mention: Mention, expressions: readonly TimeExpression[]): MentionTime | null {
  for (const use of mention.times) {
    const e = expressions[use.reading];
    if (e === undefined || e.interval !== null || use.as === 'speech' || (e.anchor !== null && !isLongBefore(e)) || !(e.value === 'PAST_REF' || (e.type === 'DURATION' && IN_DAYS.test(e.value)))) continue;
    if (isAhead(setting, e) && mention.kind === 'event' && hasPastVerb(setting.article.text, mention)) continue;
    return { ...NO_TIME, value: e.value, mod: e.mod, phrase: e, steps: [{ kind: 'vague', quote: quoteOf(setting.article, e), value: null }] };
  }
  return null;
}

/** "In the past two weeks": on a day of them, which none of the text around can be. */
export function stretched(setting: Setting, time: MentionTime): MentionTime {
  const { phrase } = time;
  if (time.from !== 'none' || phrase?.points == null || phrase.points.begin === null || phrase.points.end === null) return time;
  const value = `${phrase.points.begin}/${phrase.points.end}`;
  const { interval, granularity } = intervalOfValue(value, null);
  if (interval === null) return time;
  const steps: readonly Step[] = setting.published === phrase.points.begin || setting.published === phrase.points.end ? [{ kind: 'publication', quote: null, value: setting.published }, ...setting.publishedSteps] : [];
  return { ...time, interval, granularity, certainty: 'inferred', value, mod: null, steps: [{ kind: 'words', quote: quoteOf(setting.article, phrase), value }, ...steps], from: 'own' };
}

/** The time of the clause that reports it; null: it has none. */
export function speechTime(setting: Setting, mention: Mention, expressions: readonly TimeExpression[]): MentionTime | null {
  for (const use of mention.times) {
    const e = expressions[use.reading];
    if (use.as === 'speech' && isDate(e)) return fromSpeech(setting, e, mention);
  }
  return null;
}

/** The day under which a chronicle has it; null: it stands in none. */
export function chronicleTime(setting: Setting, mention: Mention): MentionTime | null {
  const e = setting.expressions[mention.times.find(({ as }) => as === 'chronicle')?.reading ?? -1];
  return isDate(e) && e.interval !== null ? fromWords(setting, e) : null;
}
