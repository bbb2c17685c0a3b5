/** What a form is filled from, and what comes out. */
import type { Day, ResolvedBy } from '../model.ts';
import type { DateForm, TimeReading } from './form.ts';
import type { Told } from './memory.ts';
import type { StoryTime } from './story-time.ts';

export interface Scene {
  /** The day that "today" is: of publication, or of speaking inside a quotation. */
  readonly now: Day | null;
  readonly publication: Day | null;
  /** The last day that the text tells of as one that came, where that lies after publication. */
  readonly upTo: Day | null;
  readonly told: readonly Told[];
  /** Where the story stands, if the words stand in narrative. */
  readonly story: StoryTime | null;
  /** May the story go on into a new year without saying so? */
  readonly firm: boolean;
  readonly reading: TimeReading;
  /** Folded or not. */
  readonly text: string;
}

export interface Filled {
  /** TIMEX3; what nothing supports stays X. */
  readonly value: string;
  readonly by: ResolvedBy;
}

export type FormOf<K extends DateForm['kind']> = Extract<DateForm, { readonly kind: K }>;

export const stated = (value: string): Filled => ({ value, by: 'itself' });
export const open = (value: string): Filled => ({ value, by: 'nothing' });
export const fromNow = (value: string): Filled => ({ value, by: 'publication' });
export const fromContext = (value: string): Filled => ({ value, by: 'context' });
