import { useCallback, useMemo, useState } from 'react';
import type { EventId } from '../../core/index.ts';
import type { TileIndex } from '../../formats/index.ts';
import { keptWithin, reachOf, windowShowing, withAir, zoomed } from '../state/period.ts';
import { addressedQuery } from '../browser/address.ts';
import { useAddress } from '../browser/use-address.ts';
import { lanesOf, neighbourOf, placeOf } from '../state/visible.ts';
import { fromAxis } from '../timeline/civil-time.ts';
import type { TimelineWindow } from '../model/chart.ts';
import type { Elsewhere } from '../timeline/Timeline.tsx';
import { toStretch, type Stretch } from '../timeline/time-window.ts';
import { isArticleId, readTiledAddress, writeTiledAddress, type TiledAddress } from './address.ts';
import { overviewColumns, bucketOf } from './elsewhere.ts';
import { gapsBetween, type Gap } from './gaps.ts';
import { libraryOf } from './library.ts';
import { entriesOf, eventOfRow, eventOfWords, type TiledEvent } from './listed-row.ts';
import { isShare } from './viewport.ts';
import type { Tiles } from './tiles.ts';
import { useViewport } from './use-viewport.ts';
import { useWordsOf } from './use-words.ts';

const NONE: ReadonlySet<string> = new Set();
const begins = ({ time }: TiledEvent): string => time.start ?? '';

/** The state of a page over tiles, what is derived of it and of the tiles that are here, and the acts that need both. */
export function useTiled(index: TileIndex, tiles: Tiles) {
  const [state, setState] = useState<TiledAddress>(() => readTiledAddress(addressedQuery()));
  /** How often a person moved by more than a little: each is an entry to come back to. */
  const [moves, setMoves] = useState(0);
  const [opened, setOpened] = useState(NONE);
  const [undatedShown, setUndatedShown] = useState(false);
  const { window: named, chosen, spot } = state;
  const change = useCallback((part: Partial<TiledAddress>) => setState((before) => ({ ...before, ...part })), []);
  useAddress(writeTiledAddress(state), `${chosen?.id ?? ''} ${state.article ?? ''} ${moves}`, (query) => setState(readTiledAddress(query)));

  const entries = useMemo(() => entriesOf(index.sources), [index]);
  const lanes = useMemo(() => lanesOf([...entries.values()], []).map((lane) => ({ ...lane, articles: [lane.id] })), [entries]);
  const whole = useMemo(() => (index.span === null ? null : withAir(index.span)), [index]);
  const reach = useMemo(() => (index.span === null ? null : reachOf(index.span)), [index]);
  const { words: found, retry } = useWordsOf(tiles, chosen);
  const words = found === 'failed' ? null : found;
  const library = useMemo(() => libraryOf(words, entries), [words, entries]);
  const article = isArticleId(state.article) ? library.articles.get(state.article) ?? null : null;
  const own = useMemo(() => (words === null || chosen === null ? null : eventOfWords(words, chosen.at)), [words, chosen]);
  const window = useMemo(() => (whole === null || reach === null ? null : keptWithin(named ?? whole, reach)), [named, whole, reach]);

  const viewport = useViewport(tiles, index.dated, window, opened);
  const undated = useViewport(tiles, undatedShown ? index.undated : null, null, opened);
  const dated = useMemo(() => {
    const all = viewport.rows.map(eventOfRow);
    // What is open has its mark, however much is folded.
    return own === null || own.time.start === null || all.some(({ id }) => id === own.id) ? all : [...all, own].sort((a, b) => (begins(a) < begins(b) ? -1 : begins(a) > begins(b) ? 1 : 0));
  }, [viewport, own]);
  const rows = useMemo(() => [...dated.filter((event) => placeOf(event, window) === 'inside'), ...undated.rows.map(eventOfRow)], [dated, window, undated]);
  const gaps = useMemo(() => [...gapsBetween(rows, viewport.folds, window), ...gapsBetween(rows, undated.folds, null)], [rows, viewport, undated, window]);

  const open = useCallback((key: string) => setOpened((before) => new Set([...before, key])), []);
  const overview = useMemo(() => overviewColumns(index.overview), [index]);
  const elsewhere = useMemo((): Elsewhere | null => index.span === null ? null : {
    bucket: bucketOf(viewport.folds), columns: overview, span: toStretch(index.span),
    onOpen(held: Stretch) {
      const [from, to] = [fromAxis(held.from), fromAxis(held.to)];
      const share = viewport.folds.find(({ part, state: now }) => isShare(part) && now === 'folded' && part.from !== null && part.to !== null && part.from <= to && part.to > from);
      if (share !== undefined) open(share.part.key);
    },
  }, [viewport, overview, index, open]);

  const setWindow = useCallback((next: TimelineWindow, drifting = false) => {
    change({ window: next });
    if (!drifting) setMoves((n) => n + 1);
  }, [change]);
  const openGap = useCallback(({ state: now, shares, window: period }: Gap) => {
    const [first] = shares;
    if (now === 'failed') tiles.retry(shares);
    else if (first !== undefined) open(first);
    else if (period !== null) setWindow(period);
  }, [tiles, open, setWindow]);
  const zoom = useCallback((factor: number) => { if (window !== null) setWindow(zoomed(window, factor, own, dated), true); }, [window, own, dated, setWindow]);
  const reveal = useCallback((id: EventId | null) => {
    const event = dated.find((each) => each.id === id);
    if (event !== undefined && window !== null && placeOf(event, window) !== 'inside') change({ window: windowShowing(window, event) });
  }, [dated, window, change]);
  const select = useCallback((id: EventId | null) => {
    const event = id === null ? undefined : [...rows, ...dated].find((each) => each.id === id);
    change({ chosen: event === undefined ? null : { id: event.id, at: event.at }, article: null, spot: null });
  }, [rows, dated, change]);
  const step = useCallback((by: 1 | -1) => {
    const next = neighbourOf(rows, chosen?.id ?? null, by);
    if (next !== null) select(next.id);
    return next;
  }, [rows, chosen, select]);

  return {
    chosen, words, failed: found === 'failed', retry, library, article, spot, window, whole, reach, lanes, entries, dated, rows, gaps, elsewhere, undatedShown,
    busy: viewport.wanted.length + undated.wanted.length > 0, showUndated: () => setUndatedShown(true), change, select, reveal, step, setWindow, openGap, zoom,
  };
}
