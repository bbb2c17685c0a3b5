import type { CorrectedTime, Correction } from '../../core/index.ts';
import { addEvent, changeArticle, changeEvent, mergeEvents } from '../correcting/acts.ts';
import { typedDay, typedText } from '../correcting/time-words.ts';
import { askDay, askTime } from '../correcting/use-time.ts';
import type { ReviewItem } from './items.ts';

/** What a person says to an item. */
export type Act = 'accept' | 'merge' | 'hide' | 'skip';

/** What stands in the fields of an item, as a person left it. */
export interface Draft {
  /** A publisher's name, or a title. */
  readonly text: string;
  /** A day or another time, as people say it. */
  readonly when: string;
  /** Whether it is so of the other articles that lack the same. */
  readonly same: boolean;
}

/** What was said of an item; or why it cannot be taken. */
export type ActResult = { readonly corrections: readonly Correction[] } | { readonly reason: string };

/** The acts that an item takes, the one that it proposes first. */
export function actsOf({ kind }: ReviewItem): readonly Act[] {
  if (kind === 'alike') return ['merge', 'skip'];
  return kind === 'guess' ? ['accept', 'hide', 'skip'] : ['accept', 'skip'];
}

/** What stands in the fields of an item at first. */
export function draftOf(item: ReviewItem): Draft {
  switch (item.kind) {
    case 'publisher': return { text: item.lines[0] ?? '', when: '', same: false };
    case 'published': {
      const { date, guess } = item.article.published;
      return { text: '', when: typedDay(date ?? guess), same: false };
    }
    case 'guess': return { text: '', when: typedText(item.event.time), same: false };
    // The whole sentence: whatever is left out of it may be what it says.
    case 'untold': return { text: item.sentence.at.exact.trim().replace(/[.;,\s]+$/u, ''), when: typedText(item.sentence.time), same: false };
    case 'alike': return { text: '', when: '', same: false };
  }
}

/** What a field says of a time; what was found stands as it was found. */
async function timeIn({ when }: Draft, found: CorrectedTime & Parameters<typeof typedText>[0], item: Extract<ReviewItem, { readonly kind: 'guess' | 'untold' }>): Promise<(CorrectedTime & { readonly start: string | null }) | { readonly reason: string }> {
  if (when === typedText(found)) return { value: found.value, mod: found.mod, start: found.start };
  const answer = await askTime(when, item.article.published.date, true);
  return answer ?? { reason: 'Write when it was.' };
}

/** What comes of accepting an item. `all`: those that are looked at, for what is so of all of them. */
async function accepted(item: ReviewItem, draft: Draft, all: readonly ReviewItem[]): Promise<ActResult> {
  switch (item.kind) {
    case 'publisher': {
      const source = draft.text.trim();
      if (source === '') return { reason: 'Write who published it.' };
      const articles = draft.same ? all.flatMap((other) => (other.kind === 'publisher' ? other.articles : [])) : item.articles;
      return { corrections: articles.map((article) => changeArticle(article, { source })) };
    }
    case 'published': {
      const day = await askDay(draft.when);
      if (typeof day !== 'string') return day;
      const articles = draft.same ? all.flatMap((other) => (other.kind === 'published' ? [other.article] : [])) : [item.article];
      return { corrections: articles.map((article) => changeArticle(article, { published: day })) };
    }
    case 'guess': {
      const time = await timeIn(draft, item.event.time, item);
      return 'reason' in time ? time : { corrections: [changeEvent(item.event, { time: { value: time.value, mod: time.mod } })] };
    }
    case 'untold': {
      const title = draft.text.trim();
      if (title === '') return { reason: 'Write what happened.' };
      const time = await timeIn(draft, item.sentence.time, item);
      if ('reason' in time) return time;
      const { date } = item.article.published;
      const ahead = date !== null && time.start !== null && time.start.slice(0, 10) > date;
      return { corrections: [addEvent(item.sentence.at, title, { value: time.value, mod: time.mod }, ahead ? 'projection' : 'event')] };
    }
    case 'alike': return { corrections: [mergeEvents(...item.events)] };
  }
}

/** What comes of an act; of skipping nothing is said. */
export function correctionsFor(act: Exclude<Act, 'skip'>, item: ReviewItem, draft: Draft, all: readonly ReviewItem[]): Promise<ActResult> {
  if (act === 'hide' && item.kind === 'guess') return Promise.resolve({ corrections: [changeEvent(item.event, { hidden: true })] });
  return accepted(item, draft, all);
}
