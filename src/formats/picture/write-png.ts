/** A drawing as pixels, the same on every machine: letters are drawn here from the outlines in fonts that come with the program. */
import type { Drawing, Shape } from './drawing.ts';
import { encodePng } from './png.ts';
import { createRaster, type Contour } from './raster.ts';
import { readWoff, type Font } from './woff.ts';

/** Corners of a dot. */
const CORNERS = 48;

/** `fonts`: files of WOFF; a letter is taken from the first that has it, and one that none has is an empty box. */
export function writePng({ width, height, ground, shapes }: Drawing, fonts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const read = fonts.map(readWoff);
  const raster = createRaster(width, height, ground);
  for (const shape of shapes) {
    for (const contours of contoursOf(shape, read)) raster.fill(contours, shape.colour);
  }
  return encodePng(raster);
}

function contoursOf(shape: Shape, fonts: readonly Font[]): readonly (readonly Contour[])[] {
  switch (shape.is) {
    case 'box': return [[box(shape.x, shape.y, shape.width, shape.height)]];
    case 'dot': return [[Array.from({ length: CORNERS }, (_, corner) => (corner * 2 * Math.PI) / CORNERS).flatMap((turn) => [shape.x + shape.radius * Math.cos(turn), shape.y + shape.radius * Math.sin(turn)])]];
    case 'words': return letters(shape, fonts);
  }
}

const box = (x: number, y: number, width: number, height: number): Contour => [x, y, x + width, y, x + width, y + height, x, y + height];

function letters({ x, y, size, words }: Extract<Shape, { is: 'words' }>, fonts: readonly Font[]): readonly (readonly Contour[])[] {
  let at = x;
  return [...words].map((letter) => {
    const here = at;
    for (const font of fonts) {
      const glyph = font.glyph(letter.codePointAt(0) ?? 0);
      if (glyph === null) continue;
      const scale = size / font.units;
      at += glyph.advance * scale;
      return glyph.outlines.map((outline) => outline.map((value, place) => (place % 2 === 0 ? here + value * scale : y - value * scale)));
    }
    // It is not left out: that would be another word.
    at += size * 0.65;
    const [wide, high] = [size * 0.5, size * 0.7];
    return [box(here + size * 0.07, y - high, wide, high), hole(here + size * 0.07 + 1.5, y - high + 1.5, wide - 3, high - 3)];
  });
}

/** The other way about. */
const hole = (x: number, y: number, width: number, height: number): Contour => [x, y, x, y + height, x + width, y + height, x + width, y];
