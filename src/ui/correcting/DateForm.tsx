import { useState } from 'react';
import type { Day } from '../../core/index.ts';
import { valueText } from '../words/value.ts';
import { DayTyped } from './DayTyped.tsx';
import { typedDay } from './time-words.ts';
import { askDay } from './use-time.ts';

export interface DateFormProps {
  /** Offered, never used unasked. */
  readonly guess: Day | null;
  readonly state: 'running' | 'failed' | null;
  readonly onDate: (day: Day) => void;
}

/** Asks for the day on which an article was published, where nothing tells it. */
export function DateForm({ guess, state, onDate }: DateFormProps) {
  const [text, setText] = useState(typedDay(guess));
  const [refused, setRefused] = useState<string | null>(null);
  const use = async () => {
    const day = guess !== null && text === typedDay(guess) ? guess : await askDay(text);
    if (typeof day === 'string') onDate(day);
    else setRefused(day.reason);
  };
  return (
    <form className="date-form" onSubmit={(submitted) => { submitted.preventDefault(); void use(); }}>
      <DayTyped label="When was this article published?" text={text} refused={refused} onText={(next) => { setText(next); setRefused(null); }} />
      <p>Nothing in it says so; until then its “yesterday” and “Friday” have no date.{guess === null ? '' : ` ${valueText(guess)} is only a guess.`}</p>
      <button type="submit" className="button button-main" disabled={state === 'running'}>{state === 'running' ? 'Reading again…' : 'Use this date'}</button>
      {state === 'failed' && <p role="alert">The articles could not be read again. Try once more.</p>}
    </form>
  );
}
