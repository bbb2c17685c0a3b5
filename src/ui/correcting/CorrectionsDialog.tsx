import { Dialog } from '../parts/Dialog.tsx';
import type { Edition } from '../store/use-edition.ts';
import { counted } from '../words/labels.ts';
import { describe } from './describe.ts';
import './correcting.css';

interface CorrectionsDialogProps {
  readonly edition: Edition;
  /** False: the page is published, and they are only told. */
  readonly changeable: boolean;
  readonly onClose: () => void;
}

/** All that a person corrected of this timeline, the latest first, each with its way back. */
export default function CorrectionsDialog({ edition: { timeline, undo, redo, takeBack, working }, changeable, onClose }: CorrectionsDialogProps) {
  const { corrections, unplaced } = timeline;
  const lost = new Set(unplaced);
  return (
    <Dialog title="Corrections" onClose={onClose}>
      <p>{corrections.length === 0 ? 'The timeline is as the articles were read.' : `${counted(corrections.length, 'correction')} by a person. Everything else is as the articles were read.`}</p>
      {changeable && (
        <div className="field-row">
          <button type="button" className="button" aria-disabled={undo === null || working === 'running'} onClick={() => undo?.()}>Undo</button>
          <button type="button" className="button" aria-disabled={redo === null || working === 'running'} onClick={() => redo?.()}>Redo</button>
          {corrections.length > 1 && <button type="button" className="button" onClick={() => takeBack(corrections.map(({ id }) => id))}>Put all back</button>}
        </div>
      )}
      <ol className="corrections">
        {corrections.toReversed().map((correction) => {
          const words = describe(correction, timeline);
          return (
            <li key={correction.id}>
              <p>{words}{lost.has(correction.id) && <strong> Not applied: its words are not found in these articles.</strong>}</p>
              {changeable && <button type="button" className="link" aria-label={`Put back: ${words}`} onClick={() => takeBack([correction.id])}>{lost.has(correction.id) ? 'Take it out' : 'Put back'}</button>}
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
