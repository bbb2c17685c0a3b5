import { useId, useState, type Dispatch, type ReactNode, type SetStateAction } from 'react';
import type { Day, EventKind } from '../../core/index.ts';
import { KindField } from './KindField.tsx';
import { TimeField } from './TimeField.tsx';

/** What a person may say of an event, as typed so far. */
interface EventDraft {
  readonly title: string;
  readonly text: string;
  /** Nobody knows when it was. */
  readonly unknown: boolean;
  readonly kind: EventKind;
}

interface EventDraftState {
  readonly draft: EventDraft;
  readonly setText: Dispatch<SetStateAction<string>>;
  /** Says why the time cannot be taken. */
  readonly refuse: (reason: string) => void;
  /** Title, time and kind, to be filled in. */
  readonly fields: ReactNode;
}

/** The three fields of an event, and what stands in them. Words of time count from the day of publication. */
export function useEventFields(from: EventDraft, published: Day | null): EventDraftState {
  const id = useId();
  const [title, setTitle] = useState(from.title);
  const [text, setText] = useState(from.text);
  const [unknown, setUnknown] = useState(from.unknown);
  const [kind, setKind] = useState(from.kind);
  const [refused, refuse] = useState<string | null>(null);
  return {
    // What is required may not be blanks alone: none is taken before the first letter.
    draft: { title: title.trim(), text, unknown, kind }, setText, refuse,
    fields: (
      <>
        <div className="field">
          <label htmlFor={id}>Title</label>
          <textarea id={id} rows={2} required value={title} onChange={(change) => setTitle(change.target.value.trimStart())} />
        </div>
        <TimeField text={text} unknown={unknown} published={published} refused={refused} onText={(next) => { setText(next); refuse(null); }} onUnknown={(next) => { setUnknown(next); refuse(null); }} />
        <KindField kind={kind} onKind={setKind} />
      </>
    ),
  };
}
