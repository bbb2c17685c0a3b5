import { BE, DO, HAVE, isAdverb, MODALS } from './helping-words.ts';
import type { Token } from './tokens.ts';

/** "Olena Roe, the mayor, resigned on Monday": behind an aside the only verb of a sentence is its predicate. */
function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
  const others = tokens.some((t, k) => k !== at && (BE.has(t.lower) || HAVE.has(t.lower) || MODALS.has(t.lower) || DO.has(t.lower) || (t.verb !== null && !t.capital && (t.verb.past || t.verb.participle))));
  return !others && tokens.slice(1, at).some((t) => t.before.includes(','));
}

const mayBeFinite = (t: Token): boolean => BE.has(t.lower) || HAVE.has(t.lower) || (MODALS.has(t.lower) && !t.capital) || DO.has(t.lower) || (t.verb?.past === true && !t.capital);

/** "Olena Roe, who led the town, resigned on Monday": behind an aside with a verb of its own, whose noun has had none yet. */
function endsAside(tokens: readonly Token[], at: number): boolean {
  const opens = tokens.findLastIndex((t, k) => k > 0 && k < at && t.before.includes(',') && /^(?:who|which|whose|whom|where)$/u.test(t.lower));
  return opens > 0 && !tokens.slice(0, opens).some(mayBeFinite) && tokens.slice(opens + 1, at).some(mayBeFinite);
}

/** "The mayor, elected in May, resigned on Sunday": behind an aside without a verb of its own, whose noun has had none yet. */
function endsParticiple(tokens: readonly Token[], at: number): boolean {
  const opens = tokens.findLastIndex((t, k) => k > 0 && k < at && t.before.includes(','));
  // "The mayor, recently elected, resigned".
  const verb = isAdverb(tokens[opens]?.lower ?? '') ? opens + 1 : opens;
  return opens > 0 && verb < at && tokens[verb]?.verb?.participle === true && !tokens.slice(0, at).some((t, k) => k !== verb && mayBeFinite(t));
}

/** "He joined the army in 1990, left in 1998 and founded a firm": one of three verbs in a row. */
function inSeries(tokens: readonly Token[], at: number): boolean {
  const and = tokens.findIndex((t, k) => k > at && k <= at + SERIES && t.lower === 'and');
  const then = tokens[and + 1];
  if (and < 0 || then?.verb?.past !== true || then.capital || tokens.slice(at + 1, and).some((t) => t.before.includes(','))) return false;
  const first = tokens.findLastIndex((t, k) => k > 0 && k < at && t.verb?.past === true && !t.capital);
  return first > 0 && !tokens.slice(first + 1, at).some((t) => t.before.includes(','));
}

/** So many words of one verb of a series reach to the "and" before the last. */
const SERIES = 9;

/** May a participle behind a comma be the predicate, since the subject before the aside has no other? */
export const behindAside = (tokens: readonly Token[], at: number): boolean => isOnlyVerb(tokens, at) || endsAside(tokens, at) || endsParticiple(tokens, at) || inSeries(tokens, at);
