import type { ArticleId, Day, Interval } from '../model.ts';
import { dayOf, daysBetween, intervalOfDay, overlaps } from '../time/index.ts';
import { likeness } from './bag.ts';
import { actionKey, actionKeys, coreOf, isTelling, type Core } from './core.ts';
import { eventTime } from './event-time.ts';
import { foldName, sameName } from './same-name.ts';
import type { LinkedMention } from './linked-mention.ts';
import { conflicts, differentMatter, isRepeated } from './similarity.ts';
import { worth } from './worth.ts';

/** What happened, with its time. */
interface Came {
  readonly core: Core;
  readonly group: readonly LinkedMention[];
  readonly time: Interval;
  readonly names: readonly string[];
  readonly articles: ReadonlySet<ArticleId>;
}

/** A plan for the time at which it came that is less like an event than this did not mean it. */
const FORETOLD_AT = 0.12;
/** Where it came late, more is asked for. */
const LATE_AT = 0.3;
/** A plan comes true so many days late at most. */
const LATE_DAYS = 800;
/** So many events of one action and name, in order of time, a plan is compared with. */
const WINDOW = 40;
/** So many reports speak for an event. */
const SPEAKERS = 12;

const nameWord = (name: string): string => foldName(name).split(' ').at(-1) ?? name;
const keysOf = (actions: Iterable<string>, names: readonly string[]): readonly string[] => [...actions].flatMap((action) => (isTelling(action) ? [...new Set(names.map(nameWord))].map((name) => `${action}|${name}`) : []));

/** An event by the keys under which plans look for it; null: it is not dated, none of them does, or it gets no entry. */
function cameOf(group: readonly LinkedMention[], wanted: ReadonlySet<string>): { readonly came: Came; readonly keys: readonly string[] } | null {
  if (group[0]?.mention.kind !== 'event') return null;
  const names = [...new Set(group.flatMap((m) => [...m.others, ...m.places]))];
  const keys = [...new Set(keysOf(actionKeys(group), names))].filter((key) => wanted.has(key));
  const { start, end } = eventTime(keys.length === 0 ? [] : group.filter(({ mention }) => !mention.elaborates).map(({ time }) => time));
  if (start === null || end === null || !worth(group)) return null;
  return { came: { core: coreOf(group), group, time: { start, end }, names, articles: new Set(group.map((m) => m.article)) }, keys };
}

/** A plan that says for when it was, not before the day on which it was told: "could hear shots on Monday" is none. */
const isPlan = ({ mention, time }: LinkedMention, published: Day): boolean => mention.kind === 'projection' && !time.soft && time.interval !== null && time.interval.end > intervalOfDay(published).start;

/** How like what happened a plan must be to have meant it; null: it came too early, or too late. */
function asked({ mention, time: { interval } }: LinkedMention, published: Day, { core, time }: Came): number | null {
  if (interval === null || daysBetween(published, dayOf(time.start)) < 0) return null;
  if (overlaps(interval, time)) return FORETOLD_AT;
  const late = daysBetween(dayOf(interval.end), dayOf(time.start));
  // What happens again and again was meant only where the time agrees.
  const once = mention.actions.some((action) => !action.startsWith('=') && !isRepeated(action) && core.keys.has(actionKey(action)));
  return once && late >= 0 && late <= LATE_DAYS ? LATE_AT : null;
}

function likest(plan: LinkedMention, names: readonly string[], published: Day, candidates: readonly Came[]): Came | null {
  let best: Came | null = null;
  let top = 0;
  for (const came of candidates) {
    const least = came.articles.has(plan.article) ? null : asked(plan, published, came);
    const like = least === null ? 0 : likeness(plan.bag, came.core.centre);
    if (least === null || like <= top || like < least || !names.some((x) => came.names.some((y) => sameName(x, y)))) continue;
    const reports = came.group.slice(0, SPEAKERS);
    if (reports.filter((m) => conflicts(plan, m) || differentMatter(plan, m)).length * 4 > reports.length) continue;
    best = came;
    top = like;
  }
  return best;
}

/** A plan, with where it looks for what came of it. */
interface Plan {
  readonly plan: LinkedMention;
  readonly published: Day;
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

function plansOf(mentions: readonly LinkedMention[], publishedOf: (article: ArticleId) => Day | null): readonly Plan[] {
  const headlines = new Map<ArticleId, string[]>();
  for (const { mention, article, others, places } of mentions) if (mention.headline) headlines.set(article, [...(headlines.get(article) ?? []), ...others, ...places]);
  return mentions.flatMap((plan): readonly Plan[] => {
    const published = publishedOf(plan.article);
    if (published === null || !isPlan(plan, published)) return [];
    const own = [...plan.others, ...plan.places, ...plan.around];
    // "The launch was put off until May": of what, its headline says.
    const names = own.length > 0 ? own : headlines.get(plan.article) ?? [];
    return [{ plan, published, names, keys: keysOf(plan.mention.actions.map(actionKey), names) }];
  });
}

/** The first of some events in order of time that did not come before a day. */
function firstFrom(events: readonly Came[], day: Day): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const event = events[middle];
    if (event !== undefined && dayOf(event.time.start) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The plans and announcements of earlier articles that foresaw an event: of one action, with a name in common, told before it
 * happened, for then or for a day before. Each goes with the event that it is likest; it stays an entry of its own as well.
 */
export function foretoldOf(groups: readonly (readonly LinkedMention[])[], publishedOf: (article: ArticleId) => Day | null): ReadonlyMap<readonly LinkedMention[], readonly LinkedMention[]> {
  const plans = plansOf(groups.flat(), publishedOf);
  const wanted = new Set(plans.flatMap(({ keys }) => keys));
  const byKey = new Map<string, Came[]>([...wanted].map((key) => [key, []]));
  const all = groups.flatMap((group) => cameOf(group, wanted) ?? []);
  const indexOf = ({ came }: (typeof all)[number]): number => came.group[0]?.index ?? 0;
  all.sort((a, b) => (a.came.time.start < b.came.time.start ? -1 : a.came.time.start > b.came.time.start ? 1 : indexOf(a) - indexOf(b)));
  for (const { came, keys } of all) for (const key of keys) byKey.get(key)?.push(came);
  const found = new Map<readonly LinkedMention[], LinkedMention[]>();
  for (const { plan, published, names, keys } of plans) {
    const candidates = keys.flatMap((key) => {
      const events = byKey.get(key) ?? [];
      const first = firstFrom(events, published);
      return events.slice(first, first + WINDOW);
    });
    const came = likest(plan, names, published, [...new Set(candidates)]);
    if (came !== null) found.set(came.group, [...(found.get(came.group) ?? []), plan]);
  }
  return found;
}
