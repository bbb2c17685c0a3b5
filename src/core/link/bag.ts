import { actionClass, classedWords, eventNouns } from '../dictionary/index.ts';
import { ACTIONS, actionsOfNoun, isStopWord, sameThing, type Mention, type NameMention } from '../events/index.ts';
import { remembered, stem, words } from '../text/index.ts';
import { foldName } from './same-name.ts';
import type { Weights } from './weights.ts';

/** Weighted keys of a mention and its sentence; the squares of the weights sum to 1, or there are none. */
export type Bag = ReadonlyMap<string, number>;

/** Words that name actions of one class are one key, so that "captured" is like "seizure". */
const classesOf = (part: 'verbs' | 'nouns'): readonly (readonly [string, string])[] => ACTIONS.toReversed().flatMap(({ name, [part]: list }) => list.filter((w) => !w.includes('_')).map((w) => [stem(w), name] as const));

/** The same of words that the dictionary alone has as actions. */
const classOf = (word: string): string => actionClass(word) ?? stem(word);

/** What a word is as a noun comes first: "the fire" burns, though one may fire at somebody; the dictionary comes last. */
const CLASS_OF = new Map([
  ...classedWords.filter((word) => !isStopWord(word)).map((word) => [stem(word), classOf(word)] as const),
  ...eventNouns.flatMap((noun) => actionsOfNoun(noun).slice(0, 1).map((action) => [stem(noun), action.startsWith('=') ? classOf(action.slice(1)) : action] as const)),
  ...classesOf('verbs'), ...classesOf('nouns'),
]);

/** The key of a stem: of its class of actions, if it names one. */
export const keyOfStem = remembered<string>((key) => `!${CLASS_OF.get(key) ?? key}`);

const known = new Map<string, readonly string[]>();

/** The words of a name, each a key: "Chargers' Roe" and "Jon Roe" share one. A headline in capitals glues names to verbs. */
function nameKeys(text: string): readonly string[] {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const keys = words(text).flatMap(({ text: word }) => {
    const folded = foldName(word.replace(/['’]s?$/u, ''));
    return folded.length < 3 || isStopWord(folded) ? [] : [keyOfStem(stem(sameThing(folded)))];
  });
  if (known.size > 50_000) known.clear();
  known.set(text, keys);
  return keys;
}

const keysOfName = ({ text, country }: NameMention): readonly string[] => (country === null ? nameKeys(text) : [`#${country}`]);

/** Keys of what a mention is made of, for counting how common they are. */
export function keysOf(mention: Mention): readonly string[] {
  const keys = mention.terms.map(keyOfStem);
  for (const { min, max } of mention.figures) if (min !== null && min === max) keys.push(`=${min}`);
  for (const name of mention.names) keys.push(...keysOfName(name));
  return keys;
}

/** The weight of a key that stands elsewhere in the sentence, against one in the clause. */
const BESIDE = 0.6;

/** The bag of a mention; `beside` are the other mentions of its sentence. */
export function bagOf(mention: Mention, beside: readonly Mention[], weights: Weights): Bag {
  const bag = new Map<string, number>();
  for (const other of beside) for (const key of weights.keysOf(other)) if (!bag.has(key)) bag.set(key, BESIDE * weights.of(key));
  for (const name of mention.context) for (const key of keysOfName(name)) if (!bag.has(key)) bag.set(key, BESIDE * weights.of(key));
  for (const key of weights.keysOf(mention)) bag.set(key, weights.of(key));
  return normal(bag);
}

/** Weights whose squares sum to 1; the map itself is changed. */
export function normal(bag: Map<string, number>): Bag {
  let squares = 0;
  for (const weight of bag.values()) squares += weight * weight;
  const norm = Math.sqrt(squares) || 1;
  for (const [key, weight] of bag) bag.set(key, weight / norm);
  return bag;
}

/** How alike two bags are, 0 to 1. */
export function likeness(a: Bag, b: Bag): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return sum;
}
