import { useEffect, useRef, useState } from 'react';

/** What was dropped or pasted, taken out of the event while it lasts. */
export interface Incoming {
  readonly entries: readonly (FileSystemEntry | File)[];
  /** Words from the clipboard; empty: none. */
  readonly text: string;
  readonly html: string;
}

/** Hears drops anywhere on the page, and pastes where nothing is typed. Answers whether files are held over the page. */
export function useIncoming(take: (incoming: Incoming) => void, holds: () => void): boolean {
  const [over, setOver] = useState(false);
  const heard = useRef({ take, holds });
  useEffect(() => { heard.current = { take, holds }; });
  useEffect(() => {
    const ofFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const entered = (event: DragEvent) => {
      if (!ofFiles(event)) return;
      event.preventDefault();
      setOver(true);
      heard.current.holds();
    };
    const moved = (event: DragEvent) => { if (ofFiles(event)) event.preventDefault(); };
    // Out of the window there is nothing that it goes to.
    const left = (event: DragEvent) => { if (event.relatedTarget === null) setOver(false); };
    const dropped = (event: DragEvent) => {
      setOver(false);
      if (!ofFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      heard.current.take({ entries: entriesOf(event.dataTransfer), text: '', html: '' });
    };
    const pasted = (event: ClipboardEvent) => {
      const { clipboardData: held, target } = event;
      const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
      if (held === null || event.defaultPrevented) return;
      const files = [...held.files];
      if (files.length === 0 && typing) return;
      const [text, html] = [held.getData('text/plain'), held.getData('text/html')];
      if (files.length === 0 && text.trim() === '' && html === '') return;
      event.preventDefault();
      heard.current.take({ entries: files, text, html });
    };
    document.addEventListener('dragenter', entered);
    document.addEventListener('dragover', moved);
    document.addEventListener('dragleave', left);
    document.addEventListener('drop', dropped);
    document.addEventListener('paste', pasted);
    return () => {
      document.removeEventListener('dragenter', entered);
      document.removeEventListener('dragover', moved);
      document.removeEventListener('dragleave', left);
      document.removeEventListener('drop', dropped);
      document.removeEventListener('paste', pasted);
    };
  }, []);
  return over;
}

/** Entries, which may be folders; a browser or a test without them gives files. */
function entriesOf(transfer: DataTransfer): readonly (FileSystemEntry | File)[] {
  return [...transfer.items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry() ?? item.getAsFile()).filter((entry) => entry !== null);
}
