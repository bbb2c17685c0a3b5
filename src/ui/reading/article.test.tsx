// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../core/index.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { ArticleReading } from './ArticleReading.tsx';
import { NO_READER, ReaderContext } from '../store/reader.ts';

afterEach(cleanup);

const [any] = SAMPLE.articles;
const show = (more: Partial<Article>) => {
  const article = { ...any!, ...more };
  const library = { events: SAMPLE.events, articles: new Map([[article.id, article]]), sources: sourceByArticle(sourcesOf([article])), terms: [] };
  render(<ReaderContext value={{ ...NO_READER, library }}><ArticleReading article={article} selected={null} spot={null} /></ReaderContext>);
};

describe('an open article', () => {
  const plain = any!.blocks.map((block) => ({ ...block, kind: 'paragraph' as const }));

  it('has the title of its record over it where its text has no headline', () => {
    show({ title: 'The quay of Lusk is closed', blocks: plain });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The quay of Lusk is closed');
    expect(screen.getByRole('heading', { level: 2 }).className).toBe('reading-title');
  });

  it('is called after its source, for those who hear it, where nothing gives a title', () => {
    show({ title: null, blocks: plain });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^Article of ./);
    expect(screen.getByRole('heading', { level: 2 }).className).toContain('spoken');
  });

  it('leads to the page where it was published, in a tab of its own', () => {
    show({ url: 'https://vesterby.example/quay' });
    const link = screen.getByRole('link', { name: 'Original page, opens in a new tab' });
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['https://vesterby.example/quay', '_blank', 'noopener noreferrer']);
  });

  it.each([null, 'javascript:alert(1)', 'quay.html', 'data:text/html,x'])('has no way to %s', (url) => {
    show({ url });
    expect(screen.queryByRole('link', { name: /^Original/ })).toBeNull();
  });
});
