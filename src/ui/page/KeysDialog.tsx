import { Dialog } from '../parts/Dialog.tsx';
import { Sign } from '../parts/Sign.tsx';

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['/'], 'find in events and articles'],
  [['Enter'], 'in the find box: next hit; with Shift, the one before'],
  [['↑', '↓'], 'in the find box: through the list of what was found; Enter opens'],
  [['j', '→'], 'next event; in the story, the next key event'],
  [['k', '←'], 'previous event'],
  [['Enter'], 'go to the reading pane of the selected event'],
  [['Esc'], 'close the list of what was found, clear the find box, close what is open'],
  [['+', '−'], 'zoom in and out'],
  [['0'], 'show the whole period'],
  [['1', '2', '3'], 'how much: key events, more, everything'],
  [['Ctrl Z'], 'undo the last correction; with Shift, do it again'],
  [['a', 'm', 'h', 's'], 'in the review: take what is offered, merge, hide, skip; j and k go on and back'],
  [['?'], 'this list'],
  [['←', '→', '↑', '↓'], 'on the timeline: from mark to mark'],
  [['←', '→', '↑', '↓'], 'in the coverage: from cell to cell'],
  [['Home', 'End'], 'on the timeline: first and last mark in view'],
  [['Enter'], 'on the timeline: open the event, or look into the bubble'],
  [['←', '→'], 'on the overview: move the period or the end that has the focus'],
];

interface KeysDialogProps {
  readonly enabled: boolean;
  readonly onEnabled: (enabled: boolean) => void;
  readonly onClose: () => void;
}

export function KeysDialog({ enabled, onEnabled, onClose }: KeysDialogProps) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>{keys.map((key) => <kbd key={key}>{key === '←' || key === '→' ? <><Sign of={key === '←' ? 'left' : 'right'} /><span className="spoken">{key === '←' ? 'left arrow' : 'right arrow'}</span></> : key}</kbd>)}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="check keys-switch">
        <input type="checkbox" checked={enabled} onChange={(change) => onEnabled(change.target.checked)} />
        <span>Single-letter keys are on</span>
      </label>
    </Dialog>
  );
}
