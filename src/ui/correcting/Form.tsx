import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Correction } from '../../core/index.ts';
import { askFocus } from '../focus/ask-focus.ts';

/** What every form of the corrections is given. */
export interface FormProps {
  readonly onCorrect: (correction: Correction) => void;
  readonly onClose: () => void;
}

interface FormFrameProps {
  readonly name: string;
  /** What the button says that does it; null: choosing does it. */
  readonly save: string | null;
  readonly onSave?: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in the reading pane. It takes the focus, and Esc leaves it. */
export function Form({ name, save, onSave, onClose, children }: FormFrameProps) {
  const root = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    askFocus(() => root.current?.querySelector<HTMLElement>('textarea, input, button'));
    root.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <form ref={root} className="edit" aria-label={name}
      onKeyDown={(press) => {
        if (press.key !== 'Escape') return;
        // The page would close what is being read.
        press.preventDefault();
        press.stopPropagation();
        onClose();
      }}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (onSave === undefined || busy) return;
        setBusy(true);
        onSave().finally(() => setBusy(false));
      }}>
      <h3>{name}</h3>
      {children}
      <div className="field-row">
        {save !== null && <button type="submit" className="button button-main" aria-disabled={busy}>{save}</button>}
        <button type="button" className="button" onClick={onClose}>Cancel</button>
      </div>
    </form>
  );
}
