import type { Timeline } from '../../core/index.ts';
import { AddDialog } from './AddDialog.tsx';
import { CollectionsDialog } from './CollectionsDialog.tsx';
import { BUNDLED } from './store.ts';
import type { Collections, CollectionsState } from './model.ts';
import { useCollections } from './use-collections.ts';
import type { Incoming } from './use-incoming.ts';

/** What is open of it: adding, with what was brought along, or the collections. */
export type Asked = { readonly which: 'add'; readonly brought: Incoming | null } | { readonly which: 'collections' };

interface CollectionDialogsProps {
  readonly collections: Collections;
  /** Files are held over the page. */
  readonly over: boolean;
  readonly asked: Asked | null;
  readonly bundled: Timeline;
  readonly onGo: (id: string | null) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** What lies over the page: the sign that files may be dropped, and the dialogs. */
export function CollectionDialogs({ collections, over, asked, bundled, onGo, onFiles, onClose }: CollectionDialogsProps) {
  const state = useCollections(collections);
  return (
    <>
      {over && <div className="drop" aria-hidden="true"><p className="drop-card"><strong>Drop to add</strong>{intoText(state)} Files never leave this machine.</p></div>}
      {asked?.which === 'add' && <AddDialog into={intoText(state)} brought={asked.brought} onClose={onClose}
        onFiles={(files) => { onClose(); onFiles(files); }} onPaste={(file) => { onClose(); collections.add([file]); }} />}
      {asked?.which === 'collections' && <CollectionsDialog state={state} bundled={bundled.articles.length} collections={collections} onClose={onClose} onGo={(id) => { onClose(); onGo(id); }} />}
    </>
  );
}

/** Where added articles go. */
function intoText({ open }: CollectionsState): string {
  return open === null || open.collection.id === BUNDLED ? 'They make a collection of your own; the bundled articles stay as they are.' : `They go into “${open.collection.name}”.`;
}
