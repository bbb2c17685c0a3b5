import { useId } from 'react';
import type { Day } from '../../core/index.ts';
import { whenText } from '../../when/index.ts';
import { useTime } from './use-time.ts';

interface TimeFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Nobody knows when it was. */
  readonly unknown: boolean;
  readonly onUnknown: (unknown: boolean) => void;
  /** Words count from this day. */
  readonly published: Day | null;
  /** Why it was refused; null: it was not. */
  readonly refused: string | null;
}

/** A time as a person types it, with how it is understood. */
export function TimeField({ text, onText, unknown, onUnknown, published, refused }: TimeFieldProps) {
  const id = useId();
  const answer = useTime(text, published);
  const understood = answer === null || 'reason' in answer ? null : whenText({ ...answer, zone: null });
  return (
    <div className="field">
      <label htmlFor={id}>When</label>
      <input id={id} type="text" autoComplete="off" spellCheck={false} value={unknown ? '' : text} disabled={unknown} aria-invalid={refused !== null} aria-describedby={`${id}-how`}
        onChange={(change) => onText(change.target.value)} />
      <p id={`${id}-how`} className="field-how" role={refused === null ? undefined : 'alert'}>
        {unknown ? 'It is shown without a date.' : refused ?? (understood === null ? 'As 11 Nov 2022, 11 Nov 2022 15:30, March 2022, 2022 or 1914–1918.' : `Understood as ${understood}.`)}
      </p>
      <label className="check"><input type="checkbox" checked={unknown} onChange={(change) => onUnknown(change.target.checked)} /><span>No date is known</span></label>
    </div>
  );
}
