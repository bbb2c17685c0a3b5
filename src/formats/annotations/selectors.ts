/** How the words of an article are named so that tools find them: by their place and by what they are (W3C Web Annotation, 4.2). */
import type { Article, PagePiece, Span } from '../../core/index.ts';

/** Characters before and after the words, by which they are found again in another copy of the article. */
const AROUND = 32;

/**
 * Of a text that came in by itself the selectors name places in that text. Of one that was taken from a page they name places in
 * the page's body, with the white space that it has there; words that stand in the page otherwise are named by themselves alone.
 */
export function selectorsFor(article: Article, points: (unit: number) => number): (words: Span) => readonly object[] {
  const { inPage, text } = article;
  if (inPage === undefined) {
    return ({ start, end }) => [
      position(points(start), points(end)),
      quote(text.slice(start, end), text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)),
    ];
  }
  return (words) => pageSelectors(text, inPage, words) ?? [quote(text.slice(words.start, words.end), '', '')];
}

function pageSelectors(text: string, pieces: readonly PagePiece[], { start, end }: Span): readonly object[] | null {
  const first = pieces.findIndex((piece) => piece.end > start);
  const last = pieces.findLastIndex((piece) => piece.start < end);
  const [from, to] = [pieces[first], pieces[last]];
  if (from === undefined || to === undefined || last < first || from.start > start || to.end < end) return null;
  // As the page has them; null: other words stand between.
  const page = (at: number, begin: number, finish: number): string | null => {
    const piece = pieces[at];
    return piece === undefined ? null : text.slice(Math.max(begin, piece.start), Math.min(finish, piece.end));
  };
  let exact = page(first, start, end) ?? '';
  for (let at = first + 1; at <= last; at++) {
    const gap = pieces[at]?.gap ?? null;
    if (gap === null) return null;
    exact += gap + (page(at, start, end) ?? '');
  }
  let [prefix, suffix] = [text.slice(from.start, start), text.slice(end, to.end)];
  for (let at = first; at > 0 && prefix.length < AROUND; at--) {
    const gap = pieces[at]?.gap ?? null;
    if (gap === null) break;
    prefix = (page(at - 1, 0, text.length) ?? '') + gap + prefix;
  }
  for (let at = last + 1; at < pieces.length && suffix.length < AROUND; at++) {
    const gap = pieces[at]?.gap ?? null;
    if (gap === null) break;
    suffix += gap + (page(at, 0, text.length) ?? '');
  }
  const begins = from.at + length(text.slice(from.start, start));
  return [position(begins, begins + length(exact)), quote(exact, prefix.slice(-AROUND), suffix.slice(0, AROUND))];
}

const position = (start: number, end: number): object => ({ type: 'TextPositionSelector', start, end });

const quote = (exact: string, prefix: string, suffix: string): object => ({ type: 'TextQuoteSelector', exact, prefix: whole(prefix), suffix: whole(suffix) });

/** In characters (code points), as the model asks. */
const length = (words: string): number => [...words].length;

/** Without the half of a character at either end. */
const whole = (words: string): string => words.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
