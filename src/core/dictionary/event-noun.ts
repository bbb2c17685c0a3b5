import { EVENT_NOUNS } from './tables.ts';

/** A noun that mostly names what happens. */
export interface EventNoun {
  /** In the singular. */
  readonly noun: string;
  /** The verb that it is derived from: "withdraw" of "withdrawal"; null: none is known. */
  readonly verb: string | null;
}

/** An entry of the table: the noun, and of its verb how many letters of the noun give way to which: "explosion:4de". */
function entryOf(entry: string): readonly [noun: string, EventNoun] {
  const [noun = '', change] = entry.split(':');
  if (change === undefined) return [noun, { noun, verb: null }];
  const kept = noun.length - (Number.parseInt(change, 10) || 0);
  return [noun, { noun, verb: noun.slice(0, kept) + change.replace(/^\d+/u, '') }];
}

const NOUNS: ReadonlyMap<string, EventNoun> = new Map(EVENT_NOUNS.split(' ').map(entryOf));

/** The singulars that a word may be the plural of, itself first. */
const singulars = (noun: string): readonly string[] => [noun, noun.replace(/s$/u, ''), noun.replace(/es$/u, ''), noun.replace(/ies$/u, 'y')];

/** What a noun in lower case names, singular or plural; null: hardly ever a happening, or an unknown noun. */
export const eventNoun = (noun: string): EventNoun | null => singulars(noun).flatMap((each) => NOUNS.get(each) ?? [])[0] ?? null;

/** All of them, in the singular. */
export const eventNouns: readonly string[] = [...NOUNS.keys()];

/** The verbs of which they are derived, each once. */
export const verbsOfNouns: readonly string[] = [...new Set([...NOUNS.values()].flatMap(({ verb }) => verb ?? []))];
