import { behindAside } from './behind-aside.ts';
import { WEEKDAY, YEAR } from './time-words.ts';
import { isTimetable } from './timetable.ts';
import { isOvertaken, isReduced } from './second-verb.ts';
import { parted, type Token } from './tokens.ts';
import { hasSubject, type Tense, type VerbGroup } from './verb-group.ts';
import { MODALS, HAVE, BE, BE_PAST, DO, HELPERS, DETERMINERS, QUANTIFIERS, SUBJECT_PRONOUNS, HEARSAY, isAdverb, negates, set } from './helping-words.ts';
import { isSayVerb, isSpeechAct } from '../lexicon/forms.ts';

interface Ahead {
  readonly at: number;
  readonly negated: boolean;
}

/** Index of the next word that is no adverb, within the same stretch of words. */
function skipAdverbs(tokens: readonly Token[], from: number): Ahead {
  let at = from;
  let negated = false;
  while (at < tokens.length && at < from + 4) {
    const token = tokens[at];
    if (token === undefined || !isAdverb(token.lower)) break;
    negated ||= negates(token.lower);
    at += 1;
  }
  return { at, negated };
}

function group(first: number, head: number, lemma: string, tense: Tense, { passive = false, negated = false }: { readonly passive?: boolean; readonly negated?: boolean } = {}): VerbGroup {
  return { first, head, last: head, lemma, tense, passive, negated, hearsay: false };
}

/** The same words in another tense. Groups are made here and above only, so that engines know them by one shape. */
function inTense({ first, head, last, lemma, passive, negated, hearsay }: VerbGroup, tense: Tense): VerbGroup {
  return { first, head, last, lemma, tense, passive, negated, hearsay };
}

const asParticiple = ({ first, head, last, lemma, negated, hearsay }: VerbGroup): VerbGroup => ({ first, head, last, lemma, tense: 'participle', passive: true, negated, hearsay });

/** "to have" + participle after the group: the second verb is what is told, at second hand. */
function perfectInfinitive(tokens: readonly Token[], found: VerbGroup): VerbGroup {
  if (!HEARSAY.has(found.lemma) && found.lemma !== 'say') return found;
  const to = tokens[found.last + 1];
  const have = tokens[found.last + 2];
  if (to?.lower !== 'to' || have?.lower !== 'have') return found;
  let { at } = skipAdverbs(tokens, found.last + 3);
  let passive = false;
  if (tokens[at]?.lower === 'been') {
    passive = true;
    at = skipAdverbs(tokens, at + 1).at;
  }
  const verb = tokens[at]?.verb;
  if (!verb?.participle) return found;
  return { first: found.first, head: at, last: at, lemma: verb.lemma, tense: 'perfect', passive, negated: found.negated, hearsay: true };
}

function afterBe(tokens: readonly Token[], first: number, be: number, base: Tense, negated: boolean): VerbGroup {
  const ahead = skipAdverbs(tokens, be + 1);
  const next = tokens[ahead.at];
  const not = negated || ahead.negated;
  if (next !== undefined && !(parted(next) && next.before.includes(','))) {
    if (next.lower === 'being' || next.lower === 'been') return afterBe(tokens, first, ahead.at, base, not);
    if (next.lower === 'going' && tokens[ahead.at + 1]?.lower === 'to') return group(first, ahead.at + 2, tokens[ahead.at + 2]?.verb?.lemma ?? 'go', 'modal', { negated: not });
    // "Is to be closed".
    if (next.lower === 'to' && tokens[ahead.at + 1]?.lower === 'be') return inTense(afterBe(tokens, first, ahead.at + 1, 'modal', not), 'modal');
    if (next.lower === 'to' && tokens[ahead.at + 1]?.verb?.base) return group(first, ahead.at + 1, tokens[ahead.at + 1]?.verb?.lemma ?? 'be', 'modal', { negated: not });
    if (next.verb?.participle) return perfectInfinitive(tokens, group(first, ahead.at, next.verb.lemma, base, { passive: true, negated: not }));
    if (next.verb?.ing) return group(first, ahead.at, next.verb.lemma, base === 'modal' ? 'modal' : base === 'past' ? 'past' : 'progressive', { negated: not });
  }
  return group(first, be, 'be', base === 'modal' ? 'modal' : 'copula', { negated: not });
}

function afterHave(tokens: readonly Token[], first: number, negated: boolean): VerbGroup | null {
  const ahead = skipAdverbs(tokens, first + 1);
  const next = tokens[ahead.at];
  const not = negated || ahead.negated;
  if (next === undefined || parted(next)) return null;
  if (next.lower === 'been') return afterBe(tokens, first, ahead.at, 'perfect', not);
  if (next.verb?.participle) return perfectInfinitive(tokens, group(first, ahead.at, next.verb.lemma, 'perfect', { negated: not }));
  return null;
}

function afterModal(tokens: readonly Token[], first: number, negated: boolean): VerbGroup {
  const ahead = skipAdverbs(tokens, first + 1);
  const next = tokens[ahead.at];
  const not = negated || ahead.negated;
  if (next?.lower === 'be') return inTense(afterBe(tokens, first, ahead.at, 'modal', not), 'modal');
  if (next?.lower === 'have') {
    const perfect = afterHave(tokens, ahead.at, not);
    if (perfect !== null) return { first, head: perfect.head, last: perfect.last, lemma: perfect.lemma, tense: 'modal', passive: perfect.passive, negated: perfect.negated, hearsay: perfect.hearsay };
  }
  if (next?.verb?.base) return group(first, ahead.at, next.verb.lemma, 'modal', { negated: not });
  return group(first, first, 'be', 'modal', { negated: not });
}

const LINKING = set('remain stay seem look feel become keep lie stand appear get');

/** Adverbs of a participle rather than of a verb that goes on: "originally planned", not "later fled". */
const BEFORE_PARTICIPLE = /^(?:originally|initially|previously|recently|formerly|newly|first|badly|seriously|long)$/u;

/** May the word at `at` be a finite simple past? Its neighbours decide between "seized the town" and "the seized town". */
function isSimplePast(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const verb = token?.verb;
  if (token === undefined || !verb?.past) return false;
  const prev = tokens[at - 1];
  const next = tokens[at + 1];
  const both = verb.participle;
  // "Olena Roe (pictured) left"
  if (token.before.includes('(') && next?.before.includes(')') === true) return false;
  if (both && next?.lower === 'by' && !parted(next)) return false;
  if (prev === undefined) return !both;
  // "The vote, originally planned for March, was held": the adverb stands behind the comma.
  const comma = token.before.includes(',') || (BEFORE_PARTICIPLE.test(prev.lower) && prev.before.includes(','));
  const parts = parted(token) || (comma && both);
  if (!parts) {
    // "remains shut", "lay ruined": how it stands, not what was done.
    if (both && LINKING.has(prev.verb?.lemma ?? '')) return false;
    if (prev.lower === 'to') return false;
    if (prev.possessive) return false;
    // "Many sang", but not "many seized ships".
    if (DETERMINERS.has(prev.lower) && !SUBJECT_PRONOUNS.has(prev.lower) && (both || !QUANTIFIERS.has(prev.lower))) return false;
    if (both && ((/^[\d.,]+$/u.test(prev.lower) && !(YEAR.test(prev.lower) && /^(?:in|since|from|by|until)$/u.test(tokens[at - 2]?.lower ?? ''))) || NUMBERS.has(prev.lower)) && !(BY_MANY.has(verb.lemma) || takesObject(next))) return false;
    if (verb.base && (prev.lower === 'to' || prev.verb?.base === true && prev.lower === 'let')) return false;
  } else if (both && !isSayVerb(verb.lemma) && comma && next !== undefined && (parted(next) && !token.before.includes(',') || /^(?:by|in|on|with|from|at|for|to|since|until|during|near|after|under)$/u.test(next.lower))) return next.lower !== 'by' && behindAside(tokens, at);
  // "low cost airline", "a rival bid for": mostly nouns, but before an object.
  if (/^(?:cost|bid)$/u.test(token.lower) && !(next !== undefined && !parted(next) && (/^\d/u.test(next.lower) || next.capital || /^(?:the|a|an|its|his|her|their|him|them|us|at|up|more|about|nearly|over|farewell)$/u.test(next.lower) || NUMBERS.has(next.lower)))) return false;
  // "from sea, air and ground": grinding is rare in news.
  if (token.lower === 'ground' && !/^(?:to|down|on)$/u.test(next?.lower ?? '')) return false;
  // "cut", "hit", "set": as often nouns; a determiner before them has been dealt with, a noun after them settles it.
  if (verb.base && token.acts.length > 0 && (next === undefined || parted(next))) return false;
  return true;
}

const PLURAL = /(?:^(?!has|was|his|its|this|thus|plus|less|does|yes|perhaps|always)[a-z-]{2,}s|^(?:people|police)|men|women|children)$/u;

/** May the word at `at` be a present form? Only where the neighbours leave little doubt: "-s" forms are plural nouns more often. */
function isPresent(tokens: readonly Token[], at: number, headline: boolean): boolean {
  const token = tokens[at];
  const verb = token?.verb;
  const adverb = isAdverb(tokens[at - 1]?.lower ?? '') && at > 1;
  const prev = tokens[adverb ? at - 2 : at - 1];
  if (token === undefined || prev === undefined || !verb || !(verb.s || verb.base)) return false;
  if (tokens[at + 1]?.lower === 'of') return false;
  // “…,” says the mayor. But the mark behind a nickname parts nothing.
  const nickname = prev.quoted && !token.quoted && /^"? ?$/u.test(token.before);
  if (parted(token) && !nickname) return verb.s && isSayVerb(verb.lemma) && token.before.includes('"');
  if (prev.lower === 'to' || prev.possessive) return false;
  // "Paris wins": a name in -s before a small letter is no plural.
  const plural = /s$/u.test(prev.lower) && !(prev.capital && !token.capital);
  if (SUBJECT_PRONOUNS.has(prev.lower) && prev.lower !== 'this') return true;
  if (DETERMINERS.has(prev.lower)) return false;
  const next = tokens[at + 1];
  // "forces enter the town": a plural noun, and the next word is the verb.
  const object = next?.lower === 'back' || (headline && tokens[at + 2]?.lower === 'of');
  if (verb.s && next?.verb?.base === true && !next.verb.past && !parted(next) && !object) return false;
  if (verb.s && (isSayVerb(verb.lemma) || isSpeechAct(verb.lemma)) && !plural) return true;
  // "the firm expects to cut": a verb that takes an infinitive.
  if (verb.s && !plural && next?.lower === 'to' && tokens[at + 2]?.verb?.base === true && !parted(next)) return true;
  const followed = adverb || next !== undefined && !parted(next) && (next.capital || DETERMINERS.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower) || isAdverb(next.lower) || next.verb?.ing === true);
  if (verb.s && followed && !plural) return headline || adverb || prev.capital || next?.lower === 'the' || next?.lower === 'a' || next?.lower === 'that';
  if (verb.base && !verb.past && PLURAL.test(prev.lower) && (followed || headline)) return headline || !token.acts.length;
  if (headline && verb.s && next !== undefined && !token.acts.length) return true;
  return headline && verb.s && (next === undefined || !parted(next)) && !plural;
}

function groupAt(tokens: readonly Token[], at: number, headline: boolean): VerbGroup | null {
  const token = tokens[at];
  if (token === undefined) return null;
  // Most words are no verbs at all.
  if (token.verb === null && !HELPERS.has(token.lower)) return null;
  const prev = tokens[at - 1];
  if (MODALS.has(token.lower) && !(token.capital && at > 0) && !(token.lower === 'will' && prev !== undefined && DETERMINERS.has(prev.lower) && !SUBJECT_PRONOUNS.has(prev.lower) && !QUANTIFIERS.has(prev.lower))) return afterModal(tokens, at, negates(token.lower));
  if (HAVE.has(token.lower)) {
    const perfect = afterHave(tokens, at, negates(token.lower));
    if (token.lower === 'having') return perfect === null ? null : inTense(perfect, 'ing');
    return perfect ?? group(at, at, 'have', token.lower.startsWith('had') ? 'past' : 'present', { negated: negates(token.lower) });
  }
  if (BE.has(token.lower)) {
    if (prev?.lower === 'to') return group(at, at, 'be', 'participle');
    if (token.lower === 'being' || token.lower === 'been') {
      const passive = tokens[skipAdverbs(tokens, at + 1).at];
      return passive?.verb?.participle ? group(at, skipAdverbs(tokens, at + 1).at, passive.verb.lemma, 'ing', { passive: true }) : null;
    }
    return afterBe(tokens, at, at, BE_PAST.has(token.lower) ? 'past' : 'present', negates(token.lower));
  }
  if (DO.has(token.lower)) {
    const ahead = skipAdverbs(tokens, at + 1);
    const verb = tokens[ahead.at]?.verb;
    if (verb?.base) return group(at, ahead.at, verb.lemma, token.lower.startsWith('did') ? 'past' : 'present', { negated: negates(token.lower) || ahead.negated });
    return group(at, at, 'do', token.lower.startsWith('did') ? 'past' : 'present');
  }
  const verb = token.verb;
  if (verb === null || (token.capital && at > 0 && !headline)) return null;
  // A word that no list knows, in -ing with a capital, is a name.
  if (token.capital && verb.ing && !verb.known) return null;
  if (isSimplePast(tokens, at)) return perfectInfinitive(tokens, group(at, at, verb.lemma, 'past'));
  if (isPresent(tokens, at, headline) || isTimetable(tokens, at)) return perfectInfinitive(tokens, group(at, at, verb.lemma, 'present'));
  if (verb.ing && prev?.lower !== 'the' && prev?.lower !== 'of') return group(at, at, verb.lemma, 'ing');
  // "A boy hit by a car": the agent tells it from the other forms of "hit".
  const undergone = tokens[at + 1]?.lower === 'by' && at > 0 && !DETERMINERS.has(prev?.lower ?? '');
  if (verb.participle && (!verb.base || undergone)) return group(at, at, verb.lemma, 'participle');
  return null;
}

/** "Thousands marched": done by many, and to nobody. "Six injured" is the other way round. */
const BY_MANY = set('march gather protest rally demonstrate assemble arrive return travel attend turn vote escape survive perish queue flock cheer pray');

/** "Of magnitude 6.1 struck Norland", but "six injured on Monday", "six injured Monday". */
const takesObject = (next: Token | undefined): boolean => next !== undefined && !parted(next) && ((next.capital && !WEEKDAY.test(next.lower)) || /^(?:the|an?|its|his|her|their)$/u.test(next.lower));

const NUMBERS = set('two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty dozens hundreds thousands scores');
/** "Airline to buy twenty jets": in a headline the infinitive is the future. */
function plannedAt(tokens: readonly Token[], at: number, found: readonly VerbGroup[]): VerbGroup | null {
  const verb = tokens[at + 1]?.verb;
  if (at === 0 || tokens[at]?.lower !== 'to' || verb?.base !== true || found.some((g) => hasSubject(g.tense))) return null;
  const done = tokens[at + 2]?.verb;
  if (tokens[at + 1]?.lower === 'be' && done?.participle === true) return group(at, at + 2, done.lemma, 'modal', { passive: true });
  return group(at, at + 1, verb.lemma, 'modal');
}

const AFTER_VERB = set('the a an its his her their this to from in on into at with for off out up down back directly all more new');

/** "will leave Aldport on Monday and land in Corvale": the second verb leans on the modal of the first. */
function alsoPlanned(tokens: readonly Token[], at: number, found: readonly VerbGroup[]): VerbGroup | null {
  const token = tokens[at];
  const verb = token?.verb;
  const next = tokens[at + 1];
  const modal = found.at(-1);
  if (token === undefined || token.capital || verb?.base !== true || next === undefined || modal === undefined || modal.tense !== 'modal' || modal.negated || modal.lemma === 'be' || parted(token) || parted(next)) return null;
  const link = tokens[at - 1]?.lower === 'then' ? tokens[at - 2] : tokens[at - 1];
  if (link?.lower !== 'and' || !(AFTER_VERB.has(next.lower) || next.capital) || token.acts.length > 0 && next.lower !== 'the') return null;
  return group(at, at, verb.lemma, 'modal');
}

/** The verb groups of a sentence, in order, without overlap. */
export function verbGroups(tokens: readonly Token[], headline: boolean): readonly VerbGroup[] {
  const found: VerbGroup[] = [];
  let at = 0;
  while (at < tokens.length) {
    const raw = (headline ? plannedAt(tokens, at, found) : null) ?? groupAt(tokens, at, headline) ?? alsoPlanned(tokens, at, found);
    const here = raw !== null && isReduced(tokens, found, raw) ? asParticiple(raw) : raw;
    if (here === null) at += 1;
    else {
      found.push(here);
      at = Math.max(here.last, here.head, at) + 1;
    }
  }
  return found.map((here, index) => (isOvertaken(tokens, here, found[index + 1]) ? asParticiple(here) : here));
}
