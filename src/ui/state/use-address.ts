import { useEffect, useRef } from 'react';

const FRAMED = 'embed';

/** Whether an address asks for the view that stands in a frame of another page. */
export function isFramed(query: string): boolean {
  return new URLSearchParams(query).has(FRAMED);
}

/**
 * Keeps the address bar in step. A change of `step` (selection, view, article, a move of the window) makes an entry to come back to; anything else
 * only rewrites the entry that is there.
 */
export function useAddress(query: string, step: string, onReturn: (query: string) => void): void {
  const written = useRef({ query, step });
  const heard = useRef(onReturn);
  useEffect(() => { heard.current = onReturn; });

  useEffect(() => {
    const before = written.current;
    written.current = { query, step };
    if (query === location.search) return;
    const framed = isFramed(location.search);
    const url = `${location.pathname}${framed ? `?${FRAMED}${query.replace('?', '&')}` : query}`;
    try {
      // An entry made in a frame would be one of the page around it.
      if (framed || step === before.step) history.replaceState(null, '', url);
      else history.pushState(null, '', url);
    } catch {
      // A browser may keep the address of a file from the disk, or of a frame that is shut in; nothing else depends on it.
    }
  }, [query, step]);

  useEffect(() => {
    const returned = () => heard.current(location.search);
    addEventListener('popstate', returned);
    return () => removeEventListener('popstate', returned);
  }, []);
}
