import { useSyncExternalStore } from 'react';
import type { Collections, CollectionsState } from './model.ts';

/** The state of the collections, as it changes. */
export function useCollections({ subscribe, state }: Collections): CollectionsState {
  return useSyncExternalStore(subscribe, state);
}
