import { remembered } from '../../text/index.ts';

/** Nouns that reports use for one thing. The first of a row stands for all. Singular; general knowledge. */
const ROWS = `bridge viaduct crossing overpass
building block house home apartment flat tower
plane aircraft jet airliner aeroplane
vehicle car truck lorry van
ship boat vessel ferry
settlement town village hamlet
soldier troop serviceman fighter personnel
region province oblast
army military force
police officer constable
child boy girl kid
woman lady
gunman shooter attacker assailant
suspect defendant
firm company corporation
bank lender
election vote poll
hospital clinic
school college
jail prison
lawyer attorney
film movie
phone smartphone handset
quake earthquake temblor tremor
storm hurricane cyclone typhoon
fire blaze
blast explosion
leader chief head boss
minister secretary
law bill legislation
deal agreement accord pact
money cash`;

const FIRST = new Map(ROWS.split('\n').flatMap((row) => {
  const words = row.split(' ');
  return words.map((word) => [word, words[0] ?? word] as const);
}));

/** The nouns that stand for a row: concrete things, by which reports of one event can be known. */
export const THINGS: readonly string[] = ROWS.split('\n').flatMap((row) => row.split(' ').slice(0, 1));

/** The noun that stands for this one in comparisons, singular or plural; the word itself where it has no like. */
export const sameThing = remembered((lower) => FIRST.get(lower) ?? FIRST.get(lower.replace(/ies$/u, 'y')) ?? FIRST.get(lower.replace(/s$/u, '')) ?? FIRST.get(lower.replace(/men$/u, 'man')) ?? lower);
