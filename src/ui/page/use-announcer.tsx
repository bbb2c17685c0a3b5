import { useCallback, useState, type ReactElement } from 'react';

/** Says things politely to whoever listens to the page, and where they are said. */
export function useAnnouncer(): { readonly say: (text: string) => void; readonly spoken: ReactElement } {
  const [text, setText] = useState('');
  // The same words again have to differ, or nobody would hear them.
  const say = useCallback((next: string) => setText((before) => (before === next ? `${next}\u00a0` : next)), []);
  return { say, spoken: <p className="spoken" role="status" aria-live="polite">{text}</p> };
}
