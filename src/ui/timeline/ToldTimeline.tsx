import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EventId, TimelineEvent } from '../../core/index.ts';
import { whenText } from '../../when/index.ts';
import type { Lane, TimelineWindow } from '../model/chart.ts';
import { toStretch, toWindow, type Stretch } from './time-window.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import { foldedStretch, unfoldedStretch, type Told } from './told.ts';
import { toldPicture, type ToldWords } from './told-picture.ts';
import { toldWidth } from './told-room.ts';
import { useChart } from './use-chart.ts';
import { landmark } from '../browser/landmarks.ts';

export interface ToldTimelineProps {
  readonly told: Told;
  readonly events: readonly TimelineEvent[];
  readonly lanes: readonly Lane[];
  readonly selected: EventId | null;
  readonly window: TimelineWindow;
  readonly theme: 'light' | 'dark';
  /** Null: the selection was dropped. */
  onSelect(id: EventId | null): void;
  /** A person moved or zoomed. */
  onWindow(window: TimelineWindow, drifting?: boolean): void;
  onZoom(factor: number): void;
  onFit(): void;
}

/** The few events that tell the story, each with its whole title, on an axis whose long empty stretches are folded. vis-timeline has all movement. */
export default function ToldTimeline({ told, events, lanes, selected, window, theme, onSelect, onWindow, onZoom, onFit }: ToldTimelineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const { time } = told;
  const shown = useMemo(() => foldedStretch(time, toStretch(window)), [time, window]);
  const reach = useMemo(() => foldedStretch(time, toStretch(told.reach)), [time, told.reach]);
  const byId = useMemo(() => new Map(events.map((event) => [event.id, event])), [events]);
  const words = useCallback<ToldWords>(({ id }) => {
    const event = byId.get(id);
    return event === undefined ? [] : [`${whenText(event.time)}${event.time.certainty === 'stated' ? '' : ` (${event.time.certainty})`}`];
  }, [byId]);
  const picture = useCallback((around: Stretch, wide: number) => toldPicture(told, lanes, around, wide, selected, words), [told, lanes, selected, words]);
  const moved = useRef(false);
  const { stage, chart } = useChart({ window: shown, reach, width, separateAxis: true }, {
    picture,
    onMove: () => undefined,
    onMoved: (around) => { moved.current = true; onWindow(toWindow(unfoldedStretch(time, around)), true); },
    onItem: (id) => onSelect(events.find((event) => `${event.id}@told` === id)?.id ?? null),
    onLane: () => undefined,
  });

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => setWidth(toldWidth(element));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const laid = useRef<readonly unknown[]>([]);
  useEffect(() => {
    const now = [reach, width];
    const before = laid.current;
    laid.current = now;
    if (width === 0 || before.length === 0 || before[1] === 0 || before.every((one, place) => one === now[place])) return;
    chart.current?.limit(reach);
    chart.current?.resize();
  }, [chart, reach, width]);
  useEffect(() => {
    const current = chart.current;
    if (current === null) return;
    const now = current.window();
    const near = (shown.to - shown.from) / 1000;
    // The window that a person just chose comes back rounded to the minute, and to more where it is folded.
    if (moved.current || (Math.abs(now.from - shown.from) <= near && Math.abs(now.to - shown.to) <= near)) {
      moved.current = false;
      return;
    }
    current.show(shown, !globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches);
  }, [chart, shown]);

  return (
    <div className="timeline timeline-told" {...landmark('timeline')} ref={frame} data-theme={theme} role="group" aria-label="Timeline of the key events. Arrow keys walk from mark to mark; the list below holds the same events in order.">
      <div className="timeline-stage" {...landmark('chart')} ref={stage} />
      <ZoomButtons shown={shown} reach={reach} onFit={onFit} onZoom={onZoom} />
    </div>
  );
}
