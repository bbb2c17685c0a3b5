import { startTransition, useCallback, useEffect, useState } from 'react';

/** Milliseconds after which nothing waits for the timeline any longer. */
const LONG_ENOUGH = 1500;

/**
 * The timeline is drawn first: what stands below and beside it comes when that is on the screen. `at once`: there is no
 * timeline to wait for. Returns whether the time has come, and what to call when it has.
 */
export function useSettled(atOnce: boolean): readonly [boolean, () => void] {
  const [settled, setSettled] = useState(atOnce);
  const settle = useCallback(() => startTransition(() => setSettled(true)), []);
  useEffect(() => {
    const timer = setTimeout(settle, LONG_ENOUGH);
    return () => clearTimeout(timer);
  }, [settle]);
  return [settled || atOnce, settle];
}
