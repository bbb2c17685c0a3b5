import type { PanePlace } from '../reading/pane-place.ts';
import { readStored, SEEN, THEME } from '../browser/stored.ts';
import type { EventId } from '../../core/index.ts';
import { toldOf } from '../timeline/told.ts';
import { toldWidth } from '../timeline/told-room.ts';
import { drawChart } from '../timeline/vis/still-chart.ts';
import type { Asked } from './asked.ts';
import { listen, type RecordedInput } from './recorded-input.ts';
import { openPrerendered } from './open-prerendered.ts';
import type { PrerenderedChart } from '../state/prerendered-chart.ts';
import { selector } from '../browser/landmarks.ts';

/**
 * Brings the markup of the first sight to life as far as it goes without the program: what hangs on the size of the window is
 * drawn, and shown. Null, and nothing is changed: it has not the event that is asked for.
 */
export function showPrerendered(root: HTMLElement, sight: PrerenderedChart, asked: Asked, place: PanePlace): RecordedInput | null {
  const open = asked.event === null ? null : sight.events.find(({ id }) => id === asked.event);
  if (open === undefined) return null;
  // The page's policy allows no style in markup; what a program sets it does.
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) element.style.cssText = element.dataset['style'] ?? '';
  const theme = readStored(THEME);
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  if (open !== null || readStored(SEEN) !== null) root.querySelector(selector('first-visit'))?.remove();
  root.classList.remove('sight-waits');
  if (open !== null) openPrerendered(root, asked, open.title, place);
  // On a phone the timeline waits until it is asked for.
  if (place !== 'sheet') drawTimeline(root, sight, open?.id ?? null, theme === 'dark' || (theme === null && matchMedia('(prefers-color-scheme: dark)').matches));
  performance.mark('dateline:sight');
  return listen(root);
}

function drawTimeline(root: HTMLElement, { events, lanes }: PrerenderedChart, selected: EventId | null, dark: boolean): void {
  const frame = root.querySelector<HTMLElement>(selector('timeline'));
  const stage = frame?.querySelector<HTMLElement>(selector('chart'));
  const told = toldOf(events);
  if (frame === null || stage == null || told === null) return;
  if (dark) frame.dataset['theme'] = 'dark';
  drawChart(stage, told, lanes, toldWidth(frame), selected);
}
