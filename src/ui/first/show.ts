import type { PanePlace } from '../reading/pane-place.ts';
import { readStored, SEEN, THEME } from '../state/stored.ts';
import type { EventId } from '../../core/index.ts';
import { at, columnsOf } from '../timeline/columns.ts';
import type { ChartEvent, TimelineWindow } from '../timeline/contract.ts';
import { rates, wholeOf } from '../timeline/density.ts';
import { positionOf } from '../timeline/mark-index.ts';
import { paintOverview } from '../timeline/overview-paint.ts';
import { rulerOf } from '../timeline/overview-ruler.ts';
import { placeOf, roomIn } from '../timeline/room.ts';
import { spanOf } from '../timeline/time-window.ts';
import { drawChart } from './draw-chart.ts';
import type { Asked } from './asked.ts';
import { listen, type Handover } from './handover.ts';
import { openInSight } from './open-in-sight.ts';
import type { Sight } from './sight.ts';

/**
 * Brings the markup of the first sight to life as far as it goes without the program: what hangs on the size of the window is
 * drawn, and shown. Null, and nothing is changed: it has not the event that is asked for, or that is not in its period.
 */
export function showSight(root: HTMLElement, sight: Sight, asked: Asked, place: PanePlace): Handover | null {
  const open = asked.event === null ? null : sight.events.find(({ id, time }) => id === asked.event && isIn(time, sight.window));
  if (open === undefined) return null;
  // The page's policy allows no style in markup; what a program sets it does.
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) element.style.cssText = element.dataset['style'] ?? '';
  const theme = readStored(THEME);
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  if (open !== null || readStored(SEEN) !== null) root.querySelector('.first-visit')?.remove();
  root.classList.remove('sight-waits');
  if (open !== null) openInSight(root, asked, open.title, place);
  drawTimeline(root, sight, open?.id ?? null, theme === 'dark' || (theme === null && matchMedia('(prefers-color-scheme: dark)').matches));
  performance.mark('dateline:sight');
  return listen(root);
}

/** Whether the page shows an event without moving its period: as `placeOf` has it (`state/visible.ts`), which would bring the filters along. */
const isIn = ({ start, end }: ChartEvent['time'], { from, to }: TimelineWindow): boolean => start !== null && end !== null && start < to && (end > from || start === from);

function drawTimeline(root: HTMLElement, sight: Sight, selected: EventId | null, dark: boolean): void {
  const frame = root.querySelector<HTMLElement>('.timeline');
  const stage = frame?.querySelector<HTMLElement>('.timeline-stage');
  const canvas = frame?.querySelector('canvas');
  if (frame === null || stage == null || canvas == null) return;
  if (dark) frame.dataset['theme'] = 'dark';
  const room = roomIn(placeOf(frame));
  frame.dataset['narrow'] = String(room.narrow);
  frame.style.setProperty('--timeline-names', `${room.names}px`);
  const columns = columnsOf(sight.events);
  const chosen = positionOf(columns, selected);
  drawChart(stage, sight, room, selected, chosen);
  const span = spanOf(columns);
  if (span === null) return;
  const { scale, all } = wholeOf(columns, span);
  if (chosen >= 0) {
    const here = document.createElement('div');
    here.className = 'overview-chosen';
    here.style.left = `${scale.place(at(columns.from, chosen)) * 100}%`;
    canvas.after(here);
  }
  const heights = rates(all, all, scale);
  paintOverview(canvas, { all: heights, passing: heights, hits: [], ruler: rulerOf(scale) });
}
