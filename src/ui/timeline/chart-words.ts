import type { Span } from '../../core/index.ts';
import type { Mark } from './marks.ts';

/** What the page knows to say of a mark besides its title. */
export interface ChartWords {
  /** Its date, its source, and whether a person corrected it. */
  of(mark: Mark): readonly string[];
  /** The words of a title that a search marks. */
  hits(title: string): readonly Span[];
}

/** A text in pieces, every second of which stands out. */
export type Pieces = readonly string[];

export function piecesOf(text: string, spans: readonly Span[]): Pieces {
  const ends = spans.flatMap(({ start, end }) => [start, end]);
  return [...ends, text.length].map((end, place) => text.slice(ends[place - 1] ?? 0, end));
}
