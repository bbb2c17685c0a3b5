import type { Article, TimelineEvent } from '../../core/index.ts';

/** A piece of a timeline, as it comes. The articles of a timeline come before its events. */
export type TimelinePiece =
  | { readonly kind: 'timeline' }
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'event'; readonly event: TimelineEvent };

/** The file is no timeline, or was cut short. The message is a sentence without its end. */
export class NoTimeline extends Error {}

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [...'"\\,[]{}'].map((sign) => sign.charCodeAt(0));

/**
 * The articles and events of a timeline in JSON, as `dateline assemble` and `dateline build` write it, one after the other: no
 * more than one of them is held. Throws `NoTimeline`.
 */
export async function* timelinePieces(input: AsyncIterable<Uint8Array>): AsyncGenerator<TimelinePiece> {
  yield { kind: 'timeline' };
  let depth = 0;
  let inText = false;
  let escaped = false;
  /** Of the value, name or element that is being read. */
  let parts: Uint8Array[] = [];
  /** The name whose value is being read. */
  let name = '';
  let known = false;
  for await (const piece of input) {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const sign = piece[at];
      if (inText) {
        if (escaped) escaped = false;
        else if (sign === BACKSLASH) escaped = true;
        else if (sign === QUOTE) inText = false;
        continue;
      }
      if (sign === QUOTE) inText = true;
      else if (sign === OPEN || sign === OPEN_LIST) {
        depth += 1;
        // What begins here is read from here: the whole, a list of its own, an element of one.
        if (depth === 1 || (depth === 2 && sign === OPEN_LIST)) {
          if (depth === 2) name = nameOf(taken(piece, from, at));
          [parts, from] = [[], at + 1];
        }
      } else if (sign === COMMA && depth === 1) {
        known ||= isFormat(taken(piece, from, at));
        [parts, from] = [[], at + 1];
      } else if ((sign === COMMA && depth === 2) || (sign === CLOSE_LIST && depth === 2)) {
        if (name === 'articles' || name === 'events') {
          if (!known) throw new NoTimeline('it does not begin as a timeline of Dateline does');
          const text = taken(piece, from, at);
          if (text.trim() !== '') yield name === 'articles' ? { kind: 'article', article: read(text) } : { kind: 'event', event: read(text) };
        }
        [parts, from] = [[], at + 1];
        if (sign === CLOSE_LIST) [depth, name] = [1, ''];
      } else if (sign === CLOSE || sign === CLOSE_LIST) depth -= 1;
    }
    // The stream may use its memory again.
    if (depth > 0 && from < piece.length) parts.push(piece.slice(from));
  }
  if (!known) throw new NoTimeline('it does not begin as a timeline of Dateline does');
  if (depth !== 0) throw new NoTimeline('it ends in the middle');

  function taken(piece: Uint8Array, from: number, to: number): string {
    const text = new TextDecoder().decode(Buffer.concat([...parts, piece.subarray(from, to)]));
    parts = [];
    return text;
  }
}

const nameOf = (text: string): string => /"(\w+)"\s*:\s*$/.exec(text.slice(-80))?.[1] ?? '';
const isFormat = (text: string): boolean => /^\s*"format"\s*:\s*"dateline\/1"\s*$/.test(text);

function read<Kind extends object>(text: string): Kind {
  try {
    return JSON.parse(text);
  } catch {
    throw new NoTimeline('an entry of it is broken');
  }
}

/** Whether a file begins as a timeline in JSON does. */
export function beginsAsTimeline(bytes: Uint8Array): boolean {
  return /^\s*\{\s*"format"\s*:\s*"dateline\/1"/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}
