import { useEffect, useState } from 'react';
import { giveFocus } from './give-focus.ts';

/** What the focus was asked for. */
interface Asked {
  readonly find: () => HTMLElement | null | undefined;
  /** Brings it into view as well. */
  readonly reveal: boolean;
  /** False while something better is still to come. */
  readonly whole: () => boolean;
}

let asked: Asked | null = null;
const givers = new Set<() => void>();

/**
 * Asks for the focus, which is given once, when what is about to be drawn stands on the page: of those that asked meanwhile the last one has
 * it. `find` is called then. While `whole` is false it stays asked for, and is given again by `giveAsked`.
 */
export function askFocus(find: Asked['find'], { reveal = false, whole = () => true }: { readonly reveal?: boolean; readonly whole?: () => boolean } = {}): void {
  asked = { find, reveal, whole };
  for (const wake of givers) wake();
  // A part of the page by itself.
  if (givers.size === 0) queueMicrotask(giveAsked);
}

/** Gives the focus to what asked for it, where there is one: after a drawing, or when what comes late is there. */
export function giveAsked(): void {
  const now = asked;
  if (now === null) return;
  const element = now.find();
  if (element == null || now.whole()) asked = null;
  giveFocus(element);
  if (now.reveal) element?.scrollIntoView?.({ block: 'nearest' });
}

/** Has the page give the focus. It is called by what holds all of a page, whose effects run after those of what stands in it. */
export function useFocusGiven(): void {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const wake = () => setTurn((before) => before + 1);
    givers.add(wake);
    return () => void givers.delete(wake);
  }, []);
  useEffect(giveAsked, [turn]);
}
