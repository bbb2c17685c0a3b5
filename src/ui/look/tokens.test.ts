import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, differenceSeen, type PrerenderedChart } from '../testing/colour.ts';

/** Every colour token with its light and its dark value, as the style sheet has them. */
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map([...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }]));
const themes = ['light', 'dark'] as const;
const value = (name: string, theme: (typeof themes)[number]) => {
  const found = tokens.get(name)?.[theme];
  if (found === undefined) throw new Error(`There is no token ${name}.`);
  return found;
};

describe.each(themes)('the %s theme', (theme) => {
  it.each([
    ['ink', 'paper'], ['ink', 'card'], ['ink', 'sunken'], ['ink-soft', 'paper'], ['ink-soft', 'card'], ['ink-soft', 'sunken'], ['ink-soft', 'warn-wash'], ['ink-soft', 'accent-wash'],
    ['accent', 'paper'], ['accent', 'card'], ['accent', 'warn-wash'], ['accent', 'sunken'], ['accent-ink', 'accent'], ['warn', 'warn-wash'], ['warn', 'card'], ['ink', 'accent-wash'], ['ink', 'warn-wash'],
    ['ink', 'mark-time'], ['ink', 'mark-figure'], ['ink', 'mark-caveat'], ['ink', 'mark-lit'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(value(text, theme), value(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  const sources = Array.from({ length: 10 }, (_, i) => `source-${i + 1}`);
  it.each([...sources, 'line-strong'])('%s stands out from the ground', (name) => {
    for (const ground of ['paper', 'card']) expect(contrast(value(name, theme), value(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  it.each<readonly [PrerenderedChart, number]>([['full', 20], ['protan', 15], ['deutan', 15]])('%s sight tells the first eight sources apart', (sight, least) => {
    const pairs = sources.slice(0, 8).flatMap((a, i) => sources.slice(i + 1, 8).map((b) => [a, b, differenceSeen(value(a, theme), value(b, theme), sight)] as const));
    expect(pairs.filter(([, , seen]) => seen < least)).toEqual([]);
  });
});
