import type { ArticleId, Day, Span } from '../model.ts';
import { actionsOfNoun, verbForm } from '../events/index.ts';
import { pace, remembered, stem, words, type Steps, type Word } from '../text/index.ts';
import { keyOfStem, likeness } from './bag.ts';
import { actionKey, coreOf, farNews, isTelling, newsDays, type Core } from './core.ts';
import type { LinkedMention } from './linked-mention.ts';
import { conflicts, datesDiffer, isDisaster } from './similarity.ts';
import { speakersOf } from './speakers.ts';

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
  /** Those of its reports that are asked whether a sentence speaks against it. */
  readonly speakers: readonly LinkedMention[];
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
/** The work that a sentence is, in comparisons. */
const A_SENTENCE = 20;
/** So many reports speak for an event. */
const SPEAKERS = 48;
/** So many events of one action are compared with each sentence. */
const CORES = 60;

const place = (m: LinkedMention): string => `${m.article} ${m.mention.sentence.start}`;

/** A word with the key of what it names, as bags have it. */
interface Keyed extends Word {
  readonly key: string;
  /** "A shooting", "another arrest": one of the kind, not the one that is known. */
  readonly indefinite: boolean;
}

const INDEFINITE = /^(?:an?|another|any|every|no|each)$/iu;

const keyOfWord = remembered<string>((word) => keyOfStem(stem(word)));

/** The words of a sentence that name what some event is known by. */
function namingWords(text: string, { sentence }: LinkedMention['mention'], isKnown: (key: string) => boolean): readonly Keyed[] {
  const found: Keyed[] = [];
  let before = '';
  for (const word of words(text, sentence)) {
    const key = keyOfWord(word.text);
    if (isKnown(key)) found.push({ start: word.start, end: word.end, text: word.text, key, indefinite: INDEFINITE.test(before) });
    before = word.text;
  }
  return found;
}

/** Before an action these say that it did not happen, or not yet: "could not", "to", "without being". */
const UNDOES = /(?:\b(?:to|not|never|without|would|could|may|might|will|should|cannot|if|unless|be|being)|n['’]t)\s(?:be\s|have\s|been\s|being\s)?$/iu;

/**
 * The first word of a sentence that names an action by this key as one that is known: an event noun, or a verb in the past.
 * "To destroy", "without destroying" and "still hitting" tell of something else, or of nothing that happened. Of what is only
 * planned every form speaks.
 */
function wordFor(text: string, sentence: Span, written: readonly Keyed[], key: string, planned: boolean): Keyed | null {
  const refers = ({ start, text: word, key: named }: Keyed): boolean => {
    if (named !== key) return false;
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
 * The sentences that speak of each of the groups beside those that tell it; `passing` are those that tell nothing. A sentence goes with the event that it is likest
 * of those whose action it names, where nothing speaks against it; one that tells nothing itself also with what is on top of
 * its story, if it is like that.
 */
export function* referencesOf(groups: readonly (readonly LinkedMention[])[], passing: readonly LinkedMention[], textOf: (article: ArticleId) => string): Steps<readonly (readonly Reference[])[]> {
  const isFull = pace();
  const found = groups.map((): Reference[] => []);
  const { byKey, tops } = eventsOf(groups);
  const taken = new Set<string>();
  const add = ({ at }: Told, mention: LinkedMention, { start, end }: Span): void => {
    taken.add(`${at} ${place(mention)}`);
    found[at]?.push({ article: mention.article, sentence: mention.mention.sentence, focus: { start, end } });
  };
  // The mentions of a sentence share its words.
  const read = new Map<string, readonly Keyed[]>();
  const writtenIn = (mention: LinkedMention): readonly Keyed[] => {
    // What a person marked may go on where the sentence of the rules ends.
    const at = `${place(mention)} ${mention.mention.sentence.end}`;
    const written = read.get(at) ?? namingWords(textOf(mention.article), mention.mention, (key) => byKey.has(key));
    read.set(at, written);
    return written;
  };
  const telling = groups.flatMap((members) => {
    const news = newsDays(members);
    return members.map((mention) => [mention, news] as const);
  });
  for (const [mention, news] of [...telling, ...passing.map((mention) => [mention, []] as const)]) {
    const mine = candidate(mention, news);
    if (isFull(A_SENTENCE)) yield;
    const free = (event: Told | null): event is Told => event !== null && !taken.has(`${event.at} ${place(mention)}`);
    const text = textOf(mention.article);
    const actions = new Set(mention.mention.actions.map(actionKey));
    // A clause that tells nothing may still name an event: "The mill was a fine host; the fair has asked it again."
    const written = writtenIn(mention);
    for (const key of new Set([...mention.bag.keys(), ...actions, ...written.map((word) => word.key)])) {
      const events = byKey.get(key);
      if (events === undefined) continue;
      const known = wordFor(text, mention.mention.sentence, written, key, false);
      const event = likest(mine, events, key, known);
      if (!free(event)) continue;
      const word = event.planned ? wordFor(text, mention.mention.sentence, written, key, true) : known;
      // A word may name several kinds of action: then the mention itself knows which.
      const focus = word ?? (actions.has(key) && !mention.bag.has(key) ? mention.mention.predicate : null);
      if (focus !== null) add(event, mention, focus);
    }
    const event = likest(mine, tops, null, null);
    if (free(event)) add(event, mention, mention.mention.focus);
  }
  return found;
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
    const event: Told = { ...core, at, told: new Set(members.map(place)), speakers: speakersOf(members, SPEAKERS), alone: new Set([...core.keys].filter((key) => (mine.get(key) ?? 0) >= ALONE * (reports.get(key) ?? 0))) };
    if (event.top) tops.push(event);
    // Who speaks of a storm does not speak of its dead.
    const outcome = [...core.keys].some((key) => !isDisaster(key.slice(1)));
    for (const key of event.top ? event.kin : event.keys) {
      if (!isTelling(key) || (outcome && isDisaster(key.slice(1)))) continue;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [event]);
      else known.push(event);
    }
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

const isNoun = (word: Word): boolean => actionsOfNoun(word.text.toLowerCase()).length > 0;

/** Told in a headline or the first paragraphs, or named by a noun: "the shooting" means one that is known. */
const points = ({ mention }: LinkedMention, word: Keyed | null): boolean => mention.headline || mention.paragraph <= 1 || (word !== null && isNoun(word) && !word.indefinite);

/** How like an event a sentence must be to mean it, by the key of the word that names its action; null: no word does. */
function asked(event: Told, mention: LinkedMention, key: string | null, word: Keyed | null): number {
  if (key === null) return WORDLESS_AT;
  if (!points(mention, word)) return event.top ? ATTACH_VERB_AT : ATTACH_AT;
  return event.alone.has(key) ? ATTACH_ALONE_AT : event.top ? ATTACH_TOP_AT : ATTACH_AT;
}

/** A sentence without a word for an event may still tell of it in other words, but not where it tells of another kind of thing. */
const otherKind = (mention: LinkedMention, { kin }: Told): boolean => mention.mention.actions.some((action) => !action.startsWith('=') && !kin.has(actionKey(action)));

/** A mention that may speak of an event, and the days on which what it tells itself is in headlines. */
interface Candidate {
  readonly mention: LinkedMention;
  readonly news: readonly Day[];
  /** How like an event it is. */
  readonly likeTo: (event: Told) => number;
}

/** An event is asked for by each of its words: its likeness is worked out once. */
function candidate(mention: LinkedMention, news: readonly Day[]): Candidate {
  const known = new Map<Told, number>();
  return {
    mention, news,
    likeTo: (event) => {
      const like = known.get(event) ?? likeness(mention.bag, event.centre);
      known.set(event, like);
      return like;
    },
  };
}

/** The event that a mention is likest; null: none is like it, or it tells that one itself. */
function likest({ mention, news, likeTo }: Candidate, events: readonly Told[], key: string | null, word: Keyed | null): Told | null {
  let best: Told | null = null;
  let top = 0;
  // What may come is no report of what happened; what is told beside it may be.
  const planned = mention.mention.kind === 'projection' && (key === null || mention.mention.actions.map(actionKey).includes(key));
  for (const event of events) {
    if ((planned && !event.planned) || (key === null && otherKind(mention, event))) continue;
    if (farNews(news, event.news) && mention.mention.actions.some((action) => event.kin.has(actionKey(action)))) continue;
    const like = likeTo(event);
    if (like < Math.max(top, asked(event, mention, key, word))) continue;
    if (!event.told.has(place(mention)) && event.speakers.filter((m) => against(mention, m)).length * 4 > event.speakers.length) continue;
    best = event;
    top = like;
  }
  return best === null || best.told.has(place(mention)) ? null : best;
}
