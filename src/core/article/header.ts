import { fullDates } from './full-date.ts';
import { agency, isOutlet } from './outlets.ts';

const label = /\b(?:date|dated|published|first published|originally published|updated|last updated|modified|last modified|posted|created|issued|filed|on|at|by|as of|time)\b:?/gi;
const clock = /\b\d{1,2}(?::|\. ?|h)\d{2}(?::\d{2})?(?:\.\d+)?\b|\b\d{1,2} ?[ap]\.?m\b\.?|\b[ap]\.?m\b\.?|\b\d{4} (?:gmt|utc|est|edt|hrs)\b|T(?=\d)|Z\b/gi;
const zone = /\b(?:GMT|UTC|BST|CES?T|EES?T|IST|JST|AES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|MSK|Eastern|Pacific)\b(?: ?[+-]\d{1,2}(?::?\d{2})?)?/g;
const weekday = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?/gi;
const desk = /^([\p{Lu}\p{N}][\p{L}\p{N}&.' -]{0,40}?) ?\/ ?(?:[\p{L}.' ]{0,24} )?(?:desk|bureau|staff|report(?:er|ers|s)?|correspondents?|monitoring|agencies|newsroom|team|online|web)\b[\p{L} .]{0,24}$/iu;

const placeAndAgency = new RegExp(String.raw`^\p{Lu}[\p{Lu} .,'/]{2,40} ?[-|/] ?${agency}$`, 'u');
const onlyAgency = new RegExp(`^${agency}$`, 'u');
const named = /^(?:.*\()?((?:The )?\p{Lu}[\p{L}&.']*(?: \p{Lu}[\p{L}&.']*){0,3})\)?$/u;

/** What a header line holds. */
export interface Header {
  /** Words beside the date and its labels. */
  readonly rest: string;
  /** The name before "/ WEB DESK", or of an outlet beside the date; null: none. */
  readonly name: string | null;
}

/** "date 2024-05-06 HERALD / WEB DESK", "May 6, 2024", "Published: 12:30 GMT, 6 May 2024 | Updated: …"; null: not a header. */
export function readHeader(words: string): Header | null {
  if (words.length > 200 || !/\d{4}|[-/|]|^(?:first |originally |last )?(?:published|updated|posted|modified)/i.test(words)) return null;
  if (placeAndAgency.test(words)) return { rest: words, name: null };
  const dates = fullDates(words);
  const labelled = dates.length > 0 || /^(?:first |originally |last )?(?:published|updated|posted|modified)\b/i.test(words);
  if (!labelled && !words.includes('/')) return null;
  let bare = '';
  let from = 0;
  for (const { start, end } of dates) {
    bare += `${words.slice(from, start)} `;
    from = end;
  }
  bare += words.slice(from);
  const rest = bare.replace(weekday, ' ').replace(clock, ' ').replace(zone, ' ').replace(label, ' ').replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
  const name = desk.exec(rest)?.[1]?.trim() ?? (dates.length > 0 ? outletIn(rest) : null);
  if (name !== null) return { rest, name };
  const few = rest.split(' ').length <= 6 && !/[.!?]$/.test(rest);
  const names = rest === '' || rest.split(' ').every((word) => /^[^\p{L}]*\p{Lu}|^[^\p{L}]+$/u.test(word));
  return labelled && few && names && (dates.length > 0 || rest.length < 40) ? { rest, name: null } : null;
}

/** "Arden Post | May 6, 2031", "2031-05-06 (Tarn Daily)". */
function outletIn(rest: string): string | null {
  const name = named.exec(rest.replace(/[.,\s]+$/, ''))?.[1];
  return name !== undefined && isOutlet(name) && !onlyAgency.test(name) ? name : null;
}

/** A date and nothing else, not even a label or a time. */
export function isBareDate(words: string): boolean {
  const [date] = fullDates(words);
  return date !== undefined && (words.slice(0, date.start) + words.slice(date.end)).replace(weekday, '').replace(/[\s,.:]/g, '') === '';
}
