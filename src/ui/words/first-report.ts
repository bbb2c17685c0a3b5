import type { Published } from '../../core/index.ts';
import { publishedText } from './labels.ts';

/** An article that tells an event. */
export interface Dated {
  readonly source: string;
  /** Tells sources of one name apart. */
  readonly key: string;
  readonly published: Pick<Published, 'date' | 'certainty'>;
}

/**
 * Who reported an event first, as far as it is known. Days of publication are all that articles are known by, so that two of one
 * day are never put before one another, and a date that was inferred, or is missing, is said to be. Null: there is only one source.
 */
export function firstReport(reports: readonly Dated[]): string | null {
  const all = sourcesIn(reports);
  if (all.length < 2) return null;
  const days = reports.flatMap(({ published: { date } }) => date ?? []);
  const first = days.reduce<string | null>((least, day) => (least === null || day < least ? day : least), null);
  if (first === null) return 'No publication date is known, so neither is who was first.';
  const earliest = reports.filter(({ published }) => published.date === first);
  const leading = sourcesIn(earliest);
  const inferred = sourcesIn(reports.filter(({ published }) => published.certainty === 'inferred'));
  const undated = sourcesIn(reports.filter(({ published }) => published.date === null));
  const day = earliest[0] === undefined ? '' : dayText(earliest[0]);
  const doubts = [
    ...(inferred.length === 0 ? [] : [inferred.length === all.length ? 'All dates are inferred.' : inferred.length === 1 ? `The date of ${inferred.join()} is inferred.` : `${inferred.length} of the dates are inferred.`]),
    ...(undated.length === 0 ? [] : [undated.length === 1 ? `${undated.join()} has no date.` : `${undated.length} sources have no date.`]),
  ];
  return [lead(leading, all.length, day, doubts.length === 0), ...doubts].join(' ');
}

function lead(leading: readonly string[], all: number, day: string, sure: boolean): string {
  if (leading.length === 1) return `${sure ? 'First of these to report it' : 'Earliest date'}: ${leading.join()}, ${day}.`;
  const who = leading.length === all ? (all === 2 ? 'Both' : 'All') : leading.length === 2 ? leading.join(' and ') : `${leading.length} of ${all} sources`;
  return `${who} published on ${day}: ${leading.length === 2 ? 'which of them' : 'who'} was first is not known.`;
}

function dayText({ published }: Dated): string {
  return publishedText(published) ?? '';
}

/** Each once, in the order given. */
function sourcesIn(reports: readonly Dated[]): readonly string[] {
  return [...new Map(reports.map(({ key, source }) => [key, source] as const)).values()];
}
