/** What a person can press on the chart; each has a `data-press` of its own, by which it is known again when it is made anew. */
const PRESSED = 'button[data-press]';
const MARK = '.timeline-label';

export interface ChartKeys {
  /** After each drawing: one mark is the stop of the tab key. */
  settle(): void;
  /** After all that may have taken away what had the focus: it gets it back, or the nearest mark does. */
  restore(): void;
}

/**
 * The keyboard on the chart. It is one stop of the tab key: arrows walk from mark to mark, left and right in the order of
 * time and lanes, up and down to what stands above and below. What is drawn anew keeps the focus, and where it is gone
 * (a bubble that was opened) the nearest gets it. `marksIn` gives the marks and bubbles in sight, lane by lane, each in the
 * order of time.
 */
export function walkByKeys(ground: HTMLElement, marksIn: () => readonly HTMLElement[]): ChartKeys {
  let focused: { readonly press: string; readonly box: DOMRect } | null = null;
  let stop: HTMLElement | null = null;

  const stopAt = (mark: HTMLElement) => {
    if (stop !== null) stop.tabIndex = -1;
    mark.tabIndex = 0;
    stop = mark;
  };

  ground.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(PRESSED)) return;
    focused = { press: target.dataset['press'] ?? '', box: target.getBoundingClientRect() };
    if (target.matches(MARK)) stopAt(target);
  });
  ground.addEventListener('focusout', ({ relatedTarget }) => {
    // Focus that goes nowhere is one whose element was taken away: it comes back after the drawing.
    if (relatedTarget !== null) focused = null;
  });
  ground.addEventListener('pointerdown', () => { focused = null; });
  ground.addEventListener('keydown', (event) => {
    const from = event.target;
    if (!(from instanceof HTMLElement) || !from.matches(MARK) || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = neighbour(marksIn(), from, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  });

  return {
    settle() {
      const marks = marksIn();
      if (stop !== null && marks.includes(stop)) return;
      const next = marks.find((mark) => mark === document.activeElement) ?? marks.find(({ ariaCurrent }) => ariaCurrent === 'true') ?? marks[0];
      if (next !== undefined) stopAt(next);
    },
    restore() {
      if (focused === null || document.activeElement !== document.body) return;
      const { press, box } = focused;
      const same = [...ground.querySelectorAll<HTMLElement>(PRESSED)].find((one) => one.dataset['press'] === press);
      (same ?? nearest(marksIn(), box, () => true))?.focus({ preventScroll: true });
    },
  };
}

function neighbour(marks: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | null {
  const at = marks.indexOf(from);
  const box = from.getBoundingClientRect();
  switch (key) {
    case 'ArrowRight': return marks[at + 1] ?? null;
    case 'ArrowLeft': return marks[at - 1] ?? null;
    case 'ArrowDown': return nearest(marks, box, (other) => other.top >= box.bottom - 1);
    case 'ArrowUp': return nearest(marks, box, (other) => other.bottom <= box.top + 1);
    case 'Home': return marks[0] ?? null;
    case 'End': return marks.at(-1) ?? null;
    default: return null;
  }
}

function nearest(marks: readonly HTMLElement[], box: DOMRect, fits: (other: DOMRect) => boolean): HTMLElement | null {
  let best: { readonly mark: HTMLElement; readonly way: number } | null = null;
  for (const mark of marks) {
    const other = mark.getBoundingClientRect();
    // A row further is further than anything in the next row.
    const way = Math.abs(other.top - box.top) * 100 + Math.abs(other.left - box.left);
    if (fits(other) && (best === null || way < best.way)) best = { mark, way };
  }
  return best?.mark ?? null;
}
