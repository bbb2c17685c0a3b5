import type { EventId, TimelineEvent } from '../model.ts';
import { grouped } from './grouped.ts';
import type { LinkedMention } from './linked-mention.ts';
import { sentenceKey } from './sentence-key.ts';

/** An event with the mentions that it was built of. */
export interface BuiltEvent {
  readonly event: TimelineEvent;
  readonly members: readonly LinkedMention[];
}

/** "own": whatever stands beside it; "first": where nothing that its sentence tells before it stands by itself; null: not at all. */
type Standing = 'own' | 'first' | null;

/** Where an event is told in an article, and whether it stands by itself. */
interface Place {
  readonly built: BuiltEvent;
  readonly member: LinkedMention;
  readonly standing: Standing;
}

/**
 * The event under which each detail is told, by its id; what stands by itself has none. An event stands by itself if several
 * articles tell it, if words say when it was, if it is at the top of its article, or if a person cared about it. All else is one
 * article's more of what it tells besides: what goes on in the same sentence, who said what of it, what came of it.
 */
export function detailsOf(all: readonly BuiltEvent[], consequences: ReadonlyMap<EventId, EventId> = new Map()): ReadonlyMap<EventId, EventId> {
  const found = new Map<EventId, EventId>();
  const byId = new Map(all.map((built) => [built.event.id, built]));
  // What came of an event that stands by itself is told under it, and what would be told under that as well.
  const hostOf = (built: BuiltEvent): BuiltEvent => {
    const host = byId.get(consequences.get(built.event.id) ?? built.event.id) ?? built;
    return host !== built && built.event.edited.length === 0 && standingOf(host) === 'own' ? host : built;
  };
  const places = all.flatMap((each) => {
    const built = hostOf(each);
    if (built !== each) found.set(each.event.id, built.event.id);
    const standing = standingOf(built);
    return each.members.map((member): Place => ({ built, member, standing }));
  });
  const spoken = spokenIn(all);
  for (const mine of grouped(places, ({ member }) => member.article).values()) {
    const inText = mine.toSorted((a, b) => a.member.mention.sentence.start - b.member.mention.sentence.start || a.member.mention.focus.start - b.member.mention.focus.start);
    const standing = standingIn(inText);
    const hosts = inText.filter(({ built }) => standing.has(built));
    const [first] = inText;
    // Where nothing stands by itself, the first that is told does.
    if (first !== undefined && hosts.length === 0) hosts.push(first);
    const hosting = hostingOf(hosts, spoken);
    const leading = new Set(hosts.map((host) => host.built));
    for (const { built, member } of inText) {
      const { id } = built.event;
      if (found.has(id) || leading.has(built)) continue;
      const host = hosting(member);
      if (host !== null) found.set(id, host.built.event.id);
    }
  }
  return found;
}

function standingOf({ event, members }: BuiltEvent): Standing {
  if (event.edited.length > 0 || new Set(members.map(({ article }) => article)).size > 1) return 'own';
  const all = members.map(leads);
  return all.find((standing) => standing === 'own') ?? all.find((standing) => standing !== null) ?? null;
}

/** Words of its own date it; or it is the news, or who reports it says when. */
function leads({ mention, time }: LinkedMention): Standing {
  if (mention.elaborates) return null;
  if (time.interval !== null && !time.soft) return 'own';
  return mention.headline || (mention.paragraph <= LEAD && !mention.background && !mention.weak) || (time.interval !== null && time.from === 'report') ? 'first' : null;
}

/**
 * What stands by itself of the places of an article, in the order of its text: of a sentence that is news its first event, and what
 * is dated. An aside, "who made films in 1950", is not the news of its sentence.
 */
function standingIn(places: readonly Place[]): ReadonlySet<BuiltEvent> {
  const found = new Set(places.flatMap(({ built, standing }) => (standing === 'own' ? [built] : [])));
  const taken = new Set(places.flatMap(({ built, member }) => (found.has(built) && !isAdded(built) && !member.mention.elaborates && !member.mention.background ? [member.mention.sentence.start] : [])));
  for (const { built, member } of places) {
    const { start } = member.mention.sentence;
    if (leads(member) === null || found.has(built) || taken.has(start)) continue;
    found.add(built);
    taken.add(start);
  }
  return found;
}

/** What a person adds takes nobody's place. */
const isAdded = ({ event }: BuiltEvent): boolean => event.edited.some(({ what }) => what === 'added');

/** The paragraphs down to this one tell what is new. */
const LEAD = 1;

/** The events of which a sentence only speaks, by the sentence. */
function spokenIn(all: readonly BuiltEvent[]): ReadonlyMap<string, readonly BuiltEvent[]> {
  const speaking = all.flatMap((built) => built.event.excerpts.flatMap((excerpt) => (excerpt.tells ? [] : [{ built, key: sentenceKey(excerpt.article, excerpt) }])));
  return new Map([...grouped(speaking, ({ key }) => key)].map(([key, each]) => [key, each.map(({ built }) => built)]));
}

/**
 * What a detail belongs to: what its sentence tells besides; what it speaks of; what was told last before it. Of the hosts of an
 * article, in order of the text; each detail is found its own by the place of its sentence, since a long article has thousands.
 */
function hostingOf(hosts: readonly Place[], spoken: ReadonlyMap<string, readonly BuiltEvent[]>): (detail: LinkedMention) => Place | null {
  const told = hosts.filter(({ member }) => !member.mention.elaborates);
  const bySentence = grouped(told, ({ member }) => member.mention.sentence.start);
  const byEvent = grouped([...hosts.entries()], ([, { built }]) => built);
  const main = told.filter(({ member }) => !member.mention.background);
  return ({ article, mention: { sentence, kind, actions } }) => {
    const [beside] = bySentence.get(sentence.start) ?? [];
    if (beside !== undefined) return beside;
    const known = (spoken.get(sentenceKey(article, sentence)) ?? []).flatMap((built) => byEvent.get(built) ?? []).filter(([, { member }]) => kind === 'statement' || member.mention.actions.some((action) => actions.includes(action)));
    const first = known.reduce<(typeof known)[number] | null>((least, each) => (least === null || each[0] < least[0] ? each : least), null);
    if (first !== null) return first[1];
    return lastBefore(main, sentence.start) ?? lastBefore(told, sentence.start) ?? told[0] ?? hosts[0] ?? null;
  };
}

/** The last of some in order of the text whose sentence begins before a place; null: none does. */
function lastBefore(places: readonly Place[], start: number): Place | null {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.member.mention.sentence.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? null;
}
