/** Days and months of the calendar. */
import { isDay } from '../calendar.ts';
import { date, unit, type DateForm, type Side } from '../form.ts';
import { MONTHS, readOrdinal, readSpokenYear, SIDES, WEEKDAYS } from '../lexicon.ts';
import { capital, type Match, type Read, type Rule } from '../rule.ts';

const plain = (word: string): string => word.replace(/\.$/, '');
const month = (m: Match): number => MONTHS.get(plain(m.group('month'))) ?? 0;
const weekday = (m: Match): number | null => WEEKDAYS.get(plain(m.group('weekday') || m.group('weekdayShort'))) ?? null;

function year(m: Match): number | null {
  if (m.group('spokenYear') !== '') return readSpokenYear(m.group('spokenYear'));
  const digits = m.group('year') || m.group('shortYear');
  if (digits === '') return null;
  if (digits.length === 4) return Number(digits);
  const short = Number(digits.replace("'", ''));
  return short < 50 ? 2000 + short : 1900 + short;
}

/** A written day must exist; without a year 29 February may. */
function checked(y: number | null, mo: number, d: number, wd: number | null = null): Read | null {
  const text = `${String(y ?? 2000).padStart(4, '0')}-${String(mo).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return isDay(text) ? { form: date(y, mo, d, wd) } : null;
}

/** "May" and "March" are verbs, "Mar" and "Dec" name people: months are written with a capital. */
const isMonthWord = (m: Match): boolean => {
  const at = m.words.toLowerCase().indexOf(m.group('month'));
  return capital(m.words.slice(at));
};

/** A year as stamps have it, in four digits or two. */
const stampYear = (digits: string): number => (digits.length === 4 ? Number(digits) : Number(digits) < 50 ? 2000 + Number(digits) : 1900 + Number(digits));

/** The clock of a stamp right behind its date. */
const STAMP_CLOCK = '(?:,? (?<h>[01]?\\d|2[0-3]):(?<mi>[0-5]\\d)(?::[0-5]\\d)?(?: ?{ampm})?(?![\\d:]))?';

/** The day with the clock that stands behind it; null: there is no such day. */
function stamped(on: Read | null, m: Match): Read | null {
  if (on === null || on.form.kind !== 'date' || m.group('h') === '') return on;
  const hour = Number(m.group('h'));
  const half = m.group('ampm');
  const late = half.startsWith('p') && hour < 12 ? 12 : half.startsWith('a') && hour === 12 ? -12 : 0;
  return { form: { kind: 'time', day: on.form, clock: `T${String(hour + late).padStart(2, '0')}:${m.group('mi')}` } };
}

/** With slashes the month comes first, as in American papers, unless there is no such month; with dots the day does. */
const numeric = (m: Match): Read | null => {
  if (m.group('mo') !== '') return stamped(checked(Number(m.group('y')), Number(m.group('mo')), Number(m.group('a'))), m);
  const [a = 0, b = 0] = [Number(m.group('a')), Number(m.group('b') || m.group('bDash'))];
  // With dashes both orders are as common.
  if (m.group('bDash') !== '' && a < 13 && b < 13 && a !== b) return null;
  const y = stampYear(m.group('c') || m.group('cDash'));
  return stamped(a > 12 ? checked(y, b, a) : checked(y, a, b), m);
};

const PREPOSITION = /\b(?:in|since|by|until|till|during|of|for|from|to|through|before|after|between|and|or|early|late|mid|mid-|next|last|this|every|each|around|about|beginning|starting|ending|end|ended|throughout|than|(?:early|late|soon|recently) as|vs\.?|with)[ -]$/i;

/** A bare month: words that are also names, verbs or abbreviations need a preposition of time before them. */
function bareMonth(m: Match): Read | null {
  if (!capital(m.words)) return null;
  // Three capitals are an institution, unless all the line is in capitals.
  if (/^[A-Z]{3}\.?$/.test(m.words) && /[a-z] $/.test(m.before)) return null;
  const word = m.group('month');
  if (/^['-]?[a-z]/.test(m.after) && !/^'s\b/.test(m.after)) return null;
  const rare = word === 'may' || word === 'march' || word === 'april' || word === 'june' || word === 'august' || plain(word).length <= 4;
  // "A June agreement", "the March vote".
  const noun = /\b(?:a|an|the|its|his|her|their) $/i.test(m.before) && /^ [a-z]/.test(m.after) && !/^ (?:on|of|to|for|in|was|is|will|went|and|or|by|from|that)\b/.test(m.after);
  // "In April, May and June".
  const listed = MONTHS.has(/([A-Z][a-z]+), (?:and |or )?$/.exec(m.before)?.[1]?.toLowerCase() ?? '');
  if (rare && !noun && !listed && !PREPOSITION.test(m.before)) return null;
  // "April Bloom", "March Madness": a capitalised word after it makes it a name, unless the sentence goes on.
  if (rare && /^ [A-Z][a-z]/.test(m.after) && !MONTHS.has(/[A-Z][a-z]+/.exec(m.after)?.[0].toLowerCase() ?? '') && !/\b(?:in|since|until|by|of|during|early|late|mid-) ?$/i.test(m.before)) return null;
  if (/^ \d/.test(m.after) && !/^ \d+ (?:percent|people|[a-z]+s)\b/.test(m.after)) return null;
  return { form: date(null, month(m), null) };
}

const sided = (m: Match): Read | null => {
  if (!isMonthWord(m) || /^the (?:this|last|past)/i.test(m.words)) return null;
  const side = SIDES.get(m.group('side')) ?? null;
  const d = m.group('day');
  return side === null ? null : { form: date(null, month(m), d === '' ? null : Number(d), null, side) };
};

const yearSide: ReadonlyMap<string, Side> = new Map([['last', 'last'], ['this', 'this'], ['next', 'next']]);

function monthOfYear(m: Match): Read | null {
  const of = m.group('of');
  const d = m.group('first') || m.group('day');
  const inYear: DateForm = { kind: 'nth', unit: 'month', index: month(m), of: unit('year', /last|previous/.test(of) ? -1 : /next|following/.test(of) ? 1 : 0, yearSide.has(of) ? 'publication' : 'context') };
  if (!isMonthWord(m) || (m.group('first') !== '' && m.group('day') !== '')) return null;
  return { form: d === '' ? inYear : { kind: 'nth', unit: 'day', index: Number(d), of: inYear } };
}

const ENDS = /^(?:[.,;:!?)]|$| (?:and|but|or|in|at|by|the|when|after|as|with|for|to|from|on)\b)/;

/** What stands after "on the 5th" when it is a day: no thing that is counted. */
const DAY_ENDS = /^(?: ?[.,;:!?)]|$| (?:and|but|when|after|at|the|he|she|they|it|we|his|her|their|its|a|an|another|all|no|news|there|in|by|with|two|three|several|some|of the month|[a-z]+s [a-z]+ed)\b)/;

const SHORT_MONTHS = [...MONTHS.keys()].filter((word) => word.length === 3).join('|');
const MONTH_STARTS = ['{month}', '{weekday}', '{weekdayShort}'];
/** "Thursday and Friday, June 3-4": the last weekday confirms the last day. */
const WEEKDAYS_BEFORE = '(?:{~weekday}(?:-| - | and | & | to | through |/){weekday:last},? )?';
const lastWeekday = (m: Match): number | null => WEEKDAYS.get(m.group('last')) ?? null;
const WEEKDAY = '(?:(?:{weekday}|{weekdayShort}),? (?:the )?)?';

export const dateRules: readonly Rule[] = [
  {
    name: 'iso-date', starts: ['#'], pattern: '(?<y>[12]\\d{3})[-/](?<mo>\\d{2})[-/](?<d>\\d{2})(?:[T ](?<h>\\d{2}):(?<mi>\\d{2})(?::\\d{2})?Z?)?',
    read: (m) => {
      const on = checked(Number(m.group('y')), Number(m.group('mo')), Number(m.group('d')));
      if (on === null || m.group('h') === '' || on.form.kind !== 'date') return on;
      if (Number(m.group('h')) > 23 || Number(m.group('mi')) > 59) return null;
      return { form: { kind: 'time', day: on.form, clock: `T${m.group('h')}:${m.group('mi')}` } };
    },
  },
  {
    name: 'slash-date', starts: ['#'], pattern: `(?<a>\\d{1,2})(?:/(?<b>\\d{1,2})/(?<c>\\d{4}|\\d{2})|-(?<bDash>\\d{1,2})-(?<cDash>\\d{4})|\\.(?<mo>\\d{1,2})\\.(?<y>\\d{4}))${STAMP_CLOCK}`, read: numeric,
  },
  {
    // "21-APR-16", "29Mar22", "03 Aug 96": only in stamps the year has two digits behind a short month.
    name: 'date-stamp', starts: ['#'], pattern: `(?<d>[0-3]?\\d)(?:-(?<dashed>${SHORT_MONTHS})-(?<yy>\\d{2})|/(?<slashed>${SHORT_MONTHS})/(?<yyyy>\\d{4})|(?<glued>${SHORT_MONTHS})(?<y>\\d{2}|\\d{4})|(?: (?<spaced>${SHORT_MONTHS})) (?<short>\\d{2}))`,
    read: (m) => {
      const spaced = m.group('spaced');
      const mo = MONTHS.get(m.group('dashed') || m.group('slashed') || m.group('glued') || spaced) ?? 0;
      if (!/[A-Z]/.test(m.words) || (spaced !== '' && (m.group('d').length < 2 || !/^(?:[.;:)]|,(?! \d)|$| \d\d:\d\d)/.test(m.after)))) return null;
      return checked(stampYear(m.group('yy') || m.group('yyyy') || m.group('y') || m.group('short')), mo, Number(m.group('d')));
    },
  },
  {
    // "Jun 14 21:38:02 CST 2016", as machines write it.
    name: 'log-stamp', starts: ['{month}'], pattern: '{month} {1,2}{day} (?<h>[01]\\d|2[0-3]):(?<mi>[0-5]\\d):[0-5]\\d (?:(?:[a-z]{2,5}|[+-]\\d{4}) )?{year}',
    read: (m) => (isMonthWord(m) ? stamped(checked(year(m), month(m), Number(m.group('day'))), m) : null),
  },
  {
    // "The ninth day of June, 1812", as deeds have it.
    name: 'nth-day-of-month', starts: ['the', '{ordinal}'], pattern: '(?:the )?(?<nth>{~ordinal}) day of {month}(?:,? (?:in the year )?{year})?',
    read: (m) => (isMonthWord(m) ? checked(year(m), month(m), readOrdinal(m.group('nth')) ?? 0) : null),
  },
  {
    name: 'month-day', starts: MONTH_STARTS,
    pattern: `${WEEKDAY}{month} {day}(?:st|nd|rd|th)?(?:(?:(?:,| of|,? in)? |(?<tight>,)){year}(?! (?:people|troops|soldiers)))?(?!:\\d|/|\\.\\d|,\\d{3})`,
    // Without a blank before it, a year ends its clause: "on May 3,1500 homes" counts homes.
    read: (m) => (isMonthWord(m) && (m.group('tight') === '' || ENDS.test(m.after)) ? checked(year(m), month(m), Number(m.group('day')), weekday(m)) : null),
  },
  {
    name: 'month-ordinal', starts: MONTH_STARTS, pattern: `${WEEKDAY}{month} (?:the )?(?<nth>{~ordinal})(?:,? (?:{year}|{spokenYear}))?`,
    read: (m) => {
      const d = readOrdinal(m.group('nth'));
      // "On May the 4th"; without a word that leads to it, "May" is a verb there.
      const digits = /^\d/.test(m.group('nth')) && !(/ the /i.test(m.words) && /\b(?:on|of|by|until|since|from|to|before|after) $/i.test(m.before));
      return d === null || !isMonthWord(m) || digits || /^ (?:of|[a-z]+day)\b/.test(m.after) || (/ the /i.test(m.words) && /^ [a-z]/.test(m.after)) ? null : checked(year(m), month(m), d, weekday(m));
    },
  },
  {
    name: 'month-day-range', starts: MONTH_STARTS,
    pattern: `${WEEKDAYS_BEFORE}{month} {day}(?:st|nd|rd|th)?(?:(?<list> and | & )|-| to | through | until | - |-{2})(?:the )?(?<to>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?:,? {year})?`,
    read: (m) => {
      const from = checked(year(m), month(m), Number(m.group('day')));
      const to = checked(year(m), month(m), Number(m.group('to')), lastWeekday(m));
      if (!isMonthWord(m) || from?.form.kind !== 'date' || to?.form.kind !== 'date' || Number(m.group('to')) <= Number(m.group('day'))) return null;
      // "May 3 and 5" are two days; only neighbours make a stretch.
      if (m.group('list') !== '' && Number(m.group('to')) !== Number(m.group('day')) + 1 && !/\bbetween $/i.test(m.before)) return null;
      return { form: { kind: 'range', from: from.form, to: to.form } };
    },
  },
  {
    name: 'day-range-month', starts: ['#', 'the', '{weekday}'],
    pattern: `${WEEKDAYS_BEFORE}(?:the )?(?<from>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?:(?<list> and | & )|-|/| to | through | until | - |-{2})(?:the )?{day:to}(?:st|nd|rd|th)?(?: of)? {month}(?:,? {year})?`,
    read: (m) => {
      const [first, last] = [Number(m.group('from')), Number(m.group('to'))];
      const from = checked(year(m), month(m), first);
      const to = checked(year(m), month(m), last, lastWeekday(m));
      if (!isMonthWord(m) || from?.form.kind !== 'date' || to?.form.kind !== 'date' || last <= first || (m.group('list') !== '' && last !== first + 1 && !/\bbetween (?:the )?$/i.test(m.before))) return null;
      return { form: { kind: 'range', from: from.form, to: to.form } };
    },
  },
  {
    // The other days of the list end with the month, and are read there.
    name: 'day-of-list', starts: ['#', 'the'], pattern: '(?:the )?{day}(?:st|nd|rd|th)?(?=(?:, \\d\\d?(?:st|nd|rd|th)?){0,4},? (?:and|or|&) (?:the )?\\d\\d?(?:st|nd|rd|th)?(?: of)? {month}(?:,? {year})?)',
    read: (m) => (/\b(?:on|the|of|and|from|since|after|before|by), $|\b(?:on|the|of|from|since|after|before|by) $|\d,? $/i.test(m.before) ? checked(year(m), month(m), Number(m.group('day'))) : null),
  },
  {
    name: 'month-range', starts: ['{month}'], pattern: '{month}(?:-| to | through |(?<and> and )){month:to}(?:,? (?:in |of )?{year})?(?! \\d)',
    read: (m) => {
      // "Between May and July" without a year is a stretch as any other.
      if (m.group('and') !== '' && (year(m) === null || !/\bbetween $/i.test(m.before))) return null;
      const to = MONTHS.get(plain(m.group('to'))) ?? 0;
      if (!isMonthWord(m) || to === month(m) || !/[A-Z]/.test(m.words.slice(m.group('month').length))) return null;
      return { form: { kind: 'range', from: date(to < month(m) && year(m) !== null ? (year(m) ?? 0) - 1 : year(m), month(m), null), to: date(year(m), to, null) } };
    },
  },
  {
    name: 'day-month', starts: ['#', 'the', '{weekday}', '{weekdayShort}'],
    pattern: `${WEEKDAY}(?:the )?{day}(?:(?:st|nd|rd|th)?(?: of)? {month}(?:(?:,| of)? {year})?|-{month:dashed}-{year:dashedYear})`,
    read: (m) => {
      // "04-May-2019"
      const dashed = m.group('dashed');
      if (dashed !== '') return /[A-Z]/.test(m.words) ? checked(Number(m.group('dashedYear')), MONTHS.get(plain(dashed)) ?? 0, Number(m.group('day')), weekday(m)) : null;
      // In small letters a month is one between a day and a year.
      return isMonthWord(m) || year(m) !== null ? checked(year(m), month(m), Number(m.group('day')), weekday(m)) : null;
    },
  },
  {
    name: 'month-year', starts: ['{month}'], pattern: "{month}(?:,| of)? (?:{year}|{spokenYear}|(?<shortYear>'\\d\\d))",
    read: (m) => (isMonthWord(m) ? { form: date(year(m), month(m), null) } : null),
  },
  {
    name: 'month-of-year', starts: ['{month}', '#'], pattern: '(?:{day:first}(?:st|nd|rd|th)?(?: of)? )?{month}(?: {day}(?:st|nd|rd|th)?)?(?:,? of)? (?<of>last|this|next|that|the same|the next|the following|the previous) year', read: monthOfYear,
  },
  {
    name: 'month-side', starts: ['last', 'this', 'next', 'past', 'coming', 'the'], pattern: '(?:the )?(?<side>last|this past|this coming|this|next|past|coming|following|previous|preceding) {month}(?: {day}(?:st|nd|rd|th)?)?(?!,? \\d)', read: sided,
  },
  {
    name: 'month', starts: ['{month}'], pattern: '{month}', read: bareMonth,
  },
  {
    name: 'weekday-of-month', starts: ['the', '{ordinal}'], pattern: '(?:the )?(?<nth>first|second|third|fourth|last|final) {weekday} (?:of|in) {month}(?:,? {year})?',
    read: (m) => {
      const nth = /^(?:last|final)$/.test(m.group('nth')) ? -1 : (readOrdinal(m.group('nth')) ?? 1);
      return { form: { kind: 'holiday', on: `${String(month(m))}-${String(weekday(m))}-${String(nth)}`, year: year(m), side: null } };
    },
  },
  {
    name: 'day-of-month', starts: ['the'], pattern: 'the (?<nth>3[01]st|[12]?1st|2?2nd|2?3rd|(?:[12]0|30|1[1-9]|2[4-9]|[4-9])th)(?: of (?<of>that|the same|the following|the next|the previous|this|last|next) month)?',
    read: (m) => {
      const d = Number.parseInt(m.group('nth'), 10);
      if (/\bcentur/.test(m.after)) return null;
      const of = m.group('of');
      const shift = /last|previous/.test(of) ? -1 : /next|following/.test(of) ? 1 : 0;
      if (of !== '') return { form: { kind: 'nth', unit: 'day', index: d, of: unit('month', shift, /^(?:this|last|next)$/.test(of) ? 'publication' : 'context') } };
      const certain = /\b(?:morning|afternoon|evening|night) of $/i.test(m.before);
      return certain || (/\b(?:on|until|by|since|from|to|before|after|between) $/i.test(m.before) && DAY_ENDS.test(m.after)) ? { form: date(null, null, d) } : null;
    },
  },
];
