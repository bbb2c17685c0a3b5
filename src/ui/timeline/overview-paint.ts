/** What the overview shows of the whole span: how busy each part is, from 0 to 1; places are shares of the width. */
export interface OverviewPicture {
  readonly all: Float64Array;
  readonly passing: Float64Array;
  readonly hits: readonly number[];
}

/** Pixels at the bottom that belong to the marks of a search. */
const HIT_HEIGHT = 8;
/** Keeps a lone event of ten years ago visible beside this week's crowd. */
const ROOT = 0.35;

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
  const step = width / all.length;
  const bars = (rates: Float64Array, colour: string) => {
    context.fillStyle = colour;
    rates.forEach((rate, bin) => {
      if (rate === 0) return;
      const bar = Math.max(2, rate ** ROOT * (ground - 2));
      context.fillRect(bin * step, ground - bar, Math.max(1, step), bar);
    });
  };
  bars(all, style.borderTopColor);
  bars(passing, style.color);
  context.fillStyle = style.outlineColor;
  for (const place of hits) context.fillRect(Math.round(place * (width - 2)), ground + 1, 2, HIT_HEIGHT - 1);
}
