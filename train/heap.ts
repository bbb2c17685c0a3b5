/** A queue from which that comes first before which no other stands. */
export interface Heap<T> {
  readonly push: (item: T) => void;
  /** Null: the queue is empty. */
  readonly pop: () => T | null;
}

export function heapOf<T>(before: (a: T, b: T) => boolean): Heap<T> {
  const heap: T[] = [];
  const isBefore = (a: number, b: number): boolean => {
    const [x, y] = [heap[a], heap[b]];
    return x !== undefined && (y === undefined || before(x, y));
  };
  const swap = (a: number, b: number): void => {
    const [x, y] = [heap[a], heap[b]];
    if (x !== undefined && y !== undefined) [heap[a], heap[b]] = [y, x];
  };
  return {
    push: (item) => {
      heap.push(item);
      for (let at = heap.length - 1; at > 0 && isBefore(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1);
    },
    pop: () => {
      swap(0, heap.length - 1);
      const top = heap.pop() ?? null;
      for (let at = 0; ;) {
        const left = 2 * at + 1;
        const best = isBefore(left + 1, left) ? left + 1 : left;
        if (!isBefore(best, at)) return top;
        swap(at, best);
        at = best;
      }
    },
  };
}
