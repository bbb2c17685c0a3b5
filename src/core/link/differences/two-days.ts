import { overlaps } from '../../time/index.ts';
import { likeness } from '../bag.ts';
import { grouped } from '../grouped.ts';
import { landmarkOf, type LinkedMention } from '../linked-mention.ts';
import { speakersOf } from '../speakers.ts';
import { conflicts, datesDiffer, isDisaster, isPersonal, isRepeated } from '../similarity.ts';
import { nearDays } from './disagreements.ts';

type Group = readonly LinkedMention[];

/** Reports of what happens once are of one event only where they are as alike as this. */
const ALIKE = 0.4;
/** So many groups of one thing, and so many reports of each, are compared. */
const GROUPS = 24;
const REPORTS = 24;

/**
 * Groups of a story that are one event told with two days, by their places: each goes with the first of its kind. What happens to
 * one person, bridge or ship but once is told of it by different articles, in like words, on days next to each other: one of them
 * is wrong, and none is another event.
 */
export function toldOnTwoDays(groups: readonly Group[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const hosts = new Set<number>();
  const dated = groups.map((members) => speakersOf(members.filter(isDated), REPORTS));
  const known = dated.flatMap((members, at) => [...new Set(members.flatMap(onceKeys))].map((key) => ({ key, at })));
  for (const same of grouped(known, ({ key }) => key).values()) {
    const [first, ...others] = same.slice(0, GROUPS).map(({ at }) => at);
    if (first === undefined || found.has(first)) continue;
    for (const at of others) {
      if (found.has(at) || hosts.has(at) || !isOne(dated[first] ?? [], dated[at] ?? [])) continue;
      found.set(at, first);
      hosts.add(first);
    }
  }
  return found;
}

/** Words of the report itself give the day. */
const isDated = ({ mention, time }: LinkedMention): boolean => mention.kind === 'event' && !mention.headline && !mention.background && time.from === 'own' && !time.soft && time.certainty === 'stated' && time.interval !== null;

/** What can be told but once, of whom or what. */
function onceKeys({ mention: { actions }, persons, named, others }: LinkedMention): readonly string[] {
  return actions.flatMap((action) => {
    if (action.startsWith('=') || isDisaster(action)) return [];
    if (isPersonal(action)) return named ? persons.map((person) => `${action} ${person}`) : [];
    return isRepeated(action) && action !== 'destroy' ? [] : others.filter((name) => landmarkOf(name) !== null).map((name) => `${action} ${name}`);
  });
}

/** No article tells both, no words of theirs speak against each other but for the day, and each gives one day. */
function isOne(a: Group, b: Group): boolean {
  const articles = new Set(a.map(({ article }) => article));
  if (b.some(({ article }) => articles.has(article)) || !isOneDay(a) || !isOneDay(b)) return false;
  return a.some((x) => b.some((y) => datesDiffer(x, y) && nearDays(x.time.interval, y.time.interval) && !conflicts(x, y) && likeness(x.bag, y.bag) >= ALIKE));
}

const isOneDay = (members: Group): boolean => members.every(({ time: a }) => members.every(({ time: b }) => a.interval === null || b.interval === null || overlaps(a.interval, b.interval)));
