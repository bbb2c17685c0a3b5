import type { Step, TimeExpression } from '../../model.ts';
import { dayOf, daysBetween, intervalOfDay, intervalOfValue, shiftInterval } from '../../time/index.ts';
import { isToCome, liesAhead, saysWhen } from './lent-day.ts';
import { fineness, NO_TIME, type MentionTime, type TimeOrigin } from './mention-time.ts';
import type { Mention } from '../mention.ts';
import { lastDay, ownTime, quoteOf, speechTime, stretched, vagueTime, type Setting } from './own-time.ts';

function inherited(setting: Setting, from: MentionTime, origin: TimeOrigin): MentionTime {
  const source = from.phrase;
  if (from.interval === null) return { ...NO_TIME, value: from.value, steps: source === null ? [] : [{ kind: 'inherited', quote: quoteOf(setting.article, source), value: source.value }] };
  const day = fineness(from.granularity) < fineness('day') ? dayOf(from.interval.start) : null;
  return {
    ...from, interval: day === null ? from.interval : intervalOfDay(day), granularity: day === null ? from.granularity : 'day', value: day ?? from.value, zone: null,
    mod: day === null ? from.mod : null, certainty: 'inferred', phrase: null, from: origin, soft: true,
    steps: source === null ? from.steps : [{ kind: 'inherited', quote: quoteOf(setting.article, source), value: source.value }, ...from.steps.slice(1)],
  };
}

/** "died when the bridge fell", "as the bridge fell, four died": what the word links is of one time, down to the part of the day. */
const ONE_TIME = /^(?:when|as|while)\b/iu;

const isOneTime = ({ article }: Setting, ...both: readonly Mention[]): boolean => both.some(({ focus }) => ONE_TIME.test(article.text.slice(focus.start, focus.start + 'while '.length)));

/** The time of another clause of the same sentence, with its words. Only the day is sure where nothing says that both were at once. */
function fromBeside(setting: Setting, time: MentionTime, here: Mention, there: Mention): MentionTime {
  const day = inherited(setting, time, 'beside');
  const source = time.phrase;
  if (source === null || time.interval === null) return day;
  const steps: readonly Step[] = [{ kind: 'same-sentence', quote: quoteOf(setting.article, source), value: source.value }, ...time.steps.slice(1)];
  return isOneTime(setting, here, there) ? { ...time, phrase: source, from: 'beside', soft: true, steps } : { ...day, phrase: source, steps };
}

/** The words of an expression that counts from an event, with the mentions on its two sides. */
interface Anchoring {
  readonly e: TimeExpression;
  readonly from: number;
  readonly of: number;
}

function anchorings(mentions: readonly Mention[], expressions: readonly TimeExpression[]): readonly Anchoring[] {
  const found: Anchoring[] = [];
  for (const e of expressions) {
    const anchor = e.anchor;
    if (anchor === null || anchor.distance === null) continue;
    const from = mentions.findIndex((m) => m.focus.start < anchor.event.end && anchor.event.start < m.focus.end && m.focus.start >= e.end - 1);
    const of = mentions.findIndex((m, at) => at !== from && m.sentence.start <= e.start && e.end <= m.sentence.end && m.focus.start < e.start);
    if (from >= 0 && of >= 0) found.push({ e, from, of });
  }
  return found;
}

function shifted(setting: Setting, base: MentionTime, e: TimeExpression, direction: 1 | -1): MentionTime | null {
  const moved = base.interval === null || e.anchor?.distance == null ? null : shiftInterval(base.interval, e.anchor.distance, direction);
  if (moved === null) return null;
  const value = fineness(moved.granularity) <= fineness('day') ? dayOf(moved.interval.start) : null;
  return {
    interval: moved.interval, granularity: moved.granularity, certainty: 'inferred', value, mod: fineness(moved.granularity) > fineness('day') ? 'APPROX' : null, zone: null, phrase: e,
    steps: [{ kind: 'anchor', quote: quoteOf(setting.article, e), value }, ...base.steps], from: 'anchor', soft: base.soft,
  };
}

/**
 * Dates the mentions of an article, in their order. A date comes from the words of the clause; else from the clause that
 * reports it; else from an event that it is counted from; else from the sentence or paragraph before it, the lead, or the
 * publication date, and then it is `inferred` and soft.
 */
export function dateMentions(setting: Setting, mentions: readonly Mention[]): readonly MentionTime[] {
  const { expressions } = setting;
  const told: (MentionTime | null)[] = mentions.map((mention) => ownTime(setting, mention, expressions));
  const anchors = anchorings(mentions, expressions);
  for (const { e, from, of } of anchors) {
    const back = e.anchor?.direction === 'after' ? -1 : 1;
    const there = told[of];
    const here = told[from];
    if (there != null && here === null) told[from] = shifted(setting, there, e, back);
    else if (here != null && there === null) told[of] = shifted(setting, here, e, back === 1 ? -1 : 1);
  }
  const waiting = new Set(anchors.map((a) => a.from));
  // "were killed when the roof fell on Saturday, police said on Sunday": the event beside it dates it, before its report does.
  const own: (MentionTime | null)[] = [];
  for (const [at, mention] of mentions.entries()) {
    const time = told[at] ?? (waiting.has(at) ? null : vagueTime(setting, mention, expressions) ?? besideTime(setting, mentions, told, at));
    own.push(time ?? reportedTime(setting, mentions, own, at, speechTime(setting, mention, expressions)));
  }
  const lead = leadTime(setting, mentions, own);
  const found: MentionTime[] = [];
  for (const [index, mention] of mentions.entries()) {
    const mine = own[index] ?? null;
    if (mine?.phrase != null && mine.interval === null && mine.value !== null && FLOATING.test(mine.value)) {
      found.push(onDay(mine, surroundings(setting, mentions, own, index, mention, lead)));
      continue;
    }
    found.push(mine ?? (waiting.has(index) ? NO_TIME : surroundings(setting, mentions, own, index, mention, lead)));
  }
  for (const { e, from, of } of anchors) {
    const base = found[of];
    if (own[from] !== null || base === undefined) continue;
    found[from] = shifted(setting, base, e, e.anchor?.direction === 'after' ? -1 : 1) ?? NO_TIME;
  }
  return found.map((time) => shaped(stretched(setting, time)));
}

/** Field by field in one order: linking compares times millions of times, and engines read objects of one shape much faster. */
function shaped({ interval, granularity, certainty, value, mod, zone, phrase, steps, from, soft }: MentionTime): MentionTime {
  return { interval, granularity, certainty, value, mod, zone, phrase, steps, from, soft };
}

/** A clock time or part of a day whose day is not said: `XXXX-XX-XXT03:00`. */
const FLOATING = /^XXXX-XX-XXT/u;

/** Puts a clock time on the day that its surroundings give. */
function onDay(time: MentionTime, around: MentionTime): MentionTime {
  if (around.interval === null || time.value === null || fineness(around.granularity) > fineness('day')) return time;
  const on = dayOf(around.interval.start);
  const value = `${on}${time.value.slice('XXXX-XX-XX'.length)}`;
  const { interval, granularity } = intervalOfValue(value, time.mod);
  const words = time.steps[0];
  return { ...time, value, interval, granularity, certainty: 'inferred', steps: words === undefined ? around.steps : [{ ...words, value }, ...around.steps] };
}

/** The day that the opening of the article tells of; null: it names none. */
function leadTime(setting: Setting, mentions: readonly Mention[], own: readonly (MentionTime | null)[]): MentionTime | null {
  const published = lastDay(setting);
  const at = mentions.findIndex((mention, index) => {
    const time = own[index];
    return mention.paragraph <= 2 && !mention.background && time != null && time.phrase !== null && fineness(time.granularity) <= fineness('day') && time.interval !== null
      && (published === null || (Math.abs(daysBetween(dayOf(time.interval.start), published)) <= 7 && !isToCome(published, mention, time.interval)));
  });
  return own[at] ?? null;
}

const narrow = (time: MentionTime | null | undefined): time is MentionTime => time != null && time.phrase !== null && fineness(time.granularity) <= fineness('day');

/** So many days before its report an event may lie that the sentence before it dates. */
const REPORTED_WITHIN = 3;

/**
 * "The mill burned down on Tuesday. Six people were hurt, police said on Wednesday": what is reported after what was just told
 * goes with it, not with the day of the report.
 */
function reportedTime(setting: Setting, mentions: readonly Mention[], own: readonly (MentionTime | null)[], index: number, report: MentionTime | null): MentionTime | null {
  const [mention, before, time] = [mentions[index], mentions[index - 1], own[index - 1] ?? null];
  if (report === null || report.interval === null || mention === undefined || before === undefined || mention.kind !== 'event' || before.kind !== 'event') return report;
  // One clause of a report follows another to the same day.
  const goesOn = time?.from === 'before' && before.sentence.start === mention.sentence.start;
  if (before.block !== mention.block || before.background || time === null || time.interval === null || (!goesOn && (time.soft || !narrow(time)))) return report;
  const days = daysBetween(dayOf(time.interval.start), dayOf(report.interval.start));
  if (days <= 0 || days > REPORTED_WITHIN) return report;
  return goesOn ? time : inherited(setting, time, 'before');
}

/** The day of another clause of the same sentence: of the one before it, else of one behind it that is no statement. */
function besideTime(setting: Setting, mentions: readonly Mention[], told: readonly (MentionTime | null)[], index: number): MentionTime | null {
  const mention = mentions[index];
  if (mention === undefined || mention.background) return null;
  const same = (at: number): boolean => mentions[at]?.sentence.start === mention.sentence.start;
  // "Burned in 1944, when a bomb hit it": a year is coarse, but of both.
  const linked = (time: MentionTime | null | undefined, other: Mention): time is MentionTime => time?.interval != null && isOneTime(setting, mention, other);
  for (let at = index - 1; at >= 0 && same(at); at -= 1) {
    const time = told[at];
    const other = mentions[at];
    if (other === undefined || (other.background && !saysWhen(setting.article.text, other, mention))) continue;
    if ((narrow(time) || linked(time, other)) && !liesAhead(lastDay(setting), mention, other, time.interval)) return fromBeside(setting, time, mention, other);
  }
  for (let at = index + 1; at < mentions.length && same(at); at += 1) {
    const time = told[at];
    // A plan has the day of another plan beside it, "will wear it when she arrives on 3 May", never that of what happened.
    const other = mentions[at];
    if (mention.kind === 'projection' && other?.kind !== 'projection') continue;
    if (other?.background === false && other.kind !== 'statement' && (narrow(time) || linked(time, other)) && !liesAhead(lastDay(setting), mention, other, time.interval)) return fromBeside(setting, time, mention, other);
  }
  return null;
}

function surroundings(setting: Setting, mentions: readonly Mention[], own: readonly (MentionTime | null)[], index: number, mention: Mention, lead: MentionTime | null): MentionTime {
  if (mention.background || mention.kind === 'projection') return NO_TIME;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = mentions[at];
    if (before === undefined || before.block !== mention.block) break;
    const time = own[at];
    if (before.background || time == null || time.phrase === null || time.interval === null || liesAhead(lastDay(setting), mention, before, time.interval)) continue;
    if (fineness(time.granularity) <= fineness('month')) return inherited(setting, time, 'before');
    // "It burned in 1944 and was rebuilt": of another time than the lead, and nobody says of which.
    return NO_TIME;
  }
  // What happened or was said, on the day that the lead tells of.
  if (lead !== null) return inherited(setting, lead, 'before');
  if (setting.published === null) return NO_TIME;
  return {
    interval: intervalOfDay(setting.published), granularity: 'day', certainty: 'reported', value: setting.published, mod: null, zone: null, phrase: null, from: 'publication', soft: true,
    steps: [{ kind: 'reported-as-new', quote: null, value: setting.published }, ...setting.publishedSteps],
  };
}
