import { useEffect, useRef } from 'react';

/** Ctrl+Z and Cmd+Z, with Shift or as Ctrl+Y the other way; a field that is typed in keeps them for itself, and so does a dialog's. */
export function useUndoKeys(undo: (() => void) | null, redo: (() => void) | null): void {
  const acts = useRef({ undo, redo });
  useEffect(() => { acts.current = { undo, redo }; });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey === event.metaKey) return;
      const key = event.key.toLowerCase();
      if (event.target instanceof Element && event.target.closest('select, textarea, [contenteditable], input:not([type=checkbox], [type=radio])') !== null) return;
      const act = key === 'z' ? (event.shiftKey ? acts.current.redo : acts.current.undo) : key === 'y' && event.ctrlKey && !event.shiftKey ? acts.current.redo : null;
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
