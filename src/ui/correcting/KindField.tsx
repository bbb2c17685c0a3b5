import { useId } from 'react';
import type { EventKind } from '../../core/index.ts';
import { KIND_NAMES } from '../words/labels.ts';

const KINDS: readonly EventKind[] = ['event', 'statement', 'projection'];

export function KindField({ kind, onKind }: { readonly kind: EventKind; readonly onKind: (kind: EventKind) => void }) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend>Kind</legend>
      <div className="field-row">
        {KINDS.map((each) => (
          <label key={each} className="check"><input type="radio" name={name} checked={kind === each} onChange={() => onKind(each)} /><span>{KIND_NAMES[each].one}</span></label>
        ))}
      </div>
    </fieldset>
  );
}
