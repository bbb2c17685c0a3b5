import { startTransition, useCallback, useEffect, useState, type ComponentType } from 'react';
import type { Timeline } from '../../core/index.ts';
import { App } from '../page/App.tsx';
import { correctingLater } from '../editing/later.ts';
import { Sign } from '../parts/Sign.tsx';
import { assembleInWorker } from '../assembler/assemble.ts';
import type { OpenFinder } from '../find/finder.ts';
import type { Asked } from '../collections/CollectionDialogs.tsx';
import type { Open, Collections } from '../collections/model.ts';
import type { TakeAwayProps } from '../publishing/TakeAway.tsx';
import { CORRECTED, KEPT, readStored, writeStored } from '../browser/stored.ts';
import { noteStep } from '../state/unkept.ts';
import type { Keep } from '../store/use-edition.ts';
import { addressedQuery } from '../browser/address.ts';
import { collectionIn, onReturn } from '../browser/navigation.ts';
import { useIncoming, type Incoming } from '../collections/use-incoming.ts';

const fetchCollections = () => import('../collections/index.ts');

/** What comes when it is first asked for, and the collections of this browser. */
interface LoadedCollections extends Awaited<ReturnType<typeof fetchCollections>> {
  readonly collections: Collections;
}


interface CollectionPageProps {
  readonly bundled: Timeline;
  readonly openFinder: OpenFinder;
  readonly TakeAway: ComponentType<TakeAwayProps>;
  /** Whether the timeline of the bundled articles is drawn before the rest of the page. */
  readonly paced: boolean;
}

/** The page over the bundled articles or a collection of one's own. All that is one's own comes when it is first asked for. */
export function CollectionPage({ bundled, openFinder, TakeAway, paced }: CollectionPageProps) {
  const [loaded, setLoaded] = useState<LoadedCollections | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  /** What the page has to open before it shows anything. */
  const [waiting, setWaiting] = useState(() => collectionIn(addressedQuery()) !== null || readStored(CORRECTED) !== null);
  const [trouble, setTrouble] = useState<'unknown' | 'broken' | null>(null);

  const withCollections = useCallback(<T,>(act: (loaded: LoadedCollections) => T | Promise<T>): Promise<T | null> => fetchCollections().then((fetched) => {
    const all = { ...fetched, collections: fetched.collectionsBeside(bundled) };
    setLoaded((before) => before ?? all);
    return act(all);
  }).catch(() => {
    setTrouble('broken');
    setWaiting(false);
    return null;
  }), [bundled]);
  // Drawing may take its time, so that typing and clicks go before it.
  useEffect(() => loaded?.collections.subscribe(() => startTransition(() => setOpen(loaded.collections.state().open))), [loaded]);

  const go = useCallback((id: string | null) => void withCollections(({ collections }) => collections.go(id).then((came) => {
    setTrouble(came === 'unknown' ? came : null);
    setOpen(collections.state().open);
    setWaiting(false);
  })), [withCollections]);
  useEffect(() => {
    if (waiting) go(collectionIn(addressedQuery()));
  }, [waiting, go]);
  const shown = open === null || open.collection.name === '' ? null : open.collection;
  const id = shown?.id ?? null;
  useEffect(() => onReturn((query) => {
    const wanted = collectionIn(query);
    if (wanted !== id) go(wanted);
  }), [id, go]);

  const ask = useCallback((next: Asked) => {
    setAsked(next);
    void withCollections(() => undefined);
  }, [withCollections]);
  const add = useCallback(() => ask({ which: 'add', brought: null }), [ask]);
  const close = useCallback(() => setAsked(null), []);
  const take = useCallback((entries: Incoming['entries']) => void withCollections(({ collections, collectFiles }) => collectFiles(entries).then(({ files, folder }) => collections.add(files, folder))), [withCollections]);
  const over = useIncoming((incoming) => (incoming.entries.length > 0 ? take(incoming.entries) : ask({ which: 'add', brought: incoming })), () => void withCollections(() => undefined));
  const keep = useCallback<Keep>((step) => {
    // At once, as the page may be closed before the rest is fetched.
    if (id === null) writeStored(CORRECTED, 'yes');
    const note = noteStep(id, step);
    return withCollections(({ collections }) => collections.keepCorrections(id, step, note));
  }, [id, withCollections]);
  // Whoever has collections of his own sees so without them: their number is noted, or looked up where it is not.
  const noted = readStored(KEPT);
  useEffect(() => {
    if (noted !== null) return;
    // A browser that refuses to tell has nothing to show.
    void Promise.resolve().then(() => indexedDB.databases()).then((all) => all.some(({ name }) => name === 'dateline') && withCollections(() => undefined)).catch(() => undefined);
  }, [noted, withCollections]);

  if (waiting) return <><p className="loading">Dateline is opening your articles…</p>{loaded !== null && <loaded.CollectionStatus collections={loaded.collections} />}</>;
  return (
    <>
      <App key={id ?? ''} {...(shown !== null && { title: shown.name })} timeline={open?.timeline ?? bundled} paced={paced} collection={id} assemble={assembleInWorker} correcting={correctingLater} openFinder={openFinder} TakeAway={TakeAway} kept={open} keep={keep}
        beside={<button type="button" className="head-collection" aria-haspopup="dialog" onClick={() => ask({ which: 'collections' })}>{shown?.name ?? 'Bundled articles'}{shown === null && (loaded !== null ? <loaded.OthersKept collections={loaded.collections} /> : Number(noted) > 0 && ` + ${noted} of your own`)} <Sign of="open" /></button>}
        tools={<button type="button" className="button button-main" aria-haspopup="dialog" onClick={add}>+ Add<span className="spoken"> articles</span></button>}
        status={<>
          {trouble !== null && (
            <p className="notice" role="status">
              {trouble === 'unknown' ? 'The address names a collection that this browser does not keep.' : 'A part of this page could not be fetched. Load the page again.'}
              <button type="button" className="link" onClick={() => setTrouble(null)}>Got it</button>
            </p>
          )}
          {loaded !== null && <loaded.CollectionStatus collections={loaded.collections} />}
        </>}
        empty={loaded !== null && open !== null && shown !== null && open.articles.length === 0 ? <loaded.EmptyCollection onAdd={add} /> : null} />
      {loaded !== null && <loaded.CollectionDialogs collections={loaded.collections} over={over} asked={asked} bundled={bundled} onGo={go} onFiles={take} onClose={close} />}
    </>
  );
}
