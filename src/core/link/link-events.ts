import type { Article, ArticleId, NameKind, TimelineEvent } from '../model.ts';
import type { Mention, MentionTime } from '../events/index.ts';
import { referencesOf } from './attach.ts';
import { buildEvent, type EventSetting } from './build-event.ts';
import { clusterMentions } from './cluster.ts';
import { joinCores } from './cores.ts';
import { landmarksOf, linkedMention, peopleOf, type LinkedMention } from './linked-mention.ts';
import { foldName } from './same-name.ts';
import { weightsOf } from './weights.ts';

/** The dated mentions of one article. `times` go with `mentions` by index. */
export interface ArticleMentions {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly times: readonly MentionTime[];
  /** Number of its story: only mentions of one story are joined. */
  readonly story: number;
}

/** The kind that most mentions of a name give it: one article may show it and another not. */
function kindsOf(all: readonly ArticleMentions[]): (key: string) => NameKind | null {
  const votes = new Map<string, Map<NameKind, number>>();
  for (const { mentions } of all) {
    for (const name of mentions.flatMap((m) => m.names)) {
      if (name.kind === 'other' || name.country !== null) continue;
      const mine = votes.get(foldName(name.text)) ?? new Map<NameKind, number>();
      votes.set(foldName(name.text), mine);
      mine.set(name.kind, (mine.get(name.kind) ?? 0) + 1);
    }
  }
  return (key) => [...(votes.get(key) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Does a lone mention deserve an entry? What is joined from several articles always does. */
function worth(members: readonly LinkedMention[]): boolean {
  if (new Set(members.map((m) => m.article)).size > 1) return true;
  return members.some(({ mention, time }) => {
    const dated = !time.soft && (time.interval !== null || time.value !== null);
    const known = mention.actions.some((a) => !a.startsWith('='));
    if (mention.title === null) return false;
    if (mention.kind === 'statement') return !mention.weak;
    if (mention.weak && !dated) return false;
    if (mention.background && !dated) return false;
    if (mention.kind === 'projection') return !mention.weak || dated;
    // Told for its own sake.
    if (!mention.background) return true;
    return known || dated || mention.paragraph <= 2 || mention.figures.some((f) => f.what === 'killed' || f.what === 'injured');
  });
}

/** True for words that only speak of an event: no figure, no quotation. */
const speaksOf = (mention: Mention): boolean => mention.elaborates && mention.kind === 'event' && mention.figures.length === 0;

/** What an elaborating mention goes with: the last mention of its article; for a noun that speaks of an event, the last of that kind. */
function toldBefore(linked: LinkedMention, mentions: readonly LinkedMention[]): LinkedMention | null {
  const { actions } = linked.mention;
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const before = mentions[at];
    if (before === undefined || before.article !== linked.article) return null;
    if (!speaksOf(linked.mention) || actions.length === 0 || actions.some((a) => before.mention.actions.includes(a) || before.mention.objects.includes(a))) return before;
  }
  return null;
}

/** Events of all articles, each told once. In order of time; undated ones last. */
export function linkEvents(all: readonly ArticleMentions[]): readonly TimelineEvent[] {
  const weights = weightsOf(all.map((a) => a.mentions));
  const kindOf = kindsOf(all);
  const order = new Map<ArticleId, number>(all.map(({ article }, at) => [article.id, at]));
  const setting: EventSetting = {
    order,
    articles: new Map(all.map(({ article }) => [article.id, article])), weights, kindOf,
    pile: { articles: all.length, paragraphs: new Map(all.map(({ article, mentions }) => [article.id, Math.max(1, ...mentions.map((m) => m.paragraph + 1))])) },
  };
  const told = all.flatMap((a) => a.mentions);
  const landmarks = landmarksOf(told);
  const people = peopleOf(told);
  const events: TimelineEvent[] = [];
  /** Bare figures of the dead, by the index of the mention they go with. */
  const extras = new Map<number, readonly LinkedMention[]>();
  const stories = new Map<number, ArticleMentions[]>();
  for (const article of all) {
    const mine = stories.get(article.story);
    if (mine === undefined) stories.set(article.story, [article]);
    else mine.push(article);
  }
  let index = 0;
  const inStories = [...stories.values()].map((articles) => {
    const mentions: LinkedMention[] = [];
    for (const { article, mentions: mine, times } of articles) {
      const bySentence = new Map<number, Mention[]>();
      for (const m of mine) bySentence.set(m.sentence.start, [...(bySentence.get(m.sentence.start) ?? []), m]);
      let last: LinkedMention | null = null;
      for (const [at, raw] of mine.entries()) {
        const time = times[at];
        if (time === undefined) continue;
        const mention = { ...raw, names: raw.names.map((n) => (n.kind === 'other' && n.country === null ? { ...n, kind: kindOf(foldName(n.text)) ?? 'other' } : n)) };
        const linked = linkedMention(index, article.id, mention, time, {
          landmarks, weights, people, beside: (bySentence.get(raw.sentence.start) ?? []).filter((m) => m !== raw), before: last !== null && last.mention.paragraph >= raw.paragraph - 1 ? last.persons : [],
        });
        last = linked;
        index += 1;
        const about = raw.elaborates ? toldBefore(linked, mentions) : null;
        if (about !== null) extras.set(about.index, [...(extras.get(about.index) ?? []), linked]);
        else if (!speaksOf(raw)) mentions.push(linked);
      }
    }
    return clusterMentions(mentions, weights);
  });
  const storyOf = new Map<ArticleId, number>(all.map((a) => [a.article.id, a.story]));
  const byStory = new Map<number, (readonly LinkedMention[])[]>();
  for (const group of inStories.length > 1 ? joinCores(inStories.flat(), true) : inStories.flat()) {
    const [first] = group;
    const story = first === undefined ? undefined : storyOf.get(first.article);
    if (story === undefined) continue;
    byStory.set(story, byStory.get(story) ?? []);
    byStory.get(story)?.push(group);
  }
  for (const groups of byStory.values()) {
    const references = referencesOf(groups, (id) => setting.articles.get(id)?.text ?? '');
    for (const [at, group] of groups.entries()) {
      const members = [...group, ...group.flatMap((m) => extras.get(m.index) ?? [])];
      const event = worth(members) ? buildEvent(inOrder(members, order), references[at] ?? [], setting) : null;
      if (event !== null) events.push(event);
    }
  }
  return events.sort(byTime);
}

function inOrder(members: readonly LinkedMention[], order: ReadonlyMap<ArticleId, number>): readonly LinkedMention[] {
  return members.toSorted((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.mention.sentence.start - b.mention.sentence.start || a.mention.focus.start - b.mention.focus.start);
}

function byTime(a: TimelineEvent, b: TimelineEvent): number {
  const x = a.time.start;
  const y = b.time.start;
  if (x === null || y === null) return x === y ? b.salience - a.salience || (a.id < b.id ? -1 : 1) : x === null ? 1 : -1;
  if (x !== y) return x < y ? -1 : 1;
  const end = (a.time.end ?? x) < (b.time.end ?? y) ? -1 : (a.time.end ?? x) > (b.time.end ?? y) ? 1 : 0;
  return end || b.salience - a.salience || (a.id < b.id ? -1 : 1);
}
