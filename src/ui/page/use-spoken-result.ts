import { useEffect, useRef } from 'react';

/** Milliseconds without another filter after which it is said what they leave. */
const REST = 500;

/** Says what the filters leave, once for each act on them. `filters` is another object when they differ; as the page opens nothing is said. */
export function useSpokenResult(filters: unknown, story: string | null, text: string, say: (text: string) => void): void {
  const heard = useRef({ filters, story });
  const words = useRef(text);
  useEffect(() => { words.current = text; });
  useEffect(() => {
    if (heard.current.filters === filters && heard.current.story === story) return undefined;
    const timer = setTimeout(() => {
      heard.current = { filters, story };
      say(words.current);
    }, REST);
    return () => clearTimeout(timer);
  }, [filters, story, say]);
}
