import { giveFocus } from '../focus/give-focus.ts';
import { useRef, useState, type ReactNode } from 'react';

/** Tools that stand in a row where there is room, else behind a button. */
export function More({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // A dialog gives the focus back to what had it as it opened. Where the tools stand in a row there is no such button.
    giveFocus(button.current, true);
  };
  return (
    <div className={open ? 'more more-open' : 'more'}
      onKeyDown={(press) => {
        if (!open || press.key !== 'Escape') return;
        press.preventDefault();
        close();
      }}
      onBlur={({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget)) setOpen(false); }}>
      <button ref={button} type="button" className="button more-button" aria-expanded={open} onClick={() => setOpen(!open)}>More</button>
      <div className="more-tools" onClickCapture={close}>{children}</div>
    </div>
  );
}
