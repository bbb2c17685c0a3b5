import reader from '../../worker/worker.ts?worker&url';
import { unpackSlowly } from '../desk/desk.ts';
import { desk } from '../desk/page-desk.ts';
import { addressOf, collectionIn } from '../shelf/collection-address.ts';
import { openDatabaseStore } from './database-store.ts';
import { openFallbackStore } from './fallback-store.ts';
import { collectFiles } from './files.ts';
import { openShelf } from './shelf.ts';
import './own.css';

export { EmptyCollection } from './EmptyCollection.tsx';
export { OwnLayer } from './OwnLayer.tsx';
export { OwnStatus } from './OwnStatus.tsx';

/** Tells the other tabs what has changed. */
const channel = new BroadcastChannel('dateline');

/** The collections of this browser; there is one shelf a page. */
export const shelf = openShelf({
  openStore: (needs) => openFallbackStore({ disk: () => openDatabaseStore(), ...needs }),
  desk,
  unpack: unpackSlowly,
  // The file of the worker is named after what is in it. A development server has one name for all that it may be.
  reader: import.meta.env.DEV ? `${Date.now()}` : reader,
  now: () => Date.now(),
  navigate: (id) => {
    if (collectionIn(location.search) !== id) history.pushState(null, '', addressOf(id));
  },
  tell: (id) => channel.postMessage(id),
});
channel.onmessage = ({ data }: MessageEvent<string | null>) => shelf.hear(data);

/** Adds files and what is in folders. */
export async function addEntries(entries: readonly (FileSystemEntry | File)[]): Promise<void> {
  const { files, folder } = await collectFiles(entries);
  shelf.add(files, folder);
}
