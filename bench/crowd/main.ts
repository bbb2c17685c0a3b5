/**
 * The explorer over `?events=100000&sources=12` invented events; with `&only=stage` the timeline alone, with `&merged`
 * in one lane; with `&standing` it stands with five events until it is given all. */
import { createElement, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { EventId } from '../../src/core/index.ts';
import { App } from '../../src/ui/page/App.tsx';
import { findInWorker } from '../../src/ui/find/find-in-worker.ts';
import '../../src/ui/look/index.css';
import { densestPeriod, reachOf, wholePeriod } from '../../src/ui/state/period.ts';
import { sourcesOf } from '../../src/ui/model/sources.ts';
import { lanesOf } from '../../src/ui/state/visible.ts';
import { timelineOf } from '../../src/ui/testing/build.ts';
import Timeline from '../../src/ui/timeline/Timeline.tsx';
import { inventedCrowd } from './events.ts';

const params = new URLSearchParams(location.search);
const { articles, events } = inventedCrowd(Number(params.get('events') ?? 1000), Number(params.get('sources') ?? 5));
const lanes = lanesOf(sourcesOf(articles), []);
const dense = densestPeriod(events);
const whole = wholePeriod(events);
const reach = whole === null ? null : reachOf(whole);
const nothing = () => undefined;
const noTerms: readonly string[] = [];

function Stage({ all }: { readonly all: typeof events }) {
  const [window, setWindow] = useState(dense);
  const [selected, setSelected] = useState<EventId | null>(null);
  const choose = useCallback((id: EventId | null) => setSelected(id), []);
  if (window === null || reach === null) return null;
  return createElement('div', { style: { maxHeight: '40rem' } }, createElement(Timeline, {
    all, masks: null, hits: null, terms: noTerms, lanes, mode: params.has('merged') ? 'merged' : 'sources', selected, window, reach, theme: 'light', onSelect: choose, onWindow: setWindow, onZoom: nothing, onFit: nothing,
  }));
}

function Standing() {
  const [all, give] = useState<typeof events>(() => events.slice(0, 5));
  useEffect(() => addEventListener('bench:draw', () => give(events), { once: true }), []);
  return createElement(Stage, { all });
}

const shown = params.get('only') !== 'stage' ? createElement(App, { timeline: timelineOf(articles, events), assemble: null, openFinder: findInWorker, TakeAway: () => null }) : params.has('standing') ? createElement(Standing) : createElement(Stage, { all: events });
const root = document.getElementById('root');
const draw = () => root !== null && createRoot(root).render(shown);
// What follows is what is measured; the invention of the events is not. With `&hold` it waits to be told.
performance.mark('crowd:ready');
if (params.has('hold') && !params.has('standing')) addEventListener('bench:draw', draw, { once: true });
else draw();
