import { useEffect, useRef } from 'react';

/**
 * Keeps the address bar in step. A change of `step` (selection, view, article) makes an entry to come back to; anything else
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
    const url = `${location.pathname}${query}`;
    if (step === before.step) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  }, [query, step]);

  useEffect(() => {
    const returned = () => heard.current(location.search);
    addEventListener('popstate', returned);
    return () => removeEventListener('popstate', returned);
  }, []);
}
