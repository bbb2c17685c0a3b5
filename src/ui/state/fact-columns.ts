import type { EventKind } from '../../core/index.ts';
import type { Fact } from './filters.ts';

export const KINDS = ['event', 'statement', 'projection'] as const satisfies readonly EventKind[];

/** What the filters ask about the events, as numbers: keys and names stand for themselves once, and are counted by their place. */
export interface FactColumns {
  readonly sources: Numbered;
  readonly names: Numbered;
  readonly stories: Numbered;
  /** By fact the place of its kind in `KINDS`. */
  readonly kind: Uint8Array;
  /** How many sources report it. */
  readonly reporters: Uint32Array;
  /** 1: they differ. */
  readonly differs: Uint8Array;
  /** 1: they count otherwise from day to day. */
  readonly recounts: Uint8Array;
  /** 1: it is a detail of another. */
  readonly detail: Uint8Array;
  readonly salience: Float32Array;
}

/** Values by their numbers, and by fact the numbers of its values: those from `first[fact]` to `first[fact + 1]`. */
export interface Numbered {
  readonly values: readonly string[];
  readonly first: Uint32Array;
  readonly number: Uint32Array;
}

const made = new WeakMap<readonly Fact[], FactColumns>();

/** The columns of these facts; the same facts give the same columns. */
export function columnsOfFacts(facts: readonly Fact[]): FactColumns {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const columns = {
    sources: numbered(facts, ({ reporters }) => reporters.map(({ key }) => key)),
    names: numbered(facts, ({ names }) => names),
    stories: numbered(facts, ({ event }) => [event.story]),
    kind: Uint8Array.from(facts, ({ event }) => KINDS.indexOf(event.kind)),
    reporters: Uint32Array.from(facts, ({ reporters }) => reporters.length),
    differs: Uint8Array.from(facts, ({ event }) => Number(event.disagreements.length > 0)),
    recounts: Uint8Array.from(facts, ({ event }) => Number(event.recounts.length > 0)),
    detail: Uint8Array.from(facts, ({ event }) => Number(event.detailOf !== null)),
    salience: Float32Array.from(facts, ({ event }) => event.salience),
  };
  made.set(facts, columns);
  return columns;
}

function numbered(facts: readonly Fact[], valuesOf: (fact: Fact) => readonly string[]): Numbered {
  const numbers = new Map<string, number>();
  const first = new Uint32Array(facts.length + 1);
  const all: number[] = [];
  facts.forEach((fact, at) => {
    for (const value of valuesOf(fact)) {
      let number = numbers.get(value);
      if (number === undefined) numbers.set(value, number = numbers.size);
      all.push(number);
    }
    first[at + 1] = all.length;
  });
  return { values: [...numbers.keys()], first, number: Uint32Array.from(all) };
}
