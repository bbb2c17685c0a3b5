import { BE, DO, HAVE, MODALS } from './helping-words.ts';
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
  return opens > 0 && tokens[opens]?.verb?.participle === true && !tokens.slice(0, at).some((t, k) => k !== opens && mayBeFinite(t));
}

/** May a participle behind a comma be the predicate, since the subject before the aside has no other? */
export const behindAside = (tokens: readonly Token[], at: number): boolean => isOnlyVerb(tokens, at) || endsAside(tokens, at) || endsParticiple(tokens, at);
