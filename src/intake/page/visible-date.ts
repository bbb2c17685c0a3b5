/** The day that a page shows with its headline, where its data give none. */
import { attribute, lineOf, type Element } from '../element.ts';
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

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'gennaio', 'januari', 'janeiro'],
  ['february', 'feb', 'februar', 'feber', 'février', 'févr', 'febrero', 'febbraio', 'februari', 'fevereiro'],
  ['march', 'mar', 'märz', 'mär', 'mrz', 'mars', 'marzo', 'maart', 'março'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mei', 'maio'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'julho'],
  ['august', 'aug', 'août', 'agosto', 'augustus'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'settembre', 'setembro'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'outubro'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dicembre', 'dezembro'],
];
const NUMBERS: ReadonlyMap<string, number> = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
const DATES = /(?<![\d./-])(\d{4})-(\d\d)-(\d\d)(?!\d)|(?<![\d./-])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d\d(?![\d.:]))(?!\d)|(?<![\d./])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)|(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|º)?\.? (?:de |of )?(\p{L}{3,10})\.?,? (?:de |del )?(\d{4})(?!\d)|(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu;

/** Every whole day of a line, as `YYYY-MM-DD`; "5/6/2031" has two readings and is none. */
export function daysIn(line: string): readonly string[] {
  return [...line.toLowerCase().matchAll(DATES)].flatMap(([, y1, m1, d1, d2, m2, y2, a3, b3, y3, d4, m4 = '', y4, m5 = '', d5, y5]) => {
    const [first, second] = [Number(a3), Number(b3)];
    const [day3, month3] = first > 12 ? [first, second] : second > 12 || first === second ? [second, first] : [undefined, undefined];
    const year = y1 ?? y2 ?? y3 ?? y4 ?? y5;
    const month = Number(m1 ?? m2 ?? (y3 === undefined ? NUMBERS.get(y4 === undefined ? m5 : m4) : month3));
    const day = Number(d1 ?? d2 ?? d4 ?? d5 ?? day3);
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [`${(year ?? '').padStart(4, '20')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`] : [];
  });
}

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

/** The elements in which another stands; empty: it does not stand there. */
function pathTo(from: Element, wanted: Element): readonly Element[] {
  for (const child of from.children) {
    if (typeof child === 'string') continue;
    const rest = child === wanted ? [child] : pathTo(child, wanted);
    if (rest.length > 0) return [from, ...rest];
  }
  return [];
}

const isDated = (element: Element): boolean => element.tag === 'time' || DATED.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`.replace(/([a-z])([A-Z])/g, '$1-$2').slice(0, 300));

/** Some set the day in the type of a heading. */
const BARE = /^[\d./ -]{8,12}$/;

const isShort = (element: Element): boolean => element.tag !== 'a' && (!/^h[1-6]$/.test(element.tag) || BARE.test(lineOf(element))) && element.children.length <= 6 && element.children.some((child) => typeof child === 'string' && /\d\d/.test(child)) && lineOf(element).length <= SHORT;
