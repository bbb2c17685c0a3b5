import type { Published } from '../../core/index.ts';

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

export function scorePublication(all: readonly HiddenDay[]): PublicationScore {
  const sure = all.filter(({ answer }) => answer.date !== null && answer.confidence >= SURE);
  const share = (of: readonly HiddenDay[], most: number) => of.filter((one) => distance(one) <= most).length / Math.max(1, of.length);
  return {
    hidden: all.length, answered: all.filter(({ answer }) => answer.date !== null).length / Math.max(1, all.length),
    exact: share(all, 0), withinADay: share(all, 1),
    confident: { share: sure.length / Math.max(1, all.length), exact: share(sure, 0), withinADay: share(sure, 1) },
  };
}

function distance({ day, answer }: HiddenDay): number {
  return answer.date === null ? Infinity : Math.abs(Date.parse(answer.date) - Date.parse(day)) / 86_400_000;
}
