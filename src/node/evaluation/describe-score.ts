import type { TimeExpression } from '../../core/index.ts';
import { printable } from '../printable.ts';
import { figures, type ErrorKind, type Figures, type Scored, type TimexCounts, type TimexError } from './score-timex.ts';

const measures = ['strict', 'relaxed', 'type', 'value', 'typeValue', 'strictValue'] as const;

const percent = (share: number): string => (100 * share).toFixed(2).padStart(6);

const line = (name: string, { precision, recall, f1 }: Figures): string => `${name.padEnd(12)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;

/** The figures as lines, in per cent. */
export function describeScore(counts: TimexCounts): string {
  const lines = measures.map((measure) => line(measure, figures(counts[measure], counts)));
  return `${lines.join('\n')}\n${counts.gold} in the gold, ${counts.system} found, ${counts.relaxed} of them overlap\n`;
}

/** The figures as plain JSON, between 0 and 1. */
export function scoreJson(counts: TimexCounts): object {
  return { counts, ...Object.fromEntries(measures.map((measure) => [measure, figures(counts[measure], counts)])) };
}

type Error = TimexError<Scored, Scored & Pick<TimeExpression, 'rule'>>;

const headings: Readonly<Record<ErrorKind, string>> = {
  missed: 'Missed',
  spurious: 'Spurious',
  value: 'Wrong value',
  span: 'Wrong span, right value',
  type: 'Wrong type alone',
};

const kinds: readonly ErrorKind[] = ['missed', 'spurious', 'value', 'span', 'type'];

/** Every error with its surroundings, by kind, the most frequent group of each kind first. */
export function describeErrors(errors: readonly Error[]): string {
  return kinds.map((kind) => {
    const here = errors.filter((error) => error.kind === kind);
    const groups = [...grouped(here)].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
    return [`\n${headings[kind]}: ${here.length}\n`, ...groups.map(([group, all]) => `  ${printable(group)}: ${all.length}\n${all.map(describeError).join('')}`)].join('');
  }).join('');
}

function grouped(errors: readonly Error[]): ReadonlyMap<string, readonly Error[]> {
  const groups = new Map<string, Error[]>();
  for (const error of errors) groups.set(groupOf(error), [...(groups.get(groupOf(error)) ?? []), error]);
  return groups;
}

/** Nobody's rule missed an expression: then its type must do. */
const groupOf = ({ gold, system }: Error): string => system?.rule ?? gold?.type ?? '';

function describeError({ name, text, gold, system }: Error): string {
  const at = gold ?? system ?? { start: 0, end: 0 };
  const around = text.slice(Math.max(0, at.start - 50), at.end + 30).replace(/\s+/g, ' ');
  const side = (one: Scored | null): string => (one === null ? '' : `"${text.slice(one.start, one.end).replace(/\s+/g, ' ')}" ${one.type} ${one.value}`);
  return `    ${printable(`${[side(gold), ...(system === null ? [] : [`<- ${side(system)}`])].join(' ').trim()}  ${name} at ${at.start}: …${around}…`)}\n`;
}
