import type { Day, Excerpt, Figure, Interval, Quote, Span } from '../../model.ts';
import { likeness, type Bag } from '../bag.ts';

/** An excerpt with the interval that its own words give, if any. */
export interface ClaimSource {
  readonly excerpt: Excerpt;
  readonly index: number;
  /** Whose words it holds, as written, though they name nobody: "some reports". */
  readonly spoken: string | null;
  readonly figures: readonly Figure[];
  /** What the words that its date belongs to tell. */
  readonly actions: readonly string[];
  /** The verbs or nouns that tell it, with what each of them tells, and the names before it in its clause. */
  readonly predicates: readonly (Span & { readonly actions: readonly string[]; readonly names: readonly string[] })[];
  /** The people, bodies, rivers, bridges and the like that it names, folded; of people the last name. */
  readonly known: readonly string[];
  /** The places that its sentence names, folded. */
  readonly places: readonly string[];
  /** Null: its words give no date of their own. */
  readonly interval: Interval | null;
  /** When its sentence says that it was, also by words beside those that tell it; null: it does not say. */
  readonly on: Interval | null;
  readonly phrase: Quote | null;
  /** The day its article was published; null: not known, or only inferred. */
  readonly published: Day | null;
  /** What its words and names are. */
  readonly bag: Bag;
}

/** Reports that are less alike than this may be of two things: an attack on Monday, and one on Tuesday. */
const ALIKE = 0.3;

export const tellAlike = (a: Pick<ClaimSource, 'bag'>, b: Pick<ClaimSource, 'bag'>): boolean => likeness(a.bag, b.bag) >= ALIKE;
