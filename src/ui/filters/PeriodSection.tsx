import { useId } from 'react';
import type { Day } from '../../core/index.ts';
import { readDay } from '../../when/index.ts';
import { Section } from './Section.tsx';

interface PeriodSectionProps {
  readonly since: Day | null;
  readonly until: Day | null;
  readonly onPeriod: (since: Day | null, until: Day | null) => void;
  /** Takes the days that the timeline shows. */
  readonly onInView: () => void;
}

/** First and last day, both of them in. Events without a date are in no period. */
export function PeriodSection({ since, until, onPeriod, onInView }: PeriodSectionProps) {
  const id = useId();
  return (
    <Section title="Period" inForce={since === null && until === null ? '' : 'set'}>
      <div className="period-days">
        <label htmlFor={`${id}from`}>First day</label>
        {/* The browser keeps half-typed days to itself; a key makes the field follow what is set elsewhere. */}
        <input key={`from ${since}`} id={`${id}from`} type="date" defaultValue={since ?? ''} onBlur={({ target }) => onPeriod(dayOf(target, since), until)} onKeyDown={onEnter} />
        <label htmlFor={`${id}to`}>Last day</label>
        <input key={`to ${until}`} id={`${id}to`} type="date" defaultValue={until ?? ''} onBlur={({ target }) => onPeriod(since, dayOf(target, until))} onKeyDown={onEnter} />
      </div>
      <div className="period-ways">
        <button type="button" className="link" onClick={onInView}>Only what is in view</button>
        {(since !== null || until !== null) && <button type="button" className="link" onClick={() => onPeriod(null, null)}>Any time</button>}
      </div>
    </Section>
  );
}

/** What the field says; empty: no limit, and what is no day changes nothing. */
function dayOf(field: HTMLInputElement, before: Day | null): Day | null {
  if (field.value === '') return field.validity.badInput ? before : null;
  return readDay(field.value) ?? before;
}

function onEnter({ key, currentTarget }: { readonly key: string; readonly currentTarget: HTMLInputElement }): void {
  if (key !== 'Enter') return;
  currentTarget.blur();
  currentTarget.focus();
}
