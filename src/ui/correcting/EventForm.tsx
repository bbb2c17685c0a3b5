import type { Day, EventChange, TimelineEvent } from '../../core/index.ts';
import { changeEvent } from './acts.ts';
import { useEventFields } from './use-event-fields.tsx';
import { Form } from './Form.tsx';
import type { FormProps } from './Form.tsx';
import { typedText } from './time-words.ts';
import { askTime } from './use-time.ts';

export interface EventFormProps extends FormProps {
  readonly event: TimelineEvent;
  /** The day of the article that tells it, from which words count. */
  readonly published: Day | null;
}

/** Title, time and kind of an event. Only what a person changes is said. */
export function EventForm({ event, published, onCorrect, onClose }: EventFormProps) {
  const before = typedText(event.time);
  const { draft, refuse, fields } = useEventFields({ title: event.title, text: before, unknown: event.time.start === null && event.time.value === null, kind: event.kind }, published);
  const save = async () => {
    const { title, text, unknown, kind } = draft;
    const dated = unknown ? event.time.start !== null || event.time.value !== null : text.trim() !== before.trim();
    const answer = dated && !unknown ? await askTime(text, published, true) : null;
    if (answer !== null && 'reason' in answer) return refuse(answer.reason);
    const change: EventChange = {
      ...(title === event.title || title === '' ? {} : { title }),
      ...(dated ? { time: answer === null ? { value: null, mod: null } : { value: answer.value, mod: answer.mod } } : {}),
      ...(kind === event.kind ? {} : { kind }),
    };
    if (Object.keys(change).length > 0) onCorrect(changeEvent(event, change));
    onClose();
  };
  return (
    <Form name="Edit this event" save="Save" onSave={save} onClose={onClose}>
      {fields}
    </Form>
  );
}
