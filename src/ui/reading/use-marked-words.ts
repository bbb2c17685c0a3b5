import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { Article, Span } from '../../core/index.ts';
import { selector } from '../browser/landmarks.ts';

/** Fewer letters tell no event. */
const FEWEST = 8;

const startOf = (piece: HTMLElement): number => Number(piece.dataset['at']);
const endOf = (piece: HTMLElement): number => startOf(piece) + (piece.textContent ?? '').length;

/** The place in the article's text of a point in the page; null: it lies elsewhere. Pieces of the text say where they begin. */
function offsetOf(root: HTMLElement, node: Node, within: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]') ?? null;
  if (piece !== null && root.contains(piece)) {
    const before = document.createRange();
    before.setStart(piece, 0);
    before.setEnd(node, within);
    return startOf(piece) + before.toString().length;
  }
  // Between two pieces, as where a whole paragraph is taken: the end of the last one before the point.
  const point = document.createRange();
  point.setStart(node, within);
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-at]')];
  const last = pieces.findLast((each) => point.comparePoint(each, 0) < 0 && !each.contains(node));
  const [first] = pieces;
  return last !== undefined ? endOf(last) : first === undefined ? null : startOf(first);
}

/** The words of the article that are selected on the page, by mouse, touch or keys; null: none, or too few to tell anything. */
export function useMarkedWords(root: RefObject<HTMLElement | null>, { text }: Pick<Article, 'text'>): readonly [Span | null, () => void] {
  const [marked, setMarked] = useState<Span | null>(null);
  useEffect(() => {
    const changed = () => {
      const holder = root.current?.querySelector<HTMLElement>(selector('article-text')) ?? null;
      const selection = getSelection();
      const range = selection === null || selection.rangeCount === 0 || selection.isCollapsed ? null : selection.getRangeAt(0);
      if (range === null || holder === null || !holder.contains(range.startContainer)) return setMarked(null);
      const start = offsetOf(holder, range.startContainer, range.startOffset);
      const end = holder.contains(range.endContainer) ? offsetOf(holder, range.endContainer, range.endOffset) : null;
      setMarked(start === null || end === null || text.slice(start, end).trim().length < FEWEST ? null : { start, end });
    };
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, [root, text]);
  return [marked, useCallback(() => setMarked(null), [])];
}
