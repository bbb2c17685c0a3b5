/** What a person can press on the chart; each has a `data-press` of its own, by which it is known again when vis makes it anew. */
const PRESSED = 'button[data-press]';

/**
 * The keyboard on the chart. It is one stop of the tab key: arrows walk from mark to mark, left and right in the order of
 * time and lanes, up and down to what stands above and below. What is drawn anew keeps the focus, and where it is gone
 * (a bubble that was opened) the nearest gets it. Returns what has to be called after each drawing.
 */
export function walkByKeys(ground: HTMLElement): () => void {
  let focused: { readonly press: string; readonly box: DOMRect } | null = null;

  ground.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(PRESSED)) return;
    focused = { press: target.dataset['press'] ?? '', box: target.getBoundingClientRect() };
    for (const other of marksIn(ground)) other.tabIndex = other === target ? 0 : -1;
  });
  ground.addEventListener('focusout', ({ relatedTarget }) => {
    // Focus that goes nowhere is one whose element was taken away: it comes back after the drawing.
    if (relatedTarget !== null) focused = null;
  });
  ground.addEventListener('pointerdown', () => { focused = null; });
  ground.addEventListener('keydown', (event) => {
    const from = event.target;
    if (!(from instanceof HTMLElement) || !from.matches('.timeline-label') || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = neighbour(marksIn(ground), from, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  });

  return () => {
    const marks = marksIn(ground);
    for (const mark of marks) {
      if (mark.closest('.vis-selected') === null) mark.removeAttribute('aria-current');
      else mark.setAttribute('aria-current', 'true');
    }
    if (marks.length > 0 && marks.filter(({ tabIndex }) => tabIndex === 0).length !== 1) {
      const stop = marks.find((mark) => mark === document.activeElement) ?? marks.find((mark) => mark.ariaCurrent === 'true') ?? marks[0];
      for (const mark of marks) mark.tabIndex = mark === stop ? 0 : -1;
    }
    if (focused === null || document.activeElement !== document.body) return;
    const { press, box } = focused;
    const same = [...ground.querySelectorAll<HTMLElement>(PRESSED)].find((one) => one.dataset['press'] === press);
    (same ?? nearest(marks, box, () => true))?.focus({ preventScroll: true });
  };
}

/** Marks and bubbles in sight, lane by lane, each in the order of time. */
function marksIn(ground: HTMLElement): HTMLElement[] {
  const sight = ground.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  const boxes = new Map([...ground.querySelectorAll<HTMLElement>('.timeline-label')].map((mark) => [mark, mark.getBoundingClientRect()]));
  const lane = (mark: HTMLElement): number => mark.closest('.vis-group')?.getBoundingClientRect().top ?? 0;
  return [...boxes.keys()]
    .filter((mark) => sight === undefined || ((boxes.get(mark)?.right ?? 0) >= sight.left && (boxes.get(mark)?.left ?? 0) <= sight.right))
    .sort((a, b) => lane(a) - lane(b) || (boxes.get(a)?.left ?? 0) - (boxes.get(b)?.left ?? 0) || (boxes.get(a)?.top ?? 0) - (boxes.get(b)?.top ?? 0));
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
