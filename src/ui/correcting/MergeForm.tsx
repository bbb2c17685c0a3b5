import { useMemo, useRef, useState } from 'react';
import type { TimelineEvent } from '../../core/index.ts';
import { signOf, minutesOf, whenText } from '../../when/index.ts';
import { followed } from '../state/followed.ts';
import type { Library } from '../model/library.ts';
import type { Edition } from '../store/use-edition.ts';
import { reportersOf } from '../state/visible.ts';
import { counted } from '../words/labels.ts';
import { mergeEvents } from './acts.ts';
import { Chooser } from './Chooser.tsx';
import { Form } from './Form.tsx';

/** How far another event is, in minutes; what has no date comes last. */
function distance({ time: a }: TimelineEvent, { time: b }: TimelineEvent): number {
  if (a.start === null || b.start === null) return a.start === b.start ? 0 : Infinity;
  return Math.abs(minutesOf(a.start) - minutesOf(b.start));
}

/** The events of the same story before the others, each the nearest first. */
function nearest(event: TimelineEvent, events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const others = events.filter(({ id }) => id !== event.id).map((other) => ({ other, apart: Number(other.story !== event.story), far: distance(event, other) }));
  return others.sort((a, b) => a.apart - b.apart || (a.far === b.far ? 0 : a.far - b.far)).map(({ other }) => other);
}

/** When it was, with the mark of what no words state, and how many tell of it. */
const told = (event: TimelineEvent, sources: Library['sources']): string => `${signOf(event.time)}${whenText(event.time)}, ${counted(reportersOf(event, sources).length, 'source')}`;

export interface MergeFormProps {
  readonly event: TimelineEvent;
  readonly events: readonly TimelineEvent[];
  readonly sources: Library['sources'];
  readonly editing: Edition;
  readonly onClose: () => void;
}

/** Chooses the event that this one is as well, and shows what the two become before they are one. */
export function MergeForm({ event, events, sources, editing: { timeline, preview, correct }, onClose }: MergeFormProps) {
  const [other, setOther] = useState<TimelineEvent | null>(null);
  const [merged, setMerged] = useState<TimelineEvent | 'waiting' | 'unknown'>('waiting');
  /** What was asked for an event that was left is dropped. */
  const asked = useRef<TimelineEvent | null>(null);
  const choices = useMemo(() => nearest(event, events).map((each) => ({ key: each.id, value: each, text: each.title, note: told(each, sources) })), [event, events, sources]);
  const choose = (next: TimelineEvent) => {
    setOther(next);
    setMerged('waiting');
    asked.current = next;
    const show = (found: TimelineEvent | undefined): void => { if (asked.current === next) setMerged(found ?? 'unknown'); };
    preview?.(mergeEvents(event, next)).then((after) => {
      const id = followed(event.id, timeline, after);
      show(after.events.find((each) => each.id === id));
    }, () => show(undefined));
  };
  if (other === null) {
    return <Form key="choose" name="Merge with another event" save={null} onClose={onClose}><Chooser label="Which event is the same?" choices={choices} onChoose={choose} /></Form>;
  }
  const save = () => {
    correct(mergeEvents(event, other));
    onClose();
    return Promise.resolve();
  };
  return (
    <Form key="merge" name="Merge these two events" save="Merge" onSave={save} onClose={onClose}>
      <ul className="merge-two">{[event, other].map((each) => <li key={each.id}><strong>{each.title}</strong><span>{told(each, sources)}</span></li>)}</ul>
      <p role="status">{merged === 'waiting' ? 'Working out what they become…' : merged === 'unknown' ? 'What they become could not be worked out. It can be undone.'
        : <>Becomes: <strong>{merged.title}</strong>, {told(merged, sources)}.</>}</p>
    </Form>
  );
}
