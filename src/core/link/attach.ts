import type { ArticleId, Span } from '../model.ts';
import { actionsOfNoun, verbForm } from '../events/index.ts';
import { remembered, stem, words, type Word } from '../text/index.ts';
import { keyOfStem, likeness } from './bag.ts';
import { actionKey, coreOf, isTelling, type Core } from './core.ts';
import type { LinkedMention } from './linked-mention.ts';
import { conflicts, datesDiffer } from './similarity.ts';

/** A sentence that speaks of an event without telling it: "charged with Monday's shooting" speaks of the shooting. */
export interface Reference {
  readonly article: ArticleId;
  readonly sentence: Span;
  /** The word that means the event. */
  readonly focus: Span;
}

/** An event that several articles tell, and where it is told already. */
interface Told extends Core {
  readonly at: number;
  readonly told: ReadonlySet<string>;
  /** The actions for which it stands in its story: hardly anything else there is one of that kind. */
  readonly alone: ReadonlySet<string>;
}

/** A sentence that is less like an event than this does not mean it. */
const ATTACH_AT = 0.25;
/** The same for what a story is about, where a verb names it: it may tell of the like. */
const ATTACH_VERB_AT = 0.18;
/** What a story is about is what its sentences mean, so that less will do. */
const ATTACH_TOP_AT = 0.1;
/** And where it is the only event of its kind in the story: "the shooting" can hardly mean another one. */
const ATTACH_ALONE_AT = 0.06;
/** An event with so large a share of the reports of an action is the only one of its kind. */
const ALONE = 0.7;
/** Without a word that names its action more is asked for. */
const WORDLESS_AT = 0.4;
/** So many events of one action are compared with each sentence. */
const CORES = 60;

const place = (m: LinkedMention): string => `${m.article} ${m.mention.sentence.start}`;

/** Before an action these say that it did not happen, or not yet: "could not", "to", "without being". */
const UNDOES = /(?:\b(?:to|not|never|without|would|could|may|might|will|should|cannot|if|unless|be|being)|n['’]t)\s(?:be\s|have\s|been\s|being\s)?$/iu;

/** A word with the key of its stem. */
interface KeyedWord extends Word {
  readonly key: string;
}

const keyOfWord = remembered<string>((word) => keyOfStem(stem(word)));

const keyed = (text: string, sentence: Span): readonly KeyedWord[] => words(text, sentence).map(({ start, end, text: word }) => ({ start, end, text: word, key: keyOfWord(word) }));

/**
 * The first word of a sentence that names an action by this key as one that is known: an event noun, or a verb in the past.
 * "To destroy", "without destroying" and "still hitting" tell of something else, or of nothing that happened. Of what is only
 * planned every form speaks.
 */
function wordFor(text: string, sentence: Span, written: readonly KeyedWord[], key: string, planned: boolean): Word | null {
  const refers = ({ start, text: word, key: mine }: KeyedWord): boolean => {
    if (mine !== key) return false;
    const lower = word.toLowerCase();
    const before = text.slice(Math.max(sentence.start, start - 60), start);
    return planned || (actionsOfNoun(lower).length > 0 || isPast(lower)) && !UNDOES.test(before) && !avoided(before);
  };
  return written.find(refers) ?? null;
}

const AVOID = /^(?:avoid|avert|evade|escape)(?:s|ed|d|ing)?$/iu;

/** What was avoided did not happen: "to avoid detection and arrest". */
const avoided = (before: string): boolean => before.split(' ').slice(-5).some((word) => AVOID.test(word));

/** "left" is left out: what is left behind is no departure. */
function isPast(lower: string): boolean {
  const verb = verbForm(lower);
  return verb !== null && (verb.past || verb.participle) && lower !== 'left';
}

/**
 * The sentences that speak of each of the groups beside those that tell it. A sentence goes with the event that it is likest
 * of those whose action it names, where nothing speaks against it; one that tells nothing itself also with what is on top of
 * its story, if it is like that.
 */
export function referencesOf(groups: readonly (readonly LinkedMention[])[], textOf: (article: ArticleId) => string): readonly (readonly Reference[])[] {
  const found = groups.map((): Reference[] => []);
  const { byKey, tops } = eventsOf(groups);
  const taken = new Set<string>();
  const add = ({ at }: Told, mention: LinkedMention, { start, end }: Span): void => {
    taken.add(`${at} ${place(mention)}`);
    found[at]?.push({ article: mention.article, sentence: mention.mention.sentence, focus: { start, end } });
  };
  // The mentions of a sentence share its words, and most sentences are never asked for them.
  const read = new Map<string, readonly KeyedWord[]>();
  const writtenIn = (mention: LinkedMention): readonly KeyedWord[] => {
    const at = place(mention);
    const written = read.get(at) ?? keyed(textOf(mention.article), mention.mention.sentence);
    read.set(at, written);
    return written;
  };
  for (const mention of groups.flat()) {
    const free = (event: Told | null): event is Told => event !== null && !taken.has(`${event.at} ${place(mention)}`);
    const text = textOf(mention.article);
    for (const key of keysIn(mention)) {
      const events = byKey.get(key);
      if (events === undefined) continue;
      const written = writtenIn(mention);
      const known = wordFor(text, mention.mention.sentence, written, key, false);
      const event = likest(mention, events, key, known);
      if (!free(event)) continue;
      const word = event.planned ? wordFor(text, mention.mention.sentence, written, key, true) : known;
      // A word may name several kinds of action: then the mention itself knows which.
      const focus = word ?? (mention.bag.has(key) ? null : mention.mention.predicate);
      if (focus !== null) add(event, mention, focus);
    }
    const event = likest(mention, tops, null, null);
    if (free(event)) add(event, mention, mention.mention.focus);
  }
  return found;
}

/** The keys of a mention and those of its actions, each once. */
function* keysIn({ bag, mention }: LinkedMention): Iterable<string> {
  yield* bag.keys();
  for (const key of new Set(mention.actions.map(actionKey))) if (!bag.has(key)) yield key;
}

/** The groups that several articles tell, by the actions that may name them, and those on top of their story. */
function eventsOf(groups: readonly (readonly LinkedMention[])[]): { readonly byKey: ReadonlyMap<string, readonly Told[]>; readonly tops: readonly Told[] } {
  const byKey = new Map<string, Told[]>();
  const tops: Told[] = [];
  const reports = reportsOf(groups);
  for (const [at, members] of groups.entries()) {
    if (new Set(members.map((m) => m.article)).size < 2) continue;
    const core = coreOf(members);
    const mine = reportsOf([members]);
    const event: Told = { ...core, at, told: new Set(members.map(place)), alone: new Set([...core.keys].filter((key) => (mine.get(key) ?? 0) >= ALONE * (reports.get(key) ?? 0))) };
    if (event.top) tops.push(event);
    for (const key of event.top ? event.kin : event.keys) if (isTelling(key)) byKey.set(key, [...(byKey.get(key) ?? []), event]);
  }
  // What most articles tell is what others speak of.
  const most = (events: readonly Told[]): readonly Told[] => (events.length <= CORES ? events : events.toSorted((a, b) => b.members.length - a.members.length || a.at - b.at).slice(0, CORES));
  return { byKey: new Map([...byKey].map(([key, events]) => [key, most(events)])), tops: most(tops) };
}

/** How many mentions tell an action, by its key. */
function reportsOf(groups: readonly (readonly LinkedMention[])[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { mention } of groups.flat()) for (const key of new Set(mention.actions.map(actionKey))) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** A sentence that tells an action of its own may speak of another one of that kind, but not where its date says so. */
const against = (mention: LinkedMention, m: LinkedMention): boolean =>
  conflicts(mention, m) || (datesDiffer(mention, m) && mention.mention.actions.some((x) => m.mention.actions.includes(x)));

/** Told in a headline or the first paragraphs, or named by a noun: "the shooting" means one that is known. */
const points = ({ mention }: LinkedMention, word: Word | null): boolean => mention.headline || mention.paragraph <= 1 || (word !== null && actionsOfNoun(word.text.toLowerCase()).length > 0);

/** How like an event a sentence must be to mean it, by the key of the word that names its action; null: no word does. */
function asked(event: Told, mention: LinkedMention, key: string | null, word: Word | null): number {
  if (key === null) return WORDLESS_AT;
  if (!points(mention, word)) return event.top ? ATTACH_VERB_AT : ATTACH_AT;
  return event.alone.has(key) ? ATTACH_ALONE_AT : event.top ? ATTACH_TOP_AT : ATTACH_AT;
}

/** A sentence without a word for an event may still tell of it in other words, but not where it tells of another kind of thing. */
const otherKind = (mention: LinkedMention, { kin }: Told): boolean => mention.mention.actions.some((action) => !action.startsWith('=') && !kin.has(actionKey(action)));

/** The event that a mention is likest; null: none is like it, or it tells that one itself. */
function likest(mention: LinkedMention, events: readonly Told[], key: string | null, word: Word | null): Told | null {
  let best: Told | null = null;
  let top = 0;
  // What may come is no report of what happened; what is told beside it may be.
  const planned = mention.mention.kind === 'projection' && (key === null || mention.mention.actions.map(actionKey).includes(key));
  for (const event of events) {
    if ((planned && !event.planned) || (key === null && otherKind(mention, event))) continue;
    const like = likeness(mention.bag, event.centre);
    if (like < Math.max(top, asked(event, mention, key, word))) continue;
    if (!event.told.has(place(mention)) && event.members.filter((m) => against(mention, m)).length * 4 > event.members.length) continue;
    best = event;
    top = like;
  }
  return best === null || best.told.has(place(mention)) ? null : best;
}
