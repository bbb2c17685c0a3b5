/** Pixels beside the marks: the line of the chart's border, which vis counts as the names of lanes, of which there are none. */
const NAMES = 1;

/** Pixels that the marks have in their place; never 0. */
export function toldWidth(frame: HTMLElement): number {
  return Math.max(1, frame.clientWidth - NAMES);
}
