import type { RecordedInput } from './recorded-input.ts';
import { panePlace } from '../reading/pane-place.ts';
import { askedFor } from './asked.ts';
import { loading } from './loading.ts';
import { addressed, addressedQuery } from '../browser/address.ts';

/** Milliseconds after which the program is fetched though no frame came: the page is in the background. */
const NO_FRAME = 200;
/** Milliseconds after which what stands below the first screen is laid out, if the program has not come by then. */
const SLOW = 400;

/** What is there before the program, which takes it over. */
export interface Prerendered {
  /** Null: there is no first sight, or not of what the address or the browser asks for, and its place is empty. */
  readonly recorded: RecordedInput | null;
  /** The file of the timeline, on its way. */
  readonly articles: Promise<Response>;
}

/**
 * Shows the first sight that was put into the page as it was built, waits until it is on the screen, and has all else fetched.
 * `asBuilt`: this browser asks for nothing else.
 */
export async function startPage(root: HTMLElement, asBuilt: boolean): Promise<Prerendered> {
  const given = document.getElementById('sight')?.textContent ?? '';
  let recorded: RecordedInput | null = null;
  try {
    const asked = askedFor(addressedQuery());
    if (given !== '' && asked !== null && asBuilt) recorded = (await import('./show-prerendered.ts')).showPrerendered(root, JSON.parse(given), asked, panePlace());
  } catch {
    // The page itself draws the same.
  }
  const articles = fetchThen();
  if (recorded !== null) {
    await new Promise((next) => {
      requestAnimationFrame(() => setTimeout(next));
      setTimeout(next, NO_FRAME);
    });
    setTimeout(() => root.classList.remove('sight-first'), SLOW);
  } else {
    root.className = '';
    if (given !== '') root.replaceChildren(loading('Dateline is reading its articles…'));
  }
  return { recorded, articles };
}

/**
 * Has the browser fetch the program, whose parts are named in the page, and the articles: before, they would be in the way. Where
 * the address asks for the list alone, the timeline would be in the way of the list: it comes when the page asks for it.
 */
function fetchThen(): Promise<Response> {
  const named = document.querySelector<HTMLTemplateElement>('#fetched-then');
  if (named !== null) {
    if (addressed('view') === 'list') named.content.querySelectorAll('[href*="/vis-"],[href*="/ToldTimeline-"]').forEach((link) => link.remove());
    document.head.append(named.content);
  }
  return fetch(named?.dataset['articles'] ?? '');
}
