import { LOW } from './lane-rows.ts';
import type { ChartLane } from './picture.ts';

/** What stands beside a lane: its name, and a button where there is more than its rows hold. */
export function laneLabel(lane: ChartLane): HTMLElement {
  const element = document.createElement('div');
  element.className = `timeline-lane${lane.named ? '' : ' timeline-lane-unnamed'}${lane.opened || lane.crowded ? ' timeline-lane-full' : ''}${lane.height <= LOW ? ' timeline-lane-low' : ''}`;
  element.dataset['lane'] = lane.id;
  element.style.height = `${lane.height}px`;
  element.style.setProperty('--lane', lane.colour);
  for (const [className, text] of [['timeline-lane-name', lane.label], ['timeline-lane-note', lane.sublabel ?? '']] as const) {
    if (text === '') continue;
    const line = document.createElement('span');
    line.className = className;
    line.textContent = text;
    line.title = text;
    element.append(line);
  }
  if (lane.opened || lane.crowded) element.append(laneButton(lane));
  return element;
}

/** The whole label opens the lane by a click; the button says so, and is there for keys. */
function laneButton({ id, label, opened }: ChartLane): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'timeline-lane-more';
  button.title = opened ? 'Show fewer' : 'Show more rows';
  button.setAttribute('aria-label', `${opened ? 'Show fewer' : 'Show more rows'}, ${label}`);
  button.setAttribute('aria-expanded', String(opened));
  button.dataset['press'] = `lane:${id}`;
  return button;
}
