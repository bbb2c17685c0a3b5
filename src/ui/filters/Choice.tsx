import type { ReactNode } from 'react';
import { countText } from '../words/count-text.ts';
import { counted } from '../words/labels.ts';

interface ChoiceProps {
  readonly type?: 'checkbox' | 'radio';
  readonly group?: string;
  readonly checked: boolean;
  readonly count: number;
  readonly onChange: () => void;
  /** What it stands for has a colour of its own. */
  readonly colour?: string;
  readonly children: ReactNode;
}

/** A box to tick, with the number of events that it stands for. */
export function Choice({ type = 'checkbox', group, checked, count, onChange, colour, children }: ChoiceProps) {
  return (
    <label className={count === 0 && !checked ? 'check check-none' : 'check'}>
      <input type={type} name={group} checked={checked} onChange={onChange} style={{ accentColor: colour }} />
      {children}
      <span className="spoken">, {counted(count, 'event')}</span>
      <span className="count" aria-hidden="true">{countText(count)}</span>
    </label>
  );
}
