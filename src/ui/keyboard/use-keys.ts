import { useEffect, useRef, useState } from 'react';
import type { Much } from '../state/filters.ts';
import { LETTERS, readStored, writeStored } from '../browser/stored.ts';
import { selector } from '../browser/landmarks.ts';

/** What a key asks for. */
export type KeyCommand = Much | 'next' | 'previous' | 'open' | 'close' | 'in' | 'out' | 'all' | 'keys' | 'find';

const COMMANDS: ReadonlyMap<string, KeyCommand> = new Map(Object.entries({ j: 'next', k: 'previous', '?': 'keys', '+': 'in', '=': 'in', '-': 'out', '0': 'all', '/': 'find', 1: 'key', 2: 'more', 3: 'everything' }));
const OTHERS: ReadonlyMap<string, KeyCommand> = new Map(Object.entries({ ArrowRight: 'next', ArrowLeft: 'previous', Enter: 'open', Escape: 'close' }));

/** Hears keys for the whole page. Keys that a control needs for itself are left to it. */
export function useKeys(letters: boolean, act: (command: KeyCommand) => void): void {
  const heard = useRef(act);
  useEffect(() => { heard.current = act; });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const command = commandOf(event, letters);
      if (command === null) return;
      if (command !== 'close') event.preventDefault();
      heard.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [letters]);
}

/** Whether keys write letters there. */
export function isTyping(target: Element | null): boolean {
  return target?.closest('select, textarea, [contenteditable], input:not([type=checkbox], [type=radio])') != null;
}

function commandOf(event: KeyboardEvent, letters: boolean): KeyCommand | null {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('dialog') != null) return null;
  if (event.key === 'Escape') return 'close';
  if (isTyping(target)) return null;
  const letter = COMMANDS.get(event.key);
  if (letter !== undefined) return letters ? letter : null;
  const other = OTHERS.get(event.key);
  // Enter belongs to what has the focus; arrows to radio buttons and to rows only as steps.
  const held = target?.closest(`button, a, input, summary, [role=slider], ${selector('pane')}, ${selector('timeline')}`) ?? null;
  const free = held === null || (other !== 'open' && held.matches(selector('row')));
  return other !== undefined && free ? other : null;
}

/** Whether single letters are keys, remembered: some people speak to their browser, and words would press them. */
export function useKeyChoice(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => readStored(LETTERS) !== 'off');
  return [on, (next) => {
    setOn(next);
    writeStored(LETTERS, next ? null : 'off');
  }];
}
