import type { EventKind, Figure, Span } from '../model.ts';
import type { NameMention } from './names/names.ts';

/** How a time expression bears on a mention. */
export interface TimeUse {
  /** Index into the article's time readings. */
  readonly reading: number;
  /**
   * `own`: dates it. `since`: dates its start. `by`: dates its end at the latest. `speech`: dates the report, and serves only
   * when nothing else does. `vague`: says when or for how long it went on, but no place on the calendar. `chronicle`: the day
   * under which it stands.
   */
  readonly as: 'own' | 'since' | 'by' | 'speech' | 'vague' | 'chronicle';
}

/** One report of one happening, as the words of one article tell it. Dates come later, when the publication date is known. */
export interface Mention {
  /** The sentence, and the clause in it that tells this. */
  readonly sentence: Span;
  readonly focus: Span;
  /** The verb or event noun. */
  readonly predicate: Span;
  /** Index of the block, and how many paragraphs stand before it. */
  readonly block: number;
  readonly paragraph: number;
  readonly headline: boolean;
  readonly kind: EventKind;
  /** Action classes of `lexicon/actions.ts`; `=lemma` for a verb outside them. */
  readonly actions: readonly string[];
  /** Action classes of what it is about: the withdrawal that is announced. */
  readonly objects: readonly string[];
  /** Of what became of people: the classes of what it came of, "four died when a bridge fell". */
  readonly causes: readonly string[];
  /** Stems of its content words, without names, times and the predicate. */
  readonly terms: readonly string[];
  /** Names in the clause, and those of the rest of the sentence. */
  readonly names: readonly NameMention[];
  readonly context: readonly NameMention[];
  readonly figures: readonly Figure[];
  readonly speaker: string | null;
  readonly caveats: readonly Span[];
  readonly times: readonly TimeUse[];
  /** The clause as a headline would put it; null: it makes no sense by itself. */
  readonly title: string | null;
  /** True when the title rests on a pronoun, a participle or a quotation: another report's title is better. */
  readonly weak: boolean;
  /** True when the title tells something else, and this on the side ("the bridge that fell was one of six"): another report's title is better. */
  readonly aside: boolean;
  /**
   * It tells no event of its own: a figure of the dead or hurt, a quotation that goes on, and words that only speak of an
   * event. It belongs to the one told before it in the same article; where it names an action, to the last of that kind.
   */
  readonly elaborates: boolean;
  /** Told on the side ("after …", "which …"): it may be long past, so it takes no date from its surroundings. */
  readonly background: boolean;
  /** It did not happen, as somebody says. */
  readonly denies: boolean;
  /** Told in the past perfect, and by nobody: it was before what is told around it. */
  readonly earlier: boolean;
}
