/** A line of a stream; null: it is longer than it may be. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes in UTF-8, as they come; what stands behind the last end of a line is one as well. No more than
 * one line is held, and of one that is longer than `longest` bytes nothing.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    // The stream may use its memory again.
    else if (part.length > 0) parts.push(part.slice());
  };
  const taken = (): Line => {
    const line: Line = { number, text: length > longest ? null : textOf(parts) };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of input) {
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      add(piece.subarray(from, end));
      yield taken();
      from = end + 1;
    }
    add(piece.subarray(from));
  }
  if (length > 0) yield taken();
}

/** A mark of byte order goes, a `\r` before the line's end as well; what is no UTF-8 becomes U+FFFD. */
const textOf = (parts: readonly Uint8Array[]): string => new TextDecoder().decode(Buffer.concat(parts)).replace(/\r$/, '');
