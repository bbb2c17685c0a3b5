import { VIEWS, type View } from '../state/state.ts';
import { useEffect, useRef } from 'react';
import { countText } from '../words/count-text.ts';
import { Choice } from './Choice.tsx';

const NAMES: Readonly<Record<View, string>> = { story: 'Story', differences: 'Differences', coverage: 'Coverage', sources: 'By source', merged: 'Merged', list: 'List' };

interface ViewSwitchProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** How much the sources tell differently. */
  readonly differences: number;
}

/** Ways to see the same events. */
export function ViewSwitch({ view, onView, differences }: ViewSwitchProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the row is longer than the screen.
    const row = place.current?.querySelector('.views');
    const item = row?.querySelector('[aria-checked=true]');
    if (row == null || !(item instanceof HTMLElement) || row.scrollWidth <= row.clientWidth) return;
    row.scrollLeft = Math.max(0, item.offsetLeft + item.offsetWidth / 2 - row.clientWidth / 2);
  }, [view]);
  return (
    <div className="views-place" ref={place}>
      <Choice label="View" className="views" all={VIEWS} now={view} onChoose={onView}>
        {(each) => (each === 'differences' ? <>{NAMES[each]} <span className="switch-count">{countText(differences)}</span></> : NAMES[each])}
      </Choice>
    </div>
  );
}
