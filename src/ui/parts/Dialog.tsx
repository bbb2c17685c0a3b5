import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Sign } from './Sign.tsx';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A modal dialog; the browser keeps the focus inside, hears Esc and gives the focus back. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the element is taken out of the page: a dialog that is removed open does not give the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={element} className="dialog" aria-labelledby={heading} onCancel={onClose}
      onClick={(click) => { if (click.target === element.current) onClose(); }}>
      <div className="dialog-body">
        <header className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="button" onClick={onClose} aria-label="Close"><Sign of="close" /></button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
