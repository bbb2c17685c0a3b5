import { without, type Step } from './merged.ts';
import { writeStored } from '../browser/stored.ts';

/** What the names of notes begin with. */
export const UNKEPT = 'dateline-unkept ';

/**
 * Notes at once what a person did to the corrections of a collection (null: the bundled articles), until the database has it: a
 * page may be closed before. Answers the name of the note: behind what all begin with stands the time.
 */
export function noteStep(collection: string | null, { before, after }: Step): string {
  const key = `${UNKEPT}${Date.now()} ${Math.random()}`;
  writeStored(key, JSON.stringify({ collection, before: without(before, after), after: without(after, before) }));
  return key;
}
