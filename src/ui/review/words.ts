import { counted } from '../words/labels.ts';
import type { Act } from './corrections.ts';
import type { ReviewKind } from './items.ts';

interface OfKind {
  /** What is asked. */
  readonly title: string;
  /** What it is about. */
  readonly why: string;
  /** What the act that it proposes is called. */
  readonly accept: string;
  readonly skip: string;
}

export const KINDS: Readonly<Record<ReviewKind, OfKind>> = {
  publisher: { title: 'Who published it?', why: 'These articles name no publisher.', accept: 'Use it', skip: 'Skip' },
  published: { title: 'When was it published?', why: 'No words state the day. All that these articles tell is counted from it.', accept: 'Use it', skip: 'Skip' },
  alike: { title: 'Is this one event?', why: 'These look alike, and were not joined.', accept: 'Merge', skip: 'They are two' },
  guess: { title: 'Was it that day?', why: 'No words of their own say when these were.', accept: 'That is right', skip: 'Skip' },
  untold: { title: 'Does this tell an event?', why: 'These sentences say when, and nothing was taken from them.', accept: 'Add it', skip: 'Skip' },
};

/** The key of an act. */
export const KEY_OF: Readonly<Record<Act, string>> = { accept: 'a', merge: 'm', hide: 'h', skip: 's' };

/** What a button says that does an act to an item of a kind. */
export function actWords(act: Act, kind: ReviewKind): string {
  return act === 'hide' ? 'Hide' : act === 'skip' ? KINDS[kind].skip : KINDS[kind].accept;
}

/** The same of several at once. */
export function actWordsOfAll(act: Act, kind: ReviewKind, count: number): string {
  const words = { accept: kind === 'untold' ? 'Add' : 'Accept', merge: 'Merge', hide: 'Hide', skip: 'Skip' }[act];
  return act === 'merge' ? `${words} ${counted(count, 'pair')}` : `${words} ${count}`;
}
