import type { RulerTick } from './overview-ruler.ts';

/** What the overview shows of the whole span: how busy each part is, from 0 to 1; places are shares of the width. */
export interface OverviewPicture {
  readonly all: Float64Array;
  readonly passing: Float64Array;
  readonly hits: readonly number[];
  readonly ruler: readonly RulerTick[];
}

/** Pixels at the bottom that belong to the marks of a search. */
const HIT_HEIGHT = 8;
/** Pixels below it for the ticks of the scale. */
const RULER = 6;
/** A lone event of ten years ago stays visible beside this week's crowd: by a gentle root, and by a least height. */
const ROOT = 0.6;
const LEAST = 3;

/**
 * Paints the density of everything, of what passes the filters over it, and a stroke for each hit. The colours are those
 * that the style sheet gives the canvas, so that a theme or forced colours need no word here.
 */
export function paintOverview(canvas: HTMLCanvasElement, { all, passing, hits, ruler }: OverviewPicture): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const context = canvas.getContext('2d');
  if (context === null || width === 0) return;
  const scale = globalThis.devicePixelRatio;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  const style = getComputedStyle(canvas);
  const floor = height - RULER;
  const ground = hits.length > 0 ? floor - HIT_HEIGHT : floor;
  // On whole pixels of the screen, in one path: edges between two would draw stripes.
  const sharp = (pixels: number): number => Math.round(pixels * scale) / scale;
  const steps = (rates: Float64Array, colour: string) => {
    context.fillStyle = colour;
    context.beginPath();
    rates.forEach((rate, bin) => {
      if (rate === 0) return;
      const [left, right] = [sharp((bin * width) / rates.length), sharp(((bin + 1) * width) / rates.length)];
      const bar = sharp(Math.max(LEAST, rate ** ROOT * (ground - 2)));
      context.rect(left, ground - bar, Math.max(1, right - left), bar);
    });
    context.fill();
  };
  steps(all, style.borderTopColor);
  steps(passing, style.color);
  context.fillStyle = style.outlineColor;
  for (const place of hits) context.fillRect(Math.round(place * (width - 2)), ground + 1, 2, HIT_HEIGHT - 1);
  context.fillStyle = style.textDecorationColor;
  for (const { place, rank } of ruler) context.fillRect(Math.min(sharp(place * width), width - 1), floor + 1, 1, RULER - rank);
}
