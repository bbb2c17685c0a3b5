import { fineness, THINGS } from '../events/index.ts';
import { stem } from '../text/index.ts';
import { daysBetween, overlaps } from '../time/index.ts';
import { landmarkOf, type LinkedMention } from './linked-mention.ts';
import { likeness } from './bag.ts';
import { foldName, sameName } from './same-name.ts';
import { otherToll } from './tolls.ts';
import type { Weights } from './weights.ts';

/** Two mentions that score at least this may tell of one event. */
export const LINK_AT = 1.75;

/** How many days apart a date that was only inherited may be from the true one. */
const SOFT_DAYS = 2;

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.some((y) => sameName(x, y)));
const common = (a: readonly string[], b: readonly string[]): number => a.filter((x) => b.includes(x)).length;

/** Years before Christ are on no calendar of ours, and on no day of it. */
const isBeforeChrist = ({ time }: LinkedMention): boolean => !time.soft && time.value?.startsWith('BC') === true;

/** The day of a report only says that it had happened by then. */
const isBound = ({ time }: LinkedMention): boolean => time.certainty === 'reported';

/** True where the two dates cannot be the date of one event. */
export function datesClash(a: LinkedMention, b: LinkedMention): boolean {
  const x = a.time.interval;
  const y = b.time.interval;
  if (x === null || y === null) return unplacedClash(a, b) || (x ?? y) !== null && (isBeforeChrist(a) || isBeforeChrist(b));
  if (overlaps(x, y)) return false;
  if (a.time.soft || b.time.soft) {
    // "last month", told of what an article reported as new: it may open the month after.
    const coarse = [a, b].filter((m) => fineness(m.time.granularity) > fineness('week'));
    if (coarse.length > 1 || coarse.some((m) => m.time.soft || fineness(m.time.granularity) > fineness('month'))) return true;
    const gap = x.end <= y.start ? daysBetween(x.end, y.start) : daysBetween(y.end, x.start);
    // The gap between half-open days is 0 for neighbours.
    return gap + 1 > SOFT_DAYS;
  }
  // "early March" and "mid-March": reports of one event may differ about the part of a month or year.
  return !(a.time.value !== null && a.time.value === b.time.value && fineness(a.time.granularity) >= fineness('month'));
}

/** True where words of both reports date them, and the dates cannot be one. */
export function datesDiffer(a: LinkedMention, b: LinkedMention): boolean {
  const hard = ({ time }: LinkedMention): boolean => !time.soft && time.certainty !== 'inferred' && time.value !== null;
  return hard(a) && hard(b) && datesClash(a, b);
}

/** Without a publication date weekdays have no date yet, but Monday is not Friday. */
function unplacedClash(a: LinkedMention, b: LinkedMention): boolean {
  const x = a.time;
  const y = b.time;
  if (x.interval !== null || y.interval !== null || x.value === null || y.value === null) return false;
  // What was taken from the text around counts only as a weekday or month without a year.
  if ((x.soft || y.soft) && !(x.value.startsWith('XXXX') && y.value.startsWith('XXXX'))) return false;
  return !compatible(x.value, y.value);
}

/** TIMEX3 values of which one continues the other, `XXXX-03` and `XXXX-03-11`. */
function compatible(a: string, b: string): boolean {
  const weekday = /^XXXX-WXX-\d/u;
  if (weekday.test(a) !== weekday.test(b)) return true;
  const [x, y] = [a.split('T')[0] ?? a, b.split('T')[0] ?? b];
  return x.startsWith(y) || y.startsWith(x);
}

/** True where the places, landmarks or people of two mentions cannot be those of one event. */
export function conflicts(a: LinkedMention, b: LinkedMention): boolean {
  return otherPlace(a, b) || otherLandmark(a, b) || otherPerson(a, b);
}

/** Two places, and neither lies in the other as far as the story says. */
export function otherPlace(a: Pick<LinkedMention, 'places' | 'company'>, b: Pick<LinkedMention, 'places' | 'company'>): boolean {
  if (a.places.length === 0 || b.places.length === 0 || shares(a.places, b.places)) return false;
  return !a.places.some((x) => b.places.some((y) => a.company.places.has(`${x}|${y}`)));
}

/** What happens to one person at a time: two names are two events, also where the name stands beside the clause. */
const PERSONAL = new Set(['arrest', 'charge', 'try', 'convict', 'sentence', 'kill', 'injure', 'appoint', 'dismiss', 'resign', 'marry', 'divorce', 'born', 'bury', 'elect', 'inaugurate', 'award', 'rehab', 'kidnap', 'rescue', 'escape', 'sue', 'treat', 'attack', 'shoot']);

/** True for an action that befalls one person at a time. */
export const isPersonal = (action: string): boolean => PERSONAL.has(action) && action !== 'attack' && action !== 'shoot';

function otherPerson(a: LinkedMention, b: LinkedMention): boolean {
  if (a.persons.length === 0 || b.persons.length === 0) return false;
  if (!(a.named && b.named) && !a.mention.actions.some((x) => PERSONAL.has(x) && b.mention.actions.includes(x))) return false;
  if (a.persons.some((x) => b.persons.some((y) => sameName(x, y)))) return false;
  // One report names who did it, the other to whom it was done, where a third names both.
  const told = [...a.mention.actions, ...b.mention.actions];
  return !a.persons.some((x) => b.persons.some((y) => told.some((action) => a.company.people.has(`${action}|${x}|${y}`))));
}

const SAID_ALIKE = 0.25;

/** Two people who say something say two things. A speaker's last name stands for the whole name. */
function otherSpeaker(a: LinkedMention, b: LinkedMention): boolean {
  if (a.mention.kind !== 'statement' || !a.mention.actions.includes('=say') || !b.mention.actions.includes('=say')) return false;
  const [x, y] = [a.mention.speaker, b.mention.speaker];
  return x === null || y === null || !sameName(foldName(x), foldName(y));
}

/**
 * What went on for weeks, or is told on the side, has no day; what happens again and again in a story is not that same thing
 * because it was told on a day that its article suggests.
 */
function longAgo(a: LinkedMention, b: LinkedMention): boolean {
  const undated = ({ mention, time }: LinkedMention): boolean => time.from === 'none' && (time.phrase !== null || (mention.background && time.value === null));
  const guessed = (m: LinkedMention): boolean => m.time.soft && m.time.interval !== null;
  if (!((undated(a) && guessed(b)) || (undated(b) && guessed(a)))) return false;
  return a.mention.actions.filter((x) => b.mention.actions.includes(x)).every((x) => REPEATED.has(x));
}

/**
 * "A man who was shot on Sunday has died": what a sentence tells, and what it says on the side of another day, are two things. A
 * shared action makes them one again.
 */
export function toldApart(a: LinkedMention, b: LinkedMention): boolean {
  if (a.article !== b.article || a.mention.sentence.start !== b.mention.sentence.start || a.mention.background === b.mention.background) return false;
  const [aside, main] = a.mention.background ? [a, b] : [b, a];
  return aside.time.from === 'own' && main.time.phrase !== aside.time.phrase && common(a.mention.actions, b.mention.actions) === 0;
}

/** True where two mentions cannot tell of one event, whatever else they share. */
export function vetoed(a: LinkedMention, b: LinkedMention): boolean {
  if (a.mention.kind !== b.mention.kind) return true;
  // Praise or a warning from two capitals are two statements.
  if (a.mention.kind === 'statement' && a.countries.length > 0 && b.countries.length > 0 && common(a.countries, b.countries) === 0) return true;
  if (otherSpeaker(a, b)) return true;
  if (datesClash(a, b) || longAgo(a, b) || otherToll(a, b)) return true;
  return conflicts(a, b) || differentMatter(a, b) || otherOutcome(a, b);
}

/** Two bridges with names of their own are two bridges. */
function otherLandmark(a: LinkedMention, b: LinkedMention): boolean {
  return a.others.some((x) => {
    const tail = landmarkOf(x);
    return tail !== null && b.others.some((y) => landmarkOf(y) === tail) && !b.others.some((y) => landmarkOf(y) === tail && sameName(x, y));
  });
}

const FATES = new Set(['kill', 'injure']);
const RUINS = new Set(['destroy', 'damage']);
/** What strikes whole towns at once. */
const DISASTERS = new Set(['storm', 'quake', 'flood', 'tsunami', 'erupt']);

/** True for an action by which a storm or earthquake is named, not what came of it. */
export const isDisaster = (action: string): boolean => DISASTERS.has(action);

/** What one storm or earthquake destroyed, and whom it killed, are two things to tell; a bomb that does both is one. */
export function otherOutcome({ mention: a }: LinkedMention, { mention: b }: LinkedMention): boolean {
  const has = (actions: readonly string[], kinds: ReadonlySet<string>): boolean => actions.some((action) => kinds.has(action));
  const [fate, ruin] = has(a.actions, FATES) ? [a.actions, b.actions] : [b.actions, a.actions];
  if (!has(fate, FATES) || has(fate, RUINS) || !has(ruin, RUINS) || has(ruin, FATES)) return false;
  return has([...fate, ...ruin], DISASTERS) && fate.every((action) => DISASTERS.has(action) || !ruin.includes(action));
}

/** Orders and announcements are one event only where they are about one thing. */
const ABOUT = new Set(['announce', 'order', 'declare', 'urge', 'promise', 'propose', 'reject', 'warn', 'hail', 'deny', 'condemn']);

/** Both order or announce something, and not the same thing. */
export function differentMatter(a: LinkedMention, b: LinkedMention): boolean {
  const both = a.mention.actions.filter((x) => b.mention.actions.includes(x));
  if (both.length === 0 || !both.every((x) => ABOUT.has(x))) return false;
  if (common(a.mention.objects, b.mention.objects) > 0) return false;
  return a.mention.objects.length > 0 || b.mention.objects.length > 0;
}

/** What happens again and again in one story: two reports of it need more in common than the action and a country. */
const REPEATED = new Set(['attack', 'kill', 'injure', 'shoot', 'explode', 'destroy', 'damage', 'celebrate', 'raise-flag', 'announce', 'declare', 'order', 'hail', 'deny', 'warn', 'urge', 'condemn', 'promise', 'admit', 'propose', 'publish', 'meet', 'arrest', 'protest', 'find', 'investigate', 'begin', 'end', 'rise', 'drop', 'deploy', 'advance', 'rescue', 'join', 'close', 'open', 'agree', 'reject', 'beat', 'pay', 'infect', 'storm', 'build', 'launch', 'sell', 'buy', 'cut', 'raise']);

/** True for what happens again and again in one story. */
export const isRepeated = (action: string): boolean => REPEATED.has(action);

const THING_STEMS = new Set(THINGS.map(stem));

function actionScore(a: LinkedMention, b: LinkedMention): number {
  const same = common(a.mention.actions, b.mention.actions);
  if (same === 0) return 0;
  const classed = a.mention.actions.some((x) => !x.startsWith('=') && b.mention.actions.includes(x));
  return classed ? 1 : 0.8;
}

function termScore(a: LinkedMention, b: LinkedMention, weights: Weights): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  for (const term of a.mention.terms) {
    const weight = weights.of(term) ** 2;
    left += weight;
    if (b.mention.terms.includes(term)) shared += weight;
  }
  for (const term of b.mention.terms) right += weights.of(term) ** 2;
  return left === 0 || right === 0 ? 0 : shared / Math.sqrt(left * right);
}

function dateScore(a: LinkedMention, b: LinkedMention): number {
  const x = a.time.interval;
  const y = b.time.interval;
  if (x === null || y === null) {
    if (a.time.value === null || b.time.value === null || a.time.soft || b.time.soft) return 0;
    return a.time.value.slice(0, 10) === b.time.value.slice(0, 10) ? 0.4 : 0;
  }
  const near = overlaps(x, y);
  if (a.time.soft && b.time.soft) return near ? 0.1 : isBound(a) || isBound(b) ? 0 : -0.1;
  // News of yesterday that does not say so inherits today: next to the true day, that is no reason against it.
  if (a.time.soft || b.time.soft) return near ? 0.2 : 0;
  const fine = Math.max(fineness(a.time.granularity), fineness(b.time.granularity));
  return fine <= fineness('day') ? 0.5 : fine <= fineness('month') ? 0.3 : 0.15;
}

function nameScore(a: LinkedMention, b: LinkedMention): number {
  let score = 0;
  if (a.places.length > 0 && b.places.length > 0) score += 0.7;
  if (shares(a.others, b.others)) score += 0.6;
  const countries = common(a.countries, b.countries);
  if (countries > 0) score += 0.3;
  else if (a.countries.length > 0 && b.countries.length > 0) score -= 0.15;
  else if (common(a.countries, b.around) + common(b.countries, a.around) > 0) score += 0.2;
  return score + (aroundShared(a, b) ? 0.25 : 0);
}

/** True where a name of one clause stands beside the other clause. */
const aroundShared = (a: LinkedMention, b: LinkedMention): boolean => shares([...a.places, ...a.others], b.around) || shares([...b.places, ...b.others], a.around);

/** What likeness of the sentences as a whole counts, and a place at the top of both articles. */
const LIKE = 1;
const LEAD = 0.5;
/** From this likeness on the sentences share an argument. */
const ALIKE = 0.2;
/** Told in a headline or the first paragraph: what the article is about. */
const isMain = ({ mention }: LinkedMention): boolean => !mention.background && (mention.headline || mention.paragraph <= 1);

/**
 * How much two mentions look like reports of one event: a shared action, shared names, shared words weighted by rarity, and
 * dates. 0 where they share no action. The weights were set by hand on the reading of reports, then checked on gold data.
 */
export function similarity(a: LinkedMention, b: LinkedMention, weights: Weights): number {
  const action = actionScore(a, b);
  if (action === 0) return 0;
  const objects = common(a.mention.objects, b.mention.objects) > 0 ? 0.6 : 0;
  const figures = a.mention.figures.some((f) => b.mention.figures.some((g) => f.what === g.what && f.unit === g.unit && f.what !== 'measure')) ? 0.4 : 0;
  const speaker = a.mention.kind === 'statement' && a.mention.speaker !== null && a.mention.speaker === b.mention.speaker ? 0.3 : 0;
  const terms = termScore(a, b, weights);
  // One speaker says many things: only shared words make two statements one.
  if (a.mention.kind === 'statement' && a.mention.actions.includes('=say') && terms < SAID_ALIKE) return 0;
  const names = nameScore(a, b);
  const like = likeness(a.bag, b.bag);
  const main = isMain(a) && isMain(b) ? LEAD : 0;
  // One action and one argument at the least; a country is an argument of half of the pile.
  const once = a.mention.actions.some((x) => !x.startsWith('=') && !REPEATED.has(x) && b.mention.actions.includes(x));
  const country = common(a.countries, b.countries) + common(a.countries, b.around) + common(b.countries, a.around) > 0;
  // Of two reports in which a bridge falls on one day, the bridge is most likely the same.
  const thing = a.mention.terms.some((t) => THING_STEMS.has(t) && b.mention.terms.includes(t)) ? 0.5 : 0;
  const argument = like >= ALIKE || (once && country && !(a.mention.background && b.mention.background)) || thing > 0 || terms >= 0.12 || objects > 0 || figures > 0 || (a.places.length > 0 && shares(a.places, b.places)) || shares(a.others, b.others) || aroundShared(a, b);
  if (!argument) return 0;
  return action + thing + (once ? 0.35 : 0) + objects + figures + speaker + names + dateScore(a, b) + 1.2 * terms + LIKE * like + main;
}
