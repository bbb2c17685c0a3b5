import reader from '../../worker/worker.ts?worker&url';
import type { Timeline } from '../../core/index.ts';
import { unpackSlowly } from '../desk/desk.ts';
import { desk } from '../desk/page-desk.ts';
import { addressOf, collectionIn } from '../shelf/collection-address.ts';
import { openDatabaseStore } from './database-store.ts';
import { openFallbackStore } from './fallback-store.ts';
import { openShelf, type Shelf } from './shelf.ts';
import './own.css';

export { EmptyCollection } from './EmptyCollection.tsx';
export { collectFiles } from './files.ts';
export { OwnLayer } from './OwnLayer.tsx';
export { OwnStatus } from './OwnStatus.tsx';

let shelf: Shelf | null = null;

/** The collections of this browser; there is one shelf a page. */
export function shelfBeside(bundled: Timeline): Shelf {
  if (shelf !== null) return shelf;
  /** Tells the other tabs what has changed. */
  const channel = new BroadcastChannel('dateline');
  const opened = openShelf({
    openStore: (needs) => openFallbackStore({ disk: () => openDatabaseStore(), ...needs }),
    desk,
    unpack: unpackSlowly,
    // The file of the worker is named after what is in it. A development server has one name for all that it may be.
    reader: import.meta.env.DEV ? `${Date.now()}` : reader,
    bundled: () => bundled.articles,
    now: () => Date.now(),
    navigate: (id) => {
      if (collectionIn(location.search) !== id) history.pushState(null, '', addressOf(id));
    },
    tell: (id) => channel.postMessage(id),
  });
  channel.onmessage = ({ data }: MessageEvent<string | null>) => opened.hear(data);
  shelf = opened;
  return opened;
}
