import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import type { OverviewScale } from './overview-scale.ts';
import { keepWithin } from './keep-within.ts';
import { SHORTEST, type Stretch } from './time-window.ts';

/** What a person can take hold of: the whole period, or one of its ends. */
export type Handle = 'move' | 'from' | 'to';

interface BrushNeeds {
  readonly strip: RefObject<HTMLElement | null>;
  readonly scale: OverviewScale;
  readonly shown: Stretch;
  /** While the pointer holds it. */
  onHold(stretch: Stretch): void;
  /** Let go, or moved by a key. Null: nothing has changed. */
  onDone(stretch: Stretch | null, byKey: boolean): void;
}

interface Hold {
  readonly x: number;
  readonly time: number;
  readonly before: Stretch;
  readonly handle: Handle | 'new';
  moved: boolean;
}

/** A press that travels less than this is a click. */
const STEADY = 5;

/** Choosing a period on the strip, by pointer, finger or key: drawing a new one, moving it, moving one of its ends. */
export function useBrush({ strip, scale, shown, onHold, onDone }: BrushNeeds) {
  const { reach } = scale;
  const hold = useRef<Hold | null>(null);
  const length = shown.to - shown.from;

  const timeAt = (x: number): number => {
    const box = strip.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return reach.from;
    return scale.time((x - box.left) / box.width);
  };
  const stretchAt = (x: number, { before, time, handle }: Hold): Stretch => {
    const now = timeAt(x);
    switch (handle) {
      case 'move': return keepWithin({ from: before.from + now - time, to: before.to + now - time }, reach);
      case 'from': return { from: Math.min(now, before.to - SHORTEST), to: before.to };
      case 'to': return { from: before.from, to: Math.max(now, before.from + SHORTEST) };
      case 'new': return keepWithin({ from: Math.min(now, time), to: Math.max(now, time, Math.min(now, time) + SHORTEST) }, reach);
    }
  };

  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const target = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
    const name = target?.getAttribute('data-handle');
    const handle = name === 'move' || name === 'from' || name === 'to' ? name : 'new';
    hold.current = { x: event.clientX, time: timeAt(event.clientX), before: shown, handle, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    const held = hold.current;
    if (held === null || (!held.moved && Math.abs(event.clientX - held.x) < STEADY)) return;
    held.moved = true;
    onHold(stretchAt(event.clientX, held));
  };
  const release = (event: PointerEvent<HTMLElement>) => {
    const held = hold.current;
    hold.current = null;
    if (held === null) return;
    if (held.moved) return onDone(stretchAt(event.clientX, held), false);
    // A click beside the period brings it there.
    onDone(held.handle === 'new' ? keepWithin({ from: held.time - length / 2, to: held.time + length / 2 }, reach) : null, false);
  };
  /** The finger turned out to scroll the page. */
  const cancel = () => {
    if (hold.current?.moved === true) onDone(null, false);
    hold.current = null;
  };

  const key = (event: KeyboardEvent<HTMLElement>) => {
    const handle = event.currentTarget.getAttribute('data-handle');
    const sign = signOf(event.key);
    const end = event.key === 'Home' ? reach.from : event.key === 'End' ? reach.to : null;
    if (sign === null && end === null) return;
    event.preventDefault();
    event.stopPropagation();
    const large = event.key.startsWith('Page');
    // An end goes as far on the strip wherever it stands; the whole period goes by its own length.
    const by = (time: number): number => end ?? scale.time(scale.place(time) + (sign ?? 0) * (large ? 0.1 : 0.02));
    const step = (sign ?? 0) * length * (large ? 1 : 0.25);
    if (handle === 'from') onDone({ from: Math.min(by(shown.from), shown.to - SHORTEST), to: shown.to }, true);
    else if (handle === 'to') onDone({ from: shown.from, to: Math.max(by(shown.to), shown.from + SHORTEST) }, true);
    else onDone(keepWithin(end === null ? { from: shown.from + step, to: shown.to + step } : { from: end, to: end + length }, reach), true);
  };

  return { key, strip: { onPointerDown: press, onPointerMove: drag, onPointerUp: release, onPointerCancel: cancel } };
}

/** Which way a key leads; null: nowhere. */
function signOf(key: string): number | null {
  switch (key) {
    case 'ArrowLeft': case 'ArrowDown': case 'PageDown': return -1;
    case 'ArrowRight': case 'ArrowUp': case 'PageUp': return 1;
    default: return null;
  }
}
