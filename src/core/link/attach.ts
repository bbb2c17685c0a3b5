import type { ArticleId, Span } from '../model.ts';
import { actionsOfNoun, verbForm } from '../events/index.ts';
import { stem, words, type Word } from '../text/index.ts';
import { keyOfStem, likeness, type Bag } from './bag.ts';
import { actionKeys, centreOf } from './cores.ts';
import type { LinkedMention } from './linked-mention.ts';
import { conflicts, datesDiffer } from './similarity.ts';

/** A sentence that speaks of an event without telling it: "charged with Monday's shooting" speaks of the shooting. */
export interface Reference {
  readonly article: ArticleId;
  readonly sentence: Span;
  /** The word that means the event. */
  readonly focus: Span;
}

/** An event that several articles tell, as a whole. */
interface Core {
  readonly at: number;
  readonly members: readonly LinkedMention[];
  readonly centre: Bag;
  /** Where it is told already. */
  readonly told: ReadonlySet<string>;
}

/** A sentence that is less like an event than this does not mean it. */
const ATTACH_AT = 0.25;

/** Words of saying and of going on mean another thing each time. */
const VAGUE = new Set(['announce', 'order', 'declare', 'urge', 'promise', 'propose', 'reject', 'warn', 'hail', 'deny', 'condemn', 'admit', 'begin', 'end', 'find', 'say', 'rise', 'drop'].map((name) => `!${name}`));
/** So many events of one action are compared with each sentence. */
const CORES = 60;

const place = (m: LinkedMention): string => `${m.article} ${m.mention.sentence.start}`;

/** Before an action these say that it did not happen, or not yet: "could not", "to", "without being". */
const UNDOES = /(?:\b(?:to|not|never|without|would|could|may|might|will|should|cannot|if|unless|be|being)|n['’]t)\s(?:be\s|have\s|been\s|being\s)?$/iu;

/**
 * The first word of a sentence that names an action by this key as one that is known: an event noun, or a verb in the past. "To destroy", "without destroying" and "still hitting" tell of something else, or of nothing that happened.
 */
function wordFor(text: string, sentence: Span, key: string): Span | null {
  const refers = ({ start, text: word }: Word): boolean => {
    if (keyOfStem(stem(word)) !== key) return false;
    const lower = word.toLowerCase();
    const before = text.slice(Math.max(sentence.start, start - 60), start);
    return (actionsOfNoun(lower).length > 0 || isPast(lower)) && !UNDOES.test(before);
  };
  return words(text, sentence).find(refers) ?? null;
}

/** "left" is left out: what is left behind is no departure. */
function isPast(lower: string): boolean {
  const verb = verbForm(lower);
  return verb !== null && (verb.past || verb.participle) && lower !== 'left';
}

/**
 * The sentences that speak of each of the groups beside those that tell it. A sentence goes with the event that it is likest
 * of those whose action it names, where nothing speaks against it.
 */
export function referencesOf(groups: readonly (readonly LinkedMention[])[], textOf: (article: ArticleId) => string): readonly (readonly Reference[])[] {
  const found = groups.map((): Reference[] => []);
  const byKey = new Map<string, Core[]>();
  for (const [at, members] of groups.entries()) {
    if (new Set(members.map((m) => m.article)).size < 2) continue;
    const core: Core = { at, members, centre: centreOf(members), told: new Set(members.map(place)) };
    for (const key of actionKeys(members)) if (!VAGUE.has(key)) byKey.set(key, [...(byKey.get(key) ?? []), core]);
  }
  // What most articles tell is what others speak of.
  for (const [key, cores] of byKey) if (cores.length > CORES) byKey.set(key, cores.toSorted((a, b) => b.members.length - a.members.length || a.at - b.at).slice(0, CORES));
  const taken = new Set<string>();
  for (const mention of groups.flat()) {
    // What may come is no report of what happened.
    if (mention.mention.kind === 'projection') continue;
    for (const key of mention.bag.keys()) {
      const core = likest(mention, byKey.get(key) ?? []);
      if (core === null || taken.has(`${core.at} ${place(mention)}`)) continue;
      const focus = wordFor(textOf(mention.article), mention.mention.sentence, key);
      if (focus === null) continue;
      taken.add(`${core.at} ${place(mention)}`);
      found[core.at]?.push({ article: mention.article, sentence: mention.mention.sentence, focus: { start: focus.start, end: focus.end } });
    }
  }
  return found;
}

/** A sentence that tells an action of its own may speak of another one of that kind, but not where its date says so. */
const against = (mention: LinkedMention, m: LinkedMention): boolean =>
  conflicts(mention, m) || (datesDiffer(mention, m) && mention.mention.actions.some((x) => m.mention.actions.includes(x)));

/** The event that a mention is likest; null: none is like it, or it tells that one itself. */
function likest(mention: LinkedMention, cores: readonly Core[]): Core | null {
  let best: Core | null = null;
  let top = ATTACH_AT;
  for (const core of cores) {
    const like = likeness(mention.bag, core.centre);
    if (like < top) continue;
    if (!core.told.has(place(mention)) && core.members.filter((m) => against(mention, m)).length * 4 > core.members.length) continue;
    best = core;
    top = like;
  }
  return best === null || best.told.has(place(mention)) ? null : best;
}
