/** A chat as WhatsApp exports it: a line for each message, `12/31/23, 10:05 - Name: words` or `[31.12.23, 10:05:11] Name: words`, and lines that go on with the one before. */
import { linesOf, withoutWords, type Fields, type Form, type FormRead, type Said } from './form.ts';

/** Before its words a message has a day, a clock of 12 or 24 hours, and who wrote; marks of direction and narrow spaces stand between. */
const MESSAGE = /^[\u200E\u200F]?\[?(\d{1,4})([./-]) ?(\d{1,2})[./-] ?(\d{1,4})\.?,?[ \u00A0\u202F](?:\p{L}{1,4} ){0,2}\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \u00A0\u202F]?[ap]\.?[ \u00A0\u202F]?m\.?)?(?:\]| -) (.*)$/iu;
/** What the program says itself has no writer, or begins with a mark of direction. */
const WRITTEN = /^[\u200E\u202A]?([^:"“]{1,60}): (.*)$/;
/** "<Media omitted>", in whatever language, or the name of a file and "(file attached)". */
const MEDIA = /^(?:<[^<>]{3,40}>|\S{1,80}\.\w{3,4} \([^()]{4,40}\))$/;

export const chat: Form = {
  is(head) {
    const lines = linesOf(head.replace(/^\uFEFF/, '')).filter((line) => line.trim() !== '');
    return MESSAGE.test(lines[0] ?? '') && lines.some((line) => WRITTEN.test(MESSAGE.exec(line)?.[5] ?? ''));
  },
  read: (text) => chatOf(text, (lines) => (MEDIA.test(lines[0] ?? '') ? lines.slice(1) : lines).join('\n').trim()),
};

interface Message {
  readonly date: Written;
  readonly source: string;
  readonly lines: string[];
}

interface Written {
  readonly numbers: readonly [first: number, second: number, third: number];
  /** With full stops between them. */
  readonly dotted: boolean;
  readonly written: string;
}

/** @param wordsOf the words of a message, of its lines; empty: it has none. */
export function chatOf(text: string, wordsOf: (lines: readonly string[]) => string): FormRead {
  const messages: Message[] = [];
  const dates: Written[] = [];
  let notices = 0;
  // What stands behind a notice goes on with it.
  let open: string[] = [];
  for (const line of linesOf(text.replace(/^\uFEFF/, ''))) {
    const [found, first, sign = '', second, third, rest = ''] = MESSAGE.exec(line) ?? [];
    if (found === undefined) {
      open.push(line);
      continue;
    }
    const date: Written = { numbers: [Number(first), Number(second), Number(third)], dotted: sign === '.', written: [first, second, third].join(sign) };
    dates.push(date);
    const [, source, words = ''] = WRITTEN.exec(rest) ?? [];
    open = [words.replace(/\u200E<[^<>]{3,40}>$/, '').trimEnd()];
    if (source === undefined || words.startsWith('\u200E')) notices++;
    else messages.push({ date, source, lines: open });
  }
  const dayOf = dayReader(dates);
  const records = messages.flatMap(({ date, source, lines }): Fields[] => {
    const words = wordsOf(lines);
    return words === '' ? [] : [{ text: words, date: dayOf?.(date) ?? '', source }];
  });
  const said: Said[] = withoutWords(messages.length - records.length, notices);
  const unsure = dates.find(({ numbers: [first, second] }) => first !== second);
  if (dayOf === null && unsure !== undefined) said.push({ message: `Nothing in this chat tells whether its dates begin with the day or the month ("${unsure.written}"), so its messages have none. Add a longer part of it, or write its dates as YYYY-MM-DD.`, record: null });
  return { records, said };
}

/** How the days of a chat are to be read, all in one way; null: that cannot be told. */
function dayReader(dates: readonly Written[]): ((date: Written) => string) | null {
  const ways = [dayFirst, monthFirst].filter((way) => dates.every((date) => way(date) !== null));
  // Where both can be read, only one may go on from message to message.
  const onward = ways.length < 2 ? ways : ways.filter((way) => dates.every((date, at) => at === 0 || (way(dates[at - 1] ?? date) ?? '') <= (way(date) ?? '')));
  const [only] = onward;
  const alike = dates.every((date) => dayFirst(date) === monthFirst(date));
  return only !== undefined && (onward.length === 1 || alike) ? (date) => only(date) ?? '' : null;
}

/** `YYYY-MM-DD`; null: it is no day when it is read so. A date with full stops begins with its day everywhere, one that begins with four figures with its year. */
const dayFirst = ({ numbers: [first, second, third] }: Written): string | null => (first > 31 ? dayOf(first, second, third) : dayOf(third, second, first));
const monthFirst = (date: Written): string | null => {
  const [first, second, third] = date.numbers;
  return first > 31 || date.dotted ? dayFirst(date) : dayOf(third, first, second);
};

const dayOf = (year: number, month: number, date: number): string | null =>
  month < 1 || month > 12 || date < 1 || date > 31 ? null : `${year < 100 ? 2000 + year : year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
