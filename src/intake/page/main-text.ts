/**
 * The part of a page that is the article. The method is that of Arc90's Readability: each paragraph speaks for the
 * elements around it, the nearer the more; links speak against them; the element with most to say is the article.
 */
import { attribute, elementsOf, lineOf, outermost, type Element } from '../element.ts';
import { textOf } from '../text-of.ts';
import { isClutter } from './clutter.ts';
import { leadBefore } from './lead.ts';
import { measure, unlinked, type Measure } from './measure.ts';
import { headsComments, isNotice, LONGEST_NOTICE } from './notices.ts';

/** A page's element with what is known of it; made once, from the leaves up. */
interface Weighed {
  readonly element: Element;
  readonly parent: Weighed | null;
  readonly children: Weighed[];
  /** Characters of words in it, and those of them in links. Clutter counts nothing. */
  length: number;
  linked: number;
  commas: number;
  /** What the paragraphs in it say for it. */
  score: number;
  /** Length of the paragraphs in it. */
  paragraphs: number;
  inlineOnly: boolean;
}

const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr']);
/** Shorter paragraphs say nothing about what surrounds them, in characters. */
const SHORTEST = 25;
/** So many characters outside any paragraph are one. */
const LOOSE = 80;
/** The least that an article body that names itself must hold, in characters. */
const BODY = 140;
/** Teasers lead elsewhere. */
const FEW_LINKS = 0.03;
const LITTLE = 1000;
const BEGINNING = 60;
/** The share of a page that its names make no clutter, and how many times more is found so that it is believed. */
const LOOSER: readonly (readonly [most: number, more: number])[] = [[0.25, 3], [0.1, 6], [0.04, 6]];

/** The article's words as plain text; empty when the page has none. */
export function mainText(root: Element): string {
  const measures = measure(root);
  // Names lie now and then: where next to nothing is left, or little of much, they count only for small parts of the page.
  const strict = articleIn(root, measures, 0.6);
  if (strict.length >= LITTLE) return strict;
  let text = strict;
  for (const [most, more] of LOOSER) {
    const loose = articleIn(root, measures, most);
    if ((text.length < BODY && loose.length > text.length) || (loose.length > text.length * more && (most === LOOSER[0]?.[0] || loose.includes(text.slice(0, BEGINNING))))) text = loose;
  }
  return text;
}

function articleIn(root: Element, measures: ReadonlyMap<Element, Measure>, most: number): string {
  const all = Math.max(1, unlinked(measures.get(root)));
  const commented = underComments(root, measures);
  const clutter = (element: Element): boolean => commented.has(element) || isClutter(element, unlinked(measures.get(element)) / all, most);
  const leadsAway = (element: Element): boolean => isLinkList(element, measures.get(element)) && !isLinkedSentence(element, measures.get(element));
  const clean = (element: Element): string => {
    const titles = titlesOfLinks(element, leadsAway);
    const notice = (child: Element): boolean => /^(?:p|div|h[2-6]|center)$/.test(child.tag) && (measures.get(child)?.length ?? 0) <= LONGEST_NOTICE && isNotice(lineOf(child));
    return textOf(element, (child) => child.tag === 'h1' || titles.has(child) || clutter(child) || leadsAway(child) || notice(child));
  };
  const named = outermost(root, (element) => /(?:^|\s)articleBody(?:$|\s)/.test(attribute(element, 'itemprop')), clutter);
  const bodies = named.map(clean).filter((text) => text !== '');
  if (bodies.join('').length >= BODY) return withLead(bodies, named[0]);
  const best = heaviest(weigh(root, null, clutter, false));
  if (best === null) return clean(root);
  const parts = [...withSiblings(climb(best))].map(({ element }) => element);
  return withLead(parts.map(clean).filter((text) => text !== ''), parts[0]);

  function withLead(texts: readonly string[], first: Element | undefined): string {
    const lead = first === undefined ? null : leadBefore(root, first, measures, clutter);
    const words = lead === null ? '' : textOf(lead);
    // Some repeat it in the body.
    return [...(words === '' || texts.some((text) => text.includes(words.slice(0, 60))) ? [] : [words]), ...texts].join('\n\n');
  }
}

/** What stands behind a heading as "7 comments", in the same part of the page; a part that begins with it, whole. */
function underComments(root: Element, measures: ReadonlyMap<Element, Measure>): ReadonlySet<Element> {
  const found = new Set<Element>();
  const isHead = (element: Element): boolean => /^h[2-6]$/.test(element.tag) && (measures.get(element)?.length ?? 0) <= LONGEST_NOTICE && headsComments(lineOf(element));
  for (const element of elementsOf(root)) {
    let behind = false;
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      behind ||= isHead(child);
      if (behind) found.add(child);
    }
  }
  return found;
}

/** "More on this:" above a list of links to elsewhere: the headings, and short lines with a colon, right before one. */
function titlesOfLinks(root: Element, leadsAway: (element: Element) => boolean): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elementsOf(root)) {
    const children = element.children.filter((child): child is Element => typeof child !== 'string' && child.tag !== 'br');
    for (const [at, child] of children.entries()) {
      const before = children[at - 1];
      if (before !== undefined && isTitle(before) && leadsAway(child)) found.add(before);
    }
  }
  return found;
}

const isTitle = (element: Element): boolean => /^h[2-6]$/.test(element.tag) || (/^(?:p|div|strong|b)$/.test(element.tag) && lineOf(element).length < LOOSE && lineOf(element).endsWith(':'));

/** A sentence of the article that is a link from end to end: a headline ends without a full stop. */
const isLinkedSentence = (element: Element, { length }: Measure = { length: 0, linked: 0 }): boolean =>
  element.tag === 'p' && length >= LOOSE && /[.!?]["'”’)]?$/.test(lineOf(element));

/** Lists and lines that are mostly links to elsewhere. */
function isLinkList({ tag }: Element, { length, linked }: Measure = { length: 0, linked: 0 }): boolean {
  const limit = /^(?:ul|ol|table|div|section)$/.test(tag) ? 0.5 : /^(?:p|h[2-6])$/.test(tag) ? 0.8 : null;
  return limit !== null && length > 0 && length < 1500 && linked / length > limit;
}

function weigh(element: Element, parent: Weighed | null, clutter: (element: Element) => boolean, inLink: boolean): Weighed {
  const here: Weighed = { element, parent, children: [], length: 0, linked: 0, commas: 0, score: 0, paragraphs: 0, inlineOnly: true };
  // What stands in the element itself, in no paragraph of its own, up to where a line ends or a block begins.
  const runs: { length: number; linked: number; commas: number }[] = [];
  let loose = { length: 0, linked: 0, commas: 0 };
  const end = (): void => {
    if (loose.length >= LOOSE && loose.linked * 2 < loose.length) runs.push(loose);
    loose = { length: 0, linked: 0, commas: 0 };
  };
  for (const child of element.children) {
    if (typeof child === 'string') {
      const length = child.trim().length;
      here.length += length;
      if (inLink) here.linked += length;
      here.commas += count(child, ',');
      loose.length += length;
      loose.commas += count(child, ',');
    } else if (!clutter(child)) {
      const below = weigh(child, here, clutter, inLink || child.tag === 'a');
      here.children.push(below);
      here.length += below.length;
      here.linked += below.linked;
      here.commas += below.commas;
      here.paragraphs += below.paragraphs;
      if (child.tag === 'br') end();
      else if (!INLINE.has(child.tag) || !below.inlineOnly) {
        here.inlineOnly = false;
        end();
      } else {
        loose.length += below.length;
        loose.linked += below.linked;
        loose.commas += below.commas;
      }
    }
  }
  end();
  if (isParagraph(here)) speak(here, here);
  else if (!here.inlineOnly && !inLink) {
    for (const run of runs) {
      here.score += worthOf(run);
      speak(here, run);
    }
  }
  return here;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

function isParagraph({ element, length, inlineOnly }: Weighed): boolean {
  if (length < SHORTEST) return false;
  return element.tag === 'p' || element.tag === 'pre' || (inlineOnly && /^(?:div|section|td|blockquote)$/.test(element.tag) && length >= 80);
}

type Words = Pick<Weighed, 'length' | 'linked' | 'commas'>;

const worthOf = (words: Words): number => (1 + words.commas + Math.min(3, Math.floor(words.length / 100))) * (1 - linkDensity(words));

/** A paragraph counts for its parent in full, for the next above by half, and for those above less and less. */
function speak(here: Weighed, words: Words): void {
  const worth = worthOf(words);
  here.paragraphs += words.length;
  let above = here.parent;
  for (let level = 0; above !== null && level < 5; level++) {
    above.score += worth / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
    above = above.parent;
  }
}

const linkDensity = ({ length, linked }: Pick<Words, 'length' | 'linked'>): number => (length === 0 ? 0 : linked / length);

function heaviest(root: Weighed): Weighed | null {
  let best: Weighed | null = null;
  let most = 0;
  const visit = (here: Weighed): void => {
    const bonus = /^(?:article|main)$/.test(here.element.tag) ? 1.25 : 1;
    const score = here.score * bonus * (1 - linkDensity(here));
    if (score > most) [best, most] = [here, score];
    here.children.forEach(visit);
  };
  visit(root);
  return best;
}

/** An article in several parts: as long as what is around holds much more of paragraphs and little of links, it is the article. */
function climb(best: Weighed): Weighed {
  let here = best;
  for (let above = best.parent; above !== null && above.element.tag !== 'html' && above.element.tag !== ''; above = above.parent) {
    // A page of sections without an article of its own.
    if (above.element.tag === 'body' && (linkDensity(above) > FEW_LINKS || parts(above) > 0)) break;
    const more = above.paragraphs - here.paragraphs;
    if (more > here.paragraphs * 0.2 && more > 100 && linkDensity(above) < 0.25 && (linkDensity(above) < FEW_LINKS || parts(above) < 3 + above.paragraphs / 400)) here = above;
  }
  return here;
}

/** How many articles an element holds; a list of teasers has many. */
function parts(here: Weighed): number {
  return (here.element.tag === 'article' ? 1 : 0) + here.children.reduce((sum, child) => sum + parts(child), 0);
}

/** What stands beside the article and reads like it: a lead above the body. */
function* withSiblings(best: Weighed): Generator<Weighed> {
  for (const sibling of best.parent?.children ?? [best]) {
    const joins = sibling !== best && sibling.element.tag !== 'article' && linkDensity(sibling) < 0.25
      && (sibling.score >= Math.max(10, best.score * 0.2) || (sibling.element.tag === 'p' && sibling.length > 80));
    if (sibling === best || joins) yield sibling;
  }
}
