import reader from '../../worker/worker.ts?worker&url';
import type { Timeline } from '../../core/index.ts';
import { unpackSlowly } from '../assembler/assembler.ts';
import { assembler } from '../assembler/page-assembler.ts';
import { addressedQuery } from '../browser/address.ts';
import { collectionIn, goTo, queryOfCollection } from '../browser/navigation.ts';
import { openDatabaseStore } from './database-store.ts';
import { openFallbackStore } from './fallback-store.ts';
import { stepsNoted } from './noted.ts';
import { openCollections } from './collections.ts';
import type { Collections } from './model.ts';
import { BUNDLED } from './store.ts';
import { CORRECTED, KEPT, writeStored } from '../browser/stored.ts';
import './collections.css';

export { EmptyCollection } from './EmptyCollection.tsx';
export { collectFiles } from './files.ts';
export { OthersKept } from './OthersKept.tsx';
export { CollectionDialogs } from './CollectionDialogs.tsx';
export { CollectionStatus } from './CollectionStatus.tsx';

let ofPage: Collections | null = null;

/** The collections of this browser; a page opens them once. */
export function collectionsBeside(bundled: Timeline): Collections {
  if (ofPage !== null) return ofPage;
  const channel = openChannel();
  const opened = openCollections({
    openStore: ({ onWait, ...needs }) => openFallbackStore({ disk: () => openDatabaseStore(undefined, onWait), ...needs }),
    assembler,
    unpack: unpackSlowly,
    // The file of the worker is named after what is in it. A development server has one name for all that it may be.
    reader: import.meta.env.DEV ? `${Date.now()}` : reader,
    bundled: () => bundled,
    now: () => Date.now(),
    navigate: (id) => {
      if (collectionIn(addressedQuery()) !== id) goTo(queryOfCollection(id), true);
    },
    tell: (id) => channel?.postMessage(id),
    noted: stepsNoted,
    strike: (note) => writeStored(note, null),
    listed: (count) => writeStored(KEPT, String(count)),
    corrected: (corrected) => writeStored(CORRECTED, corrected ? 'yes' : null),
  });
  const hearOpen = (): void => opened.hear(opened.state().open?.collection.id ?? BUNDLED);
  if (channel !== null) channel.onmessage = ({ data }: MessageEvent<unknown>) => { if (data === null || typeof data === 'string') opened.hear(data); };
  // Where tabs cannot tell one another, each looks when it is looked at.
  else document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') hearOpen(); });
  // Nothing was heard while the page lay in the browser's cache.
  addEventListener('pageshow', ({ persisted }) => { if (persisted) hearOpen(); });
  ofPage = opened;
  return opened;
}

/** Tells the other tabs what has changed; null: this browser has no such thing. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('dateline');
  } catch {
    return null;
  }
}
