import type { Day, Published, Quote, Span } from '../model.ts';
import { fullDates } from './full-date.ts';
import type { Page } from './publisher.ts';

/** What may stand before the date of a dateline, "ARDEN, ", and after it, before the dash: ", 10:15 GMT (Agency) - ". */
const place = /^(?:\(?\p{Lu}[^\u2026!?]{0,80}?)?$/u;
const dash = /^\)?(?: ?,? ?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?(?: ?\([^()]{2,20}\))? ?(?:-{1,2}|:|\|) /i;
/** A clock time with its zone right behind a date is a stamp, unless the words before the date make it part of a sentence. */
const clock = /^,? (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)? ?[A-Z]{2,4}\b/;
const inSentence = /\b(?:on|at|until|till|by|since|from|before|after|of|to|for|in)(?: \p{L}+day)?,? ?$/iu;
const label = /(?:\b(?:published|updated|posted|filed)(?: on| at)? ?: ?|\| ?(?:published|updated|posted) (?:on )?|\blast updated at )(?:\d{1,2}[:.]\d{2} ?(?:[ap]m)? ?(?:[A-Z]{2,4})?,? ?)?(?:\p{L}+day,? )?$/iu;
const head = 320;

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

/** "ARDEN, May 6, 2024 - The mayor …", "ARDEN | Mon May 6, 2024 8:14 am EDT The mayor …", at the head of the text. */
function datelineDate({ lines, blocks }: Page): Dated | null {
  const first = lines.findIndex((_, i) => blocks[i]?.kind === 'paragraph');
  for (const [i, line] of lines.slice(0, first + 2).entries()) {
    if (blocks[i]?.reason === 'social') continue;
    for (const date of fullDates(line.words.slice(0, head))) {
      const before = line.words.slice(0, date.start);
      const after = line.words.slice(date.end, date.end + 40);
      const opens = i === first && place.test(before) && dash.test(after);
      if (opens || label.test(before.slice(-60)) || (clock.test(after) && !inSentence.test(before.slice(-30)))) {
        return { day: date.day, at: { start: line.start + date.start, end: line.start + date.end } };
      }
    }
  }
  return null;
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
