/**
 * `past`, `perfect`: told as having happened. `progressive`: going on. `present`: as a rule, or a headline's past.
 * `modal`: would, may, is going to. `copula`: a form of "be" alone. `ing`, `participle`: no finite verb of their own.
 */
export type Tense = 'past' | 'perfect' | 'progressive' | 'present' | 'modal' | 'copula' | 'ing' | 'participle';

/** A verb with its auxiliaries, in token indexes, `last` inclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "was said to have …", "appeared to have …": told at second hand. */
  readonly hearsay: boolean;
}

/** A form with a subject of its own: none of "-ing", no bare participle. */
export const hasSubject = (tense: Tense): boolean => tense !== 'ing' && tense !== 'participle';
