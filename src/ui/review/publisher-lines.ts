import type { Article } from '../../core/index.ts';

/** A name of a publisher is no longer. */
const LONGEST = 60;
/** It stands among so many first lines, or last ones. */
const [FIRST, LAST] = [6, 3];
const OFFERED = 3;

/** A line that could be a name: short, begins large, has letters, and ends as no sentence does. */
function mayName(line: string): boolean {
  return line.length >= 3 && line.length <= LONGEST && /^["“(]?[\p{Lu}\p{Lo}\d]/u.test(line) && /\p{L}{2}/u.test(line) && !/[.?!:;,]$/u.test(line) && line.split(/\s+/u).length <= 8;
}

/** Lines of an article that are its first and last, and told apart from its story: no headline, no author, no day. */
function linesOf({ text, title, blocks }: Article): readonly string[] {
  const other = new Set(blocks.filter(({ kind, reason }) => kind === 'headline' || reason === 'byline' || reason === 'header' || reason === 'caption').map(({ start, end }) => text.slice(start, end).trim()));
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return [...lines.slice(0, FIRST), ...lines.slice(FIRST).slice(-LAST)].filter((line) => line !== title && !other.has(line) && mayName(line));
}

/** What an address says of its publisher: the name of the host. */
function hostOf({ url }: Article): readonly string[] {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/u.exec(url ?? '')?.[1];
  return host === undefined ? [] : [host];
}

/**
 * The lines of an article that may name its publisher, the likeliest first: one that names that of another article here, one
 * that stands in other articles as well, then as they come.
 */
export function publisherLines(article: Article, articles: readonly Article[]): readonly string[] {
  const others = articles.filter((other) => other !== article);
  const publishers = new Set(others.flatMap(({ source }) => source.name ?? []));
  const weight = (line: string): number => (publishers.has(line) ? 2 : 0) + (others.some((other) => linesOf(other).includes(line)) ? 1 : 0);
  const lines = [...new Set([...linesOf(article), ...hostOf(article)])].map((line) => ({ line, weight: weight(line) }));
  return lines.sort((a, b) => b.weight - a.weight).slice(0, OFFERED).map(({ line }) => line);
}
