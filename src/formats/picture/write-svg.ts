/** A drawing as Scalable Vector Graphics 1.1: whatever font there is, words take the room that they have in the page's. */
import { escapeXml } from '../xml.ts';
import type { Drawing, Shape } from './drawing.ts';
import type { Colour } from './raster.ts';

export function writeSvg({ width, height, ground, shapes, words }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="Inter, 'Inter Variable', 'Helvetica Neue', Arial, sans-serif" font-weight="500">`,
    `<title>${escapeXml(words)}</title>`,
    `<rect width="${width}" height="${height}" fill="${hex(ground)}"/>`,
    ...shapes.map(element),
    '</svg>',
    '',
  ].join('\n');
}

function element(shape: Shape): string {
  const colour = hex(shape.colour);
  switch (shape.is) {
    case 'box': return `<rect x="${short(shape.x)}" y="${short(shape.y)}" width="${short(shape.width)}" height="${short(shape.height)}" fill="${colour}"/>`;
    case 'dot': return `<circle cx="${short(shape.x)}" cy="${short(shape.y)}" r="${short(shape.radius)}" fill="${colour}"/>`;
    case 'words': return `<text x="${short(shape.x)}" y="${short(shape.y)}" font-size="${short(shape.size)}" textLength="${short(shape.width)}" lengthAdjust="spacingAndGlyphs" fill="${colour}">${escapeXml(shape.words)}</text>`;
  }
}

const short = (number: number): string => String(Math.round(number * 100) / 100);

const hex = (colour: Colour): string => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
