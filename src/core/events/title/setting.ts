import type { Attribution } from '../frames/attribution.ts';
import type { Placed } from '../frames/frame-times.ts';
import type { FrameSentence } from '../frames/read-sentence.ts';
import type { Named, People } from '../people.ts';

/** What a title is made from. */
export interface TitleSetting {
  readonly sentence: FrameSentence;
  readonly placed: readonly Placed[];
  readonly attributions: readonly (Attribution | null)[];
  readonly named: Named;
  /** The people of the sentence before. */
  readonly before: People;
}
