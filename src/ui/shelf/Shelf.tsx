import { startTransition, useCallback, useEffect, useState, type ComponentType } from 'react';
import type { Timeline } from '../../core/index.ts';
import { App } from '../App.tsx';
import { assembleAtDesk } from '../desk/assemble.ts';
import type { OpenFinder } from '../find/finder.ts';
import type { ShelfState } from '../own/shelf.ts';
import type { TakeAwayProps } from '../publishing/TakeAway.tsx';
import { collectionIn } from './collection-address.ts';
import { useIncoming, type Incoming } from './use-incoming.ts';

/** What is open of it: adding, with what was brought along, or the collections. */
export type Asked = { readonly which: 'add'; readonly brought: Incoming | null } | { readonly which: 'collections' };

const fetchOwn = () => import('../own/index.ts');
type Own = Awaited<ReturnType<typeof fetchOwn>>;

interface ShelfProps {
  readonly bundled: Timeline;
  readonly openFinder: OpenFinder;
  readonly TakeAway: ComponentType<TakeAwayProps>;
}

/** The page over the bundled articles or a collection of one's own. All that is one's own comes when it is first asked for. */
export function Shelf({ bundled, openFinder, TakeAway }: ShelfProps) {
  const [own, setOwn] = useState<Own | null>(null);
  const [state, setState] = useState<ShelfState | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  /** The collection that the address named when the page opened, until it is there, or known not to be. */
  const [wanted, setWanted] = useState(() => collectionIn(location.search));
  const [unknown, setUnknown] = useState(false);

  const withOwn = useCallback((act: (own: Own) => void) => {
    fetchOwn().then((fetched) => {
      setOwn(fetched);
      act(fetched);
    }, () => setUnknown(true));
  }, []);
  // Drawing may take its time, so that typing and clicks go before it.
  useEffect(() => own?.shelf.subscribe(() => startTransition(() => setState(own.shelf.state()))), [own]);

  const go = useCallback((id: string | null) => withOwn(({ shelf }) => void shelf.go(id).finally(() => {
    setUnknown(id !== null && shelf.state().open === null);
    setState(shelf.state());
    setWanted(null);
  })), [withOwn]);
  useEffect(() => {
    if (wanted !== null) go(wanted);
  }, [wanted, go]);
  const open = state?.open ?? null;
  const shown = open?.collection.id ?? null;
  useEffect(() => {
    const returned = () => {
      const id = collectionIn(location.search);
      if (id !== shown) go(id);
    };
    addEventListener('popstate', returned);
    return () => removeEventListener('popstate', returned);
  }, [shown, go]);

  const ask = useCallback((next: Asked) => {
    setAsked(next);
    withOwn(() => undefined);
  }, [withOwn]);
  const over = useIncoming((incoming) => {
    if (incoming.entries.length > 0) withOwn(({ addEntries }) => void addEntries(incoming.entries));
    else ask({ which: 'add', brought: incoming });
  }, () => withOwn(() => undefined));
  const close = useCallback(() => setAsked(null), []);
  const add = useCallback(() => ask({ which: 'add', brought: null }), [ask]);

  if (wanted !== null) return <p className="loading">Dateline is opening your articles…</p>;
  return (
    <>
      <App key={shown ?? ''} {...(open !== null && { title: open.collection.name })} timeline={open?.timeline ?? bundled} collection={shown} assemble={assembleAtDesk} openFinder={openFinder} TakeAway={TakeAway}
        beside={<button type="button" className="head-collection" aria-haspopup="dialog" onClick={() => ask({ which: 'collections' })}>{open?.collection.name ?? 'Bundled articles'} <span aria-hidden="true">▾</span></button>}
        tools={<button type="button" className="button button-main" aria-haspopup="dialog" onClick={add}>+ Add<span className="spoken"> articles</span></button>}
        status={<>
          {unknown && <p className="notice" role="status">The address names a collection that this browser does not keep.<button type="button" className="link" onClick={() => setUnknown(false)}>All right</button></p>}
          {own !== null && state !== null && <own.OwnStatus state={state} />}
        </>}
        empty={own !== null && open !== null && open.articles.length === 0 ? <own.EmptyCollection onAdd={add} /> : null} />
      {own !== null && <own.OwnLayer state={state ?? own.shelf.state()} over={over} asked={asked} bundled={bundled} onGo={go} onClose={close} />}
    </>
  );
}
