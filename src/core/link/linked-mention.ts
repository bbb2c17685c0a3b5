import type { ArticleId } from '../model.ts';
import { countryOf, type Mention, type MentionTime } from '../events/index.ts';
import { foldName } from './same-name.ts';

/** A dated mention with the keys by which it is compared. */
export interface LinkedMention {
  /** Position in the pile: article by article, in order of the text. */
  readonly index: number;
  readonly article: ArticleId;
  readonly mention: Mention;
  readonly time: MentionTime;
  /** Folded towns, regions and the like that the clause names; no countries, rivers or bridges. */
  readonly places: readonly string[];
  /** Folded names of people, organisations, rivers, bridges. */
  readonly others: readonly string[];
  /** Countries named in the clause, also by an adjective or a capital. */
  readonly countries: readonly string[];
  /** Names and countries of the rest of the sentence, and the speaker's country: they support, they do not decide. */
  readonly around: readonly string[];
}

const LANDMARK = /\b(?:river|bridge|lake|sea|bay|mountains?|street|road|square|airport|park|canal|strait|ocean|coast|dam|station)$/u;

/** The kind word of a landmark's name, "bridge" of "old mill bridge"; null: no landmark. */
export const landmarkOf = (key: string): string | null => LANDMARK.exec(key)?.[0] ?? null;

/** The bare names of the rivers, bridges and the like of a pile: "the Wend" is no town where "the Wend River" is told of. */
export function landmarksOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of mentions.flatMap((m) => [...m.names, ...m.context])) {
    const key = foldName(name.text);
    if (LANDMARK.test(key)) found.add(key.replace(LANDMARK, '').trim());
  }
  return found;
}

/** Gives a mention its keys. */
export function linkedMention(index: number, article: ArticleId, mention: Mention, time: MentionTime, landmarks: ReadonlySet<string>): LinkedMention {
  const places: string[] = [];
  const others: string[] = [];
  const countries: string[] = [];
  for (const name of mention.names) {
    const key = foldName(name.text);
    if (name.country !== null) countries.push(name.country);
    else if (name.kind === 'place' && !LANDMARK.test(key) && !landmarks.has(key)) places.push(key);
    else others.push(key);
  }
  const around = mention.context.map((name) => name.country ?? foldName(name.text));
  const speaking = mention.speaker?.toLowerCase().replace(/['’]s?\b/gu, '').split(/\s+/u).flatMap((word) => countryOf(word) ?? []) ?? [];
  return { index, article, mention, time, places: [...new Set(places)], others: [...new Set(others)], countries: [...new Set(countries)], around: [...new Set([...around, ...speaking])] };
}
