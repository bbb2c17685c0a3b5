import type { Frame } from '../frame.ts';

interface Phrase {
  readonly start: number;
  readonly end: number;
}

/**
 * A frame as a line: `sank past S[The ferry] on[Tuesday]`, `built passive S[The ferry controlled] by[Pell] < noun ferry`.
 * The predicate, its tense and the like, S subject, O object, I indirect object, = attribute, by agent, then what it hangs on.
 */
export function frameLine(frame: Frame, tokens: readonly string[]): string {
  const words = ({ start, end }: Phrase): string => tokens.slice(start, end).join(' ');
  const word = (at: number | null): string => (at === null ? '' : tokens[at] ?? '');
  const { subject, object, indirectObject, attribute, agent, obliques } = frame;
  const flags = [frame.tense, frame.perfect && 'perfect', frame.progressive && 'progressive', frame.passive && 'passive', frame.negated && 'not', frame.modal !== null && word(frame.modal)].filter((flag) => flag !== false && flag !== null);
  const parts = [
    `${word(frame.predicate)}${frame.particle === null ? '' : ` ${word(frame.particle)}`}`,
    flags.join(' '),
    subject === null ? '' : `S[${words(subject)}${frame.subjectFrom === 'own' ? '' : ` ${frame.subjectFrom}`}]`,
    object === null ? '' : `O[${words(object)}${frame.objectShared ? ' shared' : ''}]`,
    indirectObject === null ? '' : `I[${words(indirectObject)}]`,
    attribute === null ? '' : `=[${words(attribute)}]`,
    agent === null ? '' : `by[${words(agent)}]`,
    ...obliques.map((oblique) => `${word(oblique.preposition)}[${words(oblique)}]`),
    frame.kind === 'main' ? '' : `< ${frame.kind} ${frame.mark === null ? '' : `${word(frame.mark)} `}${word(frame.parent)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
