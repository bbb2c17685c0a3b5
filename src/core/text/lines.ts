import type { Span } from '../model.ts';

const FEED = 10;
const RETURN = 13;

/** The lines of a stretch of a text, told by its folded codes, without their line ends; empty lines are in. */
export function linesOf(codes: Uint8Array, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const code = codes[at];
    if (code !== FEED && code !== RETURN) continue;
    lines.push({ start: from, end: at });
    if (code === RETURN && at + 1 < end && codes[at + 1] === FEED) at++;
    from = at + 1;
  }
  lines.push({ start: from, end });
  return lines;
}
