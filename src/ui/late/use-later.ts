import { useEffect } from 'react';

/** Milliseconds after which it is fetched: the timeline goes before it. */
const LATER = 400;

/** Fetches what the first sight does not need, but the first act may, so that nothing is asked of the server then. `load` stays the same. */
export function useLater(load: () => Promise<unknown>): void {
  useEffect(() => {
    const timer = setTimeout(load, LATER);
    return () => clearTimeout(timer);
  }, [load]);
}
