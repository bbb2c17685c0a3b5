import { readStored, SEEN, THEME } from '../state/stored.ts';
import { columnsOf } from '../timeline/columns.ts';
import { rates, wholeOf } from '../timeline/density.ts';
import { paintOverview } from '../timeline/overview-paint.ts';
import { rulerOf } from '../timeline/overview-ruler.ts';
import { placeOf, roomIn } from '../timeline/room.ts';
import { spanOf } from '../timeline/time-window.ts';
import { drawChart } from './draw-chart.ts';
import { listen, type Handover } from './handover.ts';
import type { Sight } from './sight.ts';

/**
 * Brings the markup of the first sight to life as far as it goes without the program: what hangs on the size of the window is
 * drawn, and shown.
 */
export function showSight(root: HTMLElement, sight: Sight): Handover {
  // The page's policy allows no style in markup; what a program sets it does.
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) element.style.cssText = element.dataset['style'] ?? '';
  const theme = readStored(THEME);
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  if (readStored(SEEN) !== null) root.querySelector('.first-visit')?.remove();
  root.classList.remove('sight-waits');
  drawTimeline(root, sight, theme === 'dark' || (theme === null && matchMedia('(prefers-color-scheme: dark)').matches));
  performance.mark('dateline:sight');
  return listen(root);
}

function drawTimeline(root: HTMLElement, sight: Sight, dark: boolean): void {
  const frame = root.querySelector<HTMLElement>('.timeline');
  const stage = frame?.querySelector<HTMLElement>('.timeline-stage');
  const canvas = frame?.querySelector('canvas');
  if (frame === null || stage == null || canvas == null) return;
  if (dark) frame.dataset['theme'] = 'dark';
  const room = roomIn(placeOf(frame));
  frame.dataset['narrow'] = String(room.narrow);
  frame.style.setProperty('--timeline-names', `${room.names}px`);
  drawChart(stage, sight, room);
  const columns = columnsOf(sight.events);
  const span = spanOf(columns);
  if (span === null) return;
  const { scale, all } = wholeOf(columns, span);
  const heights = rates(all, all, scale);
  paintOverview(canvas, { all: heights, passing: heights, hits: [], ruler: rulerOf(scale) });
}
