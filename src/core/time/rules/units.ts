/** Units counted from now or from a time told before: "last week", "three years ago", "the following month". */
import { fixed, unit, type Unit } from '../form.ts';
import { durationValue } from './durations.ts';
import { readCount, UNITS } from '../lexicon.ts';
import type { Match, Read, Rule } from '../rule.ts';

const unitOf = (m: Match): Unit => UNITS.get(m.group('unit') || m.group('longUnit')) ?? 'day';

const SHIFT: ReadonlyMap<string, readonly [count: number, from: 'publication' | 'context']> = new Map([
  ['this', [0, 'publication']], ['this past', [-1, 'publication']], ['this coming', [1, 'publication']], ['last', [-1, 'publication']], ['past', [-1, 'publication']],
  ['current', [0, 'publication']], ['next', [1, 'publication']], ['coming', [1, 'publication']], ['upcoming', [1, 'publication']],
  ['previous', [-1, 'context']], ['preceding', [-1, 'context']], ['following', [1, 'context']], ['same', [0, 'context']], ['that same', [0, 'context']], ['that', [0, 'context']],
]);

/** Farther counts mean geology or a slip, and no year. */
const LIMIT: ReadonlyMap<Unit, number> = new Map([['year', 99_999], ['decade', 999], ['century', 99], ['month', 600], ['week', 500], ['day', 1000], ['hour', 240], ['minute', 600], ['quarter', 100]]);

function counted(m: Match, sign: 1 | -1, from: 'publication' | 'context'): Read | null {
  const name = unitOf(m);
  const n = readCount(m.group('count'));
  if (n === null || n > (LIMIT.get(name) ?? 100)) return null;
  if (m.group('unit') === 'fortnight') return { form: unit('week', sign * 2 * Math.round(n), from) };
  if (!Number.isInteger(n)) {
    if (name === 'hour') return { form: unit('minute', sign * Math.round(n * 60), from) };
    return name === 'year' ? { form: unit('month', sign * Math.round(n * 12), from, true) } : null;
  }
  // An amount before it: it may be compared with a quarter's.
  const compared = name === 'year' && n === 1 && sign < 0 && (/\d/.test(m.before.split(';').at(-1) ?? '') || m.before === '' || /\bthan $/.test(m.before));
  return { form: unit(name, sign * n, from, compared), mod: m.group('so') === '' ? null : 'APPROX' };
}

/** Halves are counted in the next smaller unit, and there are so many of it. */
const LESS: ReadonlyMap<string, readonly [Unit, number]> = new Map([['century', ['decade', 10]], ['decade', ['year', 10]], ['year', ['month', 12]], ['month', ['week', 4]], ['week', ['day', 7]], ['hour', ['minute', 60]]]);

export const unitRules: readonly Rule[] = [
  {
    name: 'unit-side', starts: ['this', 'last', 'next', 'past', 'coming', 'the', 'that', 'previous', 'following'],
    pattern: '(?:the )?(?<side>this past|this coming|this|last|past|current|next|coming|upcoming|previous|preceding|following|that same|same|that) (?:fiscal )?(?:{longUnit}|(?<unit>day))',
    read: (m) => {
      const shift = SHIFT.get(m.group('side'));
      if (shift === undefined) return null;
      const name = unitOf(m);
      if (/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(m.words)) return null;
      if (/^the this|^the that|^(?:the )?(?:last|past) day|^this day/i.test(m.words)) return null;
      if (name === 'quarter') return null;
      // Over that stretch, not in that unit of the calendar.
      if (/^the (?:past|last) /i.test(m.words) && /\b(?:for|over|during|within) $/i.test(m.before)) return null;
      if (/^[- ](?:old|long|half|end|mark)\b/i.test(m.after)) return null;
      // "The last week of August" is read with its month.
      if (/\bthe (?:last|first) (?:day|week)/i.test(m.before.slice(-4) + m.words) && /^ of (?:[A-Z]|\d|the |this |that |last |next )/.test(m.after)) return null;
      // "The next day" follows the day of the story; "next week" and "over the next year" follow today.
      return { form: unit(name, shift[0], /^the next day/i.test(m.words) ? 'context' : shift[1]) };
    },
  },
  {
    name: 'year-of-books', starts: ['the'], pattern: 'the (?:fiscal |full )?year',
    read: (m) => {
      if (m.after.startsWith('-')) return null;
      if (/^ (?:ended|ending|ends|to) /i.test(m.after)) return { form: fixed('DURATION', 'P1Y') };
      return /\bfor $/i.test(m.before) || / (?:fiscal|full) /i.test(m.words) ? { form: unit('year', 0, 'publication') } : null;
    },
  },
  {
    name: 'unit-before', starts: ['the'], pattern: 'the (?<unit>day|week|month|year) (?<side>before|after|earlier)(?! [a-z0-9A-Z])',
    read: (m) => ({ form: unit(unitOf(m), m.group('side') === 'after' ? 1 : -1, 'context') }),
  },
  {
    name: 'unit-over-next', starts: ['the'], pattern: 'the (?<unit>week|weekend|month|year) (?:before (?<last>last)|after next)(?! [a-z]+day)',
    read: (m) => ({ form: unit(unitOf(m), m.group('last') === '' ? 2 : -2, 'publication') }),
  },
  {
    name: 'weekend', starts: ['the'], pattern: 'the weekend',
    read: (m) => (/\b(?:over|during|at|of|for|by|on|before|after|since) $/i.test(m.before) && !/^ of (?:the |[A-Z]|\d)/.test(m.after) ? { form: unit('weekend', 0, 'publication', true) } : null),
  },
  {
    name: 'unit-the', starts: ['the'], pattern: 'the (?<unit>day|week|month|year|decade|century)',
    // "At the end of the day" is a manner of speaking.
    read: (m) => (m.group('unit') === 'week' && (m.after.startsWith("'s ") || /\bfor $/i.test(m.before)) && !/^ (?:of|after|before|following|ending|ended|that)\b/.test(m.after) ? { form: unit('week', 0, 'publication') } : !/\bat the end of $/i.test(m.before) && /(?:\b(?:end|close|start|beginning|middle|rest|remainder|half|months|weeks|(?:first|last|final|opening) (?:day|week|month)) of|\b(?:later|earlier|early|late|elsewhere) in) $/i.test(m.before) ? { form: unit(unitOf(m), 0, /\b(?:later|earlier) in $/i.test(m.before) && m.group('unit') === 'day' ? 'context' : 'publication') } : null),
  },
  {
    name: 'ago', starts: ['{count}', '#', 'a', 'an', 'half'], pattern: '(?:{~count} or )?{count} {unit}s?(?<so> or so)? ago',
    read: (m) => counted(m, -1, 'publication'),
  },
  {
    // "A year ago today", "thirty years ago this month": the anniversary, as fine as the word that names it.
    name: 'ago-on', starts: ['{count}', '#', 'a', 'an'], pattern: '{count} (?<unit>year|month|week|decade)s? ago (?<at>today|this (?:week|month))',
    read: (m) => {
      const far = counted(m, -1, 'publication');
      const at = m.group('at') === 'today' ? 'day' : m.group('at') === 'this week' ? 'week' : 'month';
      return far === null || far.form.kind !== 'unit' ? null : { form: { ...far.form, vague: false, at } };
    },
  },
  {
    name: 'ago-half', starts: ['{count}', '#', 'a', 'an', 'half', 'quarter'],
    pattern: '(?:{count} {unit}s? and a half|{count:whole} and a half {unit:units}s?|half an? {unit:half}|(?:a |one |three )?quarters?(?: of a |[- ]){unit:quarters}) (?<side>ago|earlier(?! than)|later(?! than))',
    read: (m) => {
      const half = m.group('half');
      const quarters = m.group('quarters');
      const from = m.group('side') === 'ago' ? 'publication' : 'context';
      const sign = m.group('side') === 'later' ? 1 : -1;
      if (quarters !== '') return quarters === 'century' ? { form: unit('year', sign * (/^three/i.test(m.words) ? 75 : 25), from) } : null;
      const name = half || m.group('unit') || m.group('units');
      const count = half === '' ? readCount(m.group('count') || m.group('whole')) : 0;
      const [less, times] = LESS.get(name) ?? [null, 0];
      return count === null || less === null ? null : { form: unit(less, sign * Math.round((count + 0.5) * times), from) };
    },
  },
  {
    name: 'compound-away', starts: ['{count}', '#', 'a'], pattern: '{count} years?(?: and|,)? {count:more} months? (?<side>ago|earlier(?! than)|later(?! than))',
    read: (m) => {
      const months = (readCount(m.group('count')) ?? Number.NaN) * 12 + (readCount(m.group('more')) ?? Number.NaN);
      return Number.isInteger(months) ? { form: unit('month', m.group('side') === 'later' ? months : -months, m.group('side') === 'ago' ? 'publication' : 'context') } : null;
    },
  },
  {
    name: 'ago-vague', starts: ['{count}', '#', 'a', 'several', 'some', 'many', 'few', 'weeks', 'months', 'years', 'days', 'decades', 'hours', 'centuries', 'minutes', 'dozens', 'hundreds', 'thousands', 'tens', 'millions', 'billions', 'generations', 'ages', 'long', 'moments'],
    pattern: '(?:(?:(?:{~few}|tens of|(?:(?:{~few}|{~count}|\\d{1,4}(?:\\.\\d{1,3})?) )?(?:hundreds?|thousands?|millions?|billions?)(?: of)?(?: (?:thousands?|millions?)(?: of)?)?) )?{unit}s ago|(?:(?:{~few}|{~count}) )?generations? ago|ages ago|long ago|moments ago|some time ago)',
    read: (m) => (/\bnot (?:that |so |too |very )?$/i.test(m.before) ? null : { form: fixed('DATE', 'PAST_REF') }),
  },
  {
    // "Years later", "centuries earlier": on one side of a time told before, and nobody says how far.
    name: 'away-vague', starts: ['a', 'several', 'some', 'many', 'few', 'weeks', 'months', 'years', 'days', 'decades', 'centuries', 'dozens', 'hundreds'],
    pattern: '(?:{few} )?(?<unit>day|week|month|year|decade|centurie)s(?= (?<side>later|earlier|afterwards?|beforehand|before(?= ?[.,;]|$)|after(?= ?[.,;]|$)))',
    read: (m) => {
      const value = / than\b/.test(m.after.slice(0, 16)) ? null : durationValue(null, m.group('unit'));
      return value === null ? null : { form: { kind: 'fixed', type: 'DURATION', value, quant: null, freq: null, reach: { side: /^(?:later|after)/.test(m.group('side')) ? 'after' : 'before', from: 'context' } } };
    },
  },
  {
    name: 'earlier', starts: ['{count}', '#', 'a', 'an', 'half'], pattern: "{count} {unit}s? (?:earlier(?! than)|(?:before|previously|prior)(?! [a-z0-9]))", read: (m) => counted(m, -1, 'context'),
  },
  {
    name: 'later', starts: ['{count}', '#', 'a', 'an', 'half'], pattern: '{count} {unit}s? (?:later(?! than)|afterwards?|on(?= ?[.,;]))',
    read: (m) => counted(m, 1, 'context'),
  },
  {
    name: 'from-now', starts: ['{count}', '#', 'a', 'an', 'half'], pattern: '{count} {unit}s? (?:from now|hence)', read: (m) => counted(m, 1, 'publication'),
  },
  {
    name: 'year-ago', starts: ['the', 'year'], pattern: '(?:the )?year-(?:ago|earlier)(?: (?:period|quarter))?(?! {~count} months)', read: () => ({ form: unit('year', -1, 'context', true) }),
  },
  {
    name: 'period-before', starts: ['the', 'last'],
    pattern: "(?:the (?:corresponding|comparable|same|like|year-ago|year-earlier) (?:year-ago |year-earlier )?(?:period|quarter)(?: last year| a year (?:ago|earlier|before)| of last year)?|last year's (?:period|quarter)|the (?:quarter|period) a year (?:ago|earlier))",
    read: (m) => (/year/i.test(m.words) ? { form: unit('year', -1, 'context', true) } : null),
  },
  {
    name: 'year-end', starts: ['year', 'the'], pattern: "(?:the )?year(?:'s |-| )end", read: () => ({ form: unit('year', 0, 'publication'), mod: 'END' }),
  },
  {
    name: 'mid-unit', starts: ['mid', 'midyear', 'midweek'], pattern: 'mid-?(?<unit>year|week)', read: (m) => ({ form: unit(unitOf(m), 0, 'publication'), mod: 'MID' }),
  },
];
