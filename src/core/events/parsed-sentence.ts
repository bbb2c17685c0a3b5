import type { Figure, Span } from '../model.ts';
import type { TimeReading } from '../time/index.ts';
import type { People } from './antecedent.ts';
import { caveatsOf } from './caveats.ts';
import { datedAsides, type DatedAside } from './dated-asides.ts';
import { figuresOf } from './figures.ts';
import { clausesOf, type Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import type { VerbGroup } from './grammar/verb-group.ts';
import { verbGroups } from './grammar/verb-groups.ts';
import { happeningOf, type Happening } from './happening.ts';
import type { Mention } from './mention.ts';
import type { NameMention } from './names.ts';
import { datedNouns, type DatedNoun } from './nouns.ts';
import { isFarFrom } from './places.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with what is known when it is reached. */
export interface Reached {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly readings: readonly TimeReading[];
  /** Indexes of the readings of this sentence. */
  readonly mine: readonly number[];
  /** The speaker named last, whom "he" or "she" in an attribution means. */
  readonly lastSpeaker: string | null;
  /** The town or region named last: "the city" means it. */
  readonly place: NameMention | null;
  readonly previous: Mention | null;
  /** The people of the sentence before: "he" may be one of them. */
  readonly before: People;
}

/** A sentence taken apart. */
export interface ParsedSentence extends Reached {
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** What each clause tells, by its index; null: nothing that happened. */
  readonly happenings: readonly (Happening | null)[];
  /** The time readings of the sentence. */
  readonly times: readonly TimeReading[];
  readonly figures: readonly Figure[];
  readonly caveats: readonly Span[];
  /** Event nouns with a date of their own. */
  readonly nouns: readonly DatedNoun[];
  /** Happenings with a date beside the predicate. */
  readonly asides: readonly DatedAside[];
  /** The names that say who or where: no time zones, no places that only say how far away it was. */
  readonly told: readonly NameMention[];
  /** Indexes of the readings that verbs may have: those that no noun owns. */
  readonly free: readonly number[];
}

export function parseSentence(reached: Reached): ParsedSentence {
  const { text, sentence, tokens, names, readings, mine } = reached;
  const groups = verbGroups(tokens, sentence.headline);
  const clauses = clausesOf(tokens, groups);
  const times = mine.flatMap((at) => readings[at] ?? []);
  const nouns = datedNouns(tokens, clauses, readings, mine);
  const left = mine.filter((at) => !nouns.some((noun) => noun.use.reading === at));
  const asides = datedAsides(tokens, clauses, readings, left);
  const owned = new Set([...nouns.map((noun) => noun.use.reading), ...asides.map((aside) => aside.reading)]);
  // Written out, field by field: a spread of so many costs as much as a clause, and all that is read of it later is slower.
  return {
    text, sentence, tokens, names, readings, mine, lastSpeaker: reached.lastSpeaker, place: reached.place, previous: reached.previous, before: reached.before,
    groups, clauses, times, nouns, asides,
    happenings: clauses.map((clause) => happeningOf(tokens, clause, sentence.headline)),
    figures: figuresOf(text, tokens, groups, times),
    caveats: caveatsOf(tokens, groups),
    told: names.filter((n) => !times.some((t) => t.start <= n.start && n.end <= t.end) && !isFarFrom(tokens, n)),
    free: mine.filter((at) => !owned.has(at)),
  };
}
