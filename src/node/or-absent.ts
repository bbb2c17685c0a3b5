import { codeOf } from './reason.ts';

/** For `catch`: null where nothing of that name stands; any other error goes on. */
export function orAbsent(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}
