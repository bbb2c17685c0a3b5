import type { ParsedSentence } from './parsed-sentence.ts';

/** A sentence with more verbs than this tells something of its own. */
const MOST_VERBS = 3;

/** Whether figures of the dead or hurt that no clause of a sentence holds go with the event told right before it. */
export const leavesFigures = ({ sentence, previous, groups }: ParsedSentence): boolean =>
  !sentence.headline && previous !== null && previous.paragraph >= sentence.paragraph - 1 && groups.length <= MOST_VERBS;
