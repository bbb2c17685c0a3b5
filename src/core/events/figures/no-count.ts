import { mapped } from '../../text/index.ts';
import type { VerbGroup } from '../frames/verb-groups.ts';
import { parted, type Token } from '../tokens.ts';
import { HEAPS, opensNumber, plain, type NumberRead } from './numbers.ts';

/** A sign of money stands right before its number. */
export const CURRENCY = /\p{Sc}$/u;
/** Small words behind a number: nothing is counted behind them. */
export const SMALL = /^(?:in|on|at|by|from|with|for|to|and|or|but|that|who|which|as|after|before|since|than)$/u;

/** Words before a person's age, and before how many children one has: "aged 14 and 16", "at age 88", "a father of nine". */
const AGED = /(?:^| )(?:aged?|ages)(?: \d+(?: (?:and|or|to))?)*$/u;
const PARENT_OF = /(?:^| )(?:mother|father|mum|mom|dad|parent)s? of$/u;
/** Nobody is older. */
const OLDEST = 120;

/**
 * True for a bare number behind a person: "Jan Roe, 32, died", "killing Jan Roe, 40", "who was 45". Where nothing is counted behind
 * it, it counts nobody.
 */
export function isAge(tokens: readonly Token[], groups: readonly VerbGroup[], number: number, { last, min, max }: NumberRead): boolean {
  const [token, before, next] = [tokens[number], tokens[number - 1], tokens[last + 1]];
  if (token === undefined || before === undefined || last !== number || min !== max || min > OLDEST) return false;
  const lead = mapped(tokens.slice(Math.max(0, number - 4), number), ({ lower }) => lower).join(' ');
  if (AGED.test(lead) || PARENT_OF.test(lead)) return true;
  const bare = next === undefined || ((parted(next) || SMALL.test(next.lower)) && !next.before.startsWith('%'));
  if (!bare || CURRENCY.test(token.before)) return false;
  const was = groups.some(({ last: at, tense }) => at === number - 1 && tense === 'copula');
  return was || (token.before.trim() === ',' && (next === undefined || parted(next)) && before.verb === null && !opensNumber(before.lower));
}

/** Before those of whom only some are counted: "of the 30 on board six were killed", "killed six of its 30 passengers". */
const SOME_OF = /^(?:all|any|each|few|half|many|more|most|none|one|some)$/u;

/** True for the number of a whole, of which another number is a part. */
export function isWhole(tokens: readonly Token[], at: number): boolean {
  const [the, of, before] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (of?.lower !== 'of' || !/^(?:the|its|their|his|her|those|these)$/u.test(the?.lower ?? '')) return false;
  return before === undefined || parted(of) || SOME_OF.test(before.lower) || plain(before.lower) !== null || HEAPS.has(before.lower);
}
