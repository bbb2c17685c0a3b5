import { startTransition, useCallback, useEffect, useState, type ComponentType } from 'react';
import type { Timeline } from '../../core/index.ts';
import { App } from '../App.tsx';
import { correctingLater } from '../correcting/later.ts';
import { Sign } from '../frame/Sign.tsx';
import { assembleAtDesk } from '../desk/assemble.ts';
import type { OpenFinder } from '../find/finder.ts';
import type { Open, Shelf as OwnShelf } from '../own/shelf.ts';
import type { TakeAwayProps } from '../publishing/TakeAway.tsx';
import { CORRECTED, readStored, writeStored } from '../state/stored.ts';
import { collectionIn } from './collection-address.ts';
import { useIncoming, type Incoming } from './use-incoming.ts';

const fetchOwn = () => import('../own/index.ts');

/** What comes when it is first asked for, and the collections of this browser. */
interface Own extends Awaited<ReturnType<typeof fetchOwn>> {
  readonly shelf: OwnShelf;
}

/** What is open of it: adding, with what was brought along, or the collections. */
export type Asked = { readonly which: 'add'; readonly brought: Incoming | null } | { readonly which: 'collections' };


interface ShelfProps {
  readonly bundled: Timeline;
  readonly openFinder: OpenFinder;
  readonly TakeAway: ComponentType<TakeAwayProps>;
  /** Whether the timeline of the bundled articles is drawn before the rest of the page. */
  readonly paced: boolean;
}

/** The page over the bundled articles or a collection of one's own. All that is one's own comes when it is first asked for. */
export function Shelf({ bundled, openFinder, TakeAway, paced }: ShelfProps) {
  const [own, setOwn] = useState<Own | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  /** What the page has to open before it shows anything. */
  const [waiting, setWaiting] = useState(() => collectionIn(location.search) !== null || readStored(CORRECTED) !== null);
  const [trouble, setTrouble] = useState<'unknown' | 'broken' | null>(null);

  const withOwn = useCallback((act: (own: Own) => void) => {
    fetchOwn().then((fetched) => {
      const all = { ...fetched, shelf: fetched.shelfBeside(bundled) };
      setOwn((before) => before ?? all);
      act(all);
    }).catch(() => {
      setTrouble('broken');
      setWaiting(false);
    });
  }, [bundled]);
  // Drawing may take its time, so that typing and clicks go before it.
  useEffect(() => own?.shelf.subscribe(() => startTransition(() => setOpen(own.shelf.state().open))), [own]);

  const go = useCallback((id: string | null) => withOwn(({ shelf }) => void shelf.go(id).then(() => {
    const now = shelf.state().open;
    setTrouble(id !== null && now?.collection.id !== id ? 'unknown' : null);
    setOpen(now);
    setWaiting(false);
  })), [withOwn]);
  useEffect(() => {
    if (waiting) go(collectionIn(location.search));
  }, [waiting, go]);
  const shown = open === null || open.collection.name === '' ? null : open.collection;
  const id = shown?.id ?? null;
  useEffect(() => {
    const returned = () => {
      const wanted = collectionIn(location.search);
      if (wanted !== id) go(wanted);
    };
    addEventListener('popstate', returned);
    return () => removeEventListener('popstate', returned);
  }, [id, go]);

  const ask = useCallback((next: Asked) => {
    setAsked(next);
    withOwn(() => undefined);
  }, [withOwn]);
  const add = useCallback(() => ask({ which: 'add', brought: null }), [ask]);
  const close = useCallback(() => setAsked(null), []);
  const take = useCallback((entries: Incoming['entries']) => withOwn(({ shelf, collectFiles }) => void collectFiles(entries).then(({ files, folder }) => shelf.add(files, folder))), [withOwn]);
  const over = useIncoming((incoming) => (incoming.entries.length > 0 ? take(incoming.entries) : ask({ which: 'add', brought: incoming })), () => withOwn(() => undefined));
  const keep = useCallback((corrections: Timeline['corrections']) => {
    if (id === null) writeStored(CORRECTED, corrections.length > 0 ? 'yes' : null);
    withOwn(({ shelf }) => shelf.keepCorrections(id, corrections));
  }, [id, withOwn]);

  if (waiting) return <p className="loading">Dateline is opening your articles…</p>;
  return (
    <>
      <App key={id ?? ''} {...(shown !== null && { title: shown.name })} timeline={open?.timeline ?? bundled} paced={paced} collection={id} assemble={assembleAtDesk} correcting={correctingLater} openFinder={openFinder} TakeAway={TakeAway} onCorrections={keep}
        beside={<button type="button" className="head-collection" aria-haspopup="dialog" onClick={() => ask({ which: 'collections' })}>{shown?.name ?? 'Bundled articles'} <Sign of="open" /></button>}
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
