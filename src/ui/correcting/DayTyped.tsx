import { useId } from 'react';
import { whenText } from '../../when/index.ts';
import { useTime } from './use-time.ts';

interface DayTypedProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Why it was refused; null: it was not. */
  readonly refused: string | null;
}

/** A day as a person types it, with how it is understood. */
export function DayTyped({ label, text, onText, refused }: DayTypedProps) {
  const id = useId();
  const answer = useTime(text, null);
  const understood = answer === null || 'reason' in answer ? null : whenText({ ...answer, zone: null });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" autoComplete="off" spellCheck={false} value={text} aria-invalid={refused !== null} aria-describedby={`${id}-how`} onChange={(change) => onText(change.target.value)} />
      <p id={`${id}-how`} className="field-how" role={refused === null ? undefined : 'alert'}>{refused ?? (understood === null ? 'As 11 Nov 2022.' : `Understood as ${understood}.`)}</p>
    </div>
  );
}
