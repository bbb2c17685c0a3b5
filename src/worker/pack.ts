import type { Timeline } from '../core/index.ts';

/** Characters of JSON in a piece, more or less: a few milliseconds to parse. */
const PIECE = 200_000;

/** A timeline as JSON in pieces. Each holds some of its fields, lists in part; the order of pieces is that of the lists. */
export function pack({ articles, events, ...rest }: Timeline): readonly Uint8Array<ArrayBuffer>[] {
  const encoder = new TextEncoder();
  return [
    encoder.encode(JSON.stringify(rest)),
    ...sliced(articles).map((slice) => encoder.encode(`{"articles":[${slice}]}`)),
    ...sliced(events).map((slice) => encoder.encode(`{"events":[${slice}]}`)),
  ];
}

/** The items as JSON, so many in a string as make a piece. */
function sliced(items: readonly unknown[]): readonly string[] {
  const slices: string[] = [];
  let slice: string[] = [];
  let length = 0;
  const close = (): void => {
    if (slice.length > 0) slices.push(slice.join(','));
    slice = [];
    length = 0;
  };
  for (const item of items) {
    const json = JSON.stringify(item);
    slice.push(json);
    length += json.length;
    if (length >= PIECE) close();
  }
  close();
  return slices;
}

/** Puts the pieces together again; waits for `breath` before each, so that whoever calls can draw and hear in between. */
export async function unpack(pieces: readonly Uint8Array[], breath: () => Promise<void>): Promise<Timeline> {
  const decoder = new TextDecoder();
  const articles: Timeline['articles'][number][] = [];
  const events: Timeline['events'][number][] = [];
  let rest: Omit<Timeline, 'articles' | 'events'> | null = null;
  for (const piece of pieces) {
    await breath();
    const part: Timeline = JSON.parse(decoder.decode(piece));
    if ('format' in part) rest = part;
    for (const article of part.articles ?? []) articles.push(article);
    for (const event of part.events ?? []) events.push(event);
  }
  if (rest === null) throw new Error('The first piece of a packed timeline has its format.');
  return { ...rest, articles, events };
}
