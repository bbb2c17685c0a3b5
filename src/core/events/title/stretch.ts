import { says } from '../frames/attribution.ts';
import { LEADING, MEASURE, trimmed } from './body.ts';
import type { Core } from './core.ts';
import type { FrameSentence } from '../frames/read-sentence.ts';
import type { Frame } from '../../syntax/index.ts';
import { bracketed, asides, relatives } from './asides.ts';
import { CONDITION, isBeside, openingAt } from './pieces.ts';
import type { TitleSetting } from './setting.ts';
import { SAYS, isApart } from './spoken.ts';
import { DOUBTING } from './words.ts';

/** So many words a title has at most before parts of its clause are left out. */
const LONG = 14;

/** And so many more before it loses a phrase that says where, when or with what. */
const NARROW = 2;

/** What is told of none is not true without what stands around. */
const NONE = /^(?:no|none|nobody|nothing|never|few|hardly|neither|nor|ever|not|n't|without|only)$/u;

/** And what is told of one alone, of all or of the greatest, without what says of which. */
const ABSOLUTE = /^(?:first|last|every|all|each|second|third)$/u;

/**
 * The tokens from one to before another without what may be left out at its end, in parentheses, between a subject and its verb, and the
 * words that date it. What is needed stays, and what is left stands as in the text.
 */
export function stretch(setting: TitleSetting, core: Core, from: number, limit: number, room = LONG): number[] {
  const { sentence } = setting;
  const gone = new Set([...bracketed(setting, core, from, limit), ...asides(setting, core), ...relatives(setting, core, from, limit)]);
  for (const at of dates(setting, core)) gone.add(at);
  const to = endOf(setting, core, from, limit, gone, room);
  const kept: number[] = [];
  for (let at = from; at < to; at += 1) if (!gone.has(at)) kept.push(at);
  // "A bridge built | last week", without its day.
  for (let last = kept.at(-1) ?? 0; gone.has(last + 1) && sentence.frames.some(({ verb, kind, tense }, at) => verb === last && kind === 'noun' && tense === null && !core.frames.has(at)); last = kept.at(-1) ?? 0) kept.pop();
  return trimmed(sentence, kept);
}

/** The words that date what the core tells, where they are a part of nothing else. */
function dates({ sentence, placed }: TitleSetting, { frames: held, needed, single, base }: Core): readonly number[] {
  if (!single) return [];
  const { frames, tags, lower, quoted } = sentence;
  return placed.flatMap(({ start, end, frame: owner, as, noun }) => {
    if (!held.has(owner) || quoted[start] === true || noun !== null || as === null || as === 'vague' || as === 'since') return [];
    const [left, right] = [tags[start - 1] ?? '', tags[end] ?? ''];
    // "Sued in 2011 and 2012".
    if (left === 'CC' || lower[end] === 'of' || /^[-–]$/u.test(lower[start - 1] ?? '') || placed.some((other) => other.start > end && other.start <= end + 2 && tags[other.start - 1] === 'CC')) return [];
    if (/^(?:DT|PRP\$|POS|HYPH|JJ|CD|IN|TO|\$)/u.test(left) || !/^(?:|,|\.|:|NFP|-RRB-|IN.*|TO.*|VB.*|MD.*|CC|RB|W.*|``|DT|PRP)$/u.test(right)) return [];
    // "Two years after the war ended": from when it is counted.
    if (MEASURE.test(lower[end - 1] ?? '') && /^(?:IN|RB)/u.test(right)) return [];
    // Which noun is meant is told by its day: "those freed on Monday".
    if (base !== null && /^(?:noun|relative)$/u.test(frames[owner]?.kind ?? '')) return [];
    let from = tags[start] === 'RP' || (lower[start] === 'around' && (tags[start - 1] ?? '').startsWith('VB')) || frames.some(({ particle }) => particle === start) || (lower[start] === 'in' && /^(?:today|tonight|yesterday|tomorrow)$/u.test(lower[start + 1] ?? '')) ? start + 1 : start;
    while (from > 0 && (LEADING.test(lower[from - 1] ?? '') || /^(?:much|late|early)$/u.test(lower[from - 1] ?? '')) && (tags[from - 1] ?? '').startsWith('RB')) from -= 1;
    const inside = Array.from({ length: end - from }, (_, k) => from + k);
    if (inside.some((at) => needed.has(at) && frames.some(({ subject, object, agent }) => [subject, object, agent].some((part) => part !== null && part.start <= at && at < part.end)))) return [];
    return left === '-LRB-' && right === '-RRB-' ? [start - 1, ...inside, end] : inside;
  });
}

/** Behind the last token that a title needs, the first at which it may end; of a long one also where a part of the clause begins. */
function endOf(setting: TitleSetting, core: Core, from: number, limit: number, gone: ReadonlySet<number>, room: number): number {
  const { sentence } = setting;
  const { tags, lower } = sentence;
  const last = Math.max(from, ...[...core.needed].filter((at) => at < limit));
  const stays = (to: number): readonly number[] => Array.from({ length: to - from }, (_, k) => from + k).filter((at) => !gone.has(at));
  /** How many words stay before each token. */
  const counts = [0];
  for (let at = from; at < limit; at += 1) {
    const isWord = !gone.has(at) && tags[at - 1] !== 'HYPH' && /^[\p{L}\p{N}]/u.test(sentence.tokens[at]?.text ?? '');
    counts.push((counts.at(-1) ?? 0) + (isWord ? 1 : 0));
  }
  const count = (to: number): number => counts[to - from] ?? 0;
  let to = limit;
  for (let at = last + 1; at < limit; at += 1) {
    if (openingAt(sentence, at, limit) !== 'free' || !mayGo(setting, core, from, at, limit) || isHalf(sentence, from, at) || (tags[at] === 'CC' && (lower.slice(from, at).includes('only') || inList(setting, at))) || turns(sentence, at, limit)) continue;
    to = at;
    break;
  }
  for (let at = to - 1; at > last && count(to) > room; at -= 1) {
    const opens = openingAt(sentence, at, to);
    // "Is the man | who sold the mill".
    const told = tags[at - 1]?.startsWith('NN') && /^W(?:P|DT)/u.test(tags[at] ?? '') && sentence.frames.some(({ predicate, verb }) => predicate === at - 1 && predicate !== verb);
    if (told !== true && (opens === 'clause' || (opens === 'phrase' && count(to) > room + NARROW)) && mayGo(setting, core, from, at, to) && !returns(sentence, at, to) && !isHalf(sentence, from, at) && isWhole(sentence, stays(at))) to = at;
  }
  if (to < limit && losesVerb(sentence, core, to)) return limit;
  const sign = to < limit ? withoutRest(sentence, last, to) : to;
  if (sign !== to && mayGo(setting, core, from, sign, to)) return sign;
  return to < limit && isSubject(sentence, to) ? limit : to;
}

/** "A plant worker who was hurt, then robbed | , left": the verb that was found is not the one of which the sentence tells, which comes behind. */
function losesVerb({ frames, tags }: FrameSentence, { base }: Core, to: number): boolean {
  let next = to + 1;
  while (/^RB/u.test(tags[next] ?? '')) next += 1;
  const verb = frames[base ?? -1]?.verb;
  return tags[to] === ',' && /^(?:VB[DZP]|MD)/u.test(tags[next] ?? '') && verb !== undefined && tags.slice(verb, to).some((tag) => /^WP/u.test(tag));
}

/** "Were dismissed | or warned", "was accused, | but was not charged": what comes behind says that the words before may not hold, or not wholly. */
function turns({ lower }: FrameSentence, from: number, to: number): boolean {
  const at = lower[from] === ',' ? from + 1 : from;
  return lower[at] === 'or' || (lower[at] === 'but' && lower.slice(at, to).some((word) => /^(?:not|n['’]t|never|no|nobody|none|neither)$/u.test(word)));
}

/** What is left says something, and says it of as many as before: not "the flood came | a day after …", "all mills | in Arden". */
function isWhole({ frames, lower, tags }: FrameSentence, left: readonly number[]): boolean {
  const end = left.at(-1) ?? 0;
  const bounds = (at: number): boolean => ABSOLUTE.test(lower[at] ?? '') || /^(?:JJS|RBS)$/u.test(tags[at] ?? '');
  let opens = left.length - 1;
  while (opens > 0 && (/^(?:NN|JJ|CD|PDT|POS|HYPH|\$|DT|PRP\$)/u.test(tags[left[opens] ?? 0] ?? '') || lower[left[opens] ?? 0] === 'of')) opens -= 1;
  if (left.some((at, k) => NONE.test(lower[at] ?? '') || (bounds(at) && (k > opens || tags[at]?.startsWith('RB') === true)))) return false;
  return !/^(?:VB|MD)/u.test(tags[end] ?? '') || frames.some(({ verb, passive, tense }) => verb === end && passive && tense !== null);
}

/** "Photographs of the barge, its hull | holed by rocks", "he lived, but another | who fought died": with what is said of it goes what it is said of. */
function withoutRest({ tags, lower }: FrameSentence, last: number, to: number): number {
  let sign = to - 1;
  while (sign > last && tags[sign] !== ',' && tags[sign] !== 'NFP') sign -= 1;
  const phrase = tags.slice(sign + 1, to);
  if (sign <= last || phrase.some((tag) => /^(?:VB[DZP]|MD)/u.test(tag))) return to;
  const named = /^(?:DT|PRP\$|CD)$/u.test(phrase[0] ?? '') && (tags[sign - 1] !== 'CD' || lower.slice(sign + 1, to).join() === 'one') && !phrase.includes('CC') && !tags.slice(last + 1, sign).includes(',');
  // "Went badly, with a guard | asking for food".
  const absolute = lower[sign + 1] === 'with';
  const joined = phrase[0] === 'CC' && tags.slice(to).some((tag) => /^(?:VB[DZP]|MD)/u.test(tag)) && !tags.slice(Math.max(0, sign - 8), sign).includes(',');
  return named || joined || absolute ? sign : to;
}

const PARTNERS = new Map([['both', 'and'], ['either', 'or'], ['neither', 'nor'], ['between', 'and']]);

/** "Both the mill |", "between the mill |": what is joined comes behind. */
function isHalf({ lower, tags }: FrameSentence, from: number, to: number): boolean {
  return lower.slice(from, to).some((word, k) => {
    const partner = lower.indexOf(PARTNERS.get(word) ?? '', from + k);
    return partner >= to && !tags.slice(from + k, partner).some((tag) => (tag === ',' && word !== 'between') || /^(?:VB[DZP]|MD)/u.test(tag));
  });
}

const SETTING = /^(?:in|at|during|after|amid|near|outside|inside|across|around|within|along|before)$/u;

/** "Closed the port, and a guard | who left was hurt": behind a comma two are not joined, so that it is whom the next clause is about. */
function isSubject({ tags }: FrameSentence, to: number): boolean {
  const sign = tags.lastIndexOf(',', to - 1);
  const phrase = tags.slice(sign + 1, to);
  return sign > 0 && phrase[0] === 'CC' && !tags.slice(Math.max(0, sign - 8), sign).includes(',') && !phrase.some((tag) => /^(?:VB|MD)/u.test(tag)) && tags.slice(to).some((tag) => /^(?:VB[DZP]|MD)/u.test(tag));
}

/** A clause that opened inside is closed by a comma and the sentence goes on; or it opens right behind what is done to something, as a part of that may. */
function returns({ tags, frames, lower }: FrameSentence, from: number, to: number): boolean {
  const comma = tags.slice(0, to).indexOf(',', from);
  const goesOn = comma > 0 && tags.slice(comma, to).some((tag) => /^(?:VB[DZP]|MD)/u.test(tag)) && !/^(?:W|CC)/u.test(tags[comma + 1] ?? '');
  const inside = (at: number, { obliques }: Frame): boolean => (SETTING.test(lower[at] ?? '') || tags[at + 1] === 'CD') && !obliques.some(({ preposition }) => preposition === at);
  return goesOn || (/^(?:IN|TO)$/u.test(tags[from] ?? '') && frames.some((frame) => frame.object?.end === from && !inside(from, frame)));
}

/** "Closed mills, sold boats | and …": a verb before is joined by a comma alone. */
const inList = ({ sentence: { frames, tags, groups } }: TitleSetting, end: number): boolean =>
  frames.some(({ kind, mark, subjectFrom, verb }, at) => verb < end && kind === 'conjunct' && mark === null && subjectFrom !== 'own' && tags[(groups[at] ?? 0) - 1] === ',');

/** Behind the last verb of what would stay another clause has begun: "…, while the council |". */
function isOpen({ tags, lower }: FrameSentence, opens: number, end: number): boolean {
  let at = end - 1;
  // "When the accused guards |".
  while (at >= opens && (!/^(?:VB|MD)/u.test(tags[at] ?? '') || (tags[at] === 'VBN' && /^(?:DT|JJ)/u.test(tags[at - 1] ?? '')))) {
    if (/^(?:IN-SCONJ|W)/u.test(tags[at] ?? '') || /^(?:while|when|because|although|though|whereas)$/u.test(lower[at] ?? '')) return true;
    at -= 1;
  }
  return false;
}

/** Nothing of what would go is needed, says who says the rest, or makes it untrue. */
function mayGo(setting: TitleSetting, { frames: held, holders, needed }: Core, opens: number, from: number, to: number): boolean {
  const { sentence } = setting;
  const { frames, lower, quoted, owners, tags, lemmas } = sentence;
  if (quoted[from] === true && quoted[from - 1] === true) return false;
  // "Roe reported on a show that …", "Roe said the bridge, which …, was shut", with what is said taken for something else.
  const verbs = tags.slice(from, to).some((tag) => /^(?:VB[DZP]|MD)/u.test(tag));
  const bare = ({ object, verb }: Frame): boolean => object === null && !tags.slice(verb + 1, from).some((tag) => /^(?:VB[DZP]|MD)/u.test(tag));
  const lost = verbs && (lower[from] === 'that' || !isBeside(sentence, from, to));
  if (verbs && tags[from] !== 'CC' && [...held].some((at) => says(lemmas[at] ?? '') && frames[at]?.complement === null && frames[at].tense !== null && (lost || bare(frames[at])) && !frames[at].passive && frames[at].verb < from && !frames.some(({ kind, verb }) => kind === 'beside' && verb < from))) return false;
  const ofObject = [from, from + 1].some((at) => /^W/u.test(tags[at] ?? '')) && [...held].some((at) => frames[at]?.object?.end === from);
  for (let at = from; at < to; at += 1) {
    const mine = held.has(owners[at] ?? -1);
    if (needed.has(at) || lower[at] === 'according' || (mine && DOUBTING.test(lower[at] ?? ''))) return false;
    // "Treats a fire which broke out in Arden as a crime".
    if (ofObject && lower[at] === 'as' && /^(?:DT|JJ|NN|CD|``)/u.test(tags[at + 1] ?? '')) return false;
    if (/^(?:if|unless|until|till|except|lest)$/u.test(lower[at] ?? '') || (at <= from + 1 && CONDITION.test(lower[at] ?? ''))) return false;
  }
  // "…, the airline told the Herald", taken for something else.
  const joint = tags[from] === 'CC' || /^(?:CC|W|IN)/u.test(tags[from + 1] ?? '') || /^(?:W|IN)/u.test(tags[from] ?? '');
  if (lower.some((word, at) => at >= from && at < to && SAYS.test(word) && (!joint || isApart(tags, at)))) return false;
  // No other clause is torn in two either.
  const torn = frames.some((frame, at) => {
    const start = sentence.starts[at] ?? 0;
    const end = Math.max(frame.verb, frame.predicate, (frame.object?.end ?? 0) - 1, (frame.attribute?.end ?? 0) - 1, (frame.agent?.end ?? 0) - 1);
    return start >= opens && start < from && from <= end && frame.verb >= start;
  });
  const dangling = tags.slice(0, from).some((tag, at) => (/^IN/u.test(tag) || /^(?:after|before|since)$/u.test(lower[at] ?? '')) && tags[at + 1] === ',' && at > Math.max(...[...held].map((index) => frames[index]?.verb ?? 0)));
  if (torn || dangling || isOpen(sentence, opens, from) || /-AUX$/u.test(tags[from - 1] ?? '') || /^(?:be|is|are|was|were|been|being|am|'s|'re)$/u.test(lower[from - 1] ?? '')) return false;
  const count = (sign: string): number => tags.slice(0, from).filter((tag) => tag === sign).length;
  const closed = (start: number, end: number): number => tags.slice(start, end).filter((tag, at) => tag === "''" || (tag !== '``' && /^["”']$/u.test(lower[start + at] ?? ''))).length;
  const open = count('-LRB-') > count('-RRB-') || (quoted[from] !== true && count('``') > closed(0, from) && closed(from, tags.length) > 0);
  return !open && !frames.some(({ verb }, at) => verb >= from && verb < to && (holders.has(at) || held.has(at)));
}
