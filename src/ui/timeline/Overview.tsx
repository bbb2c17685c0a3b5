import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { dayLabel, periodLabel } from './axis-labels.ts';
import { HOUR } from './civil-time.ts';
import { density } from './density.ts';
import type { Mark } from './marks.ts';
import { keepWithin, widen, type Stretch } from './time-window.ts';

interface OverviewProps {
  readonly marks: readonly Mark[];
  /** From the first event to the last; null: nothing has a date. */
  readonly span: Stretch | null;
  readonly shown: Stretch;
  /** `held`: the pointer still holds the window, so it must follow at once. */
  onMove(stretch: Stretch, held: boolean): void;
}

const BINS = 320;
const HEIGHT = 36;

/** The whole span at a glance: how much is where, and which part of it the timeline shows. Dragging moves that part. */
export function Overview({ marks, span, shown, onMove }: OverviewProps) {
  const reach = useMemo(() => span === null ? null : widen(span, 0.02, 6 * HOUR), [span]);
  const strip = useRef<HTMLDivElement>(null);
  /** How far the pointer holds the window from its start, while it holds it. */
  const held = useRef<number | null>(null);

  const bars = useMemo(() => {
    if (reach === null) return [];
    const once = new Map(marks.map((mark) => [mark.event, mark]));
    const counts = density([...once.values()], reach, BINS);
    const highest = Math.max(...counts, 1);
    // The root keeps a lone event of ten years ago visible beside this week's crowd.
    return counts.map((count) => count === 0 ? 0 : Math.max(0.06, Math.sqrt(count / highest)));
  }, [marks, reach]);

  if (reach === null) return null;
  const whole = reach.to - reach.from;
  const length = shown.to - shown.from;
  const share = (time: number): number => Math.min(1, Math.max(0, (time - reach.from) / whole));
  const left = share(shown.from);
  const right = share(shown.to);

  const timeAt = (event: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    return box === undefined ? reach.from : reach.from + ((event.clientX - box.left) / box.width) * whole;
  };
  const go = (from: number, holding: boolean) => onMove(keepWithin({ from, to: from + length }, reach), holding);

  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const time = timeAt(event);
    const inside = time >= shown.from && time <= shown.to;
    held.current = inside ? time - shown.from : length / 2;
    event.currentTarget.setPointerCapture(event.pointerId);
    if (!inside) go(time - length / 2, true);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (held.current !== null) go(timeAt(event) - held.current, true);
  };
  const release = () => { held.current = null; };

  const key = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowLeft: shown.from - length / 4, ArrowDown: shown.from - length / 4,
      ArrowRight: shown.from + length / 4, ArrowUp: shown.from + length / 4,
      PageDown: shown.from - length, PageUp: shown.from + length, Home: reach.from, End: reach.to - length,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(to, false);
  };

  return (
    <div className="overview">
      <div
        ref={strip} className="overview-strip" role="slider" tabIndex={0} aria-label="Part of the whole span that is shown"
        aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(((left + right) / 2) * 100)}
        aria-valuetext={periodLabel(shown.from, shown.to)}
        onPointerDown={press} onPointerMove={drag} onPointerUp={release} onPointerCancel={release} onKeyDown={key}
      >
        <svg className="overview-density" viewBox={`0 0 ${BINS} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {bars.map((bar, bin) => bar === 0 ? null : (
            <rect key={bin} x={bin} width={1} y={HEIGHT * (1 - bar)} height={HEIGHT * bar} />
          ))}
        </svg>
        <div className="overview-window" style={{ left: `${(left + right) * 50}%`, width: `${(right - left) * 100}%` }} />
      </div>
      <div className="overview-ends" aria-hidden="true">
        <span>{dayLabel(reach.from)}</span>
        <span>{dayLabel(reach.to - 1)}</span>
      </div>
    </div>
  );
}
