// @vitest-environment jsdom
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { pages } from '../testing/pages.ts';
import { readPage } from './index.ts';

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of words in common, as F1 over the words with their counts. */
function overlap(a: string, b: string): number {
  const left = new Map<string, number>();
  for (const word of words(a)) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words(b)) {
    const n = left.get(word) ?? 0;
    if (n > 0) shared += 1;
    left.set(word, n - 1);
  }
  return (2 * shared) / (words(a).length + words(b).length);
}

function oracle(html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const read = new Readability(document).parse();
  return read?.textContent ?? '';
}

describe.each(pages)('a page with this habit: $habit', ({ html, story }) => {
  const page = readPage(html);
  const body = story.paragraphs.join('\n\n');

  it('gives the headline', () => expect(page.title).toBe(story.title));
  it('gives the publisher', () => expect(page.source).toBe(story.publisher));
  it('gives the day of publication', () => expect(page.published.slice(0, 10)).toBe(story.day));
  it('gives the article, paragraph by paragraph, and nothing else', () => {
    expect(page.text.split('\n\n').filter((line) => !story.paragraphs.includes(line))).toEqual([]);
    expect(story.paragraphs.filter((line) => !page.text.includes(line))).toEqual([]);
  });
  it('has the text that Readability finds', () => {
    const known = oracle(html);
    expect(overlap(body, page.text)).toBeGreaterThanOrEqual(overlap(body, known));
    expect(overlap(page.text, known)).toBeGreaterThanOrEqual(0.95);
  });
  it('comes in as an article whose date and publisher are stated', () => {
    const { records, diagnostics } = readFile({ name: 'saved.html', bytes: new TextEncoder().encode(html) });
    expect(diagnostics).toEqual([]);
    expect(records).toMatchObject([{ name: 'saved.html', given: { title: story.title, source: story.publisher, published: story.day } }]);
  });
});
