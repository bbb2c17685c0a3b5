import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../testing/colour.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const tokens = read('../look/tokens.css');
const css = read('./timeline.css');
const THEMES = ['light', 'dark'] as const;
const token = (name: string, theme: (typeof THEMES)[number]): string => {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)?.[theme === 'light' ? 1 : 2];
  if (found === undefined) throw new Error(`There is no token ${name}.`);
  return found;
};
/** A share that the style sheet gives in a theme: the light one comes first. */
const share = (name: string, theme: (typeof THEMES)[number]): number => Number([...css.matchAll(new RegExp(`--timeline-${name}: (\\d+)%`, 'g'))][theme === 'light' ? 0 : 1]?.[1]) / 100;
const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const mix = (a: string, of: number, b: string): string => {
  const ground = channels(b);
  return `#${channels(a).map((value, at) => Math.round(value * of + (ground[at] ?? 0) * (1 - of)).toString(16).padStart(2, '0')).join('')}`;
};
const lanes = Array.from({ length: 10 }, (_, i) => `source-${i + 1}`);
const heaviest = Math.max(...[...css.matchAll(/--weight: (\d)/g)].map(([, weight]) => Number(weight)));

describe.each(THEMES)('the chart in the %s theme', (theme) => {
  const card = token('card', theme);
  it.each([...lanes, 'ink'])('words on the fullest bubble of %s can be read', (lane) => {
    expect(contrast(token('ink', theme), mix(token(lane, theme), heaviest * share('weight', theme), card))).toBeGreaterThanOrEqual(4.5);
  });

  it('a hit stands out from the ground, and its letters can be read', () => {
    expect(contrast(mix(token('hit', theme), 0.6, token('ink', theme)), card)).toBeGreaterThanOrEqual(3);
    if (theme === 'dark') expect(contrast(token('ink', theme), mix(token('hit', theme), 0.3, card))).toBeGreaterThanOrEqual(4.5);
  });
});
