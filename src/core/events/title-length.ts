import { actionsOfNoun, isSpeechAct, verbForm } from './lexicon/forms.ts';
import { PREPOSITIONS, type Piece } from './title-words.ts';

const ENOUGH_WORDS = 12;
const MOST_WORDS = 16;
/** Longer ones are cut at lesser words too. */
const TOO_MANY_WORDS = 14;
const BREAK = /^(?:in|from|after|with|during|amid|at|by|along|while|which|who|precisely|because|despite|since|until|before|regardless|when|where)$/u;
const LATE_BREAK = /^(?:but|as|if|over|under|through|among|against|on|for|without|within|that|towards?|across|about|following|including|such)$/u;
const HANGING = new Set(['well', 'and', 'but', 'or', 'that', 'who', 'which', 'when', 'while', 'where', 'the', 'a', 'an', 'is', 'was', 'were', 'be', 'been', 'has', 'had', 'his', 'its', 'their', 'due', 'than', 'if', 'because', 'whether', 'whose', 'whom', 'would', 'will', 'could', 'can', 'may', 'might', 'must', 'should', 'have', 'are', 'into', 'against', 'under', 'so', 'very', 'not', 'either', 'both', 'neither', 'starting', 'beginning', 'such', 'including', 'amid', 'even', 'more', 'far', 'there', 'here']);
/** What an adjective may stand behind: "a steep, winding road" has no break at its comma. */
const OPENS_ADJECTIVES = /^(?:a|an|the|its|his|her|their|this|more|most|very|of|into|for|with|and)$/u;
/** Verbs whose object does what the infinitive behind it says. */
const CONTROL = new Set(['ask', 'urge', 'order', 'tell', 'allow', 'let', 'want', 'help', 'force', 'enable', 'permit', 'encourage', 'persuade', 'convince', 'expect', 'invite', 'instruct', 'command', 'call', 'advise', 'require', 'cause', 'get', 'lead', 'need', 'try', 'fail', 'refuse', 'agree', 'plan', 'seek', 'use', 'take', 'challenge', 'warn', 'have', 'be', 'authorise', 'authorize', 'appeal', 'pressure', 'prompt', 'oblige', 'compel', 'leave', 'make', 'exhort', 'show', 'prefer', 'promise', 'pledge', 'vow', 'threaten', 'manage', 'hope', 'want', 'decide', 'intend', 'expect', 'tend', 'serve', 'continue', 'begin', 'start']);
/** Nouns that say little without what is to be done. */
const OPEN_NOUN = /(?:^(?:efforts?|attempts?|ways?|ability|bids?|moves?|decisions?|plans?|willingness|chances?|rights?|needs?|time|order|intention|failure|refusal|pressure|desire|power|room|reasons?|calls?|agreements?|offers?|invitations?|it|them|him|her|us|me|you|everyone|people|all)|(?:able|ible|ready|likely|willing|bound|eager|er))$/u;
const SAYING = /^(?:said|says|say|added|adds)$/u;

/** Without the words that a cut leaves hanging at the end. */
export function trimmed(found: readonly Piece[], cut: boolean): readonly Piece[] {
  let end = found.length;
  while (end > 0) {
    const word = found[end - 1]?.text.toLowerCase() ?? '';
    const before = found[end - 2]?.text.toLowerCase() ?? '';
    const hangs = PREPOSITIONS.has(word) || HANGING.has(word) || (/^(?:least|most)$/u.test(word) && before === 'at') || (cut && verbForm(word)?.ing === true && !actionsOfNoun(word).length && !/^(?:of|the|a|an|for|by|from|its|his|her|their)$/u.test(before));
    if (!hangs) break;
    end -= 1;
  }
  const kept = found.slice(0, end);
  const last = kept.at(-1);
  // "will lose jobs, followed": what is left of an aside.
  if (last !== undefined && kept.length > 3 && last.glue.startsWith(',') && /^\p{Ll}/u.test(last.text)) return trimmed(kept.slice(0, -1), cut);
  // "posted a video that shows": a relative clause without its object says nothing.
  const link = kept.at(-2)?.text.toLowerCase();
  return (link === 'that' || link === 'which' || link === 'who') && kept.length > 4 && (link !== 'that' || verbForm(last?.text.toLowerCase() ?? '')?.base !== true || actionsOfNoun(last?.text.toLowerCase() ?? '').length === 0) && verbForm(last?.text.toLowerCase() ?? '') !== null ? trimmed(kept.slice(0, -2), cut) : kept;
}

/** Without a verb of saying at the end, whose words stand elsewhere: "The town was hit and the mayor said". Null: nothing is left. */
export function withoutSaying(found: readonly Piece[]): readonly Piece[] | null {
  if (!SAYING.test(found.at(-1)?.text.toLowerCase() ?? '')) return found;
  const and = found.findLastIndex((p, at) => at >= 3 && p.text === 'and');
  return and < 0 ? null : trimmed(found.slice(0, and), true);
}

/** May a title end before this word? `lesser`: also where that is not sure to leave the act and its object whole. */
function breaksAt(found: readonly Piece[], at: number, lemma: string, lesser: boolean): boolean {
  const piece = found[at];
  const before = found[at - 1];
  if (piece === undefined || before === undefined) return false;
  const word = piece.text.toLowerCase();
  const last = before.text.toLowerCase();
  const parted = /[,–:]/u.test(piece.glue);
  // "had to run in": the preposition may belong to the infinitive.
  if (!parted && found[at - 2]?.text.toLowerCase() === 'to' && verbForm(last)?.base === true) return false;
  if (!parted && (before.bound === true || PREPOSITIONS.has(last) || HANGING.has(last))) return false;
  // "a steep, winding road"
  if (piece.glue.includes(',')) return !(OPENS_ADJECTIVES.test(found[at - 2]?.text.toLowerCase() ?? '') && !/^(?:\p{Lu}|the|a|an|who|which|where|and|but|or|in|on|at|with|after|including)/u.test(piece.text) && verbForm(word)?.ing !== true);
  // "pushed as far as the river"
  if (word === 'as' && found.slice(Math.max(0, at - 4), at).some((p) => p.text === 'as')) return false;
  if (parted || BREAK.test(word)) return true;
  if (!lesser) return false;
  if (word === 'for' && /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(found[at + 1]?.text ?? '')) return false;
  if (word === 'and') return !before.glue.startsWith(',') && !/\d/u.test(before.text) && !found.slice(0, at).some((p) => /^(?:between|both)$/u.test(p.text)) && !/^\p{Lu}/u.test(before.text);
  // "cut two lines to save money": what for may go, but not what somebody is asked to do.
  if (word === 'to') {
    const near = found.slice(Math.max(0, at - 5), at).map((p) => p.text.toLowerCase());
    return verbForm(found[at + 1]?.text.toLowerCase() ?? '')?.base === true && !CONTROL.has(lemma) && !OPEN_NOUN.test(last) && !near.some((w) => verbForm(w)?.ing === true || /^(?:is|are|was|were|be|been)$/u.test(w)) && !found.slice(0, at).some((p, k) => k > 0 && isSpeechAct(verbForm(p.text.toLowerCase())?.lemma ?? ''));
  }
  return LATE_BREAK.test(word);
}

/** A list that is cut keeps only its first member: "food, water, tents and blankets" is cut before "water". */
function listStart(found: readonly Piece[], cut: number, from: number): number {
  if (found[cut]?.glue !== ', ' || !found.slice(cut, cut + 5).some((p) => p.text === 'and' || p.text === 'or')) return cut;
  for (let at = cut - 1; at >= from && cut - at <= 4; at -= 1) if (found[at]?.glue === ', ') return at;
  return cut;
}

/** Shortens at a comma or a preposition behind the verb and its object; never before. `verb` is the place of the verb. */
export function shortened(found: readonly Piece[], verb: number, lemma: string): readonly Piece[] {
  if (found.length <= ENOUGH_WORDS) return found;
  const from = Math.max(verb + 3, 5);
  const last = (most: number, lesser: boolean): number => found.findLastIndex((_, at) => at >= from && at <= most && breaksAt(found, at, lemma, lesser));
  const first = (lesser: boolean): number => found.findIndex((_, at) => at >= from && at > ENOUGH_WORDS && breaksAt(found, at, lemma, lesser));
  // The last break that keeps it short; a longer one only where there is none.
  const short = last(ENOUGH_WORDS, false);
  if (short >= 0) return found.slice(0, listStart(found, short, from));
  const late = first(false);
  if (found.length <= TOO_MANY_WORDS || (late >= 0 && late <= TOO_MANY_WORDS)) return late < 0 ? found : found.slice(0, late);
  const lesser = last(ENOUGH_WORDS, true);
  if (lesser >= 0) return found.slice(0, lesser);
  const nearest = [late, first(true)].filter((at) => at >= 0).sort((a, b) => a - b)[0] ?? -1;
  return nearest < 0 || (nearest > MOST_WORDS && found.length - nearest < 3) ? found : found.slice(0, nearest);
}
