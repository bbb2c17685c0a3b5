import type { ArticleId, EventId, Excerpt, Span, Timeline, TimelineEvent } from '../../core/index.ts';

interface Place extends Span {
  readonly article: ArticleId;
}

const same = (a: Place, b: Place): boolean => a.article === b.article && a.start === b.start && a.end === b.end;
const focusOf = ({ article, focus: { start, end } }: Excerpt): Place => ({ article, start, end });

/** The words of which a person has just said that they stay where other reports were split off. */
function staying(before: Timeline, after: Timeline): readonly Place[] {
  const known = new Set(before.corrections.map(({ id }) => id));
  return after.corrections.flatMap((correction) => (correction.kind === 'split' && !known.has(correction.id) ? [correction.from] : []));
}

/** How surely an event is the old one, the weightiest reason first. */
function likeness(event: TimelineEvent, old: TimelineEvent, stays: readonly Place[]): readonly number[] {
  const told = event.excerpts.filter(({ tells }) => tells);
  const among = (place: Place): boolean => told.some((excerpt) => same(focusOf(excerpt), place));
  const mine = old.excerpts.filter(({ tells }) => tells);
  return [
    stays.filter(among).length,
    // The same words of a sentence: another event may be told in the rest of it.
    mine.filter((excerpt) => among(focusOf(excerpt))).length * 2 + Number(among(old.at)),
    mine.filter(({ article, start }) => told.some((excerpt) => excerpt.article === article && excerpt.start === start)).length,
    Number(event.excerpts.some(({ article, focus }) => article === old.at.article && focus.start < old.at.end && old.at.start < focus.end)),
  ];
}

/** Of two rows of reasons, the first in which they differ. */
const outweighs = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((reason, index) => reason !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
};

/**
 * Where a timeline is made anew, the event that an earlier one called by this id: the one with its id, else the one that has
 * most of its words; where a person split it, what stayed; where a person hid it, the one that came after it. Null: it is gone.
 */
export function followed(id: EventId, before: Timeline, after: Timeline): EventId | null {
  if (after.events.some((event) => event.id === id)) return id;
  const at = before.events.findIndex((event) => event.id === id);
  const old = before.events[at];
  if (old === undefined) return null;
  if (after.hidden.some((event) => event.id === id)) {
    const there = new Set(after.events.map((event) => event.id));
    return [...before.events.slice(at + 1), ...before.events.slice(0, at).reverse()].find((event) => there.has(event.id))?.id ?? null;
  }
  const stays = staying(before, after).filter((place) => old.excerpts.some((excerpt) => same(focusOf(excerpt), place)));
  let best: TimelineEvent | null = null;
  let most: readonly number[] = [0, 0, 0, 0];
  for (const event of after.events) {
    const reasons = likeness(event, old, stays);
    if (!outweighs(reasons, most)) continue;
    best = event;
    most = reasons;
  }
  return best?.id ?? null;
}

/** Which event was open under a list of corrections, and which one was followed from there to the next. */
export interface Trail {
  readonly corrections: string;
  readonly event: EventId;
  readonly next: EventId | null;
}

export const correctionsOf = ({ corrections }: Timeline): string => corrections.map(({ id }) => id).join(' ');

/** The event that was open when the corrections were these before, where a person has opened no other one since; null: none. */
export function returnedTo(trail: readonly Trail[], selected: EventId | null, after: Timeline): EventId | null {
  const key = correctionsOf(after);
  let open = selected;
  // Step by step: whoever undoes faster than the articles are joined comes back over several at once.
  for (const { corrections, event, next } of trail.toReversed()) {
    if (next !== open) return null;
    if (corrections === key) return after.events.some(({ id }) => id === event) ? event : null;
    open = event;
  }
  return null;
}
