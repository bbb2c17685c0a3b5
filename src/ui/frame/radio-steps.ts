const STEPS: ReadonlyMap<string, number> = new Map(Object.entries({ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }));

/** The choice to which an arrow key leads, around the ends; undefined: the key is none. */
export function stepOf<T>(all: readonly T[], now: T, key: string): T | undefined {
  const step = STEPS.get(key);
  return step === undefined ? undefined : all[(all.indexOf(now) + step + all.length) % all.length];
}
