import type { PanePlace } from '../reading/pane-place.ts';
import { titleClass } from '../reading/title-class.ts';
import type { Asked } from './asked.ts';
import { selector } from '../browser/landmarks.ts';

/** Opens an event in the markup of the first sight, as far as that goes without its words: the pane with its title, its row marked. */
export function openPrerendered(root: HTMLElement, { event, inArticle }: Asked, title: string, place: PanePlace): void {
  for (const row of root.querySelectorAll<HTMLElement>(selector('row'))) if (row.dataset['event'] === event) row.ariaCurrent = 'true';
  const panes = document.querySelector<HTMLTemplateElement>('#sight-panes')?.content;
  // The first is of an event, the second of an article; before each stands what dims the page.
  const pane = panes?.querySelectorAll<HTMLElement>(selector('pane'))[inArticle ? 1 : 0];
  const scrim = pane?.previousElementSibling;
  if (pane === undefined || scrim == null) return;
  pane.className = `pane pane-${place}`;
  if (!inArticle) pane.querySelector(selector('pane-wait'))?.before(titled(title));
  if (place === 'column') {
    pane.setAttribute('role', 'region');
    pane.removeAttribute('aria-modal');
    root.querySelector(selector('page'))?.classList.remove('page-whole');
    root.querySelector(selector('page-main'))?.after(pane);
    return;
  }
  scrim.className = `scrim scrim-${place}`;
  const main = root.querySelector<HTMLElement>(selector('page-main'));
  if (main !== null) main.inert = true;
  main?.after(scrim, pane);
}

/** As the page writes it, so that it stays where it is. */
function titled(title: string): HTMLElement {
  const heading = document.createElement('h2');
  heading.className = titleClass(title);
  heading.textContent = title;
  const reading = document.createElement('div');
  reading.className = 'reading';
  reading.append(heading);
  return reading;
}
