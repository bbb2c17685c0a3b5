import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { late, latePlace } from '../late/late.tsx';
import { useLater } from '../late/use-later.ts';
import { countText } from '../words/count-text.ts';
import { counted } from '../words/labels.ts';
import type { BubbleContents } from './BubbleList.tsx';
import { canPart, closerLook, positionsIn } from './bubble-opening.ts';
import { spanLabel } from './bubble-words.ts';
import { MINUTE } from './civil-time.ts';
import { at, columnsOf, type Columns } from './columns.ts';
import type { EventId } from '../../core/index.ts';
import type { FoundEvents, Lane, ListedEvent, TimelineWindow } from '../model/chart.ts';
import { foundInLanes } from './found-lanes.ts';
import { indexMarks, MERGED, positionOf, type Bucket } from './mark-index.ts';
import { Overview, type Follow } from './Overview.tsx';
import { pictureOf, type Picture } from './picture.ts';
import { placeOf, roomIn } from './room.ts';
import { steadyLayout, type SteadyLayout } from './steady-layout.ts';
import { spanOf, toStretch, toWindow, type Stretch } from './time-window.ts';
import { useChart } from './use-chart.ts';
import { useWords } from './use-words.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import { landmark } from '../browser/landmarks.ts';

const NONE: ReadonlySet<string> = new Set();
const bubbleList = late(() => import('./BubbleList.tsx').then((module) => module.BubbleList));
const BubbleList = latePlace(bubbleList, 'What it holds could not be listed.');

/** Events that are not among `all`. */
export interface Elsewhere {
  /** Counted in bubbles; null: none. */
  readonly bucket: Bucket | null;
  /** What the overview shows in the place of `all`, from the first event of them to the last. */
  readonly columns: Columns;
  readonly span: Stretch;
  /** A bubble was pressed that holds such events, and no zoom parts it. */
  onOpen(held: Stretch): void;
}

export interface TimelineProps {
  /** All events of the pile or the story but folded details: the overview shows them, whatever the filters leave. The same array as long as nothing is read anew or unfolded. */
  readonly all: readonly ListedEvent[];
  /** By event of `all` what keeps it out, 0: it passes the filters. Null: all do. The same as long as no filter changes. */
  readonly masks: Uint16Array | null;
  /** What a search found of those that pass. Null: nobody searches. */
  readonly hits: FoundEvents | null;
  /** The words that it looks for, marked in the titles. */
  readonly terms: readonly string[];
  readonly lanes: readonly Lane[];
  /** `sources`: an event stands in every lane that reports it. `merged`: one mark an event. */
  readonly mode: 'sources' | 'merged';
  readonly selected: EventId | null;
  readonly window: TimelineWindow;
  /** What lies elsewhere and is only counted here, in the merged view. */
  readonly elsewhere?: Elsewhere;
  /** How far a person can move. */
  readonly reach: TimelineWindow;
  readonly theme: 'light' | 'dark';
  /** Null: the selection was dropped. */
  onSelect(id: EventId | null): void;
  /** A person moved or zoomed. The component follows `window`; it keeps no window of its own. `drifting`: by one of many small moves. */
  onWindow(window: TimelineWindow, drifting?: boolean): void;
  /** Asked for a window so many times as long. */
  onZoom(factor: number): void;
  /** Asked for all of it. */
  onFit(): void;
}

/** The events on their axis, drawn by vis-timeline. The list view shows the same to whoever cannot use this one. */
export default function Timeline({ all, masks, hits, terms, lanes, mode, selected, window, reach: farthest, elsewhere, theme, onSelect, onWindow, onZoom, onFit }: TimelineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<SteadyLayout | null>(null);
  const held = useRef(false);
  const [expanded, setExpanded] = useState(NONE);
  const [listed, setListed] = useState<BubbleContents | null>(null);
  const [size, setSize] = useState({ width: 0, most: 0, least: 0 });

  const follow = useRef<Follow>(null);

  const columns = useMemo(() => columnsOf(all), [all]);
  const index = useMemo(() => indexMarks(columns, masks, lanes, mode, elsewhere?.bucket), [columns, masks, lanes, mode, elsewhere?.bucket]);
  const chosen = useMemo(() => positionOf(columns, selected), [columns, selected]);
  const flags = useMemo(() => hits === null ? null : foundInLanes(index, hits), [index, hits]);
  const [found, foundLanes] = [flags?.any ?? null, flags?.lanes ?? null];
  const span = useMemo(() => elsewhere?.span ?? spanOf(columns), [columns, elsewhere?.span]);
  const reach = useMemo(() => toStretch(farthest), [farthest]);
  const shown = useMemo(() => toStretch(window), [window]);
  const drawnLanes = useMemo(() => mode === 'sources' ? lanes : [
    { id: MERGED, label: 'All sources', sublabel: `${countText(lanes.length)} together`, named: true, colour: 'var(--timeline-several)', articles: [] },
  ], [lanes, mode]);

  const words = useWords(index, drawnLanes, all, terms);
  const { narrow, height, least, names, width } = roomIn(size);
  const laneIds = useMemo(() => drawnLanes.map(({ id }) => id), [drawnLanes]);

  /** Lays out what is around a window. Cheap enough for every tenth of a second of a drag. */
  const picture = useCallback((around: Stretch, wide: number): Picture => {
    const next = steadyLayout({ ...around, index, lanes: laneIds, width: wide, height, least, narrow, selected, chosen, expanded, found: foundLanes }, drawn.current);
    drawn.current = next;
    return pictureOf(next, drawnLanes, around, words);
  }, [index, drawnLanes, laneIds, height, least, narrow, selected, chosen, expanded, foundLanes, words]);

  const open = (id: string | null, view: Stretch) => {
    if (id === null) return onSelect(null);
    for (const lane of drawn.current?.layout ?? []) {
      const live = lane.live.find(({ mark }) => mark.id === id);
      if (live !== undefined) return onSelect(live.mark.event);
      const bubble = lane.bubbles.find((one) => one.id === id);
      if (bubble === undefined) continue;
      const held = positionsIn(index, lane.id, lane.live.map(({ mark }) => mark), bubble.part);
      const closer = closerLook(bubble, view);
      const unknown = held.length < bubble.count;
      if (closer !== null && (unknown || canPart(held.map((position) => at(columns.from, position)), bubble.part))) return onWindow(toWindow(closer));
      if (unknown) return elsewhere?.onOpen(bubble.span);
      const anchor = [...stage.current?.querySelectorAll('button') ?? []].find(({ dataset }) => dataset['press'] === id);
      if (anchor === undefined) return;
      return setListed({
        anchor, heading: `${counted(bubble.count, 'event')}, ${spanLabel(bubble)}`, source: drawnLanes.find((one) => one.id === lane.id)?.label ?? '',
        events: held.flatMap((position) => all[at(columns.event, position)] ?? []), closer, span: bubble.span,
      });
    }
  };
  const toggle = (lane: string) => setExpanded((before) => {
    const after = new Set(before);
    if (!after.delete(lane)) after.add(lane);
    return after;
  });

  useLater(bubbleList.fetch);

  // Before the chart is made, which has its names so wide.
  useLayoutEffect(() => { frame.current?.style.setProperty('--timeline-names', `${names}px`); }, [names]);
  const { stage, chart } = useChart({ window: shown, reach, width }, {
    picture,
    onMove: (around) => { follow.current?.(around); setListed(null); },
    onMoved: (around) => { follow.current?.(null); onWindow(toWindow(around), true); },
    onItem: open,
    onLane: toggle,
  });

  // Before the first paint, so that the chart is made in the same breath as the page around it.
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => setSize((before) => {
      const now = placeOf(element);
      return before.width === now.width && before.most === now.most && before.least === now.least ? before : now;
    });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    // How high it may be hangs on the window, how high it is does not.
    addEventListener('resize', measure);
    return () => {
      watch.disconnect();
      removeEventListener('resize', measure);
    };
  }, [narrow]);

  // The chart was made with the first of these.
  const laid = useRef<readonly unknown[]>([]);
  useEffect(() => {
    if (size.width === 0) return;
    const now = [reach, size];
    const before = laid.current;
    laid.current = now;
    if (before.length === 0 || before.every((one, place) => one === now[place])) return;
    chart.current?.limit(reach);
    chart.current?.resize();
  }, [chart, reach, size]);
  useEffect(() => {
    const current = chart.current;
    if (current === null) return;
    const now = current.window();
    // The window that a person just chose comes back rounded to the minute: nothing to do.
    if (Math.abs(now.from - shown.from) <= MINUTE && Math.abs(now.to - shown.to) <= MINUTE) return;
    // Whatever was moving is moved away by this.
    follow.current?.(null);
    current.show(shown, motionWelcome() && !held.current);
    held.current = false;
  }, [chart, shown]);

  const moveAtOnce = (next: Stretch, byKey: boolean) => {
    held.current = true;
    onWindow(toWindow(next), byKey);
  };

  return (
    <div
      className="timeline" {...landmark('timeline')} ref={frame} data-theme={theme} data-mode={mode} data-narrow={narrow} role="group"
      aria-label="Timeline. Arrow keys walk from mark to mark; the list holds the same events in order."
    >
      <ZoomButtons shown={shown} reach={reach} onFit={onFit} onZoom={onZoom} />
      <div className="timeline-stage" {...landmark('chart')} ref={stage} />
      {listed !== null && (
        <BubbleList contents={listed} hits={hits} onSelect={onSelect} onWindow={(next) => onWindow(toWindow(next))}
          onClose={() => setListed((now) => now === listed ? null : now)} />
      )}
      {span !== null && (
        <Overview columns={elsewhere?.columns ?? columns} masks={masks} found={found} hits={hits?.size ?? 0} chosen={chosen < 0 ? null : at(columns.from, chosen)} span={span} shown={shown} theme={theme} follow={follow}
          onHold={(next) => chart.current?.show(next, false)} onMove={moveAtOnce} />
      )}
    </div>
  );
}

function motionWelcome(): boolean {
  return !globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
