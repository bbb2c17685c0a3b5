import type { Collections } from './model.ts';
import { useCollections } from './use-collections.ts';

/** Beside the name of the bundled articles: how many collections a person has of his own. */
export function OthersKept({ collections }: { readonly collections: Collections }) {
  const count = useCollections(collections).collections?.length ?? 0;
  return count > 0 && ` + ${count} of your own`;
}
