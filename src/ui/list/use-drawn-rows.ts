import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { giveFocus } from '../focus/give-focus.ts';

/** As many rows are all drawn at once, so that the browser's own search finds what stands in them. */
const FEW = 120;
/** Of more, those drawn at first, and added with each step: two screens and more. */
const FIRST = 60;
const STEP = 80;
/** Those drawn after a jump, with a step above the view. */
const JUMP = 240;
/** So many at most, however many there are: a hundred thousand cost as much as these. */
const MOST = 480;
/** Pixels above and below the view that are kept drawn. */
const NEAR = 1500;
const USUAL_HEIGHT = 56;

/** Which rows of a long list are drawn, and how high the two gaps for the others are. */
export interface DrawnRows {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
  /** The event whose row had the focus when the drawn rows last changed: it stays drawn, however far away. */
  readonly focused: string | null;
  readonly onMore: (way: 'up' | 'down') => void;
}

interface Stretch {
  /** What the stretch was made for: other rows, or another selection, begin anew. */
  readonly count: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly focused: string | null;
}

/**
 * Draws the rows about what is in view, and the selected one. The drawn part follows scrolling; the row that a person looks at
 * stays where it is on the screen, whatever is drawn or dropped above it, and a row that has the focus keeps it.
 *
 * `root` holds the rows as `[data-event]`, and the two gaps as `[data-gap]`.
 */
export function useDrawnRows(root: RefObject<HTMLElement | null>, count: number, at: number): DrawnRows {
  const [stretch, setStretch] = useState<Stretch>(() => around({ count, at, height: USUAL_HEIGHT, focused: null }));
  const held = useRef<{ readonly event: string; readonly top: number } | null>(null);
  const drawn = useRef(stretch);
  let now = stretch;
  if (now.count !== count || now.at !== at) {
    const far = at >= 0 && (at < now.from || at >= now.to);
    now = now.count !== count || far ? around({ ...now, count, at }) : { ...now, at };
    setStretch(now);
  }

  const change = useCallback((next: (stretch: Stretch) => Stretch) => {
    held.current = firstInView(root.current);
    const focused = focusedIn(root.current);
    setStretch((before) => ({ ...next(before), focused }));
  }, [root]);

  useLayoutEffect(() => {
    // Its row may have been made anew elsewhere. Where the same rows stay, what closed gives the focus back itself.
    const same = drawn.current.from === stretch.from && drawn.current.to === stretch.to;
    drawn.current = stretch;
    if (!same && stretch.focused !== null && document.activeElement === document.body) giveFocus(rowIn(root.current, stretch.focused));
    const anchor = held.current;
    held.current = null;
    if (anchor === null) return;
    const row = rowIn(root.current, anchor.event);
    const moved = row === null ? 0 : row.getBoundingClientRect().top - anchor.top;
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
  }, [root, stretch]);

  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const [top, bottom] = [...(root.current?.querySelectorAll('[data-gap]') ?? [])].map((gap) => gap.getBoundingClientRect());
      if (top === undefined || bottom === undefined) return;
      const next = followed(stretch, { start: top.top, first: top.bottom, last: bottom.top, view: innerHeight });
      if (next !== stretch) change(() => next);
    };
    const scrolled = () => { if (frame === 0) frame = requestAnimationFrame(look); };
    // Rows that came begin the stretch anew, wherever the view is.
    scrolled();
    addEventListener('scroll', scrolled, { passive: true });
    addEventListener('resize', scrolled);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', scrolled);
      removeEventListener('resize', scrolled);
    };
  }, [root, stretch, change]);

  const onMore = useCallback((way: 'up' | 'down') => change((before) => (way === 'up'
    ? trimmed({ ...before, from: Math.max(0, before.from - STEP) }, 'down') : trimmed({ ...before, to: Math.min(before.count, before.to + STEP) }, 'up'))), [change]);
  return { from: now.from, to: now.to, above: now.from * now.height, below: (count - now.to) * now.height, focused: now.focused, onMore };
}

function around({ count, at, height, focused }: Omit<Stretch, 'from' | 'to'>): Stretch {
  const most = count <= FEW ? FEW : FIRST;
  const from = at < most ? 0 : Math.min(Math.max(0, count - most), at - most / 2);
  return { count, at, height, focused, from, to: Math.min(count, from + most) };
}

interface Place {
  /** Where the list, its first drawn row and the end of its last one stand on the screen, and how high that is. */
  readonly start: number;
  readonly first: number;
  readonly last: number;
  readonly view: number;
}

/** The stretch after scrolling; the same one where it still does. */
export function followed(stretch: Stretch, { start, first, last, view }: Place): Stretch {
  const { count, from, to } = stretch;
  const drawn = to - from;
  // Nothing is laid out: there is nothing to follow.
  if (drawn === 0 || last - first < drawn) return stretch;
  const height = (last - first) / drawn;
  if (last < -NEAR || first > view + NEAR) {
    const wanted = Math.min(Math.max(0, Math.floor(-start / stretch.height) - STEP), Math.max(0, count - JUMP));
    if (wanted === from) return stretch;
    return { ...stretch, from: wanted, to: Math.min(count, wanted + JUMP) };
  }
  const up = first > -NEAR && from > 0;
  const down = last < view + NEAR && to < count;
  if (!up && !down) return stretch;
  const wider = { ...stretch, height, from: up ? Math.max(0, from - STEP) : from, to: down ? Math.min(count, to + STEP) : to };
  return trimmed(wider, -first > last - view ? 'up' : 'down');
}

/** Never more than `MOST`: what is too many goes on the side named. */
function trimmed(stretch: Stretch, side: 'up' | 'down'): Stretch {
  const extra = stretch.to - stretch.from - MOST;
  if (extra <= 0) return stretch;
  return side === 'up' ? { ...stretch, from: stretch.from + extra } : { ...stretch, to: stretch.to - extra };
}

function rowIn(root: HTMLElement | null, event: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-event="${CSS.escape(event)}"]`) ?? null;
}

function focusedIn(root: HTMLElement | null): string | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && root?.contains(active) === true ? active.dataset['event'] ?? null : null;
}

function firstInView(root: HTMLElement | null): { readonly event: string; readonly top: number } | null {
  for (const row of root?.querySelectorAll<HTMLElement>('[data-event]') ?? []) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > 0) return { event: row.dataset['event'] ?? '', top };
  }
  return null;
}
