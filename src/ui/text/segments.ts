import type { Span } from '../../core/index.ts';

/** A piece of a text with all the marks that cover it. */
export interface Segment<Mark> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Cuts `text.slice(within)` wherever a mark begins or ends. Marks may overlap, nest and reach over the ends. Lossless: the
 * pieces joined are the slice, character by character.
 */
export function segmentsOf<Mark extends Span>(text: string, within: Span, marks: readonly Mark[]): readonly Segment<Mark>[] {
  const relevant = marks.filter((mark) => mark.start < within.end && mark.end > within.start && mark.start < mark.end);
  const cuts = new Set([within.start, within.end]);
  for (const mark of relevant) {
    cuts.add(Math.max(mark.start, within.start));
    cuts.add(Math.min(mark.end, within.end));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? within.start;
    return { start, end, text: text.slice(start, end), marks: relevant.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}
