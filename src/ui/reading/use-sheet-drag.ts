import { useEffect, useRef, type RefObject } from 'react';
import { selector } from '../browser/landmarks.ts';

/** Pixels before which it may still be a tap. */
const BEGINS = 4;
/** Pixels that close, and fewer where the finger is so fast (pixels a millisecond). */
const FAR = 64;
const FLICK = 24;
const FAST = 0.5;

/**
 * On a phone the sheet follows a finger that draws its bar down; far enough or fast it closes, as by its close button, else it
 * goes back. All else on it is scrolled as ever. `inside` is what the pane holds.
 */
export function useSheetDrag(inside: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => { close.current = onClose; });
  useEffect(() => {
    const pane = inside.current?.closest<HTMLElement>(selector('pane'));
    const bar = pane?.querySelector<HTMLElement>(`:scope > ${selector('pane-bar')}`);
    if (pane == null || bar == null) return undefined;
    let from: { readonly x: number; readonly y: number; readonly time: number } | null = null;
    let moved = 0;

    const letGo = () => {
      from = null;
      moved = 0;
      pane.style.transition = 'margin-top 150ms ease-out';
      pane.style.marginTop = '';
    };
    const begin = ({ touches: { 0: finger, length }, timeStamp: time }: TouchEvent) => {
      letGo();
      // Whoever has zoomed in moves the page under the finger.
      if (finger === undefined || length > 1 || pane.dataset['place'] !== 'sheet' || (visualViewport?.scale ?? 1) > 1.01) return;
      from = { x: finger.clientX, y: finger.clientY, time };
    };
    const follow = (event: TouchEvent) => {
      const [finger] = event.touches;
      if (from === null || finger === undefined) return;
      const [across, down] = [Math.abs(finger.clientX - from.x), finger.clientY - from.y];
      if (moved === 0 && Math.max(across, Math.abs(down)) < BEGINS) return;
      // Up and across it is the browser's.
      if (moved === 0 && down < across) {
        from = null;
        return;
      }
      if (event.cancelable) event.preventDefault();
      moved = Math.max(1, down);
      // Not by a transform: what is fixed in the pane would be carried along.
      pane.style.transition = '';
      pane.style.marginTop = `${moved}px`;
    };
    const end = ({ timeStamp }: TouchEvent) => {
      if (from !== null && (moved > FAR || (moved > FLICK && moved / (timeStamp - from.time) > FAST))) close.current();
      else letGo();
    };
    const heard = new AbortController();
    const { signal } = heard;
    bar.addEventListener('touchstart', begin, { passive: true, signal });
    bar.addEventListener('touchmove', follow, { passive: false, signal });
    bar.addEventListener('touchend', end, { signal });
    bar.addEventListener('touchcancel', letGo, { signal });
    return () => heard.abort();
  }, [inside]);
}
