import type { ArticleId, Figure } from '../model.ts';
import { countryOf, type Mention, type MentionTime, type NameMention } from '../events/index.ts';
import { remembered, stem } from '../text/index.ts';
import { bagOf, type Bag } from './bag.ts';
import type { Company } from './company.ts';
import { foldName } from './same-name.ts';
import type { Weights } from './weights.ts';

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
  /** Last names of the people in the clause; of the sentence before where the clause names nobody. */
  readonly persons: readonly string[];
  /** True where the clause itself names them. */
  readonly named: boolean;
  /** Its words and names with those of its sentence. */
  readonly bag: Bag;
  /** The stem of the word that tells it. */
  readonly word: string;
  /** The counts of all the dead that its article gives. */
  readonly dead: readonly Figure[];
  /** The company that names keep in its story. */
  readonly company: Company;
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

const LONGEST_NAME = 60;

const lastWord = remembered<string>((text) => foldName(text.replace(/['’]s?$/u, '')).split(' ').at(-1) ?? '', LONGEST_NAME);

/** The countries that the words of a speaker's name stand for. */
const countriesOf = remembered<readonly string[]>((speaker) => speaker.toLowerCase().replace(/['’]s?\b/gu, '').split(/\s+/u).flatMap((word) => countryOf(word) ?? []), LONGEST_NAME);

/** The last names of people that a pile tells of: a headline glues them to other words, and a second naming drops the first name. */
export function peopleOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const { names } of mentions) {
    for (const name of names) {
      if (name.country !== null || name.kind === 'other') continue;
      const last = lastWord(name.text);
      votes.set(last, (votes.get(last) ?? 0) + (name.kind === 'person' ? 1 : -1));
    }
  }
  return new Set([...votes].filter(([, n]) => n > 0).map(([last]) => last));
}

function personsOf({ names, context }: Mention, people: ReadonlySet<string>, before: readonly string[]): Pick<LinkedMention, 'persons' | 'named'> {
  const mine = personsIn(names, people);
  if (mine.length > 0) return { persons: mine, named: true };
  const near = personsIn(context, people);
  return { persons: near.length > 0 ? near : names.some((n) => n.country === null) ? [] : before, named: false };
}

/** The names of a pile by which others are understood. */
export interface PileNames {
  readonly landmarks: ReadonlySet<string>;
  /** Last names of the pile's people. */
  readonly people: ReadonlySet<string>;
}

const distinct = (keys: readonly string[]): readonly string[] => (keys.length < 2 ? keys : [...new Set(keys)]);

/** The last names of the people that a clause names. */
export const personsIn = (names: readonly NameMention[], people: ReadonlySet<string>): readonly string[] =>
  distinct(names.filter((n) => n.country === null && n.kind !== 'place' && n.kind !== 'organisation').map((n) => lastWord(n.text)).filter((last) => people.has(last)));

/** What the keys of a mention are made with. */
export interface Setting extends PileNames {
  /** The text of its article. */
  readonly text: string;
  readonly weights: Weights;
  readonly company: Company;
  /** The counts of all the dead that its article gives. */
  readonly dead: readonly Figure[];
  /** The other mentions of its sentence. */
  readonly beside: readonly Mention[];
  /** The people of the mention before it in the same article, where it is near. */
  readonly before: readonly string[];
}

/** Gives a mention its keys. */
export function linkedMention(index: number, article: ArticleId, mention: Mention, time: MentionTime, { text, landmarks, weights, people, company, dead, beside, before }: Setting): LinkedMention {
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
  const speaking = mention.speaker === null ? [] : countriesOf(mention.speaker);
  const { persons, named } = personsOf(mention, people, before);
  return {
    index, article, mention, time, places: distinct(places), others: distinct(others), countries: distinct(countries), around: distinct([...around, ...speaking]), persons, named,
    bag: bagOf(mention, beside, weights), word: stem(text.slice(mention.predicate.start, mention.predicate.end).toLowerCase()), dead, company,
  };
}
