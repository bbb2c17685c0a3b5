import { VIEWS, type View } from '../state/state.ts';
import { Choice } from './Choice.tsx';

const NAMES: Readonly<Record<View, string>> = { story: 'Story', sources: 'By source', merged: 'Merged', list: 'List' };

/** Four ways to see the same events. */
export function ViewSwitch({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  return <Choice label="View" all={VIEWS} now={view} onChoose={onView}>{(each) => NAMES[each]}</Choice>;
}
