import { VIEWS, type View } from '../state/state.ts';
import { useEffect, useRef } from 'react';
import { countText } from '../words/count-text.ts';
import { Choice } from '../parts/Choice.tsx';

const NAMES: Readonly<Record<View, string>> = { story: 'Story', differences: 'Differences', coverage: 'Coverage', sources: 'By source', merged: 'Merged', list: 'List', review: 'Review' };

interface ViewSwitchProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** How much the sources tell differently. */
  readonly differences: number;
  /** How much there is to look at; null: these are no own articles, or it is not known yet. */
  readonly review: number | null;
}

/** Ways to see the same events. */
export function ViewSwitch({ view, onView, differences, review }: ViewSwitchProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the row is longer than the screen.
    const row = place.current?.querySelector('[role=radiogroup]');
    const item = row?.querySelector('[aria-checked=true]');
    if (row == null || !(item instanceof HTMLElement) || row.scrollWidth <= row.clientWidth) return;
    row.scrollLeft = Math.max(0, item.offsetLeft + item.offsetWidth / 2 - row.clientWidth / 2);
  }, [view]);
  const all: readonly View[] = review === null && view !== 'review' ? VIEWS : [...VIEWS, 'review'];
  const countOf = (each: View): number | null => (each === 'differences' ? differences : each === 'review' ? review : null);
  return (
    <div className="views-place" ref={place}>
      <Choice label="View" className="views" all={all} now={view} onChoose={onView}>
        {(each) => <>{NAMES[each]}{countOf(each) !== null && <> <span className="switch-count">{countText(countOf(each) ?? 0)}</span></>}</>}
      </Choice>
    </div>
  );
}
