import { isSayVerb, isSpeechAct } from '../lexicon/forms.ts';
import { HELPERS, set, SUBJECT_PRONOUNS, SUBJECT_RELATIVES } from './helping-words.ts';
import { parted, type Token } from './tokens.ts';
import { MONTH, WEEKDAY, YEAR } from './time-words.ts';
import { hasSubject, type VerbGroup } from './verb-group.ts';

/** Of two verb forms in one stretch of words: which is the predicate, and which only says of whom or what. */

const OPENERS = set('and but or who which that as after before when while since because where than if whom whose until then although though once');

/** "a town seized in spring": a bare -ed form behind a finite verb with no break between belongs to the noun before it. */
export function isReduced(tokens: readonly Token[], found: readonly VerbGroup[], here: VerbGroup): boolean {
  if (here.tense !== 'past' || here.first !== here.last || tokens[here.head]?.verb?.participle !== true) return false;
  const prev = found.findLast((g) => hasSubject(g.tense));
  if (prev === undefined || isSayVerb(prev.lemma) || isSpeechAct(prev.lemma)) return false;
  if (SUBJECT_PRONOUNS.has(tokens[here.first - 1]?.lower ?? '') || endsRelative(tokens, found, here) || endsReduced(tokens, prev, here)) return false;
  for (let at = prev.last + 1; at <= here.first; at += 1) {
    const token = tokens[at];
    if (token === undefined || parted(token) || OPENERS.has(token.lower)) return false;
  }
  return true;
}

/** Verbs that nothing is done to: "a man died" is told, where "a man seized" may be spoken of. */
const UNDONE = set('die collapse vanish disappear escape resign arrive perish');

/**
 * "A bridge built in 1932 collapsed", "a man hurt in the crash died": of two such forms the second is told, where it is a verb
 * that nothing is done to, or a day stands before it and not the noun that it would belong to.
 */
function endsReduced(tokens: readonly Token[], prev: VerbGroup, here: VerbGroup): boolean {
  const before = tokens[here.first - 1]?.lower ?? '';
  return (UNDONE.has(here.lemma) || WEEKDAY.test(before) || MONTH.test(before) || (YEAR.test(before) && tokens[here.first - 2]?.lower === 'in')) && !UNDONE.has(prev.lemma) && isOvertaken(tokens, prev, here);
}

/** More than one verb, or two that an "and" joins. */
const tellsMuch = (tokens: readonly Token[], verbs: readonly VerbGroup[]): boolean => verbs.length === 0 || verbs.length > 2 || (verbs[1] !== undefined && tokens[verbs[1].first - 1]?.lower !== 'and');

/** "A man who was shot on Sunday died": behind a relative clause of its subject, which has no verb yet, the last verb is that of the sentence. */
function endsRelative(tokens: readonly Token[], found: readonly VerbGroup[], here: VerbGroup): boolean {
  const opens = tokens.findLastIndex((t, at) => at > 0 && at < here.first && SUBJECT_RELATIVES.has(t.lower));
  if (opens < 0 || found.some((g) => g.first < opens && hasSubject(g.tense) && !isSayVerb(g.lemma)) || tellsMuch(tokens, found.filter((g) => g.first > opens && hasSubject(g.tense)))) return false;
  for (let at = opens; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at !== here.first && parted(token))) return at > here.first;
    if (at > here.last && (HELPERS.has(token.lower) || (token.verb?.past === true && !token.capital))) return false;
  }
  return true;
}

const BEHIND_PARTICIPLE = /^(?:on|in|at|by|from|with|for|during|near|last|early|late|this|under|outside|inside)$/u;

/** "the man arrested on Monday was jailed": a second verb without a subject of its own takes the first one's. */
export function isOvertaken(tokens: readonly Token[], here: VerbGroup, next: VerbGroup | undefined): boolean {
  const verb = tokens[here.head]?.verb;
  if (next === undefined || here.tense !== 'past' || here.first !== here.last || here.first === 0 || verb?.participle !== true || isSayVerb(here.lemma) || isSpeechAct(here.lemma)) return false;
  const between = tokens.slice(here.last + 1, next.first);
  // In a headline the second may be a noun: "Two killed in mine floods".
  if (!hasSubject(next.tense) || (next.tense === 'present' && !next.passive)) return false;
  return between.length <= 8 && (between.length === 0 || BEHIND_PARTICIPLE.test(between[0]?.lower ?? '')) && ![...between, tokens[next.first]].some((t) => t === undefined || parted(t) || OPENERS.has(t.lower) || SUBJECT_PRONOUNS.has(t.lower));
}
