/** TimeML as far as it is read and written here: a text, when it was written, its TIMEX3 elements, and events bound to them. */
import type { Span } from '../core/index.ts';

/** A TIMEX3 element. Offsets are UTF-16 units of the plain text; null: the attribute is not there. */
export interface Timex extends Span {
  readonly type: string;
  readonly value: string;
  readonly mod: string | null;
  readonly quant: string | null;
  readonly freq: string | null;
  /** Where a duration begins and ends, as TIMEX3 values; in the file they are the names (tid) of other elements. */
  readonly beginPoint: string | null;
  readonly endPoint: string | null;
}

export interface TimemlDocument {
  readonly id: string | null;
  /** The document creation time (DCT) as the file has it: a day, or a day and a clock time. Null: not said. */
  readonly created: string | null;
  /** The content of TEXT without tags, its entities read. */
  readonly text: string;
  /** By start; an outer one before what it holds. */
  readonly timexes: readonly Timex[];
}

/** A word that tells an event, and what it is bound to. */
export interface TimemlEvent extends Span {
  readonly kind: 'OCCURRENCE' | 'REPORTING';
  /** The expression in which it happened, by its place among the document's; `created`: the time of creation. Null: not said. */
  readonly within: number | 'created' | null;
}
