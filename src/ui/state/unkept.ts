import { without, type Step } from './merged.ts';
import { writeStored } from './stored.ts';

/** What the names of notes begin with. */
export const UNKEPT = 'dateline-unkept ';

let notes = 0;

/**
 * Notes at once what a person did to the corrections of a collection (null: the bundled articles), until the database has it: a
 * page may be closed before. Answers the name of the note: behind what all begin with stand the time and a number, by which they are put in order.
 */
export function noteStep(collection: string | null, { before, after }: Step): string {
  notes += 1;
  const key = `${UNKEPT}${Date.now()} ${notes} ${Math.random()}`;
  writeStored(key, JSON.stringify({ collection, before: without(before, after), after: without(after, before) }));
  return key;
}
