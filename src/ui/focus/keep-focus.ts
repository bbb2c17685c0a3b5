import { selector } from '../browser/landmarks.ts';
import { giveFocus } from './give-focus.ts';

/** What a person can come to with the tab key. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
/** Regions that can have the focus themselves: the middle of the page, the reading pane. */
const REGIONS = `main[tabindex], ${selector('pane')}`;
/** These give the focus back themselves. */
const CARED_FOR = `${selector('timeline')}, ${selector('pane')}`;

let kept = false;

/**
 * Keeps the focus on the page: when what had it is taken away, as a chip with its filter, the next control beside it gets it,
 * or the one before; where its group has none, the region that held it. It is asked of the page once.
 */
export function keepFocus(): void {
  if (kept) return;
  kept = true;
  const page = document;
  const isLost = () => page.activeElement === null || page.activeElement === page.body;
  let last: Element | null = null;
  page.addEventListener('focusin', ({ target }) => { last = target instanceof Element ? target : null; });
  new MutationObserver((records) => {
    if (last === null || last.isConnected || !isLost()) return;
    const lost = last;
    // The last removal that took it along says where the page still stands.
    const record = records.findLast(({ target, removedNodes }) => target.isConnected && [...removedNodes].some((node) => node.contains(lost)));
    if (!(record?.target instanceof Element)) return;
    const gone = [...record.removedNodes].find((node) => node.contains(lost));
    if (record.target.closest(selector('timeline')) !== null || (gone instanceof Element && gone.matches(CARED_FOR))) return;
    // Another event in the place of the one that was read: its controls would change it, its title does nothing.
    const title = gone instanceof Element && gone.querySelector(selector('title')) !== null ? record.target.querySelector(selector('title')) : null;
    land(title ?? successor(lost, record.target, record.nextSibling, record.previousSibling));
    if (isLost()) land(page.querySelector('#events'));
    if (isLost()) land(page.querySelector(selector('pane')));
  }).observe(page.body, { childList: true, subtree: true });
}

/** Gives the focus to an element, in view for whoever comes by keyboard; a page that was clicked stays where it is, unless it was covered. */
export function land(element: Element | null, wasCovered = false): void {
  if (!(element instanceof HTMLElement)) return;
  giveFocus(element);
  // A region is about the place already, and a title would pull what is read back to its top.
  if (wasCovered || element.matches(':focus-visible:not([tabindex="-1"])')) element.scrollIntoView?.({ block: 'nearest' });
}

function successor(lost: Element, parent: Element, next: Node | null, previous: Node | null): Element | null {
  for (let at: Element | null = parent; at !== null; [next, previous, at] = [at.nextSibling, at.previousSibling, at.parentElement]) {
    const whole = at.matches('#root, body');
    // Drawn anew, as a row in another group or all of the page for another collection: it is there again.
    const again = whole || lost.hasAttribute('data-event') ? [...at.querySelectorAll(lost.tagName)].find((other) => nameOf(other) === nameOf(lost) && isStop(other)) : undefined;
    if (again !== undefined || whole) return again ?? null;
    if (at.matches(REGIONS)) return at.querySelector(selector('title')) ?? at;
    const stops = [...at.querySelectorAll(STOPS)].filter(isStop);
    const found = stops.find((stop) => isBehind(stop, next)) ?? stops.findLast((stop) => !isBehind(stop, previous) || previous?.contains(stop)) ?? stops[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether an element is a node, stands in it, or comes after it. */
function isBehind(element: Element, node: Node | null): boolean {
  return node?.isConnected === true && (node === element || (node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
}

function isStop(element: Element): boolean {
  return !element.matches(':disabled, [tabindex="-1"]') && element.closest('[inert]') === null && element.checkVisibility?.() !== false;
}

const nameOf = (element: Element): string => `${element.className} ${element.getAttribute('data-event') ?? element.getAttribute('aria-label') ?? element.textContent}`;
