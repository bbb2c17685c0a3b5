import { mapped } from '../../text/index.ts';
import type { VerbGroup } from '../frames/verb-groups.ts';
import { isDefinite, isPortion, leadsOn } from '../lexicon/function-words.ts';
import { isParent } from '../lexicon/kin.ts';
import { parted, type Token } from '../tokens.ts';
import { HEAPS, opensNumber, plain, type NumberRead } from './numbers.ts';

/** A sign of money stands right before its number. */
export const CURRENCY = /\p{Sc}$/u;

/** Words before a person's age: "aged 14 and 16", "at age 88". */
const AGED = /(?:^| )(?:aged?|ages)(?: \d+(?: (?:and|or|to))?)*$/u;
/** Nobody is older. */
const OLDEST = 120;

/**
 * True for a bare number behind a person: "Jan Roe, 32, died", "killing Jan Roe, 40", "who was 45", "a father of nine". Where nothing is
 * counted behind it, it counts nobody.
 */
export function isAge(tokens: readonly Token[], groups: readonly VerbGroup[], number: number, { last, min, max }: NumberRead): boolean {
  const [token, before, next] = [tokens[number], tokens[number - 1], tokens[last + 1]];
  if (token === undefined || before === undefined || last !== number || min !== max || min > OLDEST) return false;
  const lead = mapped(tokens.slice(Math.max(0, number - 4), number), ({ lower }) => lower).join(' ');
  if (AGED.test(lead) || (before.lower === 'of' && isParent(tokens[number - 2]?.lower ?? ''))) return true;
  const bare = next === undefined || ((parted(next) || leadsOn(next.lower)) && !next.before.startsWith('%'));
  if (!bare || CURRENCY.test(token.before)) return false;
  const was = groups.some(({ last: at, tense }) => at === number - 1 && tense === 'copula');
  return was || (token.before.trim() === ',' && (next === undefined || parted(next)) && before.verb === null && !opensNumber(before.lower));
}

/** True for the number of a whole, of which another number is a part: "of the 30 on board six were killed", "killed six of its 30 passengers". */
export function isWhole(tokens: readonly Token[], at: number): boolean {
  const [the, of, before] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (of?.lower !== 'of' || !isDefinite(the?.lower ?? '')) return false;
  return before === undefined || parted(of) || isPortion(before.lower) || plain(before.lower) !== null || HEAPS.has(before.lower);
}
