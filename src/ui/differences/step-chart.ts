import { valueOf, type DatedFigure } from './difference.ts';

/** A figure in its place, in shares of the width and the height; of one that is open, or a range, also where its other end lies. */
export interface Dot extends DatedFigure {
  readonly x: number;
  readonly y: number;
  readonly other: number;
  /** "at least": it may be more. "at most": it may be fewer. */
  readonly open: 'above' | 'below' | null;
}

export interface StepChart {
  readonly dots: readonly Dot[];
  /** Corners of the line that goes from each day to the next: the highest figure of each. */
  readonly line: readonly (readonly [x: number, y: number])[];
  /** Days with their places, the height of the highest figure of each, and its figures, each once, the least first. */
  readonly days: readonly { readonly day: string; readonly x: number; readonly y: number; readonly figures: readonly Dot[] }[];
}

/** Days since 1970; a plain count, so that the room between two days is as long as it was. */
const dayNumber = (day: string): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;

/** Places figures by day and size. `figures`: in the order of their days, of two days at least. The heights begin at nought, so that twice as many are twice as high. */
export function stepChart(figures: readonly DatedFigure[]): StepChart {
  const all = figures.flatMap(({ min, max }) => [min ?? 0, max ?? 0]);
  const top = Math.max(1, ...all);
  const [first, last] = [dayNumber(figures[0]?.day ?? ''), dayNumber(figures.at(-1)?.day ?? '')];
  const xOf = (day: string) => (last === first ? 0 : (dayNumber(day) - first) / (last - first));
  const yOf = (value: number) => 1 - value / top;
  const dots = figures.map((figure): Dot => {
    const value = valueOf(figure);
    return { ...figure, x: xOf(figure.day), y: yOf(value), other: yOf(figure.max ?? value), open: figure.max === null ? 'above' : figure.min === null ? 'below' : null };
  });
  const days = [...new Set(figures.map(({ day }) => day))].map((day) => {
    const own = dots.filter((dot) => dot.day === day).sort((a, b) => b.y - a.y);
    return { day, x: xOf(day), y: Math.min(...own.map(({ y }) => y)), figures: own.filter(({ min, max }, at) => own.findIndex((other) => other.min === min && other.max === max) === at) };
  });
  const line = days.flatMap(({ x, y }, at): readonly (readonly [number, number])[] => (at === 0 ? [[x, y]] : [[x, days[at - 1]?.y ?? y], [x, y]]));
  return { dots, line, days };
}
