import type { Handover } from './handover.ts';
import { panePlace } from '../reading/pane-place.ts';
import { askedFor, type Asked } from './asked.ts';
import type { Sight } from './sight.ts';

/** Milliseconds after which the program is fetched though no frame came: the page is in the background. */
const NO_FRAME = 200;
/** Milliseconds after which what stands below the first screen is laid out, if the program has not come by then. */
const SLOW = 400;

/**
 * Shows the first sight that was put into the page as it was built, and waits until it is on the screen. Null: there is none,
 * or not of what the address or the browser (`asBuilt`) asks for, and its place is empty.
 */
export async function firstSight(root: HTMLElement, asBuilt: boolean): Promise<Handover | null> {
  const given = document.getElementById('sight')?.textContent ?? '';
  try {
    const asked = askedFor(location.search);
    if (given !== '' && asked !== null && asBuilt) {
      const handover = await show(root, JSON.parse(given), asked);
      if (handover !== null) return handover;
    }
  } catch {
    // The page itself draws the same.
  }
  fetchThen();
  root.className = '';
  if (given !== '') root.replaceChildren(loading());
  return null;
}

async function show(root: HTMLElement, sight: Sight, asked: Asked): Promise<Handover | null> {
  const handover = (await import('./show.ts')).showSight(root, sight, asked, panePlace());
  if (handover === null) return null;
  fetchThen();
  await new Promise((next) => {
    requestAnimationFrame(() => setTimeout(next));
    setTimeout(next, NO_FRAME);
  });
  setTimeout(() => root.classList.remove('sight-first'), SLOW);
  return handover;
}

function loading(): HTMLElement {
  const line = document.createElement('p');
  line.className = 'loading';
  line.textContent = 'Dateline is reading its articles…';
  return line;
}

/**
 * Has the browser fetch the program: its parts are named in the page, and would be in the way before. Where the address asks for
 * the list alone, the timeline would be in the way of the list: it comes when the page asks for it.
 */
function fetchThen(): void {
  const named = document.querySelector<HTMLTemplateElement>('#fetched-then')?.content;
  if (named === undefined) return;
  if (location.search.includes('view=list')) named.querySelectorAll('[href*="/vis-"],[href*="/Timeline-"]').forEach((link) => link.remove());
  document.head.append(named);
}
