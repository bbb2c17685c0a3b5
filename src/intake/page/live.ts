/** A page on which an event is followed: posts, each with its own time, that are articles of their own. "Today" is another day in each. */
import { attribute, elementsOf, lineOf, type Element } from '../element.ts';
import { textOf } from '../text-of.ts';
import { articleData, typesOf } from './json-ld.ts';
import { measure } from './measure.ts';

export interface Post {
  readonly text: string;
  /** As written; empty: it has no heading. */
  readonly title: string;
  /** The day and time as the page's data give them. */
  readonly published: string;
  /** The name of its place on the page; empty: it has none. */
  readonly id: string;
}

/** The posts in the order of the page; none where it is no such page, or they cannot be told apart. */
export function livePosts(root: Element): readonly Post[] {
  if (!isLive(root)) return [];
  const measures = measure(root);
  const times = firstTimes(root);
  const timeOf = (element: Element): string => times.get(element) ?? '';
  let best: readonly Element[] = [];
  for (const element of elementsOf(root)) {
    const children = element.children.filter((child): child is Element => typeof child !== 'string');
    if (children.length <= best.length || children.length < 2) continue;
    const timed = children.filter((child) => timeOf(child) !== '' && (measures.get(child)?.length ?? 0) > 40);
    // Between posts stand advertisements and lines of the reader's comments.
    if (timed.length >= 2 && timed.length > best.length && timed.length * 2 >= children.length) best = timed;
  }
  return best.map((post) => {
    const heading = [...elementsOf(post)].find(({ tag }) => /^h[1-6]$/.test(tag));
    return {
      text: textOf(post, (element) => element === heading || isTimeAlone(element)),
      title: heading === undefined ? '' : lineOf(heading),
      published: timeOf(post),
      id: attribute(post, 'id'),
    };
  }).filter(({ text }) => text !== '');
}

const isLive = (root: Element): boolean => {
  const { article } = articleData(root, (data) => typesOf(data).includes('LiveBlogPosting'));
  if (article !== null && typesOf(article).includes('LiveBlogPosting')) return true;
  for (const element of elementsOf(root)) if (/(?:^|[\s_-])live-?blog(?:$|[\s_-])/i.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`)) return true;
  return false;
};

/** The first whole time in each element that has one, from the leaves up, so that each element is looked at once. */
function firstTimes(root: Element): ReadonlyMap<Element, string> {
  const times = new Map<Element, string>();
  const visit = (element: Element): string => {
    const own = element.tag === 'time' ? attribute(element, 'datetime') : '';
    let first = /^\d{4}-\d\d-\d\d/.test(own) ? own : '';
    for (const child of element.children) {
      const inside = typeof child === 'string' ? '' : visit(child);
      first ||= inside;
    }
    if (first !== '') times.set(element, first);
    return first;
  };
  visit(root);
  return times;
}

/** A time, or what holds nothing else. */
function isTimeAlone(element: Element): boolean {
  if (element.tag === 'time') return true;
  const children = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return children.length > 0 && children.every((child) => typeof child !== 'string' && isTimeAlone(child));
}
