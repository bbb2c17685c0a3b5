import { useState } from 'react';
import type { Day } from '../../core/index.ts';
import { readDay } from '../../when/index.ts';
import { valueText } from '../words/value.ts';

interface DateFormProps {
  /** Offered, never used unasked. */
  readonly guess: Day | null;
  /** What is known so far, instead of the usual words. */
  readonly why?: string;
  readonly state: 'running' | 'failed' | null;
  readonly onDate: (day: Day) => void;
}

/** Asks for the day on which an article was published, where nothing tells it. */
export function DateForm({ guess, why, state, onDate }: DateFormProps) {
  const [text, setText] = useState<string>(guess ?? '');
  const [refused, setRefused] = useState(false);
  return (
    <form className="date-form" onSubmit={(submitted) => {
      submitted.preventDefault();
      const day = readDay(text);
      setRefused(day === null);
      if (day !== null) onDate(day);
    }}>
      <label htmlFor="published-on">When was this article published?</label>
      <p id="published-why">{why ?? `Nothing in it says so; until then its “yesterday” and “Friday” have no date.${guess === null ? '' : ` ${valueText(guess)} is only a guess.`}`}</p>
      <div className="date-form-row">
        <input id="published-on" type="date" required value={text} aria-describedby="published-why" aria-invalid={refused} onChange={(change) => setText(change.target.value)} />
        <button type="submit" className="button button-main" disabled={state === 'running'}>{state === 'running' ? 'Reading again…' : 'Use this date'}</button>
      </div>
      {refused && <p role="alert">That is not a day of the calendar. Write it as year, month, day.</p>}
      {state === 'failed' && <p role="alert">The articles could not be read again. Try once more.</p>}
    </form>
  );
}
