import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';

/** As Chromium measures them in the page's own sans serif at 13 pixels. */
const measured: readonly (readonly [text: string, pixels: number])[] = [
  ['Norco ousted CEO Olena Marsh', 200.0],
  ['MOMMA WOW WINS MAMMOTH MARATHON', 289.0],
  ['A little ill will fills the till', 141.0],
  ['The mill burned down', 136.0],
  ['Up to 1,450 of 2,000 ferries grounded on 11 May 2024', 338.0],
  ['“No,” the mayor said: “We will not sell it”', 252.0],
];

describe('textWidth', () => {
  it.each(measured)('%s is given all its room, and little more', (text, pixels) => {
    const width = textWidth(text, 13);
    expect(width).toBeGreaterThanOrEqual(pixels);
    expect(width).toBeLessThan(pixels * 1.12);
  });
});
