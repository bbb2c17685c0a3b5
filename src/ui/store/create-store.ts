/** A state outside of the components that draw it: it is read at any time, and whoever subscribes hears of each change. */
export interface Store<State> {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
  readonly subscribe: (hear: () => void) => () => void;
}

export function createStore<State extends object>(first: State): Store<State> {
  const hearers = new Set<() => void>();
  let state = first;
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const hear of hearers) hear();
    },
    subscribe: (hear) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
  };
}
