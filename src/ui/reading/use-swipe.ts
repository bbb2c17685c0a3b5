import { useEffect, useRef, type RefObject } from 'react';
import { selector } from '../browser/landmarks.ts';

/** Pixels that a finger has to go across, and so many times as far as up or down. */
const FAR = 60;
const LEVEL = 2;

/** On a phone a finger that is drawn across the sheet leads to the next event, or to the one before. What can be scrolled across keeps its fingers. */
export function useSwipe(pane: RefObject<HTMLElement | null>, onStep: (step: 1 | -1) => void): void {
  const step = useRef(onStep);
  useEffect(() => { step.current = onStep; });
  useEffect(() => {
    let from: { readonly x: number; readonly y: number } | null = null;
    const inSheet = (target: EventTarget | null): boolean => target instanceof Element && pane.current?.contains(target) === true && pane.current.dataset['place'] === 'sheet' && target.closest(`${selector('scrolls-across')}, input, textarea, select`) === null;
    const begin = ({ touches: { 0: finger, length }, target }: TouchEvent) => {
      // Whoever has zoomed in moves the page under the finger, and whoever marks words draws across them.
      const free = finger !== undefined && length === 1 && (visualViewport?.scale ?? 1) <= 1.01 && inSheet(target);
      from = free ? { x: finger.clientX, y: finger.clientY } : null;
    };
    const end = ({ changedTouches: [finger] }: TouchEvent) => {
      if (from === null || finger === undefined || getSelection()?.isCollapsed === false) return;
      const [across, down] = [finger.clientX - from.x, finger.clientY - from.y];
      from = null;
      if (Math.abs(across) > FAR && Math.abs(across) > LEVEL * Math.abs(down)) step.current(across < 0 ? 1 : -1);
    };
    const heard = new AbortController();
    const { signal } = heard;
    document.addEventListener('touchstart', begin, { passive: true, signal });
    document.addEventListener('touchend', end, { passive: true, signal });
    document.addEventListener('touchcancel', () => { from = null; }, { passive: true, signal });
    return () => heard.abort();
  }, [pane]);
}
