import { useRef } from 'react';
import { VIEWS, type View } from '../state/state.ts';
import { stepOf } from './radio-steps.ts';

const NAMES: Readonly<Record<View, string>> = { story: 'Story', sources: 'By source', merged: 'Merged', list: 'List' };

/** Four ways to see the same events: radio buttons, of which arrows choose and only the chosen one is a tab stop. */
export function ViewSwitch({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const group = useRef<HTMLDivElement>(null);
  return (
    <div className="switch" role="radiogroup" aria-label="View" ref={group} onKeyDown={(pressed) => {
      const next = stepOf(VIEWS, view, pressed.key);
      if (next === undefined) return;
      pressed.preventDefault();
      onView(next);
      group.current?.querySelectorAll('button')[VIEWS.indexOf(next)]?.focus();
    }}>
      {VIEWS.map((name) => (
        <button key={name} type="button" role="radio" className="switch-item" aria-checked={view === name} tabIndex={view === name ? 0 : -1} onClick={() => onView(name)}>
          {NAMES[name]}
        </button>
      ))}
    </div>
  );
}
