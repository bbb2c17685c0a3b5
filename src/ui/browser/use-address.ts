import { useEffect, useRef } from 'react';
import { addressedQuery } from './address.ts';
import { collectionIn, onReturn, stepTo } from './navigation.ts';

/**
 * Keeps the address in step with a query. A change of `step` (selection, view, article, a move of the window) makes an entry to
 * come back to; anything else only rewrites the entry that is there.
 */
export function useAddress(query: string, step: string, returned: (query: string) => void): void {
  const written = useRef({ query, step });
  const heard = useRef(returned);
  useEffect(() => { heard.current = returned; });

  useEffect(() => {
    const before = written.current;
    written.current = { query, step };
    const there = addressedQuery();
    // What was typed as another collection opened changes nothing of that one's address.
    const isLate = before.query !== query && collectionIn(there) !== collectionIn(query);
    if (query !== there && !isLate) stepTo(query, step !== before.step);
  }, [query, step]);

  useEffect(() => onReturn((back) => heard.current(back)), []);
}
