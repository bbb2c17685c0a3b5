import { useSyncExternalStore } from 'react';
import type { Shelf, ShelfState } from './shelf-model.ts';

/** The state of the shelf, as it changes. */
export function useShelf({ subscribe, state }: Shelf): ShelfState {
  return useSyncExternalStore(subscribe, state);
}
