import { printable } from '../printable.ts';

/** Figures of a topic, of several, or of all. */
export interface FigureRow {
  readonly name: string;
  readonly figures: object;
}

/** Nested figures as lines, `all.f1  0.451`, or, of several rows, as a table with a line for each. */
export function describeFigures(name: string, rows: readonly FigureRow[]): string {
  const flats = rows.map((row) => flat(row.figures, ''));
  const table = rows.length > 1
    ? [['', ...(flats[0] ?? []).map(([key]) => key)], ...rows.map((row, at) => [row.name, ...(flats[at] ?? []).map(([, value]) => value)])]
    : flats.flat();
  const printed = table.map((row) => row.map(printable));
  const widths = (printed[0] ?? []).map((_, column) => Math.max(...printed.map((row) => row[column]?.length ?? 0)));
  return `${name}\n${printed.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}\n`).join('')}`;
}

function flat(figures: object, above: string): readonly (readonly [key: string, value: string])[] {
  return Object.entries(figures).flatMap(([key, value]: [string, unknown]): readonly (readonly [string, string])[] => {
    const name = above === '' ? key : `${above}.${key}`;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return flat(value, name);
    const numbers = Array.isArray(value) ? value : [value];
    return [[name, numbers.map((one: unknown) => (typeof one === 'number' && !Number.isInteger(one) ? String(Math.round(one * 10_000) / 10_000) : String(one))).join(' ')]];
  });
}
