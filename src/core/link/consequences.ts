import { isFate } from '../events/index.ts';
import { overlaps } from '../time/index.ts';
import { grouped } from './grouped.ts';
import type { LinkedMention } from './linked-mention.ts';
import { sentenceKey } from './sentence-key.ts';
import { speakersOf } from './speakers.ts';
import { conflicts, datesClash } from './similarity.ts';

type Group = readonly LinkedMention[];

/**
 * What the tolls among the groups of a story come of, by their places: "at least seven died when a plant caught fire" is told of the
 * fire. A group is a toll if each of its reports tells what became of people. It comes of the event that a clause of the same
 * sentence tells; else of the only one of its kind that its words name, in the same place and on the same day.
 */
export function consequencesOf(groups: readonly Group[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const tolls = groups.map(isToll);
  if (!tolls.includes(true)) return found;
  const bySentence = grouped(groups.flatMap((members, at) => (tolls[at] === true ? [] : members.filter(isCause).map((member) => ({ at, member })))), ({ member }) => sentenceOf(member));
  const byAction = new Map<string, Set<number>>();
  for (const places of bySentence.values()) for (const { at, member } of places) for (const action of member.mention.actions) byAction.set(action, (byAction.get(action) ?? new Set()).add(at));
  for (const [at, members] of groups.entries()) {
    if (tolls[at] !== true) continue;
    const beside = members.flatMap((toll) => (bySentence.get(sentenceOf(toll)) ?? []).filter(({ member }) => causedBy(toll, member)).map((each) => each.at));
    const host = mostOf(beside) ?? onlyOf(members.flatMap((toll) => causesOf(toll).flatMap((action) => speakersOf([...(byAction.get(action) ?? [])], GROUPS).filter((other) => isOfOne(toll, groups[other] ?? [])))));
    if (host !== null) found.set(at, host);
  }
  // "Twenty people were hurt." right behind what killed some is of the same.
  const counting = new Set([...found.values(), ...groups.flatMap((members, at) => (!found.has(at) && members.some(isCause) && members.some(countsFate) ? [at] : []))]);
  const groupOf = new Map(groups.flatMap((members, at) => members.map((m) => [m.index, at] as const)));
  for (const [at, members] of groups.entries()) {
    if (tolls[at] !== true || found.has(at) || counting.has(at)) continue;
    const host = onlyOf(members.flatMap((toll) => (causesOf(toll).length > 0 || toll.places.length + toll.persons.length > 0 ? [] : [groupOf.get(toll.index - 1) ?? -1].filter((other) => counting.has(other) && goesOn(toll, groups[other] ?? [])))));
    if (host !== null) found.set(at, host);
  }
  return found;
}

/** So many events of one kind are compared with a toll. */
const GROUPS = 24;

const sentenceOf = ({ article, mention }: LinkedMention): string => sentenceKey(article, mention.sentence);

/** What its words say it came of. */
const causesOf = ({ mention: { causes, actions } }: LinkedMention): readonly string[] => [...causes, ...actions.filter((action) => !isFate(action))];

const countsFate = ({ mention: { figures } }: LinkedMention): boolean => figures.some(({ what }) => what === 'killed' || what === 'injured');

/** The sentence before tells it. */
const goesOn = (toll: LinkedMention, members: Group): boolean => members.some((m) => m.index === toll.index - 1 && m.article === toll.article && toll.mention.paragraph - m.mention.paragraph <= 1 && !datesClash(toll, m));

/** Each of its reports tells what became of people, but for words of somebody about it. */
const isToll = (members: Group): boolean => members.some(tellsFate) && members.every((m) => tellsFate(m) || m.mention.kind === 'statement');

const tellsFate = ({ mention: { kind, actions } }: LinkedMention): boolean => kind === 'event' && actions.some(isFate);

const isCause = ({ mention }: LinkedMention): boolean => mention.kind === 'event' && mention.actions.some((action) => !isFate(action));

const causedBy = (toll: LinkedMention, cause: LinkedMention): boolean => causesOf(toll).some((action) => cause.mention.actions.includes(action)) && !datesClash(toll, cause);

/** Both say when, and it is one time; no report of the event names another place or person. */
const isOfOne = (toll: LinkedMention, members: Group): boolean =>
  members.some(({ time }) => time.interval !== null && toll.time.interval !== null && overlaps(time.interval, toll.time.interval)) && !members.some((m) => conflicts(toll, m) || datesClash(toll, m));

/** What stands there most often; null: nothing does. */
function mostOf(all: readonly number[]): number | null {
  const counts = [...grouped(all, (at) => at)].sort(([a, x], [b, y]) => y.length - x.length || a - b);
  return counts[0]?.[0] ?? null;
}

/** The only one; null: there is none, or several. */
const onlyOf = (all: readonly number[]): number | null => (new Set(all).size === 1 ? all[0] ?? null : null);
