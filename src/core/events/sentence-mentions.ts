import type { Span } from '../model.ts';
import { mapped } from '../text/index.ts';
import { coreOf, mentionFrom, within } from './mention-core.ts';
import type { Mention } from './mention.ts';
import { inPassing } from './passing.ts';
import { peopleOf, type People } from './people.ts';
import { impliedPlace } from './names/places.ts';
import { attributionOf, besides, type Attribution } from './frames/attribution.ts';
import { bareFigures, doubting, headlineToll, isCount, isIncident, referring } from './elaborating.ts';
import { deniedIn } from './denied.ts';
import { factsOf, type Facts, type Reached } from './facts.ts';
import { causesOf, isFate } from './frames/causes.ts';
import { actionsOfFrame } from './frames/frame-actions.ts';
import { placeTimes, usesOf, type Placed } from './frames/frame-times.ts';
import { partsWithin, tokensOf } from './frames/parts-within.ts';
import { fullPhrase } from './title/phrase.ts';
import type { TitleSetting } from './title/setting.ts';
import { titleOfFrame } from './title/title.ts';
import { nounMentions } from './noun-mentions.ts';
import type { FrameSentence } from './frames/read-sentence.ts';
import { decided, toldBy, type Told } from './rules/told.ts';

/** What one sentence tells. */
export interface SentenceMentions {
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** A sentence that tells nothing, but has words that may speak of an event; null: it tells something, or has none. */
  readonly passing: Mention | null;
  /** What it says did not happen. */
  readonly denied: readonly Mention[];
  /** The people whom it tells of, for "he" and "she" in the next. */
  readonly people: People;
}

/** What a sentence tells, read off its frames. */
export function mentionsOf(reached: Reached): SentenceMentions {
  const facts = factsOf(reached);
  const { read, readings, mine, names, before } = facts;
  const placed = placeTimes(read, readings, mine);
  const decisions = decided(read, placed);
  const told = toldBy(read, decisions);
  const attributions = mapped(read.frames, (_, at) => attributionOf(read, at));
  const setting: TitleSetting = { sentence: read, placed, attributions, named: { words: facts.tokens, names }, before };
  const found: Mention[] = [];
  for (const [index, standing] of told.entries()) {
    if (standing === null || isReport(read, told, index) || isHeld(read, told, attributions, index)) continue;
    const mention = mentionOfFrame(facts, setting, placed, index, standing, { carried: carriedBy(read, told, index), apart: toldApart(read, told, index) });
    if (mention !== null) found.push(mention);
  }
  found.push(...nounMentions(facts, setting, attributions, placed, found));
  found.push(...bareFigures(facts, found), ...headlineToll(facts, found));
  const reference = found.length === 0 ? (referring(facts) ?? doubting(facts)) : null;
  if (reference !== null) found.push(reference);
  found.sort((a, b) => a.focus.start - b.focus.start || a.focus.end - b.focus.end);
  const speakers = mapped(attributions, (each) => speakerOf(read, placed, each));
  const spoke = speakers.findLast((speaker) => speaker !== null) ?? null;
  return { mentions: found, passing: found.length === 0 ? inPassing(facts) : null, denied: deniedIn(facts, placed, speakers, attributions, decisions), people: peopleOf(read, setting.named, before, spoke) };
}

const speakerOf = (read: FrameSentence, placed: readonly Placed[], attribution: Attribution | null): string | null =>
  attribution?.said !== true || attribution.speaker === null ? null : fullPhrase(read, attribution.holder ?? 0, attribution.speaker, placed);

/** How a frame stands to those that hang on it. */
interface Hanging {
  /** Those that are a part of what it tells. */
  readonly carried: readonly number[];
  /** Those that tell an event of their own. */
  readonly apart: ReadonlySet<number>;
}

/** From the first to the last of some tokens; where there are none, the verb. */
function spanOf({ sentence, read: { tokens } }: Facts, parts: readonly number[], verb: number): Span {
  return { start: tokens[parts[0] ?? verb]?.start ?? sentence.start, end: tokens[parts.at(-1) ?? verb]?.end ?? sentence.end };
}

function mentionOfFrame(facts: Facts, setting: TitleSetting, placed: readonly Placed[], index: number, { kind, rule, background }: Told, { carried, apart }: Hanging): Mention | null {
  const { read, names, place, tokens } = facts;
  const frame = read.frames[index];
  if (frame === undefined) return null;
  const attribution = setting.attributions[index] ?? null;
  const earlier = attribution === null && isPastPerfect(read, index);
  const times = [...usesOf(read, placed, index, attribution, carried), ...(facts.day === null || background || earlier || kind === 'projection' ? [] : [{ reading: facts.day, as: 'chronicle' as const }])];
  // It tells how many died or were hurt in what was told before; on a day of its own it is news.
  if (!times.some(({ as }) => as === 'own') && isCount(facts, index)) return null;
  const whole = spanOf(facts, tokensOf(read, partsWithin(read, index)), frame.verb);
  const focus = spanOf(facts, tokensOf(read, partsWithin(read, index, apart)), frame.verb);
  const { actions, objects, at } = actionsOfFrame(read, index);
  const speaker = kind === 'statement' && attribution === null && frame.subject !== null ? fullPhrase(read, index, frame.subject, placed) : speakerOf(read, placed, attribution);
  const title = titleOfFrame(setting, index, rule);
  const core = coreOf(facts, focus, whole);
  const subject = frame.subject === null ? null : { start: read.tokens[frame.subject.start]?.start ?? 0, end: read.tokens[frame.subject.end - 1]?.end ?? 0 };
  const lent = subject === null || frame.subjectFrom === 'own' ? [] : names.filter((n) => within(subject, n) && !core.names.includes(n));
  const implied = impliedPlace(tokens, focus, core.names, place);
  const predicate: Span = read.tokens[at] ?? focus;
  const elaborates = isIncident(facts, index);
  return mentionFrom(core, {
    names: [...core.names, ...lent, ...(implied === null ? [] : [implied])], context: core.context.filter((n) => !lent.includes(n)),
    predicate: { start: predicate.start, end: predicate.end }, kind,
    actions: elaborates ? [] : kind === 'statement' && actions.every((action) => action.startsWith('=')) ? ['=say'] : actions, objects, causes: actions.some(isFate) ? causesOf(read, index) : [], elaborates,
    background, earlier, speaker, times, title: elaborates ? null : title.words, weak: title.weak, aside: title.aside,
  });
}

const isPastPerfect = ({ frames, lower }: FrameSentence, index: number): boolean =>
  frames[index]?.tense === 'past' && (frames[index].perfect || lower[frames[index].verb - 1] === 'had');

const ANNOUNCES = new Set('announce declare order reject deny warn urge demand promise vow pledge propose admit threaten accuse ask call'.split(' '));

/** What is said is told by its own frames, and the saying is their report; an announcement holds what it only plans. */
function isReport(read: FrameSentence, told: readonly (Told | null)[], index: number): boolean {
  if (told[index]?.kind !== 'statement' && !ANNOUNCES.has(read.lemmas[index] ?? '')) return false;
  const inner = saidBy(read, index, 0).filter((at) => told[at] != null);
  if (read.lemmas[index] === 'deny' || inner.length === 0) return false;
  // "The bridge will close in May, the council announced": no more is known of the announcement than what it says.
  const plan = told[index]?.dated === false && inner.some((at) => told[at]?.kind === 'projection' && told[at].dated);
  return plan || inner.some((at) => told[at]?.kind === 'event') || !ANNOUNCES.has(read.lemmas[index] ?? '');
}

/** An announcement holds the plan, unless the plan has a day of its own. */
function isHeld(read: FrameSentence, told: readonly (Told | null)[], attributions: readonly (Attribution | null)[], index: number): boolean {
  const holder = attributions[index]?.holder ?? null;
  return told[index]?.kind === 'projection' && !told[index].dated && holder !== null && ANNOUNCES.has(read.lemmas[holder] ?? '') && told[holder] != null;
}

/** The clauses behind a verb that tell an event of their own: "police arrested a man who stole a car". A statement holds what it says. */
function toldApart({ frames, starts }: FrameSentence, told: readonly (Told | null)[], index: number): ReadonlySet<number> {
  const verb = frames[index]?.verb ?? 0;
  const isApart = (at: number): boolean => told[at]?.kind === 'event' && (starts[at] ?? 0) > verb && (frames[at]?.kind === 'relative' || frames[at]?.kind === 'adverbial');
  return new Set(told[index]?.kind === 'statement' ? [] : [...frames.keys()].filter(isApart));
}

/** Infinitives that tell nothing by themselves and are a part of what a frame tells: "has been trying to leave since May". */
function carriedBy(read: FrameSentence, told: readonly (Told | null)[], index: number, depth = 0): readonly number[] {
  if (depth > DEEPEST) return [];
  return (read.children[index] ?? []).filter((at) => read.frames[at]?.kind === 'controlled' && told[at] == null).flatMap((at) => [at, ...carriedBy(read, told, at, depth + 1)]);
}

const DEEPEST = 6;

/** The frames of what one says: its complements, what goes on from them, and what it stands beside. */
function saidBy(read: FrameSentence, index: number, depth: number): readonly number[] {
  const { children, frames, parents } = read;
  const frame = frames[index];
  if (depth > DEEPEST || frame === undefined) return [];
  const beside = depth === 0 ? [parents[index] ?? -1].filter((at) => at >= 0 && (frame.kind === 'beside' || besides(read, at) === index)) : [];
  const inner = (children[index] ?? []).filter((at) => {
    const kind = frames[at]?.kind;
    // "Announced it would leave, the only town it had taken": what stands beside an announcement with a "that" of its own is not announced.
    return kind === 'complement' || kind === 'controlled' || (depth === 0 ? kind === 'beside' && (frame.complement === null || !ANNOUNCES.has(read.lemmas[index] ?? '') || besides(read, at) === index) : kind === 'conjunct');
  });
  return [...beside, ...inner.flatMap((at) => [at, ...saidBy(read, at, depth + 1)])];
}
