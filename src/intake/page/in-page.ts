/** Where the words of an article stand in the page that they were taken from, so that tools which annotate that page find them. */
import type { PagePiece } from '../../core/index.ts';

/** White space that a browser shows as one space. */
const SPACE = /[ \t\r\n\f]+/g;
/** So many lines may be looked for in vain: each is looked for in all that is left of the page. */
const MOST_LOST = 100;
/** No white space between two words of a text is longer, in characters. */
const WIDEST = 400;

interface Run {
  readonly start: number;
  /** Where it stands in the body. */
  readonly from: number;
  readonly length: number;
}

/**
 * The stretches of a text that stand in the page's body as they are, in order; where only white space differs between two, it is
 * told as the page has it. Lines that are not found, as those that are put together of cells, have none. `body` is the text of
 * the body as a browser has it.
 */
export function piecesInPage(text: string, body: string): readonly PagePiece[] {
  const { plain, at } = collapsed(body);
  const found: Run[] = [];
  let from = 0;
  let lost = 0;
  for (let start = 0; start < text.length && lost < MOST_LOST;) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    const line = text.slice(start, end);
    const place = line === '' ? -1 : plain.indexOf(line, from);
    if (place >= 0) {
      found.push(...runs(line, start, place, at, body));
      from = place + line.length;
    } else if (line !== '') lost += 1;
    start = end + 1;
  }
  return placed(found, body);
}

/** The body with each white space as one space, and for each character where it stands in the body. */
function collapsed(body: string): { readonly plain: string; readonly at: Uint32Array } {
  const at = new Uint32Array(body.length + 1);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const take = (to: number) => {
    parts.push(body.slice(from, to));
    for (let each = from; each < to; each++) at[length++] = each;
  };
  for (const { index, 0: space } of body.matchAll(SPACE)) {
    take(index);
    parts.push(' ');
    at[length++] = index;
    from = index + space.length;
  }
  take(body.length);
  at[length] = body.length;
  return { plain: parts.join(''), at };
}

/** A line as stretches that stand in the body as they are: what is one space in the line may be other white space there. */
function runs(line: string, start: number, place: number, at: Uint32Array, body: string): readonly Run[] {
  const parts: Run[] = [];
  let begun = 0;
  const end = (each: number) => {
    if (each > begun) parts.push({ start: start + begun, from: at[place + begun] ?? 0, length: each - begun });
    begun = each + 1;
  };
  for (let each = line.indexOf(' '); each >= 0; each = line.indexOf(' ', each + 1)) {
    const from = at[place + each] ?? 0;
    if (body.charAt(from) !== ' ' || at[place + each + 1] !== from + 1) end(each);
  }
  end(line.length);
  return parts;
}

/** The stretches with what stands between them, counted in characters, not in units of UTF-16. */
function placed(found: readonly Run[], body: string): readonly PagePiece[] {
  let [counted, points, end] = [0, 0, -1];
  return found.map(({ start, from, length }) => {
    points += pointsIn(body, counted, from);
    counted = from;
    const between = end < 0 || from - end > WIDEST ? null : body.slice(end, from);
    end = from + length;
    return { start, end: start + length, at: points, gap: between !== null && /^[ \t\r\n\f]*$/.test(between) ? between : null };
  });
}

function pointsIn(body: string, from: number, to: number): number {
  let points = 0;
  for (let at = from; at < to; at++) if ((body.charCodeAt(at) & 0xfc00) !== 0xdc00) points += 1;
  return points;
}
