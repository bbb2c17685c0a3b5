import type { Step, TimeExpression } from '../../model.ts';
import { dayOf, daysBetween, intervalOfDay } from '../../time/index.ts';
import type { Mention } from '../mention.ts';
import { isToCome, liesAhead, saysWhen } from './lent-day.ts';
import { fineness, NO_TIME, type MentionTime, type TimeOrigin } from './mention-time.ts';
import { chronicleTime, isDate, speechTime } from './own-time.ts';
import { lastDay, quoteOf, type Setting } from './setting.ts';

/** What is known of the mentions of an article before any day is lent. */
export interface Around {
  readonly setting: Setting;
  readonly mentions: readonly Mention[];
  /** What their own words give, with what is counted from events; null: nothing. */
  readonly told: readonly (MentionTime | null)[];
  /** The same with what their sentence lends them, so far as it is worked out. */
  readonly own: readonly (MentionTime | null)[];
  /** The day that the opening of the article tells of, and in which paragraph; null: it names none, or is not worked out yet. */
  readonly lead: Lead | null;
  /** Where sentences begin that have words of a date which none of their mentions has. */
  readonly unplaced: ReadonlySet<number>;
}

export interface Lead {
  readonly time: MentionTime;
  readonly paragraph: number;
}

/**
 * Where a mention without words of time takes its day from. The share of days that were right is that of gold events whose day
 * other articles state (ECB+), and of the timelines of SemEval-2015.
 */
export interface Strategy {
  readonly name: TimeOrigin;
  readonly because: string;
  /** Right days out of all it gave, ECB+ and SemEval. */
  readonly rate: string;
  /** Null: it has no answer, and the next one is asked. */
  find(around: Around, index: number): MentionTime | null;
}

/** Those that stay in the sentence, the first that answers first. */
export const IN_SENTENCE: readonly Strategy[] = [
  { name: 'joined', because: 'clauses of one sentence that follow each other are told of one day', rate: '28/34, 3/4', find: joinedTime },
  { name: 'chronicle', because: 'an entry of a chronicle is of the day under which it stands', rate: '–, –', find: chronicled },
  { name: 'narrative', because: 'what is reported right after what was dated goes with it, not with the day of the report', rate: '3/3 with that below, –', find: overReport },
  { name: 'report', because: 'what was said on a day had happened by then: it bounds it', rate: '10/17, 1/2', find: reportTime },
];

/** Those that leave the sentence. */
const AROUND: readonly Strategy[] = [
  { name: 'narrative', because: 'a passage goes on with the day that it named last', rate: '3/3, –', find: narrativeTime },
  { name: 'lead', because: 'an article is about the day that its opening tells of', rate: '131/165, 14/16', find: fromLead },
];

/** The one that is no more than a bound: on half of those days it was another day's. */
const PUBLICATION: Strategy = { name: 'publication', because: 'it was new when the article was published', rate: '76/175, 46/52', find: ({ setting }) => publicationTime(setting) };

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
/** "halted flights after a ferry sank on Sunday": the clause is of another day than what it hangs on, unless that is by chance. */
const ANOTHER_TIME = /\b(?:after|before|until|since|once) (?:[^\s,;]{1,20} ){0,3}$/iu;
/** So much of the text before a verb is looked at for such a word. */
const OPENING = 40;

const isOneTime = ({ article }: Setting, ...both: readonly Mention[]): boolean => both.some(({ focus }) => ONE_TIME.test(article.text.slice(focus.start, focus.start + 'while '.length)));

const isOfAnotherTime = ({ article }: Setting, { sentence, predicate }: Mention): boolean => ANOTHER_TIME.test(article.text.slice(Math.max(sentence.start, predicate.start - OPENING), predicate.start));

/** The time of another clause of the same sentence, with its words. Only the day is sure where nothing says that both were at once. */
function fromBeside(setting: Setting, time: MentionTime, here: Mention, there: Mention): MentionTime {
  const day = inherited(setting, time, 'joined');
  const source = time.phrase;
  if (source === null || time.interval === null) return day;
  const steps: readonly Step[] = [{ kind: 'same-sentence', quote: quoteOf(setting.article, source), value: source.value }, ...time.steps.slice(1)];
  return isOneTime(setting, here, there) ? { ...time, phrase: source, from: 'joined', soft: true, steps } : { ...day, phrase: source, steps };
}

const narrow = (time: MentionTime | null | undefined): time is MentionTime => time != null && time.phrase !== null && fineness(time.granularity) <= fineness('day');

/** The day of another clause of the same sentence: of the one before it, else of one behind it that is no statement. */
function joinedTime({ setting, mentions, told }: Around, index: number): MentionTime | null {
  const mention = mentions[index];
  if (mention === undefined || mention.background) return null;
  const same = (at: number): boolean => mentions[at]?.sentence.start === mention.sentence.start;
  // "Burned in 1944, when a bomb hit it": a year is coarse, but of both.
  const linked = (time: MentionTime | null | undefined, other: Mention): time is MentionTime => time?.interval != null && isOneTime(setting, mention, other);
  const lends = (time: MentionTime | null | undefined, other: Mention): time is MentionTime =>
    (narrow(time) || linked(time, other)) && !isOfAnotherTime(setting, other) && !liesAhead(lastDay(setting), mention, other, time.interval);
  for (let at = index - 1; at >= 0 && same(at); at -= 1) {
    const time = told[at];
    const other = mentions[at];
    if (other === undefined || (other.background && !saysWhen(setting.article.text, other, mention))) continue;
    if (lends(time, other)) return fromBeside(setting, time, mention, other);
  }
  for (let at = index + 1; at < mentions.length && same(at); at += 1) {
    const time = told[at];
    // A plan has the day of another plan beside it, "will wear it when she arrives on 3 May", never that of what happened.
    const other = mentions[at];
    if (mention.kind === 'projection' && other?.kind !== 'projection') continue;
    if (other?.background === false && other.kind !== 'statement' && lends(time, other)) return fromBeside(setting, time, mention, other);
  }
  return null;
}

/** So many days before its report an event may lie that the sentence before it dates. */
const REPORTED_WITHIN = 3;

/**
 * "The mill burned down on Tuesday. Six people were hurt, police said on Wednesday": what is reported after what was just told
 * goes with it, not with the day of the report.
 */
function overReport(around: Around, index: number): MentionTime | null {
  const { setting, mentions, own } = around;
  const [mention, before, time, report] = [mentions[index], mentions[index - 1], own[index - 1] ?? null, reportTime(around, index)];
  if (report === null || report.interval === null || mention === undefined || before === undefined || mention.kind !== 'event' || before.kind !== 'event') return null;
  // One clause of a report follows another to the same day.
  const goesOn = time?.from === 'narrative' && before.sentence.start === mention.sentence.start;
  if (before.block !== mention.block || before.background || time === null || time.interval === null || (!goesOn && (time.soft || !narrow(time)))) return null;
  const days = daysBetween(dayOf(time.interval.start), dayOf(report.interval.start));
  if (days <= 0 || days > REPORTED_WITHIN) return null;
  return goesOn ? time : inherited(setting, time, 'narrative');
}

function chronicled({ setting, mentions }: Around, index: number): MentionTime | null {
  const mention = mentions[index];
  const time = mention === undefined ? null : chronicleTime(setting, mention);
  return time === null ? null : { ...inherited(setting, time, 'chronicle'), soft: false };
}

function reportTime({ setting, mentions }: Around, index: number): MentionTime | null {
  const mention = mentions[index];
  return mention === undefined ? null : speechTime(setting, mention, setting.expressions);
}

/** The day of the last mention of the passage that has one. No time where its words are too coarse to go by. */
function narrativeTime({ setting, mentions, own }: Around, index: number): MentionTime | null {
  const mention = mentions[index];
  for (let at = index - 1; at >= 0 && mention !== undefined; at -= 1) {
    const before = mentions[at];
    if (before === undefined || before.block !== mention.block) break;
    const time = own[at];
    if (before.background || time == null || time.phrase === null || time.interval === null || liesAhead(lastDay(setting), mention, before, time.interval)) continue;
    // "It burned in 1944 and was rebuilt": of another time than the lead, and nobody says of which.
    return fineness(time.granularity) <= fineness('month') ? inherited(setting, time, 'narrative') : NO_TIME;
  }
  return null;
}

/** So many days before its publication an article opens with what it is about. */
const LEAD_WITHIN = 7;
/** So many paragraphs behind its lead an article is still about that day: of those further on, 14 of 33 were of it. */
const LEAD_REACH = 3;

function fromLead({ setting, lead, mentions }: Around, index: number): MentionTime | null {
  return lead === null || (mentions[index]?.paragraph ?? 0) - lead.paragraph > LEAD_REACH ? null : inherited(setting, lead.time, 'lead');
}

/** The day that the opening of the article tells of; null: it names none. */
export function leadOf({ setting, mentions, own }: Omit<Around, 'lead'>): Lead | null {
  const published = lastDay(setting);
  const at = mentions.findIndex((mention, index) => {
    const time = own[index];
    return mention.paragraph <= 2 && !mention.background && !mention.earlier && !isOfAnotherTime(setting, mention) && narrow(time) && time.interval !== null
      && (published === null || (Math.abs(daysBetween(dayOf(time.interval.start), published)) <= LEAD_WITHIN && !isToCome(published, mention, time.interval)));
  });
  const time = own[at] ?? null;
  return time === null ? null : { time, paragraph: mentions[at]?.paragraph ?? 0 };
}

/** Where the sentences of mentions begin that have words of a date which none of their mentions has: whose they are, nobody can tell. */
export function unplacedIn({ expressions }: Setting, mentions: readonly Mention[]): ReadonlySet<number> {
  const used = new Set(mentions.flatMap(({ times }) => times.map(({ reading }) => reading)));
  const found = new Set<number>();
  let next = 0;
  for (const { sentence } of mentions) {
    while (next < expressions.length && (expressions[next]?.start ?? 0) < sentence.start) next += 1;
    for (let at = next; (expressions[at]?.start ?? Infinity) < sentence.end; at += 1) if (!used.has(at) && isDate(expressions[at]) && expressions[at]?.interval !== null) found.add(sentence.start);
  }
  return found;
}

/** The day by which it was told: of a text that was brought up to a later day, that one. */
function publicationTime(setting: Setting): MentionTime | null {
  const { publishedSteps, upTo, article } = setting;
  const by = lastDay(setting);
  if (by === null) return null;
  const told: readonly Step[] = upTo === null ? publishedSteps : [{ kind: 'told-later', quote: quoteOf(article, upTo.words), value: upTo.day }, ...publishedSteps];
  return {
    interval: intervalOfDay(by), granularity: 'day', certainty: 'reported', value: by, mod: null, zone: null, phrase: null, from: 'publication', soft: true,
    steps: [{ kind: 'reported-as-new', quote: null, value: by }, ...told],
  };
}

/** Days and more: what comes hours after something is of the same day. */
const IN_DAYS = /^P(?!T)/u;

/** Its words count days from an event, which nothing dates: no day of the text around can be its own. */
const isCounted = ({ expressions }: Setting, { times }: Mention): boolean =>
  times.some(({ reading, as }) => as === 'own' && isAwayInDays(expressions[reading]));

const isAwayInDays = (e: TimeExpression | undefined): boolean => e?.anchor != null && IN_DAYS.test(e.anchor.distance ?? e.value);

/** What the text around a mention gives; no time where it gives none. What was before the rest, is days away from it, or stands by words of another time is only bounded. */
export function surroundings(around: Around, index: number): MentionTime {
  const mention = around.mentions[index];
  if (mention === undefined || mention.background || mention.kind === 'projection') return NO_TIME;
  const apart = mention.earlier || isCounted(around.setting, mention) || around.unplaced.has(mention.sentence.start);
  const open = apart ? [PUBLICATION] : [...AROUND, PUBLICATION];
  for (const { find } of open) {
    const time = find(around, index);
    if (time !== null) return time;
  }
  return NO_TIME;
}
