import type { Article, Span } from '../model.ts';
import { datelineLength } from './dateline.ts';
import { splitSentences, type Letters } from '../text/index.ts';

/** A sentence of the story: no boilerplate, no inner heading. */
export interface Sentence extends Span {
  /** Index of its block. */
  readonly block: number;
  /** How many paragraphs stand before it. */
  readonly paragraph: number;
  readonly headline: boolean;
}

/** The sentences that may tell something, in order. Headings name a section and tell nothing by themselves. `letters` are those of the article's text. */
export function sentencesOf(article: Article, letters: Letters): readonly Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  for (const [block, { kind, start, end }] of article.blocks.entries()) {
    if (kind === 'boilerplate' || kind === 'heading') continue;
    const from = kind === 'paragraph' ? start + datelineLength(article.text.slice(start, end), paragraph === 0 && article.published.date !== null) : start;
    for (const span of splitSentences(article.text, { start: from, end }, letters)) found.push({ start: span.start, end: span.end, block, paragraph, headline: kind === 'headline' });
    if (kind === 'paragraph') paragraph += 1;
  }
  return found;
}
