import type { TimeExpression } from '../../model.ts';
import { dayOf, shiftInterval } from '../../time/index.ts';
import { actionsOfNoun } from '../lexicon/forms.ts';
import type { Mention } from '../mention.ts';
import type { NameMention } from '../names/names.ts';
import { fineness, type MentionTime } from './mention-time.ts';
import { quoteOf, type Setting } from './setting.ts';

/** Times that are counted from an event: "two days after the quake", "a week before he was arrested". */
export interface Anchoring {
  readonly e: TimeExpression;
  /** The mention that the expression dates. */
  readonly of: number;
  /** The mention of the event that it counts from; -1: only a noun names it, if anything. */
  readonly from: number;
}

export function anchorings(mentions: readonly Mention[], expressions: readonly TimeExpression[]): readonly Anchoring[] {
  const found: Anchoring[] = [];
  let first = 0;
  for (const e of expressions) {
    const anchor = e.anchor;
    if (anchor === null || anchor.distance === null) continue;
    // Both ends of a distance stand in one sentence, and the mentions are in the order of their sentences.
    while ((mentions[first]?.sentence.end ?? Infinity) <= e.start) first += 1;
    // Its verb stands in the words of the event: its clause may begin with the distance, "two days after thieves took it".
    const from = findFrom(first, mentions, e, ({ predicate, focus }) => (anchor.event.start <= predicate.start && predicate.start < anchor.event.end) || (e.end - 1 <= focus.start && focus.start < anchor.event.end));
    const dated = findFrom(first, mentions, e, (m, at) => at !== from && m.times.some((use) => expressions[use.reading] === e && use.as === 'own'));
    const of = dated >= 0 ? dated : findFrom(first, mentions, e, (m, at) => at !== from && m.sentence.start <= e.start && e.end <= m.sentence.end && m.focus.start < e.start);
    if (of >= 0) found.push({ e, from, of });
  }
  return found;
}

/** The first mention from a place on, in sentences that begin before the end of an expression, of which something is true; -1: none is. */
function findFrom(first: number, mentions: readonly Mention[], e: TimeExpression, isIt: (mention: Mention, at: number) => boolean): number {
  for (let at = first; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.sentence.start >= e.end) break;
    if (isIt(mention, at)) return at;
  }
  return -1;
}

/** The time at the other end of a distance; null: it cannot be counted. */
export function shifted(setting: Setting, base: MentionTime, e: TimeExpression, direction: 1 | -1): MentionTime | null {
  const moved = base.interval === null || e.anchor?.distance == null ? null : shiftInterval(base.interval, e.anchor.distance, direction);
  if (moved === null) return null;
  const value = fineness(moved.granularity) <= fineness('day') ? dayOf(moved.interval.start) : null;
  return {
    interval: moved.interval, granularity: moved.granularity, certainty: 'inferred', value, mod: fineness(moved.granularity) > fineness('day') ? 'APPROX' : null, zone: null, phrase: e,
    steps: [{ kind: 'anchor', quote: quoteOf(setting.article, e), value }, ...base.steps], from: 'anchor', soft: base.soft,
  };
}

/** From the event to what is counted from it: forwards for "after". */
export const awayFrom = ({ anchor }: TimeExpression): 1 | -1 => (anchor?.direction === 'after' ? 1 : -1);

/** What an event is known again by: what is done, and who is named with it. */
interface Known {
  readonly actions: readonly string[];
  readonly names: readonly NameMention[];
}

/** The event that an expression counts from, by its own mention or by the noun that names it. */
export function eventOf({ article }: Setting, { e, from, of }: Anchoring, mentions: readonly Mention[]): Known | null {
  const own = mentions[from];
  if (own !== undefined) return own;
  const span = e.anchor?.event;
  if (span === undefined) return null;
  const named = [...(mentions[of]?.names ?? []), ...(mentions[of]?.context ?? [])];
  return {
    actions: (article.text.slice(span.start, span.end).toLowerCase().match(WORDS) ?? []).flatMap((word) => actionsOfNoun(word)),
    names: named.filter((name) => name.start < span.end && span.start < name.end),
  };
}

const WORDS = /\p{L}+/gu;

const lastWord = ({ text }: NameMention): string => (text.replace(/['’]s?$/u, '').split(' ').at(-1) ?? '').toLowerCase();

/** True where one of them names nobody, or both name one. */
const mayBeOne = (a: readonly NameMention[], b: readonly NameMention[]): boolean => a.length === 0 || b.length === 0 || a.some((name) => b.some((other) => lastWord(name) === lastWord(other)));

/**
 * The day of an event as the article told it before: "two days after the quake" counts from the quake that a sentence before has
 * dated. Null: nothing before `end` is of that kind, or not of one day.
 */
export function toldDay({ actions, names }: Known, end: number, mentions: readonly Mention[], told: readonly (MentionTime | null)[]): MentionTime | null {
  let found: MentionTime | null = null;
  for (const [at, mention] of mentions.entries()) {
    if (mention.sentence.end > end) break;
    const time = told[at];
    if (time?.interval == null || time.soft || fineness(time.granularity) > fineness('day') || !mention.actions.some((action) => actions.includes(action)) || !mayBeOne(mention.names, names)) continue;
    if (found?.interval != null && dayOf(found.interval.start) !== dayOf(time.interval.start)) return null;
    found ??= time;
  }
  return found;
}
