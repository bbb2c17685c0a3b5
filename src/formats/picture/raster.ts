/** Fills shapes with colours, smooth at their edges: how much of each pixel a shape covers is summed from its edges, row by row. */

/** A closed line of points, x and y in turn, in pixels; y grows downwards. */
export type Contour = readonly number[];

export type Colour = readonly [red: number, green: number, blue: number];

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel, row by row. */
  readonly pixels: Uint8Array<ArrayBuffer>;
  /** What lies inside the contours; one that goes the other way about is a hole. Parts beyond the edges are left out. */
  fill(contours: readonly Contour[], colour: Colour): void;
}

export function createRaster(width: number, height: number, ground: Colour): Raster {
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < pixels.length; at++) pixels[at] = ground[at % 3] ?? 0;
  return {
    width, height, pixels,
    fill(contours, colour) {
      const box = boxOf(contours, width, height);
      if (box === null) return;
      const [left, top, right, bottom] = box;
      const wide = right - left + 2;
      const covered = new Float32Array(wide * (bottom - top));
      for (const contour of contours) {
        for (let at = 0; at < contour.length; at += 2) {
          const next = (at + 2) % contour.length;
          edge(covered, wide, bottom - top, [(contour[at] ?? 0) - left, (contour[at + 1] ?? 0) - top, (contour[next] ?? 0) - left, (contour[next + 1] ?? 0) - top]);
        }
      }
      for (let y = top; y < bottom; y++) {
        let sum = 0;
        for (let x = left; x < right; x++) {
          sum += covered[(y - top) * wide + x - left] ?? 0;
          const share = Math.min(1, Math.abs(sum));
          if (share < 1 / 512) continue;
          const at = (y * width + x) * 3;
          for (let part = 0; part < 3; part++) pixels[at + part] = Math.round((pixels[at + part] ?? 0) * (1 - share) + (colour[part] ?? 0) * share);
        }
      }
    },
  };
}

/** The pixels that the contours touch. Null: they lie beyond the picture, and one that does in part is not drawn at all. */
function boxOf(contours: readonly Contour[], width: number, height: number): readonly [left: number, top: number, right: number, bottom: number] | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const contour of contours) {
    for (const [at, value] of contour.entries()) {
      if (at % 2 === 0) [left, right] = [Math.min(left, value), Math.max(right, value)];
      else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)];
    }
  }
  const box = [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)] as const;
  return box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height && box[2] > box[0] && box[3] > box[1] ? box : null;
}

/** What an edge adds to how much of each pixel, and of all right of it, is covered. */
function edge(covered: Float32Array, wide: number, high: number, [ax, ay, bx, by]: readonly [number, number, number, number]): void {
  if (ay === by) return;
  const way = ay < by ? 1 : -1;
  const [x0, y0, x1, y1] = ay < by ? [ax, ay, bx, by] : [bx, by, ax, ay];
  const slope = (x1 - x0) / (y1 - y0);
  let x = x0;
  for (let y = Math.floor(y0); y < Math.min(high, Math.ceil(y1)); y++) {
    const part = Math.min(y + 1, y1) - Math.max(y, y0);
    const next = x + slope * part;
    across(covered, y * wide, Math.min(x, next), Math.max(x, next), part * way);
    x = next;
  }
}

/** One row of an edge, from `from` to `to` of its pixels. */
function across(covered: Float32Array, row: number, from: number, to: number, part: number): void {
  const add = (column: number, share: number) => { covered[row + column] = (covered[row + column] ?? 0) + share; };
  const first = Math.floor(from);
  const last = Math.ceil(to);
  if (last <= first + 1) {
    const middle = (from + to) / 2 - first;
    add(first, part * (1 - middle));
    add(first + 1, part * middle);
    return;
  }
  // How much of the row lies right of the edge up to the end of each pixel, as an area.
  const areaUpTo = (end: number): number => {
    const reached = Math.min(Math.max(end, from), to);
    return (reached - from) ** 2 / (2 * (to - from)) + Math.max(0, end - to);
  };
  let before = 0;
  for (let column = first; column <= last; column++) {
    const covers = areaUpTo(column + 1) - areaUpTo(column);
    add(column, part * (covers - before));
    before = covers;
  }
}
