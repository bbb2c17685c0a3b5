import { useState } from 'react';
import { Dialog } from '../parts/Dialog.tsx';
import { counted } from '../words/labels.ts';
import type { Collections, CollectionsState } from './model.ts';
import { BUNDLED, type Collection } from './store.ts';

interface CollectionsDialogProps {
  readonly state: CollectionsState;
  /** How many articles are bundled. */
  readonly bundled: number;
  readonly collections: Collections;
  readonly onGo: (id: string | null) => void;
  readonly onClose: () => void;
}

/** All collections, to be opened, named and deleted; and the articles of the one that is open. */
export function CollectionsDialog({ state: { collections: all, open: shown }, bundled, collections, onGo, onClose }: CollectionsDialogProps) {
  const open = shown?.collection.id === BUNDLED ? null : shown;
  const [naming, setNaming] = useState<string | null>(null);
  return (
    <Dialog title="Collections" onClose={onClose}>
      <ul className="shelf">
        <li className="shelf-row">
          <button type="button" className="shelf-open" aria-current={open === null} onClick={() => onGo(null)}><strong>Bundled articles</strong> <span>{counted(bundled, 'article')}</span></button>
        </li>
        {all === null && <li className="shelf-row">Looking for your own…</li>}
        {all?.map((collection) => (
          <li key={collection.id} className="shelf-row">
            {naming === collection.id
              ? <NameForm name={collection.name} label="Name" onName={(name) => { collections.rename(collection.id, name); setNaming(null); }} onCancel={() => setNaming(null)} />
              : <CollectionRow collection={collection} open={open?.collection.id === collection.id} onOpen={() => onGo(collection.id)} onRename={() => setNaming(collection.id)} onDelete={() => { collections.drop(collection.id); onClose(); }} />}
          </li>
        ))}
        {all !== null && <li className="shelf-row">
          {naming === '' ? <NameForm name="" label="Name of the new collection" onName={(name) => { collections.create(name); onClose(); }} onCancel={() => setNaming(null)} />
            : <button type="button" className="button" onClick={() => setNaming('')}>New collection</button>}
        </li>}
      </ul>
      {open !== null && open.articles.length > 0 && (
        <details className="shelf-articles">
          <summary>{counted(open.articles.length, 'article')} in “{open.collection.name}”</summary>
          <ul>
            {open.timeline.articles.map(({ id, title, file }) => (
              <li key={id}><span>{title ?? file}</span><button type="button" className="link" onClick={() => collections.remove([id])}>Remove<span className="spoken"> “{title ?? file}”</span></button></li>
            ))}
          </ul>
          <p><button type="button" className="button" onClick={() => { collections.remove(open.articles.map(({ id }) => id)); onClose(); }}>Remove all {counted(open.articles.length, 'article')}</button></p>
        </details>
      )}
      <p className="add-hint">Collections are kept in this browser, on this machine, and nowhere else.</p>
    </Dialog>
  );
}

interface CollectionRowProps {
  readonly collection: Collection;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onRename: () => void;
  readonly onDelete: () => void;
}

function CollectionRow({ collection: { name, size }, open, onOpen, onRename, onDelete }: CollectionRowProps) {
  return (
    <>
      <button type="button" className="shelf-open" aria-current={open} onClick={onOpen}><strong>{name}</strong> <span>{counted(size, 'article')}</span></button>
      <button type="button" className="link" onClick={onRename}>Rename<span className="spoken"> “{name}”</span></button>
      <button type="button" className="link" onClick={onDelete}>Delete<span className="spoken"> “{name}”</span></button>
    </>
  );
}

function NameForm({ name, label, onName, onCancel }: { readonly name: string; readonly label: string; readonly onName: (name: string) => void; readonly onCancel: () => void }) {
  const [text, setText] = useState(name);
  return (
    <form className="shelf-name" onKeyDown={(press) => {
      if (press.key !== 'Escape') return;
      // The browser would close the dialog.
      press.preventDefault();
      onCancel();
    }} onSubmit={(submitted) => {
      submitted.preventDefault();
      if (text.trim() !== '') onName(text.trim().slice(0, 80));
    }}>
      <input aria-label={label} value={text} required maxLength={80} autoFocus onChange={(change) => setText(change.target.value)} />
      <button type="submit" className="button button-main">{name === '' ? 'Make it' : 'Rename'}</button>
      <button type="button" className="button" onClick={onCancel}>Cancel</button>
    </form>
  );
}
