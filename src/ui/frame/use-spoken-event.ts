import { useState } from 'react';
import type { Timeline, TimelineEvent } from '../../core/index.ts';
import { whenText } from '../../when/index.ts';

/** The event that a person chose, to be spoken. Where a correction changes it, the correction itself is spoken, and not this as well. */
export function useSpokenEvent(selected: TimelineEvent | null, timeline: Timeline): string {
  const [spoken, setSpoken] = useState({ selected, timeline, text: textOf(selected) });
  if (spoken.selected === selected && spoken.timeline === timeline) return spoken.text;
  const text = spoken.timeline === timeline ? textOf(selected) : spoken.text;
  setSpoken({ selected, timeline, text });
  return text;
}

const textOf = (event: TimelineEvent | null): string => (event === null ? '' : `${event.title}. ${whenText(event.time)}.`);
