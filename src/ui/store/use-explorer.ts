import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Article, Day, EventId, Timeline, TimelineEvent } from '../../core/index.ts';
import { heardFrom, hitsOf } from '../find/hits.ts';
import type { OpenFinder } from '../find/finder.ts';
import { useFound } from '../find/use-found.ts';
import { termsOf } from '../../worker/protocol.ts';
import type { TimelineWindow } from '../model/chart.ts';
import { civilOf, endOfDay, minutesOf, readCivil, readDay } from '../../when/index.ts';
import { activeFilters } from '../state/active.ts';
import { addressedQuery } from '../browser/address.ts';
import { collectionIn } from '../browser/navigation.ts';
import { useAddress } from '../browser/use-address.ts';
import { readAddress, writeAddress } from '../state/address.ts';
import { correctionsOf, followed, returnedTo, type Trail } from '../state/followed.ts';
import { FILTER_BITS, NO_FILTERS, countsOf, foldedUnder, masksOf, namesOf, type Fact, type Filters } from '../state/filters.ts';
import { columnsOfFacts } from '../state/fact-columns.ts';
import { differingIn } from '../state/differing.ts';
import { focusedEvent } from '../state/focused-event.ts';
import { listed } from '../state/listed.ts';
import { keyedMasks, levelOf, muchCounts } from '../state/much.ts';
import { anyIn, placedIn } from '../state/placed.ts';
import { keptWithin, openingPeriod, reachOf, sameWindow, wholePeriod, width, windowShowing, windowWalkedTo, withAir, zoomed } from '../state/period.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { INITIAL, isApart, reduce } from '../state/state.ts';
import { eventsOf, sourcesByStory, standing, storiesOf } from '../state/stories.ts';
import { storedTheme } from '../state/theme.ts';
import { keyEvents } from '../state/key-events.ts';
import { toldOf, windowTelling, zoomedTelling } from '../timeline/told.ts';
import { lanesOf, neighbourOf, placeOf, reportersOf } from '../state/visible.ts';

/** Open events of so many corrections back are known. */
const REMEMBERED = 50;

/** True where two timelines are of the same articles, published on the same days. */
const sameDays = (a: Timeline, b: Timeline): boolean => a.articles.length === b.articles.length && a.articles.every(({ id, published }, at) => id === b.articles[at]?.id && published.date === b.articles[at]?.published.date);

export type Explorer = ReturnType<typeof useExplorer>;

/** The state of the page over a timeline, everything derived from the two, and the acts that need both. */
export function useExplorer(given: Timeline, openFinder: OpenFinder, collection: string | null) {
  const timeline = useMemo(() => listed(given), [given]);
  const sources = useMemo(() => sourcesOf(timeline.articles), [timeline]);
  const sourceMap = useMemo(() => sourceByArticle(sources), [sources]);
  const stories = useMemo(() => storiesOf(timeline), [timeline]);
  const articles = useMemo(() => new Map(timeline.articles.map((article) => [article.id, article] as const)), [timeline]);
  const facts = useMemo(() => timeline.events.map((event): Fact => ({ event, reporters: reportersOf(event, sourceMap), names: namesOf(event) })), [timeline, sourceMap]);

  const [state, dispatch] = useReducer(reduce, null, () => reduce({ ...INITIAL, theme: storedTheme() }, { type: 'address', ...readAddress(addressedQuery(), timeline, sources, collection) }));

  const [shown, setShown] = useState(timeline);
  const [trail, setTrail] = useState<readonly Trail[]>([]);
  // The period is found once for the articles: what a person corrects moves nothing away from under his eyes.
  const [measured, setMeasured] = useState(timeline);
  const dense = useMemo(() => openingPeriod(eventsOf(standing(measured.events), state.story)), [measured, state.story]);
  if (shown !== timeline) {
    setShown(timeline);
    // Ids are made of words: an event that was corrected may have another.
    const { selected } = state;
    // What is undone brings back what was open before it was done.
    const event = returnedTo(trail, selected, timeline) ?? (selected === null ? null : followed(selected, shown, timeline));
    if (event !== selected) dispatch({ type: 'follow', event });
    if (selected !== null) setTrail([...trail, { corrections: correctionsOf(shown), event: selected, next: event }].slice(-REMEMBERED));
    if (dense === null || !sameDays(measured, timeline)) setMeasured(timeline);
  }

  const terms = useMemo(() => termsOf(state.find), [state.find]);
  const finding = useFound(timeline, terms.length === 0 ? '' : state.find.trim(), openFinder);
  const found = finding === null || typeof finding === 'string' ? null : finding;

  const { off, kinds, names, since, until, least, differing, recounted, onlyHits, much, story } = state;
  const filters = useMemo((): Filters => ({ off, kinds, names, since, until, least, differing, recounted, onlyHits, much }), [off, kinds, names, since, until, least, differing, recounted, onlyHits, much]);
  const active = useMemo(() => activeFilters(filters, sources, state.find), [filters, sources, state.find]);
  const selected = useMemo(() => timeline.events.find(({ id }) => id === state.selected) ?? null, [timeline, state.selected]);
  const detail = useMemo(() => columnsOfFacts(facts).detail, [facts]);
  const folds = useMemo(() => much !== 'everything' && detail.includes(1), [much, detail]);
  // A search looks through all, so that the story alone would hide what it finds.
  const level = levelOf(state.view, much, terms.length > 0);
  /** A detail that is shown though others are folded. */
  const unfolded = folds && selected !== null && selected.detailOf !== null ? selected.id : null;
  const hitsToFilter = useMemo(() => (found === null || !(onlyHits || folds || level === 'key') ? null : heardFrom(found, timeline, sourceMap, off).events), [found, onlyHits, folds, level, timeline, sourceMap, off]);
  const masks = useMemo(() => masksOf(facts, filters, story, hitsToFilter, unfolded), [facts, filters, story, hitsToFilter, unfolded]);
  const counts = useMemo(() => countsOf(masks), [masks]);
  const keys = useMemo(() => keyEvents(facts, masks), [facts, masks]);
  /** The same with what is folded where key events alone are shown. */
  const shownMasks = useMemo(() => level === 'key' ? keyedMasks(facts, masks, keys, state.selected, hitsToFilter) : masks, [level, facts, masks, keys, state.selected, hitsToFilter]);
  const under = useMemo(() => foldedUnder(facts, masks), [facts, masks]);
  // Whoever wants the events themselves asks in an act: of a hundred thousand the list is not made with every choice.
  const visible = useCallback(() => timeline.events.filter((_, at) => shownMasks[at] === 0), [timeline, shownMasks]);
  /** What is taken away has its details with it. */
  const taken = useCallback(() => timeline.events.filter((_, at) => masks[at] === 0 || masks[at] === FILTER_BITS.details), [timeline, masks]);
  // The timeline is of the story alone, and of details only where they are not folded: a search may find any.
  const chartFolds = folds && terms.length === 0;
  const inChart = useCallback((event: TimelineEvent | undefined) => event !== undefined && (story === null || event.story === story) && (!chartFolds || event.detailOf === null || event.id === unfolded), [story, chartFolds, unfolded]);
  const charted = useMemo(() => timeline.events.filter(inChart), [timeline, inChart]);
  const chartMasks = useMemo(() => shownMasks.filter((_, at) => inChart(timeline.events[at])), [timeline, shownMasks, inChart]);
  // A story is a timeline of its own: the periods and the totals look at nothing else.
  const events = useMemo(() => eventsOf(timeline.events, story), [timeline, story]);
  const lanes = useMemo(() => lanesOf(sourcesByStory(sources, stories, story), off), [sources, stories, story, off]);
  const hits = useMemo(() => hitsOf(found, timeline, masks, sourceMap, { off, story }), [found, timeline, masks, sourceMap, off, story]);

  // Both periods come from all events of the story, so that a filter moves nothing under a person's eyes: except where it would
  // leave nothing there.
  const whole = useMemo(() => wholePeriod(events), [events]);
  const fit = useMemo(() => whole === null ? null : withAir(whole), [whole]);
  const reach = useMemo(() => whole === null ? null : reachOf(whole), [whole]);
  const holds = useMemo(() => dense !== null && anyIn(timeline.events, masks, dense), [timeline, masks, dense]);
  const home = useMemo(() => (holds ? dense : openingPeriod(visible()) ?? dense), [holds, dense, visible]);
  const key = useMemo(() => timeline.events.filter(({ id }) => keys.has(id)), [timeline, keys]);
  /** The story, while it is shown, and the axis of its events; null: another view is shown, or none of them has a date. */
  const spine = useMemo(() => (state.view === 'story' && level === 'key' ? visible() : null), [state.view, level, visible]);
  const told = useMemo(() => (spine === null ? null : toldOf(spine)), [spine]);
  // An address may name an event and no period: then the period is the one that shows it.
  // Whatever an address or an act asks for, it is shown as far as the timeline goes.
  const window = useMemo(() => {
    const asked = state.window ?? told?.window ?? (home === null || selected === null ? home : windowShowing(home, selected));
    const farthest = told?.reach ?? reach;
    return asked === null || farthest === null ? asked : keptWithin(asked, farthest);
  }, [state.window, told, home, selected, reach]);
  const showsAll = sameWindow(window, told?.window ?? fit);
  const placed = useMemo(() => placedIn(timeline.events, shownMasks, spine === null ? window : null), [timeline, shownMasks, spine, window]);
  /** What passes, and is folded while key events alone are shown. */
  const foldedAway = useMemo(() => (level === 'key' ? timeline.events.filter((_, at) => shownMasks[at] === FILTER_BITS.key) : []), [level, timeline, shownMasks]);
  const differences = useMemo(() => differingIn(facts, masks), [facts, masks]);
  const muchOf = useMemo(() => muchCounts(facts, masks, keys, counts), [facts, masks, keys, counts]);

  const query = writeAddress(state.window === null ? state : { ...state, window }, sources, collection);
  // What makes an entry to come back to. Typing makes one as it begins and ends, not with every letter.
  const step = [state.view, state.columns, state.selected, state.article, story, off, kinds, names, since, until, least, differing, recounted, onlyHits, much, state.find === '', state.moves.count].join(' ');
  useAddress(query, step, (returned) => {
    // Another collection is about to be shown: it reads its address itself.
    if (collectionIn(returned) !== collection) return;
    dispatch({ type: 'address', ...readAddress(returned, timeline, sources, collection) });
  });

  // New data under the same choices: what it no longer holds is let go.
  useEffect(() => {
    dispatch({
      type: 'data',
      events: new Set(timeline.events.map(({ id }) => id)),
      articles: new Set(timeline.articles.map(({ id }) => id)),
      sources: new Set(sources.map(({ key }) => key)),
      names: new Set(timeline.events.flatMap(namesOf)),
      stories: new Set(stories.map(({ id }) => id)),
    });
  }, [timeline, sources, stories]);

  const article: Article | null = state.article === null ? null : articles.get(state.article) ?? null;

  // Read at the time of the act: a handler that changed with every move of the window would draw every row again.
  const present = useRef({ events: timeline.events, window, named: window, home, reach, told });
  /** A window that an event made wider than the person had it, and the one that he had. */
  const widened = useRef<{ readonly window: TimelineWindow; readonly own: TimelineWindow } | null>(null);
  // The air beside the first and the last event is not part of what the period is called.
  const named = showsAll ? whole : window;
  useEffect(() => { present.current = { events: timeline.events, window, named, home: state.window === null ? home : null, reach, told }; });
  /** Moves the period so that an event is in it. `pointed`: the person saw it and chose it, and nothing moves under the pointer. */
  const reveal = useCallback((id: EventId | null, pointed = false) => {
    const { events: all, window: now, home: start, reach: farthest, told: story } = present.current;
    const event = all.find((other) => other.id === id);
    if (event === undefined || now === null || farthest === null || (pointed && placeOf(event, now) === 'inside')) return;
    if (story !== null) {
      const telling = windowTelling(story, now, event);
      if (!sameWindow(telling, now)) dispatch({ type: 'window', window: telling });
      return;
    }
    // What the person has moved since is his own choice.
    const own = start ?? (sameWindow(widened.current?.window ?? null, now) ? widened.current?.own : null) ?? now;
    const showing = keptWithin(windowWalkedTo(now, own, event), farthest);
    widened.current = width(showing) > width(own) ? { window: showing, own } : null;
    if (!sameWindow(showing, now)) dispatch({ type: 'window', window: showing });
  }, []);
  const select = useCallback((id: EventId | null, pointed = false) => {
    dispatch({ type: 'select', event: id });
    reveal(id, pointed);
  }, [reveal]);

  const move = useCallback((by: 1 | -1) => {
    // From nothing selected the first step goes to what is in view.
    const apart = isApart(state.view);
    const all = state.view === 'differences' ? differences.events : visible();
    const first = state.selected === null && told === null && !apart ? all.filter(({ time }) => window !== null && time.start !== null && time.start >= window.from && time.start < window.to) : all;
    const next = neighbourOf(first.length > 0 ? first : all, state.selected, by);
    if (next !== null) select(next.id);
    return next;
  }, [visible, differences, window, told, state.view, state.selected, select]);

  // The story opens with all of it in view.
  const showAll = useCallback(() => dispatch({ type: 'window', window: told === null ? fit : null }), [told, fit]);
  const showDense = () => dispatch({ type: 'window', window: selected !== null && dense !== null && placeOf(selected, dense) !== 'inside' ? dense : null });
  const showPassing = () => {
    const period = wholePeriod(visible());
    dispatch({ type: 'window', window: period === null ? null : withAir(period) });
  };
  const setWindow = useCallback((next: TimelineWindow, drifting = false) => dispatch({ type: 'window', window: next, drifting }), []);
  const zoom = (factor: number) => {
    if (told !== null && window !== null) setWindow(zoomedTelling(told, window, factor, selected), true);
    else if (window !== null) setWindow(zoomed(window, factor, selected ?? focusedEvent(timeline.events), visible()), true);
  };
  /** Filters by days, and shows them. */
  const setPeriod = useCallback((first: Day | null, last: Day | null) => {
    dispatch({ type: 'filters', change: { since: first, until: last } });
    const from = first === null ? whole?.from : readCivil(first);
    const end = last === null ? whole?.to : readCivil(last);
    if ((first === null && last === null) || from == null || end == null) return;
    const to = last === null ? end : endOfDay(civilOf(minutesOf(end) + 1));
    if (from < to) setWindow({ from, to });
  }, [whole, setWindow]);
  const filterInView = useCallback(() => {
    const { named: now } = present.current;
    if (now !== null) setPeriod(readDay(now.from.slice(0, 10)), readDay(civilOf(minutesOf(now.to) - 1).slice(0, 10)));
  }, [setPeriod]);
  const clearFilters = useCallback(() => dispatch({ type: 'filters', change: { ...NO_FILTERS, much } }), [much]);

  return {
    timeline: given, query, state, dispatch, sources, sourceMap, articles, events, ...counts, foldedUnder: under, visible, taken, facts, masks, charted, chartMasks, filters, active, lanes, window, named, reach, placed, selected, article,
    stories, terms, finding, hits, level, muchOf, differences, keys: key, spine, told, foldedAway,
    showsAll, dense: told !== null || !holds || sameWindow(window, dense) || sameWindow(dense, fit) ? null : dense,
    select, reveal, step: move, setWindow, zoom, setPeriod, filterInView, clearFilters, showAll, showDense, showPassing,
  };
}
