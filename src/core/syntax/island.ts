import type { Chunk } from './chunk.ts';

/** What stands in brackets, and what stands outside, each to be read as if the other were not there. A bracket without its other half is none. */
export function islandsOf(chunks: readonly Chunk[], tags: readonly string[]): readonly (readonly Chunk[])[] {
  const closing = closingOf(chunks, tags);
  const outer: Chunk[] = [];
  const islands: Chunk[][] = [outer];
  const inside: { readonly chunks: Chunk[]; readonly end: number }[] = [{ chunks: outer, end: chunks.length }];
  chunks.forEach((chunk, at) => {
    const end = closing.get(at);
    if (end !== undefined) {
      const island: Chunk[] = [];
      islands.push(island);
      inside.push({ chunks: island, end });
    } else if (at === inside.at(-1)?.end) inside.pop();
    else inside.at(-1)?.chunks.push(chunk);
  });
  return islands;
}

/** For each bracket that is closed, where. */
function closingOf(chunks: readonly Chunk[], tags: readonly string[]): ReadonlyMap<number, number> {
  const open: number[] = [];
  const closing = new Map<number, number>();
  chunks.forEach((chunk, at) => {
    if (tags[chunk.start] === '-LRB-') open.push(at);
    if (tags[chunk.start] !== '-RRB-') return;
    const first = open.pop();
    if (first !== undefined) closing.set(first, at);
  });
  return closing;
}
