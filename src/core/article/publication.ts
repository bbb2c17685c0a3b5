import type { Day, Published, Quote, Span } from '../model.ts';
import { fullDates } from './full-date.ts';
import type { Page } from './publisher.ts';

/** A full date at the head of the text, before the dash: "ARDEN, May 6, 2024 - The mayor …". */
const dateline = /^(?:\(?\p{Lu}[^-\u2026!?]{0,80}?)?$/u;

/** When the article was published, where it says so: a header, a byline, a "Published" line, the dateline. Else a guess at most. */
export function findPublication(page: Page, file: string): Published {
  const { id, text } = page;
  const found = lineDate(page) ?? datelineDate(page);
  if (!found) return { date: null, certainty: 'unknown', confidence: 0, steps: [], guess: guess(page, file) };
  const quote: Quote = { article: id, start: found.at.start, end: found.at.end, exact: text.slice(found.at.start, found.at.end) };
  return { date: found.day, certainty: 'stated', confidence: 1, steps: [{ kind: 'line', quote, value: found.day }], guess: null };
}

interface Dated {
  readonly day: Day;
  readonly at: Span;
}

/** The first line kept apart that bears a date; one that says "published" before one that says "updated". */
function lineDate({ lines, blocks }: Page): Dated | null {
  let updated: Dated | null = null;
  for (const [i, line] of lines.entries()) {
    const reason = blocks[i]?.reason;
    const bears = reason === 'header' || reason === 'byline' || (reason === 'source-line' && !/^(?:copyright|\(c\)|\u00A9)/i.test(line.words)) || (reason === 'navigation' && /^https? ?:/i.test(line.words));
    const day = bears ? fullDates(line.words)[0]?.day : undefined;
    if (day === undefined) continue;
    const dated: Dated = { day, at: { start: line.start, end: line.end } };
    if (!/^(?:last )?(?:updated|modified)\b/i.test(line.words)) return dated;
    updated ??= dated;
  }
  return updated;
}

function datelineDate({ lines, blocks }: Page): Dated | null {
  const line = lines[blocks.findIndex((block) => block.kind === 'paragraph')];
  const date = line && fullDates(line.words.slice(0, 160))[0];
  if (!line || !date) return null;
  const before = line.words.slice(0, date.start);
  const after = line.words.slice(date.end, date.end + 40);
  if (!dateline.test(before) || !/^\)?(?: ?,? ?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?(?: ?\([^()]{2,20}\))? ?(?:-{1,2}|:|\|) /i.test(after)) return null;
  return { day: date.day, at: { start: line.start + date.start, end: line.start + date.end } };
}

/** Something to offer to a person: a date in the file's name, of an embedded post, or the latest in the text. */
function guess({ lines, blocks }: Page, file: string): Day | null {
  const named = fullDates(file.replace(/_/g, '-'))[0]?.day;
  if (named) return named;
  const latest = (social: boolean): Day | null => {
    const days = lines.flatMap((line, i) => ((blocks[i]?.reason === 'social') === social ? fullDates(line.words).map((date) => date.day) : []));
    return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
  };
  return latest(true) ?? latest(false);
}
