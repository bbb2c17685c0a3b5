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

/** What a noun in lower case names, singular or plural; null: hardly ever a happening, or an unknown noun. */
export function eventNoun(noun: string): EventNoun | null {
  const found = NOUNS.get(noun);
  if (found !== undefined || !noun.endsWith('s')) return found ?? null;
  return NOUNS.get(noun.slice(0, -1)) ?? (noun.endsWith('es') ? NOUNS.get(noun.slice(0, -2)) : undefined) ?? (noun.endsWith('ies') ? NOUNS.get(`${noun.slice(0, -3)}y`) : undefined) ?? null;
}

/** All of them, in the singular. */
export const eventNouns: readonly string[] = [...NOUNS.keys()];

/** The verbs of which they are derived, each once. */
export const verbsOfNouns: readonly string[] = [...new Set([...NOUNS.values()].flatMap(({ verb }) => verb ?? []))];
