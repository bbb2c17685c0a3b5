import { useMemo } from 'react';
import type { TimelineEvent } from '../../core/index.ts';
import { minutesOf, whenText } from '../../when/index.ts';
import { counted } from '../words/labels.ts';
import { mergeEvents } from './acts.ts';
import { Chooser } from './Chooser.tsx';
import { Form, type FormProps } from './Form.tsx';

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

interface MergeFormProps extends FormProps {
  readonly event: TimelineEvent;
  readonly events: readonly TimelineEvent[];
}

/** Chooses the event that this one is as well. */
export function MergeForm({ event, events, onCorrect, onClose }: MergeFormProps) {
  const choices = useMemo(() => nearest(event, events).map((other) => ({
    key: other.id, value: other, text: other.title, note: `${whenText(other.time)}, ${counted(new Set(other.excerpts.map(({ article }) => article)).size, 'article')}`,
  })), [event, events]);
  return (
    <Form name="Merge with another event" save={null} onClose={onClose}>
      <Chooser label="Which event is the same?" choices={choices} onChoose={(other) => { onCorrect(mergeEvents(event, other)); onClose(); }} />
    </Form>
  );
}
