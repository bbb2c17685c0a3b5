import type { Figure, Span } from '../model.ts';
import type { TimeReading } from '../time/index.ts';
import { caveatsOf } from './figures/caveats.ts';
import { figuresOf } from './figures/figures.ts';
import type { Token } from './tokens.ts';
import type { Mention } from './mention.ts';
import type { NameMention } from './names/names.ts';
import type { People } from './people.ts';
import { isFarFrom } from './names/places.ts';
import type { Sentence } from './sentences.ts';
import type { FrameSentence } from './frames/read-sentence.ts';
import { verbGroupsOf, type VerbGroup } from './frames/verb-groups.ts';

/** A sentence with what is known when it is reached. */
export interface Reached {
  readonly text: string;
  readonly sentence: Sentence;
  readonly read: FrameSentence;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly readings: readonly TimeReading[];
  /** Indexes of the readings of this sentence. */
  readonly mine: readonly number[];
  /** The town or region named last: "the city" means it. */
  readonly place: NameMention | null;
  /** What was told last. */
  readonly previous: Mention | null;
  /** The people of the sentence before: "he" may be one of them. */
  readonly before: People;
  /** The reading of the day under which a chronicle has it; null: it stands in none. */
  readonly day: number | null;
}

/** The same with what its words by themselves tell. */
export interface Facts extends Reached {
  readonly groups: readonly VerbGroup[];
  readonly times: readonly TimeReading[];
  readonly figures: readonly Figure[];
  readonly caveats: readonly Span[];
  /** The names that say who or where: no time zones, no places that only say how far away it was. */
  readonly told: readonly NameMention[];
}

export function factsOf(reached: Reached): Facts {
  const { text, tokens, names, readings, mine, read } = reached;
  const groups = verbGroupsOf(read, tokens);
  const times = mine.flatMap((at) => readings[at] ?? []);
  return {
    ...reached, groups, times,
    figures: figuresOf(text, tokens, groups, times),
    caveats: caveatsOf(tokens, groups),
    told: names.filter((n) => !times.some((t) => t.start <= n.start && n.end <= t.end) && !isFarFrom(tokens, n)),
  };
}
