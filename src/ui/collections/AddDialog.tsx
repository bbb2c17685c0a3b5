import { useRef, useState, type ReactNode } from 'react';
import { Dialog } from '../parts/Dialog.tsx';
import type { Incoming } from './use-incoming.ts';
import type { FileToRead } from '../../worker/protocol.ts';
import { PasteForm } from './PasteForm.tsx';

interface AddDialogProps {
  /** Where they go, in a sentence. */
  readonly into: string;
  /** What was pasted on the page; null: the dialog was opened by its button. */
  readonly brought: Incoming | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (file: FileToRead) => void;
  readonly onClose: () => void;
}

/** Adds articles: from files, from folders, from the clipboard. */
export function AddDialog({ into, brought, onFiles, onPaste, onClose }: AddDialogProps) {
  const paste = <PasteForm brought={brought} onPaste={onPaste} />;
  return (
    <Dialog title="Add articles" onClose={onClose}>
      <p className="add-lead">{into} Files never leave this machine.</p>
      {brought !== null && paste}
      <section className="add-part" aria-labelledby="add-files">
        <h3 id="add-files">From files</h3>
        <p className="add-ways"><Chooser onFiles={onFiles}>Choose files</Chooser><Chooser folder onFiles={onFiles}>Choose a folder</Chooser></p>
        <p className="add-hint">Or drop them anywhere on the page. Text, Markdown, saved web pages, feeds, JSON, zip archives, and files that Dateline wrote.</p>
      </section>
      {brought === null && paste}
    </Dialog>
  );
}

/** A button that opens the system's own dialog. */
function Chooser({ folder = false, onFiles, children }: { readonly folder?: boolean; readonly onFiles: (files: readonly File[]) => void; readonly children: ReactNode }) {
  const input = useRef<HTMLInputElement>(null);
  const [possible] = useState(() => !folder || 'webkitdirectory' in HTMLInputElement.prototype);
  if (!possible) return null;
  return (
    <>
      <button type="button" className={folder ? 'button' : 'button button-main'} onClick={() => input.current?.click()}>{children}</button>
      <input ref={input} type="file" multiple hidden {...(folder ? { webkitdirectory: '' } : {})} aria-label={folder ? 'A folder' : 'Files'}
        onChange={({ target }) => { if (target.files !== null && target.files.length > 0) onFiles([...target.files]); }} />
    </>
  );
}
