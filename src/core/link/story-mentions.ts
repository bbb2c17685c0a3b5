import { NO_TIME, type Mention } from '../events/index.ts';
import type { ArticleMentions } from './article-mentions.ts';
import { likeness } from './bag.ts';
import { companyOf } from './company.ts';
import { grouped } from './grouped.ts';
import type { LinkWeights } from './link-weights.ts';
import { linkedMention, personsIn, type LinkedMention, type PileNames } from './linked-mention.ts';
import { withKinds, type KindOfName } from './name-kinds.ts';
import { deadIn } from './tolls.ts';
import type { Weights } from './weights.ts';

/** What the mentions of all articles are read with. */
export interface PileSetting extends PileNames {
  readonly weights: Weights;
  readonly kindOf: KindOfName;
  /** What evidence on two groups of reports weighs. */
  readonly links: LinkWeights;
}

/** The mentions of one story that are compared with each other, and those that only go with one of them. */
export interface StoryMentions {
  readonly mentions: readonly LinkedMention[];
  /** Bare figures of the dead and the like, by the index of the mention they go with. */
  readonly extras: ReadonlyMap<number, readonly LinkedMention[]>;
  /** Sentences that may speak of an event, and tell none. */
  readonly passing: readonly LinkedMention[];
}

/** True for words that only speak of an event: no figure, no quotation. */
const speaksOf = (mention: Mention): boolean => mention.elaborates && mention.kind === 'event' && mention.figures.length === 0;

/** What tells nothing has no place among what is told. */
const UNNUMBERED = -1;

/** So many paragraphs back lies at most what a sentence doubts. */
const DOUBT_REACH = 4;
/** And so many mentions, where a text has no paragraphs. */
const DOUBT_MENTIONS = 60;

/** The event that a sentence of doubt means: of those told shortly before it in its article the likest, of equals the last. */
function doubted(linked: LinkedMention, mentions: readonly LinkedMention[]): LinkedMention | null {
  let best: LinkedMention | null = null;
  let top = -1;
  for (let at = mentions.length - 1; at >= Math.max(0, mentions.length - DOUBT_MENTIONS); at -= 1) {
    const other = mentions[at];
    if (other === undefined || other.article !== linked.article) break;
    if (other.mention.kind !== 'event' || other.mention.background || linked.mention.paragraph - other.mention.paragraph > DOUBT_REACH) continue;
    const like = likeness(linked.bag, other.bag);
    if (like <= top) continue;
    best = other;
    top = like;
  }
  return best;
}

/** What an elaborating mention goes with: the last mention of its article; for a noun that speaks of an event, the last of that kind, as `lastOf` has it. */
function toldBefore(linked: LinkedMention, mentions: readonly LinkedMention[], lastOf: ReadonlyMap<string, LinkedMention>): LinkedMention | null {
  const { actions, caveats } = linked.mention;
  if (speaksOf(linked.mention) && actions.length === 0 && caveats.length > 0) return doubted(linked, mentions);
  if (speaksOf(linked.mention) && actions.length > 0) {
    return actions.reduce<LinkedMention | null>((latest, action) => {
      const last = lastOf.get(action) ?? null;
      return last !== null && (latest === null || last.index > latest.index) ? last : latest;
    }, null);
  }
  const before = mentions.at(-1);
  return before?.article === linked.article ? before : null;
}

/** The mentions of a story's articles with the keys by which they are compared, numbered on from `first`. */
export function storyMentions(articles: readonly ArticleMentions[], setting: PileSetting, first: number): StoryMentions {
  const mentions: LinkedMention[] = [];
  const extras = new Map<number, LinkedMention[]>();
  const passing: LinkedMention[] = [];
  const company = companyOf(articles.map(({ article, mentions: mine }) => ({ text: article.text, mentions: mine })), ({ names }) => personsIn(names, setting.people));
  let index = first;
  for (const { article, mentions: mine, times, passing: mute } of articles) {
    const dead = mine.flatMap(deadIn);
    const bySentence = grouped(mine, (m) => m.sentence.start);
    let last: LinkedMention | null = null;
    /** The last mention of the article so far that has an action, by itself or as what it is about. */
    const lastOf = new Map<string, LinkedMention>();
    for (const [at, raw] of mine.entries()) {
      const time = times[at];
      if (time === undefined) continue;
      const beside = (bySentence.get(raw.sentence.start) ?? []).filter((m) => m !== raw);
      const before: readonly string[] = last !== null && last.mention.paragraph >= raw.paragraph - 1 ? last.persons : [];
      const linked = linkedMention(index, article.id, withKinds(raw, setting.kindOf), time, { landmarks: setting.landmarks, people: setting.people, weights: setting.weights, company, text: article.text, dead, beside, before });
      last = linked;
      index += 1;
      const about = raw.elaborates ? toldBefore(linked, mentions, lastOf) : null;
      if (about !== null) {
        const more = extras.get(about.index);
        if (more === undefined) extras.set(about.index, [linked]);
        else more.push(linked);
      } else if (speaksOf(raw)) passing.push(linked);
      else {
        mentions.push(linked);
        for (const action of [...linked.mention.actions, ...linked.mention.objects]) lastOf.set(action, linked);
      }
    }
    for (const raw of mute) passing.push(linkedMention(UNNUMBERED, article.id, withKinds(raw, setting.kindOf), NO_TIME, { ...setting, company, text: article.text, dead, beside: [], before: [] }));
  }
  return { mentions, extras, passing };
}
