import type { Span } from '../model.ts';

/** The lines of a stretch of a folded text without their line ends; empty lines are in. */
export function linesOf(plain: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  const part = plain.slice(start, end);
  const next = (sign: string, from: number): number => {
    const at = part.indexOf(sign, from);
    return at < 0 ? part.length : at;
  };
  let from = 0;
  let feed = next('\n', 0);
  let back = next('\r', 0);
  while (feed < part.length || back < part.length) {
    const at = Math.min(feed, back);
    lines.push({ start: start + from, end: start + at });
    from = back < feed && feed === back + 1 ? at + 2 : at + 1;
    if (feed < from) feed = next('\n', from);
    if (back < from) back = next('\r', from);
  }
  lines.push({ start: start + from, end });
  return lines;
}
