import type { TimelineWindow } from '../model/chart.ts';
import { countText } from '../words/count-text.ts';
import { counted, windowText } from '../words/labels.ts';

interface PeriodBarProps {
  readonly window: TimelineWindow | null;
  readonly inside: number;
  /** All that pass the filters. */
  readonly total: number;
  /** The period that the page opened on. Null: it is in view, or all of it. */
  readonly dense: TimelineWindow | null;
  readonly showsAll: boolean;
  readonly onAll: () => void;
  readonly onDense: () => void;
}

/** Names the period in view, with a click to all of it and a click back. */
export function PeriodBar({ window, inside, total, dense, showsAll, onAll, onDense }: PeriodBarProps) {
  if (window === null || total === 0) return null;
  return (
    <p className="period">
      <span><strong>{windowText(window)}</strong> · {countText(inside)} of {counted(total, 'event')} in view</span>
      {!showsAll && <button type="button" className="link" onClick={onAll}>Show all</button>}
      {dense !== null && <button type="button" className="link" onClick={onDense}>Back to {windowText(dense)}</button>}
    </p>
  );
}
