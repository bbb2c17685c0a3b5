import { VIEWS, type View } from '../state/state.ts';
import { countText } from '../words/count-text.ts';
import { Choice } from './Choice.tsx';

const NAMES: Readonly<Record<View, string>> = { story: 'Story', differences: 'Differences', sources: 'By source', merged: 'Merged', list: 'List' };

interface ViewSwitchProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** How much the sources tell differently. */
  readonly differences: number;
}

/** Ways to see the same events. */
export function ViewSwitch({ view, onView, differences }: ViewSwitchProps) {
  return (
    <Choice label="View" className="views" all={VIEWS} now={view} onChoose={onView}>
      {(each) => (each === 'differences' ? <>{NAMES[each]} <span className="switch-count">{countText(differences)}</span></> : NAMES[each])}
    </Choice>
  );
}
