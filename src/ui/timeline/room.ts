/** Under this width lanes carry their names above their marks. */
const NARROW = 640;
/** Pixels of what stands below the chart. */
const SURROUNDINGS = 86;
/** Pixels of the lanes' names, with their borders: so much of the width, between these. */
const NAMES = { share: 0.2, least: 132, most: 200 } as const;
const NAMES_NARROW = 6;
const LOWEST = 160;

/** Pixels of the place in which the timeline stands. */
export interface Place {
  readonly width: number;
  /** The highest and the least that its style lets it be; 0: there is no such limit. */
  readonly most: number;
  readonly least: number;
}

/** What the chart has of that place. Pixels. */
export interface Room {
  readonly narrow: boolean;
  /** For the lanes and the axis, at most and at least; 0: as much as they need. */
  readonly height: number;
  readonly least: number;
  /** For the names of the lanes. */
  readonly names: number;
  /** For the marks; 0: not known yet. */
  readonly width: number;
}

/** The timeline is as high as it needs: how high it may be is said by the style of what holds it. */
export function placeOf(timeline: HTMLElement): Place {
  const style = getComputedStyle(timeline.parentElement ?? timeline);
  return { width: timeline.clientWidth, most: Number.parseFloat(style.maxHeight) || 0, least: Number.parseFloat(style.minHeight) || 0 };
}

/** A narrow timeline is as high as its lanes. */
export function roomIn({ width, most, least }: Place): Room {
  const narrow = width > 0 && width < NARROW;
  const within = narrow || most === 0 ? 0 : Math.max(LOWEST, most - SURROUNDINGS);
  const names = narrow ? NAMES_NARROW : Math.min(NAMES.most, Math.max(NAMES.least, Math.round(width * NAMES.share)));
  return { narrow, names, height: within, least: within === 0 ? 0 : Math.min(within, Math.max(LOWEST, least - SURROUNDINGS)), width: width === 0 ? 0 : Math.max(1, width - names) };
}
