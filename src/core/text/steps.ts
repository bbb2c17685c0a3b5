/** Work in steps, between which it can be left: what comes of it comes with the last. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps of a piece of work at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Units of work to a step, such as two mentions compared: a few milliseconds. */
const A_STEP = 500;

/** Counts units of work; true whenever a step is full. */
export function pace(): (units: number) => boolean {
  let spent = 0;
  return (units) => {
    spent += units;
    if (spent < A_STEP) return false;
    spent = 0;
    return true;
  };
}
