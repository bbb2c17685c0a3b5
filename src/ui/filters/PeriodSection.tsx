import type { Day } from '../../core/index.ts';
import { DayField } from './DayField.tsx';
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
  return (
    <Section title="Period" inForce={since === null && until === null ? '' : 'set'}>
      <div className="period-days">
        <DayField label="First day" day={since} onDay={(day) => onPeriod(day, until)} />
        <DayField label="Last day" day={until} onDay={(day) => onPeriod(since, day)} />
      </div>
      <div className="period-ways">
        <button type="button" className="link" onClick={onInView}>Only what is in view</button>
        {(since !== null || until !== null) && <button type="button" className="link" onClick={() => onPeriod(null, null)}>Any time</button>}
      </div>
    </Section>
  );
}
