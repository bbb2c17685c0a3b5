/** Milliseconds without a turn of the wheel after which it has come to rest. */
const REST = 120;
/** Pixels of a line, for a wheel that counts lines. */
const LINE = 40;

/**
 * A wheel that turns sideways, as two fingers on a pad do, or that turns with Shift, moves the chart as far as it would scroll a
 * page. Up and down goes on to the page, and with Ctrl to whoever zooms. `pan` moves by pixels; `rested` hears when it is over.
 * Gives back what forgets a movement that something else has ended.
 */
export function followSideways(ground: HTMLElement, pan: (pixels: number) => void, rested: () => void): () => void {
  let resting: ReturnType<typeof setTimeout> | null = null;
  const forget = () => {
    if (resting !== null) clearTimeout(resting);
    resting = null;
  };
  ground.addEventListener('wheel', (event) => {
    const along = sideways(event);
    if (along === 0) return;
    // Else the browser may take it for the way back to the page before.
    event.preventDefault();
    // vis would scroll its lanes by the same turn.
    event.stopPropagation();
    pan(along * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE));
    forget();
    resting = setTimeout(rested, REST);
  }, { capture: true });
  return forget;
}

/** Nothing of a movement that leads more up or down than along. */
function sideways({ deltaX, deltaY, ctrlKey, shiftKey }: WheelEvent): number {
  if (ctrlKey) return 0;
  // With Shift some browsers turn it sideways themselves.
  if (shiftKey && deltaX === 0) return deltaY;
  return Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : 0;
}
