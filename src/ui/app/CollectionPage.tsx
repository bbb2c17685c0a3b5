import { startTransition, useCallback, useEffect, useState, type ComponentType } from 'react';
import type { Timeline } from '../../core/index.ts';
import { App } from '../page/App.tsx';
import { correctingLater } from '../editing/later.ts';
import { Sign } from '../parts/Sign.tsx';
import { assembleAtDesk } from '../desk/assemble.ts';
import type { OpenFinder } from '../find/finder.ts';
import type { Asked } from '../collections/OwnLayer.tsx';
import type { Open, Collections } from '../collections/model.ts';
import type { TakeAwayProps } from '../publishing/TakeAway.tsx';
import { CORRECTED, KEPT, readStored, writeStored } from '../browser/stored.ts';
import { noteStep } from '../state/unkept.ts';
import type { Keep } from '../store/use-edition.ts';
import { addressedQuery } from '../browser/address.ts';
import { collectionIn, onReturn } from '../browser/navigation.ts';
import { useIncoming, type Incoming } from '../collections/use-incoming.ts';

const fetchOwn = () => import('../collections/index.ts');

/** What comes when it is first asked for, and the collections of this browser. */
interface Own extends Awaited<ReturnType<typeof fetchOwn>> {
  readonly shelf: Collections;
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
  const [own, setOwn] = useState<Own | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  /** What the page has to open before it shows anything. */
  const [waiting, setWaiting] = useState(() => collectionIn(addressedQuery()) !== null || readStored(CORRECTED) !== null);
  const [trouble, setTrouble] = useState<'unknown' | 'broken' | null>(null);

  const withOwn = useCallback(<T,>(act: (own: Own) => T | Promise<T>): Promise<T | null> => fetchOwn().then((fetched) => {
    const all = { ...fetched, shelf: fetched.collectionsBeside(bundled) };
    setOwn((before) => before ?? all);
    return act(all);
  }).catch(() => {
    setTrouble('broken');
    setWaiting(false);
    return null;
  }), [bundled]);
  // Drawing may take its time, so that typing and clicks go before it.
  useEffect(() => own?.shelf.subscribe(() => startTransition(() => setOpen(own.shelf.state().open))), [own]);

  const go = useCallback((id: string | null) => void withOwn(({ shelf }) => shelf.go(id).then((came) => {
    setTrouble(came === 'unknown' ? came : null);
    setOpen(shelf.state().open);
    setWaiting(false);
  })), [withOwn]);
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
    void withOwn(() => undefined);
  }, [withOwn]);
  const add = useCallback(() => ask({ which: 'add', brought: null }), [ask]);
  const close = useCallback(() => setAsked(null), []);
  const take = useCallback((entries: Incoming['entries']) => void withOwn(({ shelf, collectFiles }) => collectFiles(entries).then(({ files, folder }) => shelf.add(files, folder))), [withOwn]);
  const over = useIncoming((incoming) => (incoming.entries.length > 0 ? take(incoming.entries) : ask({ which: 'add', brought: incoming })), () => void withOwn(() => undefined));
  const keep = useCallback<Keep>((step) => {
    // At once, as the page may be closed before the rest is fetched.
    if (id === null) writeStored(CORRECTED, 'yes');
    const note = noteStep(id, step);
    return withOwn(({ shelf }) => shelf.keepCorrections(id, step, note));
  }, [id, withOwn]);
  // Whoever has collections of his own sees so without them: their number is noted, or looked up where it is not.
  const noted = readStored(KEPT);
  useEffect(() => {
    if (noted !== null) return;
    // A browser that refuses to tell has nothing to show.
    void Promise.resolve().then(() => indexedDB.databases()).then((all) => all.some(({ name }) => name === 'dateline') && withOwn(() => undefined)).catch(() => undefined);
  }, [noted, withOwn]);

  if (waiting) return <><p className="loading">Dateline is opening your articles…</p>{own !== null && <own.OwnStatus shelf={own.shelf} />}</>;
  return (
    <>
      <App key={id ?? ''} {...(shown !== null && { title: shown.name })} timeline={open?.timeline ?? bundled} paced={paced} collection={id} assemble={assembleAtDesk} correcting={correctingLater} openFinder={openFinder} TakeAway={TakeAway} kept={open} keep={keep}
        beside={<button type="button" className="head-collection" aria-haspopup="dialog" onClick={() => ask({ which: 'collections' })}>{shown?.name ?? 'Bundled articles'}{shown === null && (own !== null ? <own.OthersKept shelf={own.shelf} /> : Number(noted) > 0 && ` + ${noted} of your own`)} <Sign of="open" /></button>}
        tools={<button type="button" className="button button-main" aria-haspopup="dialog" onClick={add}>+ Add<span className="spoken"> articles</span></button>}
        status={<>
          {trouble !== null && (
            <p className="notice" role="status">
              {trouble === 'unknown' ? 'The address names a collection that this browser does not keep.' : 'A part of this page could not be fetched. Load the page again.'}
              <button type="button" className="link" onClick={() => setTrouble(null)}>Got it</button>
            </p>
          )}
          {own !== null && <own.OwnStatus shelf={own.shelf} />}
        </>}
        empty={own !== null && open !== null && shown !== null && open.articles.length === 0 ? <own.EmptyCollection onAdd={add} /> : null} />
      {own !== null && <own.OwnLayer shelf={own.shelf} over={over} asked={asked} bundled={bundled} onGo={go} onFiles={take} onClose={close} />}
    </>
  );
}
