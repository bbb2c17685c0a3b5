import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Article, EventId, Timeline } from '../../core/index.ts';
import type { TimelineWindow } from '../timeline/contract.ts';
import { readAddress, writeAddress } from './address.ts';
import { countInside, densestPeriod, sameWindow, wholePeriod, windowShowing } from './period.ts';
import { sourceByArticle, sourcesOf } from './sources.ts';
import { INITIAL, reduce } from './state.ts';
import { countsByStory, eventsOf, sourcesByStory, storiesOf } from './stories.ts';
import { storedTheme } from './theme.ts';
import { useAddress } from './use-address.ts';
import { countsByKind, countsBySource, culpritOf, lanesOf, neighbourOf, placeOf, visibleEvents } from './visible.ts';

/** The state of the page over a timeline, everything derived from the two, and the acts that need both. */
export function useExplorer(timeline: Timeline) {
  const sources = useMemo(() => sourcesOf(timeline.articles), [timeline]);
  const sourceMap = useMemo(() => sourceByArticle(sources), [sources]);
  const stories = useMemo(() => storiesOf(timeline), [timeline]);
  const articles = useMemo(() => new Map(timeline.articles.map((article) => [article.id, article] as const)), [timeline]);

  const [opened] = useState(() => readAddress(location.search, timeline, sources));
  const [unknown, setUnknown] = useState(opened.unknown);
  const [state, dispatch] = useReducer(reduce, { ...INITIAL, ...opened.part, theme: storedTheme() });

  // A story is a timeline of its own: the other filters, the counts and the periods look at nothing else.
  const events = useMemo(() => eventsOf(timeline.events, state.story), [timeline, state.story]);
  const passing = useMemo(() => visibleEvents(timeline.events, sourceMap, { off: state.off, kinds: state.kinds }), [timeline, sourceMap, state.off, state.kinds]);
  const visible = useMemo(() => eventsOf(passing, state.story), [passing, state.story]);
  const storyCounts = useMemo(() => countsByStory(passing), [passing]);
  const counts = useMemo(() => countsBySource(events, sourceMap, state.kinds), [events, sourceMap, state.kinds]);
  const kindCounts = useMemo(() => countsByKind(events, sourceMap, state.off), [events, sourceMap, state.off]);
  const lanes = useMemo(() => lanesOf(sourcesByStory(sources, stories, state.story), state.off), [sources, stories, state.story, state.off]);
  // Both periods come from all events of the story, so that a filter moves nothing under a person's eyes.
  const dense = useMemo(() => densestPeriod(events), [events]);
  const whole = useMemo(() => wholePeriod(events), [events]);
  const selected = useMemo(() => timeline.events.find(({ id }) => id === state.selected) ?? null, [timeline, state.selected]);
  // An address may name an event and no period: then the period is the one that shows it.
  const window = useMemo(() => state.window ?? (dense === null || selected === null ? dense : windowShowing(dense, selected)), [state.window, dense, selected]);
  const inside = useMemo(() => countInside(visible, window), [visible, window]);

  const query = writeAddress(state, sources);
  useAddress(query, `${state.view} ${state.selected} ${state.article} ${state.story}`, (returned) => {
    const reading = readAddress(returned, timeline, sources);
    dispatch({ type: 'address', part: reading.part });
    setUnknown(reading.unknown);
  });

  // New data under the same choices: what it no longer holds is let go.
  useEffect(() => {
    dispatch({
      type: 'data',
      events: new Set(timeline.events.map(({ id }) => id)),
      articles: new Set(timeline.articles.map(({ id }) => id)),
      sources: new Set(sources.map(({ key }) => key)),
      stories: new Set(stories.map(({ id }) => id)),
    });
  }, [timeline, sources, stories]);

  const article: Article | null = state.article === null ? null : articles.get(state.article) ?? null;

  // Read at the time of the act: a handler that changed with every move of the window would draw every row again.
  const present = useRef({ events: timeline.events, window });
  useEffect(() => { present.current = { events: timeline.events, window }; });
  const select = useCallback((id: EventId | null) => {
    dispatch({ type: 'select', event: id });
    const now = present.current;
    const event = now.events.find((other) => other.id === id);
    if (event === undefined || now.window === null) return;
    const showing = windowShowing(now.window, event);
    if (!sameWindow(showing, now.window)) dispatch({ type: 'window', window: showing });
  }, []);

  const step = useCallback((by: 1 | -1) => {
    // From nothing selected the first step goes to what is in view.
    const first = state.selected === null ? visible.filter(({ time }) => window !== null && time.start !== null && time.start >= window.from && time.start < window.to) : visible;
    const next = neighbourOf(first.length > 0 ? first : visible, state.selected, by);
    if (next !== null) select(next.id);
    return next;
  }, [visible, window, state.selected, select]);

  const showAll = useCallback(() => dispatch({ type: 'window', window: whole }), [whole]);
  const showDense = () => dispatch({ type: 'window', window: selected !== null && dense !== null && placeOf(selected, dense) !== 'inside' ? dense : null });
  const setWindow = useCallback((next: TimelineWindow) => dispatch({ type: 'window', window: next }), []);

  return {
    state, dispatch, sources, sourceMap, articles, events, visible, counts, kindCounts, lanes, dense, whole, window, inside, selected, article,
    unknown, forgetUnknown: () => setUnknown([]),
    stories, storyCounts, total: events.length, culprit: culpritOf(events, sourceMap, state),
    showsAll: sameWindow(window, whole), showsDense: sameWindow(window, dense),
    select, step, setWindow, showAll, showDense,
  };
}
