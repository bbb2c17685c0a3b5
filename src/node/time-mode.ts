import type { TimeContext } from '../core/index.ts';

/** How bare months and days are read: from the publication date (news), from what was told before (narrative), or passage by passage. */
export type Mode = NonNullable<TimeContext['mode']>;

const modes: readonly string[] = ['auto', 'news', 'narrative'] satisfies readonly Mode[];

export const isMode = (word: string): word is Mode => modes.includes(word);
