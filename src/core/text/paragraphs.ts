import type { Span } from '../model.ts';
import { fold } from './fold.ts';
import { isSpace, lettersOf, type Letters } from './letters.ts';
import { linesOf } from './lines.ts';

/**
 * The paragraphs of a stretch of text: its lines, where lines that were broken to fit a width count as one.
 * Empty lines are in, as empty spans.
 */
export function paragraphsOf(text: string, within: Span = { start: 0, end: text.length }, letters: Letters = lettersOf(text)): readonly Span[] {
  const paragraphs: Span[] = [];
  let group: Span[] = [];
  const close = (): void => {
    const [first, last] = [group[0], group.at(-1)];
    if (first && last && group.length > 1 && wrapped(text, group)) paragraphs.push({ start: first.start, end: last.end });
    // One by one: a hundred thousand arguments are more than a call can take.
    else for (const line of group) paragraphs.push(line);
    group = [];
  };
  for (const line of linesOf(letters.plain, within)) {
    if (!isEmpty(text, letters.codes, line)) {
      group.push(line);
      continue;
    }
    close();
    paragraphs.push(line);
  }
  close();
  return paragraphs;
}

function isEmpty(text: string, codes: Uint8Array, { start, end }: Span): boolean {
  let at = start;
  while (at < end && isSpace(text, codes, at)) at++;
  return at === end;
}

/** Lines without an empty one between were broken to a width if breaks in mid-sentence are the rule, or if every line is full. */
function wrapped(text: string, group: readonly Span[]): boolean {
  const widest = group.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (widest < 40 || widest > 120) return false;
  const lines = group.map(({ start, end }) => fold(text.slice(start, end)).trim());
  let amid = 0;
  let full = true;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line = '', next = ''] = [lines[i], lines[i + 1]];
    if (/^\p{Ll}/u.test(next) && /[\p{L}\p{N},;'"-]$/u.test(line)) amid++;
    if (line.length + 1 + next.search(/\s|$/) < widest) full = false;
  }
  return amid > 0 && (full || amid * 2 >= lines.length - 1);
}
