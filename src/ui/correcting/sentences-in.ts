import type { Article, Span } from '../../core/index.ts';

/** Where a sentence may end: behind its mark and what closes it, before white space and a capital, a figure or a quotation. */
const END = /[.!?]["”’)\]]{0,2}(?=\s{1,3}["“‘(]?[\p{Lu}\d])/gu;

/** The sentences of an article's story, more or less: they are only offered to be chosen from. */
export function sentencesIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly Span[] {
  return blocks.filter(({ kind }) => kind !== 'boilerplate').flatMap((block) => {
    const words = text.slice(block.start, block.end);
    const ends = [...words.matchAll(END)].map((match) => match.index + match[0].length);
    return [...ends, words.length].flatMap((end, at, all): readonly Span[] => {
      const start = all[at - 1] ?? 0;
      const part = words.slice(start, end);
      const from = block.start + start + part.length - part.trimStart().length;
      return part.trim() === '' ? [] : [{ start: from, end: from + part.trim().length }];
    });
  });
}
