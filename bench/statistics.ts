/** The middle of the measurements; a mean would follow the one run in which the machine was busy. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Median, smallest and largest, in milliseconds. */
export function describeTimes(values: readonly number[]): string {
  const ms = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  return `${ms(median(values))} ms (${ms(Math.min(...values))} to ${ms(Math.max(...values))}, ${values.length} runs)`;
}
