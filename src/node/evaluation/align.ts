import type { Span } from '../../core/index.ts';

/** A pair of overlapping spans, by their places in the two lists. */
export interface Pair {
  readonly gold: number;
  readonly system: number;
  /** Both begin and end at the same places. */
  readonly exact: boolean;
}

/** Pairs each gold span with at most one of the system's: equal spans first, then by the longest overlap. */
export function align(gold: readonly Span[], system: readonly Span[]): readonly Pair[] {
  const taken = { gold: new Set<number>(), system: new Set<number>() };
  const pairs: Pair[] = [];
  for (const { gold: g, system: s, exact } of candidates(gold, system)) {
    if (taken.gold.has(g) || taken.system.has(s)) continue;
    taken.gold.add(g);
    taken.system.add(s);
    pairs.push({ gold: g, system: s, exact });
  }
  return pairs;
}

function candidates(gold: readonly Span[], system: readonly Span[]): readonly Pair[] {
  return gold
    .flatMap((g, i) => system.map((s, j) => ({
      gold: i,
      system: j,
      exact: g.start === s.start && g.end === s.end,
      overlap: Math.min(g.end, s.end) - Math.max(g.start, s.start),
      order: [g.start, s.start] as const,
    })))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.overlap - a.overlap || a.order[0] - b.order[0] || a.order[1] - b.order[1]);
}

/** The span without the white space at its ends: annotators and systems differ in it by chance. */
export function trimmed<T extends Span>(span: T, text: string): T {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { ...span, start, end };
}
