import type { Shelf } from './shelf-model.ts';
import { useShelf } from './use-shelf.ts';

/** Beside the name of the bundled articles: how many collections a person has of his own. */
export function OthersKept({ shelf }: { readonly shelf: Shelf }) {
  const count = useShelf(shelf).collections?.length ?? 0;
  return count > 0 && ` + ${count} of your own`;
}
