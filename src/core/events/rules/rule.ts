import type { EventKind } from '../../model.ts';
import type { View } from './view.ts';

/** What frames of one kind tell. */
export interface Rule {
  readonly name: string;
  /** Null: nothing that happened, is planned or is said. */
  readonly tells: EventKind | null;
  /** What it is about, in words for readers of the catalogue. */
  readonly about: string;
  readonly when: (view: View) => boolean;
  /** Told on the side, so that it takes no date from its surroundings. */
  readonly aside?: boolean;
  /** Sentences with the verb that the rule decides in brackets; a headline has no full stop. Each is a test. */
  readonly examples: readonly string[];
}
