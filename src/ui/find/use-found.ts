import { useEffect, useRef, useState } from 'react';
import type { Timeline } from '../../core/index.ts';
import type { Finder, OpenFinder } from './finder.ts';
import type { Found } from './found.ts';

/** What the search says: nothing was asked, it is still reading, it cannot be had, or an answer, perhaps to the words before. */
export type Finding = Found | 'waiting' | 'failed' | null;

/**
 * Asks the search for what is typed. The search is opened with the first question, and only one question is under way: what
 * is typed meanwhile is asked when its answer is there, so that fast typing never queues up.
 */
export function useFound(timeline: Timeline, query: string, open: OpenFinder): Finding {
  const [answer, setAnswer] = useState<{ readonly timeline: Timeline; readonly found: Found | 'failed' } | null>(null);
  const wanted = useRef(query);
  const ask = useRef<(() => void) | null>(null);

  // A new timeline has a search of its own; the effect that asks comes after this one.
  useEffect(() => {
    let finder: Finder | null = null;
    let busy = false;
    let last: string | null = null;
    let gone = false;
    const next = () => {
      const asked = wanted.current;
      if (gone || busy || asked === '' || asked === last) return;
      busy = true;
      last = asked;
      const end = (found: Found | 'failed') => {
        busy = false;
        if (gone) return;
        setAnswer({ timeline, found });
        if (found !== 'failed') next();
      };
      try {
        finder ??= open(timeline);
        finder.find(asked).then(end, () => end('failed'));
      } catch {
        end('failed');
      }
    };
    ask.current = next;
    return () => {
      gone = true;
      finder?.close();
    };
  }, [timeline, open]);

  useEffect(() => {
    wanted.current = query;
    ask.current?.();
  }, [timeline, query, open]);

  if (query === '') return null;
  return answer?.timeline === timeline ? answer.found : 'waiting';
}
