import { useCallback, useLayoutEffect, useRef, type MouseEvent, type RefObject } from 'react';
import { selector } from '../browser/landmarks.ts';

/** Milliseconds in which what stands above may take another height. */
const SETTLES = 600;

/**
 * The pane takes room from the story when it opens and gives it back when it closes, and lines break elsewhere: what was pressed
 * stays where it is on the screen. Returns what hears the presses.
 */
export function useScrollAnchor(story: RefObject<HTMLElement | null>, open: boolean): (press: MouseEvent) => void {
  const held = useRef<{ readonly row: Element; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    const [{ current: element }, { current: pressed }] = [story, held];
    if (element === null || pressed === null) return undefined;
    const { row, top } = pressed;
    held.current = null;
    const keep = () => {
      const moved = row.getBoundingClientRect().top - top;
      if (row.isConnected && Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
    };
    keep();
    const watch = new ResizeObserver(keep);
    watch.observe(element);
    const stop = () => watch.disconnect();
    const timer = setTimeout(stop, SETTLES);
    // Whoever scrolls by himself is left alone.
    const heard = new AbortController();
    for (const type of ['wheel', 'touchmove', 'keydown']) addEventListener(type, stop, { passive: true, signal: heard.signal });
    return () => {
      stop();
      clearTimeout(timer);
      heard.abort();
    };
  }, [story, open]);
  return useCallback(({ target }: MouseEvent) => {
    const row = target instanceof Element ? target.closest(selector('row')) : null;
    held.current = row === null ? null : { row, top: row.getBoundingClientRect().top };
  }, []);
}
