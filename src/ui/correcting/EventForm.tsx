import { useId, useState } from 'react';
import type { Day, EventChange, TimelineEvent } from '../../core/index.ts';
import { changeEvent } from './acts.ts';
import { Form } from './Form.tsx';
import type { FormProps } from './Form.tsx';
import { KindField } from './KindField.tsx';
import { TimeField } from './TimeField.tsx';
import { typedText } from './time-words.ts';
import { askTime } from './use-time.ts';

interface EventFormProps extends FormProps {
  readonly event: TimelineEvent;
  /** The day of the article that tells it, from which words count. */
  readonly published: Day | null;
}

/** Title, time and kind of an event. Only what a person changes is said. */
export function EventForm({ event, published, onCorrect, onClose }: EventFormProps) {
  const id = useId();
  const [title, setTitle] = useState(event.title);
  const before = typedText(event.time);
  const [text, setText] = useState(before);
  const [unknown, setUnknown] = useState(event.time.start === null && event.time.value === null);
  const [kind, setKind] = useState(event.kind);
  const [refused, setRefused] = useState<string | null>(null);
  const save = async () => {
    const dated = unknown ? event.time.start !== null || event.time.value !== null : text.trim() !== before.trim();
    const answer = dated && !unknown ? await askTime(text, published, true) : null;
    if (answer !== null && 'reason' in answer) return setRefused(answer.reason);
    const change: EventChange = {
      ...(title.trim() === event.title || title.trim() === '' ? {} : { title: title.trim() }),
      ...(dated ? { time: answer === null ? { value: null, mod: null } : { value: answer.value, mod: answer.mod } } : {}),
      ...(kind === event.kind ? {} : { kind }),
    };
    if (Object.keys(change).length > 0) onCorrect(changeEvent(event, change));
    onClose();
  };
  return (
    <Form name="Edit this event" save="Save" onSave={save} onClose={onClose}>
      <div className="field">
        <label htmlFor={id}>Title</label>
        <textarea id={id} rows={2} required value={title} onChange={(change) => setTitle(change.target.value)} />
      </div>
      <TimeField text={text} unknown={unknown} published={published} refused={refused} onText={(next) => { setText(next); setRefused(null); }} onUnknown={(next) => { setUnknown(next); setRefused(null); }} />
      <KindField kind={kind} onKind={setKind} />
    </Form>
  );
}
