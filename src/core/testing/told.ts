import type { TimelineEvent } from '../model.ts';
import { pile } from './pile.ts';

/** What a sentence of an article of Monday, 6 May 2024 tells. */
const told = (sentence: string): readonly TimelineEvent[] => pile({ a: `Arden news\n\n6 May 2024\n\n${sentence}\n` }).events;

/** The same with day and title in one line each. */
export const toldLines = (sentence: string): readonly string[] => told(sentence).map(({ title, time }) => `${time.value} ${title}`);
