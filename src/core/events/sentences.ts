import type { Article, Span } from '../model.ts';
import { daysOf } from './chronicle.ts';
import { datelineLength } from './dateline.ts';
import { splitSentences, type Letters } from '../text/index.ts';

/** A sentence of the story: no boilerplate, no inner heading. */
export interface Sentence extends Span {
  /** Index of its block. */
  readonly block: number;
  /** How many paragraphs stand before it. */
  readonly paragraph: number;
  readonly headline: boolean;
  /** The words of a chronicle that name its day; null: it stands in none. */
  readonly day: Span | null;
}

/**
 * The sentences that may tell something, in order. Headings name a section and tell nothing by themselves, but the days of a
 * chronicle are sentences of their own. `letters` are those of the article's text.
 */
export function sentencesOf(article: Article, letters: Letters): readonly Sentence[] {
  const { text, published } = article;
  const { lines, heads } = daysOf(article);
  const found: Sentence[] = [];
  let paragraph = 0;
  let day: Span | null = null;
  for (const [block, { kind, start, end }] of article.blocks.entries()) {
    if (kind === 'heading') day = null;
    if (kind === 'boilerplate' || (kind === 'heading' && !lines.has(block))) continue;
    if (lines.has(block)) day = { start, end };
    const from = kind === 'paragraph' ? start + datelineLength(text.slice(start, end), paragraph === 0 && published.date !== null) : start;
    const head = from === start ? (heads.get(block) ?? 0) : 0;
    const named = head > 0 ? [{ start: from, end: from + head }] : [];
    const body = head > 0 ? bodyStart(text, from + head) : from;
    for (const span of [...named, ...splitSentences(text, { start: body, end }, letters)]) found.push({ start: span.start, end: span.end, block, paragraph, headline: kind === 'headline', day: named[0] ?? day });
    if (kind === 'paragraph') paragraph += 1;
  }
  return found;
}

/** Behind the sign that sets a day off. */
function bodyStart(text: string, from: number): number {
  let at = from;
  while (/[\s:—–-]/u.test(text.charAt(at))) at += 1;
  return at;
}
