import { VIEWS, type View } from '../state/state.ts';

const NAMES: Readonly<Record<View, string>> = { sources: 'By source', merged: 'Merged', list: 'List' };

export function ViewSwitch({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  return (
    <fieldset className="switch">
      <legend className="spoken">View</legend>
      {VIEWS.map((name) => (
        <label key={name} className="switch-item">
          <input type="radio" name="view" value={name} checked={view === name} onChange={() => onView(name)} />
          <span>{NAMES[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
