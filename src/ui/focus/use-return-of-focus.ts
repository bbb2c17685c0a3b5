import { useEffect, useMemo, useRef } from 'react';
import type { EventId } from '../../core/index.ts';
import { land } from './keep-focus.ts';
import { selector } from '../browser/landmarks.ts';

/** The list's button of an event; null: the list does not show it. */
export function rowOf(id: EventId): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>(selector('row'))].find((row) => row.dataset['event'] === id) ?? null;
}

/** The mark of the event that is open, if the timeline shows one. */
const openMark = (): HTMLElement | null => document.querySelector(`${selector('mark')}[aria-current="true"]`);

/**
 * When the reading pane closes, the focus goes back to what opened it: to the mark, or to the row of the event that was read
 * last, in view. It waits for the render: until then the page behind a pane that covers it is inert and would refuse it.
 */
export function useReturnOfFocus(open: boolean, covers: boolean) {
  const opener = useRef<HTMLElement | null>(null);
  const last = useRef<EventId | null>(null);
  const mark = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    // Whoever is busy elsewhere on the page keeps the focus there.
    if (!closed || (document.activeElement !== document.body && document.activeElement?.closest(selector('pane')) === null)) return;
    const row = last.current === null ? null : rowOf(last.current);
    const from = opener.current?.isConnected === true ? opener.current : null;
    const byMark = from === null || from.closest(selector('timeline')) !== null;
    land((byMark && mark.current?.isConnected === true ? mark.current : null) ?? (byMark || row === null ? from : null) ?? row ?? document.querySelector('#events'), covers);
  }, [open, covers]);
  return useMemo(() => ({
    /** Called before something opens: remembers what has the focus, and the event, if it is one. */
    from(id: EventId | null) {
      const active = document.activeElement;
      if (active instanceof HTMLElement && active.closest(selector('pane')) === null) opener.current = active === document.body ? null : active;
      last.current = id ?? last.current;
    },
    /** Called before the pane closes: afterwards no mark is that of the open event. */
    closing() { mark.current = openMark(); },
  }), []);
}
