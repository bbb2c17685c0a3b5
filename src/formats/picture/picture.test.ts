import { readFileSync } from 'node:fs';
import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../../core/index.ts';
import { mill, withWords } from '../testing/mill.ts';
import { drawing, PICTURE_SIZE, type Shape } from './drawing.ts';
import { widthOf } from './measure.ts';
import { writePng } from './write-png.ts';
import { writeSvg } from './write-svg.ts';
import { createRaster } from './raster.ts';
import { readWoff } from './woff.ts';

const files = ['latin', 'cyrillic'].map((letters) => new Uint8Array(readFileSync(new URL(`../../../node_modules/@fontsource/inter/files/inter-${letters}-500-normal.woff`, import.meta.url))));
const keys = new Set<string>(mill.events.map(({ id }) => id));
const drawn = drawing({ timeline: mill, title: 'The mill', keys });
const wordsOf = ({ shapes }: { readonly shapes: readonly Shape[] }) => shapes.flatMap((shape) => (shape.is === 'words' ? [shape] : []));

describe('the picture of a timeline', () => {
  it('has each key event with its time and its sources, and no other event', () => {
    const few = wordsOf(drawing({ timeline: mill, title: 'The mill', keys: new Set(['e-people-were-injured', 'e-the-council-will-decide']) })).map(({ words }) => words);
    expect(few).toEqual(['The mill', expect.stringContaining('6 events from 3 articles'), '~Tue 17 Jun 2031', 'People were injured', '2 sources, differ', 'July 2031', 'The council will decide', 'planned or projected']);
  });

  it('keeps all inside itself, however long or many, and no date is cut', () => {
    const long = withWords('Donaudampfschifffahrtsgesellschaft '.repeat(12));
    const [first] = long.events;
    if (first === undefined) throw new Error('There are events.');
    const many = { ...long, events: Array.from({ length: 15 }, (_, at) => ({ ...first, id: `e${at}` as EventId, time: { ...first.time, granularity: 'minute' as const, zone: 'Central Indonesian Time' } })) };
    const { shapes } = drawing({ timeline: many, title: 'Donaudampfschifffahrtsgesellschaft '.repeat(12), keys: new Set(many.events.map(({ id }) => id)) });
    for (const shape of shapes) {
      const [right, bottom] = shape.is === 'box' ? [shape.x + shape.width, shape.y + shape.height] : shape.is === 'dot' ? [shape.x + shape.radius, shape.y + shape.radius] : [shape.x + shape.width, shape.y];
      expect([shape.x >= 0, shape.y >= 0, right <= PICTURE_SIZE.width, bottom <= PICTURE_SIZE.height]).toEqual([true, true, true, true]);
    }
    const said = wordsOf({ shapes }).map(({ words }) => words);
    expect(said.filter((words) => words.includes('Indonesian') && !words.includes('…'))).toHaveLength(15);
    expect(said.filter((words) => words.endsWith('…'))).toHaveLength(16);
  });

  it('as SVG is told to those who cannot see it, and any words are words', () => {
    expect(writeSvg(drawn)).toContain('role="img"');
    expect(writeSvg(drawn)).toContain('<title>A timeline of 6 key events: The mill</title>');
    expect(writeSvg(drawing({ timeline: withWords('</text><script>'), title: '<b>&', keys }))).not.toMatch(/<script|<b>/);
  });

  it('as PNG has its colours in their places, and is the same each time', () => {
    const png = writePng(drawn, files);
    const at = pixelsOf(png);
    const dot = drawn.shapes.find(({ is }) => is === 'dot');
    expect([at(5, 300), at(5, 3), at(Math.round(dot?.x ?? 0), Math.round(dot?.y ?? 0))]).toEqual([[250, 248, 244], [154, 42, 23], [154, 42, 23]]);
    expect(Buffer.from(writePng(drawn, files)).equals(png)).toBe(true);
  });

  it('a letter that no font has is a box, and no word loses one', () => {
    const ink = (title: string) => {
      const at = pixelsOf(writePng(drawing({ timeline: mill, title, keys: new Set() }), files));
      return Array.from({ length: 400 }, (_, x) => x + 55).filter((x) => Array.from({ length: 45 }, (_, y) => y + 60).some((y) => (at(x, y)[0] ?? 255) < 120)).length;
    };
    expect([ink('洪') > 2, ink('洪水') > ink('洪'), ink('Киї') > 2 * ink('洪')]).toEqual([true, true, true]);
  });
});

/** The colour of a pixel, read as the specification has it. */
function pixelsOf(png: Uint8Array): (x: number, y: number) => readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  expect([width, height, png[24], png[25]]).toEqual([PICTURE_SIZE.width, PICTURE_SIZE.height, 8, 2]);
  const rows = unzlibSync(png.subarray(41, 41 + view.getUint32(33)));
  expect(rows).toHaveLength((width * 3 + 1) * height);
  return (x, y) => [...rows.subarray(y * (width * 3 + 1) + 1 + x * 3, y * (width * 3 + 1) + 4 + x * 3)];
}

describe('shapes as pixels', () => {
  it.each([
    ['whole', [[1, 1, 3, 1, 3, 2, 1, 2]], [255, 0, 0, 255]],
    ['in part', [[0.5, 1, 1.25, 1, 1.25, 2, 0.5, 2]], [128, 191, 255, 255]],
    ['a slope over two pixels', [[0, 1, 2, 1, 2, 2]], [191, 64, 255, 255]],
    ['with a hole', [[0, 1, 4, 1, 4, 2, 0, 2], [1, 1, 1, 2, 3, 2, 3, 1]], [0, 255, 255, 0]],
    ['beyond the edge', [[-1, 1, 3, 1, 3, 2, -1, 2]], [255, 255, 255, 255]],
  ])('%s', (_what, contours, row) => {
    const raster = createRaster(4, 3, [255, 255, 255]);
    raster.fill(contours, [0, 0, 0]);
    expect([4, 5, 6, 7].map((at) => raster.pixels[at * 3])).toEqual(row);
  });
});

describe('the letters of a font', () => {
  const [font] = files.map(readWoff);
  it('are as wide as they are taken for', () => {
    for (let point = 32; point < 127; point++) expect(Math.abs(((font?.glyph(point)?.advance ?? 0) / (font?.units ?? 1)) * 100 - widthOf(String.fromCodePoint(point), 100))).toBeLessThanOrEqual(0.5);
  });
  it('may be made of others, and others are not there', () => {
    const rows = (letter: string) => font?.glyph(letter.codePointAt(0) ?? 0)?.outlines.length;
    expect([rows('i'), rows('é'), rows(' '), rows('洪'), rows('\u{1F525}')]).toEqual([2, 3, 0, undefined, undefined]);
  });
});
