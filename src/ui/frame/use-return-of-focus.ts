import { useEffect, useMemo, useRef } from 'react';
import type { EventId } from '../../core/index.ts';

/** The list's button of an event; null: the list does not show it. */
export function rowOf(id: EventId): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>('.row-button')].find((row) => row.dataset['event'] === id) ?? null;
}

/**
 * When the reading pane closes, the focus goes back to what opened it, or to the row of the event that was read last. It
 * waits for the render: until then the page behind a sheet is inert and would refuse it.
 */
export function useReturnOfFocus(open: boolean) {
  const opener = useRef<HTMLElement | null>(null);
  const last = useRef<EventId | null>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    // Whoever is busy elsewhere on the page keeps the focus there.
    if (!closed || (document.activeElement !== document.body && document.activeElement?.closest('.pane') === null)) return;
    const row = last.current === null ? null : rowOf(last.current);
    if (opener.current?.isConnected === true && (row === null || opener.current === row)) opener.current.focus();
    else row?.focus({ preventScroll: true });
  }, [open]);
  return useMemo(() => ({
    /** Called before something opens: remembers what has the focus, and the event, if it is one. */
    from(id: EventId | null) {
      const active = document.activeElement;
      if (active instanceof HTMLElement && active !== document.body && active.closest('.pane') === null) opener.current = active;
      last.current = id ?? last.current;
    },
  }), []);
}
