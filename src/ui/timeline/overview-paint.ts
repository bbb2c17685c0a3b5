/** What the overview shows of the whole span. Heights are counts; places are shares of the width. */
export interface OverviewPicture {
  readonly all: Float64Array;
  readonly passing: Float64Array;
  readonly hits: readonly number[];
}

/** Pixels at the bottom that belong to the marks of a search. */
const HIT_HEIGHT = 8;

/**
 * Paints the density of everything, of what passes the filters over it, and a stroke for each hit. The colours are those
 * that the style sheet gives the canvas, so that a theme or forced colours need no word here.
 */
export function paintOverview(canvas: HTMLCanvasElement, { all, passing, hits }: OverviewPicture): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const context = canvas.getContext('2d');
  if (context === null || width === 0) return;
  const scale = globalThis.devicePixelRatio;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  const style = getComputedStyle(canvas);
  const ground = hits.length > 0 ? height - HIT_HEIGHT : height;
  const highest = Math.max(1, all.reduce((most, count) => Math.max(most, count), 0));
  const step = width / all.length;
  const bars = (counts: Float64Array, colour: string) => {
    context.fillStyle = colour;
    counts.forEach((count, bin) => {
      if (count === 0) return;
      // The root keeps a lone event of ten years ago visible beside this week's crowd.
      const bar = Math.max(2, Math.sqrt(count / highest) * (ground - 2));
      context.fillRect(bin * step, ground - bar, Math.max(1, step), bar);
    });
  };
  bars(all, style.borderTopColor);
  bars(passing, style.color);
  context.fillStyle = style.outlineColor;
  for (const place of hits) context.fillRect(Math.round(place * (width - 2)), ground + 1, 2, HIT_HEIGHT - 1);
}
