/** The day that a page shows with its headline, where its data give none. */
import { attribute, lineOf, pathTo, type Element } from '../element.ts';
import { daysIn } from '../days-in.ts';
import { isClutter } from './clutter.ts';
import { measure, unlinked } from './measure.ts';

/** Parts that are called after a date, or after those who wrote. */
const DATED = /(?:^|[\s_-])(?:\w{0,12}date|dates?|datum|fecha|time|timestamp|time-?stamp|dateline|pub|published|publish|posted|posted-?on|post-?meta|entry-?meta|article-?meta|meta|meta-?data|byline|by-?line|info|article-?info|author|story-?info|submitted|created|credits?)(?:$|[\s_\d-])/i;
/** So far from the headline, in characters of the page's words, a date may stand. */
const FARTHEST = 1200;
/** A line that is not called after a date stands right with the headline. */
const NEAR = 300;
/** What holds so much of the page's words is the page, whatever it is called. */
const MOST = 0.6;
/** In characters. */
const LONGEST = 160;
const SHORT = 60;

/**
 * The day of the part called after a date that stands nearest to the headline, else of a short line that holds little else;
 * empty: none does.
 */
export const visibleDate = (root: Element, headline: Element | null): string =>
  nearest(root, headline, isDated, FARTHEST) || (headline === null ? '' : nearest(root, headline, isShort, NEAR));

function nearest(root: Element, headline: Element | null, wanted: (element: Element) => boolean, farthest: number): string {
  const found: { readonly place: number; readonly day: string }[] = [];
  const measures = measure(root);
  const all = Math.max(1, unlinked(measures.get(root)));
  let place = 0;
  let head: number | null = null;
  const around = new Set(headline === null ? [] : pathTo(root, headline));
  const visit = (element: Element): void => {
    if (element === headline) head = place;
    if (!isDated(element) && !around.has(element) && isClutter(element, unlinked(measures.get(element)) / all, MOST)) return;
    if ((measures.get(element)?.length ?? 0) <= LONGEST && wanted(element)) {
      const line = lineOf(element);
      const [day, another] = new Set(daysIn(line));
      if (day !== undefined && another === undefined) {
        found.push({ place, day });
        place += line.length;
        return;
      }
    }
    for (const child of element.children) {
      if (typeof child === 'string') place += child.trim().length;
      else visit(child);
    }
  };
  visit(root);
  if (head === null) return found[0]?.day ?? '';
  const at: number = head;
  // Behind the headline rather than before it.
  const far = (from: number): number => (from >= at ? from - at : (at - from) * 2);
  const [first] = found.filter((each) => far(each.place) <= farthest).sort((a, b) => far(a.place) - far(b.place));
  return first?.day ?? '';
}

const isDated = (element: Element): boolean => element.tag === 'time' || DATED.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`.replace(/([a-z])([A-Z])/g, '$1-$2').slice(0, 300));

/** Some set the day in the type of a heading. */
const BARE = /^[\d./ -]{8,12}$/;

const isShort = (element: Element): boolean => element.tag !== 'a' && (!/^h[1-6]$/.test(element.tag) || BARE.test(lineOf(element))) && element.children.length <= 6 && element.children.some((child) => typeof child === 'string' && /\d\d/.test(child)) && lineOf(element).length <= SHORT;
