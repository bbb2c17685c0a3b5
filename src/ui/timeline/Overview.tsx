import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { countText } from '../words/count-text.ts';
import { dayLabel, periodLabel, timeLabel } from './axis-labels.ts';
import { passing, type Columns } from './columns.ts';
import { density, placesOf, rates, wholeOf } from './density.ts';
import { paintOverview } from './overview-paint.ts';
import { rulerOf } from './overview-ruler.ts';
import { ticksOf, type OverviewTick } from './overview-scale.ts';
import type { Stretch } from './time-window.ts';
import { useBrush, type Handle } from './use-brush.ts';

interface OverviewProps {
  readonly columns: Columns;
  /** By event 0 where it passes the filters; null: all do. */
  readonly masks: Uint16Array | null;
  /** What a search found, by position, and how much that is with what has no date. Null: nobody searches. */
  readonly found: Uint8Array | null;
  readonly hits: number;
  /** When the selected event begins; null: it has no place here. */
  readonly chosen: number | null;
  /** From the first event to the last. */
  readonly span: Stretch;
  readonly shown: Stretch;
  readonly theme: string;
  readonly follow: Ref<Follow>;
  /** The pointer holds the period: it must follow at once. */
  onHold(stretch: Stretch): void;
  onMove(stretch: Stretch, byKey: boolean): void;
}

/** Tells the overview where a movement of the timeline is, before it is over. Null: it is over. */
export type Follow = (moving: Stretch | null) => void;

const say = ({ from, to }: OverviewTick): string => timeLabel(from, to);

/** Strokes of hits that are closer than this share of the strip would run into one. */
const STROKE = 1 / 400;
const HANDLES: readonly (readonly [Handle, string])[] = [['from', 'Start of the period'], ['move', 'Period that is shown'], ['to', 'End of the period']];

/** The whole span at a glance: how much is where, what was found, what is selected and which part the timeline shows. */
export function Overview({ columns, masks, found: flags, hits, chosen, span, shown: settled, theme, follow, onHold, onMove }: OverviewProps) {
  const strip = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [moving, setMoving] = useState<Stretch | null>(null);
  const shown = moving ?? settled;
  useImperativeHandle(follow, () => setMoving, []);

  const { scale, parts, all } = useMemo(() => wholeOf(columns, span), [columns, span]);
  const left = useMemo(() => {
    const passes = passing(columns, masks);
    return passes === null ? all : density(passes, parts);
  }, [columns, masks, parts, all]);
  const found = useMemo(() => flags === null ? [] : placesOf(columns, flags, scale, STROKE), [columns, flags, scale]);

  const ruler = useMemo(() => rulerOf(scale), [scale]);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const paint = () => paintOverview(element, { all: rates(all, all, scale), passing: rates(left, all, scale), hits: found, ruler });
    // Tells of the first size too.
    const watch = new ResizeObserver(paint);
    watch.observe(element);
    const forced = globalThis.matchMedia('(forced-colors: active)');
    forced.addEventListener('change', paint);
    return () => {
      watch.disconnect();
      forced.removeEventListener('change', paint);
    };
  }, [all, left, found, scale, ruler, theme]);

  const ticks = useMemo(() => ticksOf(scale, columns, span, say), [scale, columns, span]);
  const brush = useBrush({
    strip, scale, shown,
    onHold: (stretch) => { setMoving(stretch); onHold(stretch); },
    onDone: (stretch, byKey) => {
      setMoving(null);
      if (stretch !== null) onMove(stretch, byKey);
      else if (moving !== null) onHold(settled);
    },
  });
  const [from, to] = [scale.place(shown.from), scale.place(shown.to)];
  const value: Readonly<Record<Handle, number>> = { from, move: (from + to) / 2, to };

  return (
    <div className="overview" role="group" aria-label={`Overview of the whole span${scale.uneven ? ', crowded times wider' : ''}`}>
      <div ref={strip} className="overview-strip" {...brush.strip}>
        <canvas ref={canvas} className="overview-density" aria-hidden="true" />
        {chosen !== null && <div className="overview-chosen" style={{ left: `${scale.place(chosen) * 100}%` }} />}
        <div className="overview-window" style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}>
          {HANDLES.map(([handle, label]) => (
            <div key={handle} data-handle={handle} className={`overview-handle overview-${handle}`} role="slider" tabIndex={0} aria-label={label}
              aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(value[handle] * 100)}
              aria-valuetext={handle === 'move' ? periodLabel(shown.from, shown.to) : dayLabel(handle === 'from' ? shown.from : shown.to - 1)} onKeyDown={brush.key} />
          ))}
        </div>
      </div>
      <div className="overview-ticks" aria-hidden="true">
        {ticks.map((tick, n) => <span key={tick.place} data-end={n === 0 ? 'first' : n === ticks.length - 1 ? 'last' : undefined} style={{ left: `${tick.place * 100}%` }}>{say(tick)}</span>)}
      </div>
      <div className="overview-note" data-found={moving === null && hits > 0} aria-hidden="true">{moving !== null ? periodLabel(shown.from, shown.to) : flags !== null ? `${countText(hits)} found` : scale.uneven ? 'Crowded times are drawn wider' : ''}</div>
    </div>
  );
}
