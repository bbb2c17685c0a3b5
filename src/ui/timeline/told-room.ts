/** Pixels by which the ground of the marks reaches over the chart's border: there are no names of lanes beside it, and no axis over it. */
const OVER = 1;

/** Pixels that the marks have in their place; 0: not known yet. */
export function toldWidth(frame: HTMLElement): number {
  return frame.clientWidth === 0 ? 0 : frame.clientWidth + OVER;
}
