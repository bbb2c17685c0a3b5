import { useEffect, useSyncExternalStore } from 'react';
import { readStored, THEME, writeStored } from '../browser/stored.ts';
import type { ThemeChoice } from './state.ts';

export function storedTheme(): ThemeChoice {
  const stored = readStored(THEME);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** The theme in force, put on the document and remembered. */
export function useTheme(choice: ThemeChoice): 'light' | 'dark' {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    if (choice === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = choice;
    writeStored(THEME, choice === 'system' ? null : choice);
  }, [choice]);
  if (choice === 'system') return systemDark ? 'dark' : 'light';
  return choice;
}

/** Whether a media query holds, live. False where there is no `matchMedia`. */
export function useMedia(query: string): boolean {
  const holds = () => typeof matchMedia === 'function' && matchMedia(query).matches;
  return useSyncExternalStore(
    (changed) => {
      if (typeof matchMedia !== 'function') return () => undefined;
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    holds,
    holds,
  );
}
