import { selector } from '../browser/landmarks.ts';
import { giveFocus } from '../focus/give-focus.ts';

/** What a person can press on the chart; each has a `data-press` of its own, by which it is known again when it is made anew. */
const PRESSED = 'button[data-press]';
const MARK = selector('mark');

export interface ChartKeys {
  /** After each drawing: one mark is the stop of the tab key. */
  settle(): void;
  /** After all that may have taken away what had the focus: it gets it back, or the nearest mark does. */
  restore(): void;
}

/**
 * The keyboard on the chart. It is one stop of the tab key: arrows walk from mark to mark, left and right in the order of
 * time and lanes, up and down to what stands above and below. What is drawn anew keeps the focus; where it is gone, the
 * bubble that counts it or the nearest gets it, until it is there again. `marksIn` gives the marks and bubbles in sight, lane
 * by lane, each in the order of time; `keeperOf`, asked while a mark is drawn, gives what knows the bubble that counts it
 * when it is drawn no more.
 */
export function walkByKeys(ground: HTMLElement, marksIn: () => readonly HTMLElement[], keeperOf: (press: string) => () => string | null): ChartKeys {
  /** What a person came to. */
  let focused: { readonly press: string; readonly box: DOMRect; readonly keeper: () => string | null } | null = null;
  /** What has the focus in place of that. */
  let deputy: HTMLElement | null = null;
  /** The pointer was used last: nothing may move for a focus that nobody sees. */
  let pointed = false;
  let stop: HTMLElement | null = null;

  const stopAt = (mark: HTMLElement) => {
    if (stop !== null) stop.tabIndex = -1;
    mark.tabIndex = 0;
    stop = mark;
  };

  ground.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(PRESSED)) return;
    if (target.matches(MARK)) stopAt(target);
    if (target === deputy) return;
    deputy = null;
    delete target.dataset['for'];
    const press = target.dataset['press'] ?? '';
    focused = { press, box: target.getBoundingClientRect(), keeper: keeperOf(press) };
  });
  ground.addEventListener('focusout', ({ relatedTarget }) => {
    // Focus that goes nowhere is one whose element was taken away: it comes back after the drawing.
    if (relatedTarget !== null) focused = deputy = null;
  });
  ground.addEventListener('pointerdown', () => { pointed = true; });
  ground.addEventListener('keydown', (event) => {
    pointed = false;
    const from = event.target;
    if (!(from instanceof HTMLElement) || !from.matches(MARK) || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = neighbour(marksIn(), from, event.key);
    if (next === null) return;
    event.preventDefault();
    giveFocus(next, true);
  });

  return {
    settle() {
      const marks = marksIn();
      if (stop !== null && marks.includes(stop)) return;
      const next = marks.find((mark) => mark === document.activeElement) ?? marks.find(({ ariaCurrent }) => ariaCurrent === 'true') ?? marks[0];
      if (next !== undefined) stopAt(next);
    },
    restore() {
      const active = document.activeElement;
      if (focused === null || (active !== document.body && (deputy === null || active !== deputy))) return;
      const { press, box, keeper } = focused;
      const known = (id: string | null, among: readonly HTMLElement[]) => among.find(({ dataset }) => dataset['press'] === id);
      // What is out of sight would be brought into it.
      let next = known(press, pointed || active === deputy ? marksIn() : [...ground.querySelectorAll<HTMLElement>(PRESSED)]) ?? null;
      if (next === null && active === deputy) return;
      if (next === null) {
        const bubble = known(keeper(), marksIn());
        // A zoom stays with the mark that it keeps.
        if (bubble !== undefined) bubble.dataset['for'] = press;
        next = deputy = bubble ?? (pointed ? null : nearest(marksIn(), box, () => true));
      }
      giveFocus(next);
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
