import { useState, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** Says what is in force while the section is folded. Empty: nothing. */
  readonly inForce?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of the filters that folds. What is folded is not drawn: a list of names may be long. */
export function Section({ title, inForce = '', startsOpen = false, children }: SectionProps) {
  const [first] = useState(startsOpen || inForce !== '');
  const [open, setOpen] = useState(first);
  return (
    <details className="section" open={first} onToggle={(toggled) => setOpen(toggled.currentTarget.open)}>
      <summary><span className="section-title">{title}</span>{inForce !== '' && <span className="section-force">{inForce}</span>}</summary>
      {open && <fieldset><legend className="spoken">{title}</legend>{children}</fieldset>}
    </details>
  );
}
