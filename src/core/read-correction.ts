/** What was kept as a correction, wherever it was kept, is one only if it looks like one. */
import { correctionOf } from './correction.ts';
import type { Correction, TimexMod } from './model.ts';
import { fieldsOf, holding, isOneOf, isText, isWords, like, listOf, orNull, shape, type Check } from './shape.ts';
import { intervalOfValue, isDay } from './time/index.ts';

const MODS: Readonly<Record<TimexMod, true>> = {
  BEFORE: true, AFTER: true, ON_OR_BEFORE: true, ON_OR_AFTER: true, LESS_THAN: true, MORE_THAN: true, EQUAL_OR_LESS: true, EQUAL_OR_MORE: true, START: true, MID: true, END: true, APPROX: true,
};

const isPlace = like((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const isKind = isOneOf('event', 'statement', 'projection');
export const isCalendarDay = like((value) => typeof value === 'string' && isDay(value));

const isTime: Check = shape({
  value: orNull(like((value) => typeof value === 'string' && intervalOfValue(value, null).interval !== null)),
  mod: orNull(isOneOf(...Object.keys(MODS))),
});

/** Its words are what counts: where they no longer stand, they are sought. */
export const isQuote = shape({ article: isWords, start: isPlace, end: isPlace, exact: isWords });

const BODIES: Readonly<Record<Correction['kind'], Readonly<Record<string, Check>>>> = {
  article: { article: isWords, file: isText, change: shape({}, { source: orNull(isWords), published: orNull(isCalendarDay), url: orNull(isWords), title: orNull(isWords) }) },
  event: { at: isQuote, change: shape({}, { title: isWords, time: isTime, kind: isKind, hidden: isOneOf(true) }) },
  merge: { quotes: listOf(isQuote, 1) },
  split: { quotes: listOf(isQuote, 1), from: isQuote },
  add: { at: isQuote, title: isWords, time: isTime, eventKind: isKind },
};
const SHAPES: ReadonlyMap<unknown, Check> = new Map(Object.entries(BODIES).map(([kind, body]) => [kind, shape({ id: isWords, kind: isText, ...body })]));

/** The place in a value that keeps it from being a correction, `at.start`; empty: it is no object. Null: it is one. */
export function correctionFault(value: unknown): string | null {
  return holding({ kind: isOneOf(...SHAPES.keys()) })(value) ?? SHAPES.get(fieldsOf(value)?.get('kind'))?.(value) ?? null;
}

export const isCorrection = (value: unknown): value is Correction => correctionFault(value) === null;

/** What was kept as a correction, with the id that its words make, whatever id it had. Null: it is none. Never throws. */
export function readCorrection(value: unknown): Correction | null {
  if (!isCorrection(value)) return null;
  const { id: _, ...body } = value;
  return correctionOf(body);
}
