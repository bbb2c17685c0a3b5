import { irregularVerbs } from '../../text/index.ts';
import { regular } from '../lexicon/forms.ts';

const PAST = new Map(irregularVerbs.map(({ base, past }) => [base, past[0] ?? base]));

/** The past of a verb: "sank" of "sink". */
export const pastForm = (lemma: string): string => PAST.get(lemma) ?? regular(lemma).past;
