import { ACTION_CLASSES } from './tables.ts';

const CLASSES: ReadonlyMap<string, string> = new Map(ACTION_CLASSES.split('|').flatMap((row) => {
  const words = row.split(' ');
  return words.map((word) => [word, words[0] ?? word] as const);
}));

/** The word by which the class of like actions is called that a verb tells, or an event noun without a verb; null: it is of none. */
export const actionClass = (lemma: string): string | null => CLASSES.get(lemma) ?? null;

/** All words that are of a class. */
export const classedWords: readonly string[] = [...CLASSES.keys()];
