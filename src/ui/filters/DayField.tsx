import { useEffect, useId, useRef } from 'react';
import type { Day } from '../../core/index.ts';
import { readDay } from '../../when/index.ts';

interface DayFieldProps {
  readonly label: string;
  readonly day: Day | null;
  readonly onDay: (day: Day | null) => void;
}

/** While a year is typed the field says 0002, 0020 and 0202, which are days as well. */
const FIRST = '1000';

/** A day to choose or to type; it counts as soon as it is whole. The browser keeps half-typed days to itself. */
export function DayField({ label, day, onDay }: DayFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const follow = () => { if (field.current !== null && field.current.value !== (day ?? '')) field.current.value = day ?? ''; };
  // What is set elsewhere shows here, and the focus stays.
  useEffect(follow, [day]);
  const read = ({ value, validity }: HTMLInputElement) => {
    if (value === '' ? validity.badInput : value < FIRST) return;
    const next = value === '' ? null : readDay(value);
    if (next !== day && (next !== null || value === '')) onDay(next);
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input ref={field} id={id} type="date" defaultValue={day ?? ''} onChange={({ target }) => read(target)} onBlur={follow} />
    </>
  );
}
