import { printable } from '../printable.ts';

/** Nested figures as lines, `linking.f1  0.451`; what is no number or is as it stands. */
export function describeFigures(name: string, figures: object): string {
  const lines = flat(figures, '');
  const width = Math.max(0, ...lines.map(([key]) => key.length));
  return `${name}\n${lines.map(([key, value]) => `  ${printable(key).padEnd(width)}  ${printable(value)}\n`).join('')}`;
}

function flat(figures: object, above: string): readonly (readonly [key: string, value: string])[] {
  return Object.entries(figures).flatMap(([key, value]: [string, unknown]): readonly (readonly [string, string])[] => {
    const name = above === '' ? key : `${above}.${key}`;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return flat(value, name);
    const numbers = Array.isArray(value) ? value : [value];
    return [[name, numbers.map((one: unknown) => (typeof one === 'number' && !Number.isInteger(one) ? String(Math.round(one * 10_000) / 10_000) : String(one))).join(' ')]];
  });
}
