import { useEffectEvent, useLayoutEffect } from 'react';
import { isTyping } from '../keyboard/use-keys.ts';
import type { Act } from './corrections.ts';
import { selector } from '../browser/landmarks.ts';

export type ReviewCommand = Act | 'next' | 'previous';

const COMMANDS: ReadonlyMap<string, ReviewCommand> = new Map(Object.entries({ a: 'accept', m: 'merge', h: 'hide', s: 'skip', j: 'next', k: 'previous' }));

/** Hears the keys of the review, before the page hears them: there j and k go from event to event. */
export function useReviewKeys(letters: boolean, act: (command: ReviewCommand) => void): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    const command = COMMANDS.get(event.key);
    const target = event.target instanceof Element ? event.target : null;
    if (!letters || command === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(target) || target?.closest(`dialog, ${selector('pane')}`) != null) return;
    event.preventDefault();
    act(command);
  });
  // As soon as the page shows what is asked, it hears the answer.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => heard(event);
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
}
