import type { Article, ArticleId, Correction, EventEdit, Quote } from '../model.ts';
import { addedMention } from './added-mention.ts';
import type { ArticleMentions } from './article-mentions.ts';
import { NO_COMPANY } from './company.ts';
import type { EventGroup, EventGroups } from './event-groups.ts';
import { grouped } from './grouped.ts';
import { linkedMention, type LinkedMention } from './linked-mention.ts';
import { mentionFinder, placeOf } from './quoted-mention.ts';
import { sentenceKey } from './sentence-key.ts';
import type { PileSetting } from './story-mentions.ts';

type EventCorrection = Extract<Correction, { readonly kind: 'event' }>;

/** The mentions of one event, with what a person said of it. */
export interface CorrectedGroup {
  readonly mentions: EventGroup;
  /** Where it comes from, if a person made it what it is. */
  readonly origins: readonly { readonly what: Extract<EventEdit, 'merged' | 'split' | 'added'>; readonly by: string }[];
  /** What was said of the event itself, the latest last. */
  readonly changes: readonly EventCorrection[];
  /** Sentences, and whole articles, that do not speak of it, as a person says. */
  readonly apart: ReadonlySet<string>;
}

export interface CorrectedGroups {
  /** The groups of each story, by its number. */
  readonly stories: ReadonlyMap<number, readonly CorrectedGroup[]>;
  readonly extras: EventGroups['extras'];
  /** Ids of the corrections that found no place. */
  readonly unplaced: ReadonlySet<string>;
}

const sentenceOf = (m: LinkedMention): string => sentenceKey(m.article, m.mention.sentence);

/** A group while corrections are made to it, one after the other. */
interface Working {
  readonly mentions: Set<LinkedMention>;
  readonly origins: CorrectedGroup['origins'][number][];
  readonly changes: EventCorrection[];
  readonly apart: Set<string>;
}

const working = (mentions: readonly LinkedMention[]): Working => ({ mentions: new Set(mentions), origins: [], changes: [], apart: new Set() });

/** Changes what the mentions of a pile were joined to, as a person says: events that are one, two or new. In the order of the corrections. */
export function correctGroups({ stories, extras: before }: EventGroups, corrections: readonly Correction[], all: readonly ArticleMentions[], setting: PileSetting): CorrectedGroups {
  const extras = new Map(before);
  const groups = new Set([...stories.values()].flat().map(working));
  const groupOf = new Map<LinkedMention, Working>([...groups].flatMap((group) => [...group.mentions].map((m) => [m, group] as const)));
  const hostOf = new Map<LinkedMention, LinkedMention>();
  /** By which correction a mention was added, of those that a person added. */
  const addedBy = new Map<LinkedMention, string>();
  for (const mention of groupOf.keys()) for (const extra of extras.get(mention.index) ?? []) hostOf.set(extra, mention);
  const articles = new Map<ArticleId, Article>(all.map(({ article }) => [article.id, article]));
  let pool: readonly LinkedMention[] = [...groupOf.keys(), ...hostOf.keys()].sort((a, b) => a.index - b.index);
  let find = mentionFinder(pool);
  const mentionAt = (quote: Quote): LinkedMention | null => {
    const at = placeOf(quote, articles);
    return at === null ? null : find(at);
  };
  const groupWith = (mention: LinkedMention): Working | undefined => groupOf.get(hostOf.get(mention) ?? mention);
  const groupAt = (quote: Quote): Working | undefined => {
    const mention = mentionAt(quote);
    return mention === null ? undefined : groupWith(mention);
  };

  const move = (mention: LinkedMention, to: Working): void => {
    const host = hostOf.get(mention);
    if (host !== undefined) {
      extras.set(host.index, (extras.get(host.index) ?? []).filter((m) => m !== mention));
      hostOf.delete(mention);
    }
    groupOf.get(mention)?.mentions.delete(mention);
    to.mentions.add(mention);
    groupOf.set(mention, to);
  };

  const merge = (by: string, quotes: readonly Quote[]): boolean => {
    const [into, ...others] = new Set(quotes.flatMap((quote) => groupAt(quote) ?? []));
    // What the articles are now read as one already is as the person wants it.
    if (into === undefined || (others.length === 0 && quotes.some((quote) => groupAt(quote) === undefined))) return false;
    for (const other of others) {
      for (const mention of [...other.mentions]) move(mention, into);
      into.origins.push(...other.origins);
      into.changes.push(...other.changes);
      for (const key of other.apart) into.apart.add(key);
      groups.delete(other);
    }
    if (others.length > 0) into.origins.push({ what: 'merged', by });
    const own = new Set([...into.mentions].map(sentenceOf));
    for (const key of own) into.apart.delete(key);
    for (const { article } of into.mentions) into.apart.delete(article);
    // In the order in which they were made, whichever of the events they were made to.
    into.changes.sort((a, b) => corrections.indexOf(a) - corrections.indexOf(b));
    return true;
  };

  const split = (by: string, quotes: readonly Quote[], from: Quote): boolean => {
    const going = quotes.flatMap((quote) => mentionAt(quote) ?? []);
    const [first] = going;
    const stays = mentionAt(from);
    const old = stays !== null && !going.includes(stays) ? groupWith(stays) : first && groupWith(first);
    if (old === undefined || first === undefined) return false;
    const leaving = new Set(going.map(sentenceOf));
    for (const key of leaving) old.apart.add(key);
    old.origins.push({ what: 'split', by });
    const tells = [...old.mentions].filter((m) => m !== stays && leaving.has(sentenceOf(m)));
    // What only goes with something that stays.
    const along = [...hostOf].filter(([extra, host]) => leaving.has(sentenceOf(extra)) && groupOf.get(host) === old && !tells.includes(host)).map(([extra]) => extra);
    if (tells.length + along.length === 0 || tells.length === old.mentions.size) {
      // Its words only speak of the event, if that: what they tell themselves is shown in its own right.
      groupWith(first)?.origins.push({ what: 'split', by });
      return true;
    }
    const made = working([]);
    for (const mention of [...tells, ...along]) move(mention, made);
    // That a person added it is so of the words that they marked, and goes with them.
    const addedHere = new Set(tells.flatMap((m) => addedBy.get(m) ?? []));
    const goes = ({ what, by: id }: Working['origins'][number]): boolean => what === 'added' && addedHere.has(id);
    made.origins.push(...old.origins.filter(goes), { what: 'split', by });
    old.origins.splice(0, old.origins.length, ...old.origins.filter((origin) => !goes(origin)));
    for (const mention of old.mentions) made.apart.add(sentenceOf(mention));
    // An article whose every report is taken away does not speak of it elsewhere.
    const staying = new Set([...old.mentions].map(({ article }) => article));
    for (const { article } of tells) if (!staying.has(article)) old.apart.add(article);
    groups.add(made);
    return true;
  };

  const add = (correction: Extract<Correction, { readonly kind: 'add' }>): boolean => {
    const at = placeOf(correction.at, articles);
    const home = at === null ? undefined : all.find(({ article }) => article.id === at.article);
    if (at === null || home === undefined) return false;
    const { mention, time } = addedMention(correction, at, home);
    const linked = linkedMention(pool.reduce((last, m) => Math.max(last, m.index), -1) + 1, at.article, mention, time, { ...setting, company: NO_COMPANY, text: home.article.text, dead: [], beside: [], before: [] });
    const group = working([linked]);
    group.origins.push({ what: 'added', by: correction.id });
    groups.add(group);
    groupOf.set(linked, group);
    addedBy.set(linked, correction.id);
    // What a person marked goes before what the rules found in the same words.
    pool = [linked, ...pool];
    find = mentionFinder(pool);
    return true;
  };

  const apply = (correction: Correction): boolean => {
    switch (correction.kind) {
      case 'article': return true;
      case 'merge': return merge(correction.id, correction.quotes);
      case 'split': return split(correction.id, correction.quotes, correction.from);
      case 'add': return add(correction);
      case 'event': return groupAt(correction.at)?.changes.push(correction) !== undefined;
    }
  };
  const unplaced = new Set(corrections.filter((correction) => !apply(correction)).map(({ id }) => id));
  const storyOf = new Map(all.map((each) => [each.article.id, each.story]));
  const firstOf = (mentions: EventGroup): LinkedMention | undefined => mentions.reduce<LinkedMention | undefined>((first, m) => (first === undefined || m.index < first.index ? m : first), undefined);
  const corrected = [...groups].map((group): CorrectedGroup => ({ ...group, mentions: [...group.mentions] }));
  const storyWith = (first: LinkedMention | undefined): number => (first === undefined ? undefined : storyOf.get(first.article)) ?? -1;
  return { stories: grouped(corrected, ({ mentions }) => storyWith(firstOf(mentions))), extras, unplaced };
}
