import type { Figure, Span } from '../../model.ts';
import { mapped, stem } from '../../text/index.ts';
import type { VerbGroup } from '../frames/verb-groups.ts';
import { leadsOn } from '../lexicon/function-words.ts';
import { parted, type Token } from '../tokens.ts';
import { CURRENCY, isAge, isWhole } from './no-count.ts';
import { opensNumber, PEOPLE, plain, readNumber, type NumberRead } from './numbers.ts';

const MEASURES: ReadonlyMap<string, string> = new Map(Object.entries({
  km: 'km', kilometer: 'km', kilometers: 'km', kilometre: 'km', kilometres: 'km', mile: 'mile', miles: 'mile', meter: 'm', meters: 'm', metre: 'm',
  metres: 'm', feet: 'foot', foot: 'foot', percent: 'percent', 'per': 'percent', dollars: 'dollar', euros: 'euro', pounds: 'pound', tons: 'ton', tonnes: 'tonne', acres: 'acre', hectares: 'hectare', degrees: 'degree',
}));
/** What a verb makes of the people before or after it, under one name. */
const FATES: ReadonlyMap<string, string> = new Map(Object.entries({
  kill: 'killed', die: 'killed', murder: 'killed', slay: 'killed', perish: 'killed', drown: 'killed', dead: 'killed', death: 'killed', deaths: 'killed', fatalities: 'killed', lives: 'killed', bodies: 'killed', morts: 'killed', mort: 'killed', tués: 'killed', victims: 'killed',
  injure: 'injured', wound: 'injured', hurt: 'injured', injured: 'injured', wounded: 'injured', injuries: 'injured', blessés: 'injured',
  missing: 'missing', arrest: 'arrested', detain: 'arrested', arrests: 'arrested', displace: 'displaced', evacuate: 'evacuated', hospitalise: 'hospitalised', hospitalize: 'hospitalised', infect: 'infected', rescue: 'rescued', trap: 'trapped', homeless: 'homeless',
}));
/** Behind the people it is said of: "left five people dead". */
const BEHIND = new Set(['dead', 'missing', 'homeless']);
/** Behind a number what befell as many, also where it might be a verb: "claimed six lives", "left six hurt". */
const OUTCOMES = new Set(['lives', 'hurt']);
/** Participles that may pass for adjectives. */
const BEFALLEN: ReadonlyMap<string, string> = new Map(Object.entries({ killed: 'killed', injured: 'injured', wounded: 'injured', hurt: 'injured' }));
/** Behind the verb what befell the people before it: "lost their lives", "suffered injuries", "is confirmed dead". */
const SUFFERED: readonly (readonly [verb: RegExp, word: RegExp, what: string])[] = [
  [/^lose$/u, /^(?:life|lives)$/u, 'killed'],
  [/^(?:suffer|sustain|receive)$/u, /^(?:injury|injuries|wounds)$/u, 'injured'],
  // What is feared is no count.
  [/^(?:be|confirm|find|pronounce|declare)$/u, /^dead$/u, 'killed'],
];
/** Words between a verb and what it makes people suffer. */
const SUFFERED_WITHIN = 4;
const SKIP = new Set(['of', 'the', 'more', 'other', 'new', 'different', 'some', 'about', 'around', 'pieces', 'units']);
const NOT_NUMBERS_OF = new Set(['am', 'pm', 'a.m', 'p.m', 'percent', 'gmt']);

const FOLLOWS_MIN = /(?:at least|no fewer than|no less than|not less than|a minimum of|au moins)$/u;
const FOLLOWS_OVER = /(?:more than|over|greater than|upwards of|exceeding|plus de)$/u;
const FOLLOWS_UNDER = /(?:fewer than|less than|under|below|moins de)$/u;
const FOLLOWS_MAX = /(?:up to|at most|no more than|as many as|a maximum of)$/u;
const FOLLOWS_ABOUT = /(?:about|around|some|roughly|approximately|nearly|almost|an estimated|close to|environ)$/u;

/** "between 115 and": the lower end of a range; null: none opens before the number. */
function lowerEnd(tokens: readonly Token[], at: number): number | null {
  const [between, low, joint] = tokens.slice(Math.max(0, at - 3), at);
  const linked = between?.lower === 'between' ? joint?.lower === 'and' : between?.lower === 'from' && joint?.lower === 'to';
  return linked && low !== undefined ? plain(low.lower) : null;
}

/** The first word of "at least 40", by the place of its number. */
function boundStart(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let size = 1; size <= 3; size += 1) {
    const lead = mapped(tokens.slice(Math.max(0, at - size), at), (t) => t.lower).join(' ');
    if ([FOLLOWS_MIN, FOLLOWS_OVER, FOLLOWS_UNDER, FOLLOWS_MAX, FOLLOWS_ABOUT].some((p) => p.exec(lead)?.index === 0)) first = Math.max(0, at - size);
  }
  return first;
}

function bounded(read: NumberRead, lead: string): { min: number | null; max: number | null } {
  const { min, max } = read;
  if (FOLLOWS_MIN.test(lead)) return { min, max: null };
  if (FOLLOWS_OVER.test(lead)) return { min: min + (Number.isInteger(min) && min < 1000 ? 1 : 0), max: null };
  if (FOLLOWS_UNDER.test(lead)) return { min: null, max: min };
  if (FOLLOWS_MAX.test(lead)) return { min: null, max: max ?? min };
  if (FOLLOWS_ABOUT.test(lead) && max !== null) return { min: min * 0.85, max: max * 1.15 };
  return { min, max };
}

interface Counted {
  readonly what: string;
  readonly unit: string | null;
  readonly last: number;
}

function counted(tokens: readonly Token[], groups: readonly VerbGroup[], number: number, last: number): Counted | null {
  const next = tokens[last + 1];
  const verbBefore = groups.findLast((g) => g.last < number && number - g.last <= 5);
  const currency = CURRENCY.exec(tokens[number]?.before ?? '');
  if (currency !== null) return { what: 'money', unit: currency[0], last };
  if (next?.before.startsWith('%') === true) return { what: 'measure', unit: 'percent', last };
  if (next !== undefined && !parted(next)) {
    const measure = MEASURES.get(next.lower);
    if (measure !== undefined) return { what: 'measure', unit: measure, last: last + 1 };
    if (NOT_NUMBERS_OF.has(next.lower)) return null;
  }
  // "Two killed and three injured": nobody else is named behind it.
  const beyond = tokens[last + 2];
  const befell = next === undefined || parted(next) ? undefined : BEFALLEN.get(next.lower);
  const ends = beyond === undefined || parted(beyond) || leadsOn(beyond.lower);
  if (befell !== undefined && ends) return { what: befell, unit: null, last: last + 1 };
  let at = last + 1;
  let seen: Token | undefined;
  while (at < tokens.length && at <= last + 5) {
    const word = tokens[at];
    if (word === undefined || parted(word)) break;
    const fate = FATES.get(word.lower);
    if (fate !== undefined && (word.verb === null || (at === last + 1 && OUTCOMES.has(word.lower)))) return { what: /^(?:bodies|victims)$/u.test(word.lower) && isBuried(verbBefore, groups.find((g) => g.first > at)) ? 'buried' : fate, unit: null, last: at };
    if (groups.some((g) => g.first <= at && at <= g.last)) break;
    if (!SKIP.has(word.lower) && /^\p{Ll}/u.test(word.text) && !leadsOn(word.lower)) seen = word;
    else if (!SKIP.has(word.lower) && !word.capital) break;
    at += 1;
    if (seen !== undefined && /(?:s|people|police|men|women|children)$/u.test(seen.lower)) break;
  }
  const people = seen === undefined || PEOPLE.has(seen.lower);
  if (people) {
    const behind = tokens[at];
    if (behind !== undefined && seen !== undefined && !parted(behind) && (BEHIND.has(behind.lower) || (verbBefore?.lemma === 'leave' && behind.verb?.participle === true && FATES.get(behind.verb.lemma) !== undefined))) return { what: FATES.get(behind.verb?.lemma ?? '') ?? FATES.get(behind.lower) ?? 'killed', unit: null, last: at };
    const end = seen === undefined ? last : at - 1;
    const done = doneTo(tokens, groups, number);
    if (done !== undefined) return { what: done, unit: null, last: end };
    const after = groups.find((g) => g.first > last && g.first - last <= 6);
    // "Were injured", where "injured" passes for an adjective.
    const said = after?.lemma === 'be' ? tokens.slice(after.last + 1, after.last + 3) : [];
    const state = said.flatMap(({ lower }) => BEFALLEN.get(lower) ?? [])[0];
    if (after?.negated === true && (FATES.get(after.lemma) ?? state) !== undefined) return null;
    if (state !== undefined && after?.tense !== 'modal') return { what: state, unit: null, last: end };
    if (ofLives(tokens, number)) return { what: 'killed', unit: null, last: end };
    const suffered = after === undefined || after.negated || after.tense === 'modal' ? undefined : SUFFERED.find(([verb, word]) => verb.test(after.lemma) && tokens.slice(after.last + 1, after.last + 1 + SUFFERED_WITHIN).some((token) => word.test(token.lower)));
    if (suffered !== undefined) return { what: suffered[2], unit: null, last: end };
    // "are missing", "remain missing", "were reported missing"
    if (after !== undefined && tokens.slice(after.first, after.last + 2).some((token) => token.lower === 'missing')) return { what: 'missing', unit: null, last: end };
    const fate = after === undefined ? undefined : FATES.get(after.lemma);
    if (fate !== undefined && (after?.passive === true || after?.lemma === 'die' || after?.tense === 'participle' || after?.lemma === 'drown' || after?.lemma === 'perish')) return { what: fate, unit: null, last: end };
    // "two killed and three injured": the second verb stands behind its number.
    if (next?.verb?.participle && FATES.get(next.verb.lemma) !== undefined && !parted(next)) return { what: FATES.get(next.verb.lemma) ?? 'killed', unit: null, last: last + 1 };
    const active = verbBefore === undefined || verbBefore.passive || verbBefore.negated || verbBefore.tense === 'modal' ? undefined : FATES.get(verbBefore.lemma);
    if (active !== undefined) return { what: active, unit: null, last: end };
  }
  const befallen = seen === undefined || seen !== tokens[at - 1] ? undefined : besideFate(tokens, groups, number, at);
  return seen === undefined ? null : { what: befallen ?? stem(seen.lower), unit: null, last: at - 1 };
}

/** "7,000 victims have been buried", "buried 40,000 bodies": some of the dead. */
const isBuried = (before: VerbGroup | undefined, behind: VerbGroup | undefined): boolean => (before?.lemma === 'bury' && !before.passive && !before.negated) || (behind?.lemma === 'bury' && behind.passive && !behind.negated);

/** What the verb right before a number does to as many, also where it passes for an adjective: "killed nine people and wounded about 40 others". */
function doneTo(tokens: readonly Token[], groups: readonly VerbGroup[], number: number): string | undefined {
  const opens = boundStart(tokens, number);
  const [verb, first] = [tokens[opens - 1], tokens[opens]];
  if (verb === undefined || first === undefined || parted(first)) return undefined;
  const group = groups.find(({ last }) => last === opens - 1);
  // "Would have killed": where no clause was found, nobody knows whether it did.
  if (group === undefined || (group.passive && group.first === group.last)) return tokens[opens - 2]?.lower === 'have' ? undefined : BEFALLEN.get(verb.lower);
  return group.negated || group.passive || group.tense === 'modal' ? undefined : FATES.get(group.lemma);
}

const OF_PEOPLE = new Set(['killed', 'injured', 'arrested', 'rescued', 'evacuated', 'displaced']);

/** What befell those of whom a verb right beside tells it, whatever they are: "arrested four engineers", "ten pilgrims died". */
function besideFate(tokens: readonly Token[], groups: readonly VerbGroup[], number: number, at: number): string | undefined {
  const before = groups.find((group) => group.last === number - 1);
  const behind = groups.find((group) => group.first === at);
  if (behind !== undefined && (behind.negated || behind.tense === 'modal')) return undefined;
  const fate = behind !== undefined && (behind.passive || MORTAL.test(behind.lemma)) ? FATES.get(behind.lemma) : before !== undefined && !before.passive && !before.negated && before.tense !== 'modal' ? FATES.get(before.lemma) : undefined;
  return fate !== undefined && OF_PEOPLE.has(fate) && !parted(tokens[at - 1] ?? { before: ' ' }) ? fate : undefined;
}

const MORTAL = /^(?:die|drown|perish)$/u;

/** "claimed the lives of at least six people" */
const ofLives = (tokens: readonly Token[], number: number): boolean => tokens.slice(Math.max(0, number - 5), number).some((token, at, before) => token.lower === 'lives' && before[at + 1]?.lower === 'of');

const TOLL = /^(?:toll|dead|deaths|fatalities)$/u;
const RISES = new Set(['rise', 'climb', 'stand', 'reach', 'hit', 'grow', 'increase', 'jump', 'pass', 'exceed', 'top', 'be', 'mount', 'soar', 'surge', 'drop', 'fall']);

/** "The death toll rose from five to at least six", "the number of dead has reached six", "a death toll of six": of the dead, and how many there are now. */
function tollAt(tokens: readonly Token[], groups: readonly VerbGroup[], number: number): boolean {
  const lead = mapped(tokens.slice(Math.max(0, number - 5), number), ({ lower }) => lower).join(' ').replace(/ ?(?:at least|more than|about|around|some|nearly|almost|over|up to)$/u, '');
  if (/\bdeath toll (?:of|(?:stands )?at)$/u.test(lead)) return true;
  const verb = groups.findLast((g) => g.last < number && number - g.last <= 7);
  if (verb === undefined || verb.negated || verb.tense === 'modal' || !RISES.has(verb.lemma)) return false;
  const subject = mapped(tokens.slice(Math.max(0, verb.first - 14), verb.first), ({ lower }) => lower);
  const at = subject.findLastIndex((word) => TOLL.test(word));
  const counts = at >= 1 && (subject[at] === 'toll' ? subject[at - 1] === 'death' : subject[at - 1] === 'of' && subject[at - 2] === 'number');
  return counts && /(?:^| )(?:to|at)$/u.test(lead) !== /^(?:reach|hit|pass|exceed|top|be)$/u.test(verb.lemma);
}

/** The figures of a clause's tokens. Numbers inside `taken` (time expressions) are none. */
export function figuresOf(text: string, tokens: readonly Token[], groups: readonly VerbGroup[], taken: readonly Span[]): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !opensNumber(token.lower) || taken.some((t) => t.start < token.end && token.start < t.end)) continue;
    const read = readNumber(tokens, at);
    if (read === null || (token.lower === 'one' && (tokens[at - 1]?.lower === 'no' || /^(?:of|another|more|day|side|thing|by)$/u.test(tokens[at + 1]?.lower ?? 'of')))) continue;
    const toll = tollAt(tokens, groups, at);
    if (!toll && (isAge(tokens, groups, at, read) || isWhole(tokens, at))) continue;
    const what = toll ? { what: 'killed', unit: null, last: read.last } : counted(tokens, groups, at, read.last);
    const behind = mapped(tokens.slice(Math.max(0, at - 4), at), (t) => t.lower).join(' ');
    // That nobody was arrested yet, or evacuated, soon holds no more.
    const unsaid = read.max === 0 && !/^(?:killed|injured|missing)$/u.test(what?.what ?? '');
    if (what !== null && !unsaid) {
      let first = boundStart(tokens, at);
      // From five to six a toll has risen, and is six.
      const low = toll ? null : lowerEnd(tokens, at);
      if (low !== null && low < read.min) {
        first = at - 3;
        // The lower end alone was read as a count of its own.
        if (found.at(-1)?.start === tokens[at - 2]?.start) found.pop();
      }
      const start = tokens[first]?.start ?? token.start;
      const end = tokens[what.last]?.end ?? token.end;
      found.push({ start, end, exact: text.slice(start, end), what: what.what, unit: what.unit, ...(low !== null && low < read.min ? { min: low, max: read.max } : bounded(read, behind)) });
    }
    at = Math.max(at, read.last);
  }
  return found;
}
