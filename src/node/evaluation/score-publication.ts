import type { Published } from '../../core/index.ts';
import { share, sumOf, type Scorer } from './tally.ts';

/** How well hidden days of publication are found. Shares between 0 and 1; what is not answered counts as wrong. */
export interface PublicationScore {
  readonly hidden: number;
  readonly answered: number;
  readonly exact: number;
  readonly withinADay: number;
  /** The answers that say that they are sure, as a share of all, and how many of them are right to a day. */
  readonly confident: { readonly share: number; readonly exact: number; readonly withinADay: number };
}

export interface HiddenDay {
  readonly day: string;
  readonly answer: Pick<Published, 'date' | 'confidence'>;
}

/** An answer with at least this confidence is called sure. */
const SURE = 0.5;

interface Counts {
  readonly hidden: number;
  readonly answered: number;
  readonly exact: number;
  readonly withinADay: number;
  readonly sure: number;
  readonly sureExact: number;
  readonly sureWithinADay: number;
}

const none: Counts = { hidden: 0, answered: 0, exact: 0, withinADay: 0, sure: 0, sureExact: 0, sureWithinADay: 0 };

const figures = (counts: Counts): PublicationScore => ({
  hidden: counts.hidden, answered: share(counts.answered, counts.hidden), exact: share(counts.exact, counts.hidden), withinADay: share(counts.withinADay, counts.hidden),
  confident: { share: share(counts.sure, counts.hidden), exact: share(counts.sureExact, counts.sure), withinADay: share(counts.sureWithinADay, counts.sure) },
});

/** With the articles' addresses, and without. */
export const publication: Scorer<{ readonly plain: Counts; readonly bare: Counts }> = {
  nothing: { plain: none, bare: none },
  figures: ({ plain, bare }) => ({ ...figures(plain), withoutAddress: figures(bare) }),
};

export const tallyPublication = (days: readonly HiddenDay[]): Counts => sumOf(none, days.map((one) => {
  const [answered, exact, near] = [Number(one.answer.date !== null), Number(distance(one) === 0), Number(distance(one) <= 1)];
  const sure = one.answer.date !== null && one.answer.confidence >= SURE ? 1 : 0;
  return { hidden: 1, answered, exact, withinADay: near, sure, sureExact: sure * exact, sureWithinADay: sure * near };
}));

function distance({ day, answer }: HiddenDay): number {
  return answer.date === null ? Infinity : Math.abs(Date.parse(answer.date) - Date.parse(day)) / 86_400_000;
}
