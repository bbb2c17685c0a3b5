import type { Evidence } from './evidence.ts';

/** What each piece of evidence weighs for two groups of reports telling one event, in tenths of a logit. */
export interface LinkWeights {
  readonly base: number;
  readonly of: ReadonlyMap<Evidence, number>;
}

/** Made by `npm run train:links`, not to be edited by hand. */
export const linkWeights: LinkWeights = { base: 0, of: new Map<Evidence, number>([
  ['action word', 9], ['action class', 0], ['action kin', -9], ['action announced', 0],
  ['likeness 0', -3], ['likeness 1', 0], ['likeness 2', 1], ['likeness 3', 2],
  ['clause 0', 0], ['clause 1', -1], ['clause 2', -2], ['clause 3', 2], ['clause 4', 1],
  ['top 0', -4], ['top 1', 2], ['top 2', 1],
  ['persons same', 2], ['persons other', -1], ['persons unsaid', -2],
  ['places same', 3], ['places other', 1], ['places unsaid', -5],
  ['names same', 1], ['names other', 1], ['names unsaid', -2],
  ['days stated', 1], ['days half', 1], ['days inherited', -2], ['days near', 0], ['days week', 0], ['days far', -2], ['days unsaid', 2],
  ['article other', 3], ['article same', 3], ['article sentence', -7],
]) };
