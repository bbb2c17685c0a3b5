/** The nouns of names; a part of model.ts. */
import type { Quote } from './model.ts';

export type NameKind = 'person' | 'place' | 'organisation' | 'other';

/** The country in which a place lies, and how that is known. */
export interface PlaceCountry {
  readonly name: string;
  /** `text`: an article says so. `gazetteer`: general knowledge of capitals and other well-known places; no article is asked. */
  readonly from: 'text' | 'gazetteer';
  /** The words that say so, in an article that reports the event; null: another article of the pile says it, or none. */
  readonly quote: Quote | null;
}

/** A name of an event's people, places and organisations, one entry for all its spellings. */
export interface Name {
  /** As the pile calls it: the commonest spelling, of a person the whole name where it is known. It need not stand in the excerpts. */
  readonly name: string;
  readonly kind: NameKind;
  /** The other spellings that the excerpts use. */
  readonly spellings: readonly string[];
  /** For a place that is no country: the country. Null: it is a country, or nothing is certain. */
  readonly country: PlaceCountry | null;
}
