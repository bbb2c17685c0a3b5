/** How long, and how often. A duration keeps the unit that is written. */
import { fixed, type Form, type Reach } from '../form.ts';
import { LY, MONTHS, readCount, readOrdinal } from '../lexicon.ts';
import type { Match, Read, Rule } from '../rule.ts';

const CODES: ReadonlyMap<string, readonly [prefix: string, code: string, times: number]> = new Map([
  ['minute', ['PT', 'M', 1]], ['hour', ['PT', 'H', 1]], ['day', ['P', 'D', 1]], ['week', ['P', 'W', 1]], ['fortnight', ['P', 'W', 2]], ['month', ['P', 'M', 1]], ['quarter', ['P', 'Q', 1]],
  ['year', ['P', 'Y', 1]], ['decade', ['P', 'Y', 10]], ['centurie', ['P', 'Y', 100]], ['century', ['P', 'Y', 100]],
]);

/** Half units go one unit down, as TIMEX3 has no fractions there: two and a half years are `P2Y6M`. */
const HALVES: ReadonlyMap<string, readonly [number, string, string]> = new Map([['year', [6, 'M', 'P6M']], ['hour', [30, 'M', 'PT30M']], ['minute', [30, 'S', 'PT30S']], ['day', [12, 'H', 'PT12H']]]);

/** `P6W`; null when the unit has no such part. */
export function durationValue(count: number | null, unit: string): string | null {
  const code = CODES.get(unit);
  if (code === undefined) return null;
  const [prefix, letter, times] = code;
  if (count === null) return unit === 'decade' ? 'PXE' : unit.startsWith('centur') ? 'PXC' : `${prefix}X${letter}`;
  if (Number.isInteger(count)) return `${prefix}${String(count * times)}${letter}`;
  if (times > 1) return `${prefix}${String(Math.round(count * times))}${letter}`;
  const half = HALVES.get(unit);
  if (half === undefined) return `${prefix}${String(count)}${letter}`;
  const whole = Math.floor(count);
  if (whole === 0) return half[2];
  return `${prefix}${String(whole)}${letter}${unit === 'day' ? 'T' : ''}${String(half[0])}${half[1]}`;
}

const duration = (value: string | null, reach: Reach | null = null): Read | null => {
  if (value === null) return null;
  const form: Form = { kind: 'fixed', type: 'DURATION', value, quant: null, freq: null };
  return { form: reach === null ? form : { ...form, reach } };
};

/** Where a stretch that such a word leads to begins or ends. "The first two weeks" say neither. */
function reachOf(words: string): Reach | null {
  const from = /\b(?:previous|preceding|following)\b/i.test(words) ? 'context' : 'publication';
  if (/\b(?:last|past|previous|preceding|recent)\b/i.test(words)) return { side: 'before', from };
  return /\b(?:next|coming|following|ahead|come)\b/i.test(words) ? { side: 'after', from } : null;
}

/** "45-year-old", "a five-minute mile", "24 hours a day", "per day", "a matter of days": measures, not stretches of the story. */
const notStretch = (m: Match): boolean =>
  /^[- ]old|^-olds?\b|^ of age\b|^s? ?a day\b|^ mile\b/i.test(m.after) || /\b(?:aged|age|per|times|rounds|twice|once) (?:an? |each )?$|\bmatter of $|[$/]$/i.test(m.before);

function counted(m: Match): Read | null {
  // "60 Minutes" is a programme.
  if (notStretch(m) || /[a-z\d] [A-Z][a-z]+$/.test(m.words)) return null;
  const words = m.group('count');
  const unit = m.group('unit');
  const whole = m.words.toLowerCase();
  if (/^an? /.test(whole) && /^(?:an?)$/.test(words)) {
    // "$5 a day", "12 a week" are rates, "a day" and "a year" often too; kept where a stretch is told.
    if (!/\b(?:for|in|within|of|after|than|nearly|almost|about|over|least|last|lasted|took|take|takes|spent|spend|is|was|only|just|around|every|and|or|up to|once in|under|as) $/i.test(m.before)) return null;
    if (/^ (?:of|in|when|on|to)\b/.test(m.after) && !/\b(?:for|within|than|about|nearly|almost|took|take|takes|spent) $/i.test(m.before)) return null;
  }
  // "One day they will be back" is some day.
  if (whole === 'one day' && !/\b(?:for|in|within|only|just|about|least|than|of|after|last|lasted|another|under|over|nearly|almost|every|to|or|and|by) $/i.test(m.before) && !/^[.,;]/.test(m.after)) return null;
  if (unit === 'quarter' && /^ of\b/.test(m.after)) return null;
  const plural = m.words.endsWith('s');
  const n = readCount(words);
  if (n !== null && n > 1 && !plural && !m.words.includes('-') && !/^[- ]/.test(m.after)) return null;
  if (n !== null && n >= 1500 && unit === 'day') return null;
  return duration(durationValue(n, unit));
}

/** The units that two lengths told as one are made of: "four years and two months". */
const SMALLER: ReadonlyMap<string, readonly string[]> = new Map([['year', ['month', 'week', 'day']], ['month', ['week', 'day']], ['week', ['day']], ['day', ['hour']], ['hour', ['minute']]]);

function compound(m: Match): Read | null {
  const [n, more] = [readCount(m.group('count')), readCount(m.group('more'))];
  const [unit, smaller] = [m.group('unit'), m.group('smaller')];
  if (n === null || more === null || !Number.isInteger(n) || !Number.isInteger(more) || notStretch(m) || SMALLER.get(unit)?.includes(smaller) !== true) return null;
  // "Between two days and six hours" are two lengths.
  if (/\bbetween $/i.test(m.before) || /^ (?:ago|earlier|later|before|after)\b/.test(m.after)) return null;
  const second = durationValue(more, smaller)?.slice(1) ?? '';
  const first = durationValue(n, unit);
  return duration(first === null ? null : `${first}${first.includes('T') ? second.slice(1) : second}`);
}

/** TIMEX3 has no value for both ends: the lower one, and that it may be more. */
function lower(m: Match): Read | null {
  const value = notStretch(m) ? null : durationValue(readCount(m.group('low')), m.group('unit'));
  return value === null ? null : { form: fixed('DURATION', value), mod: 'EQUAL_OR_MORE' };
}

const SPAN_DET = "(?:the |at least the |these |those |its |his |her |their )?(?:last|past|next|first|previous|coming|following|final|opening|preceding|latest)";

const EACH: ReadonlyMap<string, string> = new Map([['hour', 'PT1H'], ['day', 'P1D'], ['week', 'P1W'], ['weekend', 'XXXX-WXX-WE'], ['month', 'P1M'], ['quarter', 'P1Q'], ['year', 'P1Y'], ['morning', 'XXXX-XX-XXTMO'],
  ['afternoon', 'XXXX-XX-XXTAF'], ['evening', 'XXXX-XX-XXTEV'], ['night', 'XXXX-XX-XXTNI'], ['spring', 'XXXX-SP'], ['summer', 'XXXX-SU'], ['fall', 'XXXX-FA'], ['autumn', 'XXXX-FA'], ['winter', 'XXXX-WI']]);

const set = (value: string, quant: string | null, freq: string | null): { readonly form: Form } => ({ form: fixed('SET', value, quant, freq) });

export const durationRules: readonly Rule[] = [
  {
    name: 'duration', starts: ['{count}', '#', 'a', 'an', 'half', 'another', 'the', 'these', 'those'], pattern: '(?:(?:the|these|those) )?{count}(?: more| additional| full| straight| consecutive| whole| long| trading| business| working)? {unit}s?', read: counted,
  },
  {
    name: 'duration-or', starts: ['{count}', '#', 'the'], pattern: '(?:the (?:next|last|past|first) )?{count:low}(?: to | or |-){count} {unit}s',
    read: (m) => (/\b(?:between|from) $/i.test(m.before) ? null : lower(m)),
  },
  {
    name: 'duration-range', starts: ['{count}', '#'], pattern: '{count:low}(?: to | or |-| and ){count} {unit}s', read: (m) => (/\b(?:between|from) $/i.test(m.before) ? lower(m) : null),
  },
  {
    name: 'duration-hyphen', starts: ['{count}', '#', 'a', 'multi', 'several', 'decades', 'day', 'week', 'month', 'year', 'hour'], pattern: '(?:(?:a )?{count}-{unit}|(?<few>multi|several)-{unit:other}|{unit:long}s?)(?<tail>-long|-plus)?',
    read: (m) => {
      if (notStretch(m)) return null;
      if (m.group('long') !== '') return m.group('tail') === '-long' ? duration(durationValue(/s-/.test(m.words) ? null : 1, m.group('long'))) : null;
      if (m.group('few') !== '') return duration(durationValue(null, m.group('other')));
      if (/^a /i.test(m.words)) return null;
      return duration(durationValue(readCount(m.group('count')), m.group('unit')));
    },
  },
  {
    name: 'duration-half', starts: ['{count}', '#', 'a', 'an'], pattern: '(?:{count} {unit}s? and a half|{count:whole} and a half {unit:units}s?)',
    read: (m) => duration(durationValue((readCount(m.group('count') || m.group('whole')) ?? 0) + 0.5, m.group('unit') || m.group('units'))),
  },
  {
    // "Four years and two months", "3 hours 20 minutes": the second unit is smaller.
    name: 'duration-compound', starts: ['{count}', '#', 'a', 'an'], pattern: '{count} {unit}s?(?: and|,| and,)? {count:more} {unit:smaller}s?', read: compound,
  },
  {
    name: 'duration-quarters', starts: ['three', 'a', 'quarter'], pattern: '(?:(?<three>three)[- ]quarters|a quarter) of an hour', read: (m) => duration(m.group('three') === '' ? 'PT15M' : 'PT45M'),
  },
  {
    name: 'duration-span', starts: ['the', 'last', 'past', 'next', 'first', 'these', 'those', 'coming', 'previous', 'its', 'at'],
    pattern: `${SPAN_DET} (?:(?:{count}|{few}) )?(?:more )?{unit}s`,
    read: (m) => duration(durationValue(m.group('count') === '' ? null : readCount(m.group('count')), m.group('unit')), reachOf(m.words)),
  },
  {
    name: 'duration-span-one', starts: ['the'], pattern: 'the (?:past|last|next|first|full) {unit}', read: (m) => (/\b(?:for|over|during|within) $/i.test(m.before) ? duration(durationValue(1, m.group('unit')), reachOf(m.words)) : null),
  },
  {
    name: 'duration-vague', starts: ['a', 'several', 'some', 'many', 'few', 'recent', 'weeks', 'months', 'years', 'days', 'decades', 'hours', 'centuries', 'minutes', 'coming', 'dozens', 'hundreds', 'the'],
    pattern: '(?:(?<kind>recent|coming) )?(?:the )?(?:{few} )?{unit}s(?: (?:and|or) {~unit}s)?(?<ahead> ahead| to come)?',
    read: (m) => {
      // "The March Days" are a name.
      if (notStretch(m) || /^[- ]ago\b|^-/.test(m.after) || (/^[A-Z]/.test(m.words) && /[A-Za-z] $/.test(m.before))) return null;
      if (/^the /i.test(m.words) && m.group('few') === '' && m.group('ahead') === '') return /\bover $/i.test(m.before) || /^ that followed\b/.test(m.after) ? duration(durationValue(null, m.group('unit'))) : null;
      const bare = m.group('kind') === '' && m.group('few') === '';
      if (bare && /(?:\b(?:the|these|those|old|early|earliest|latest|later|best|worst|his|her|their|our|my|its|school|work|dark|holy|dog|business|trading|working|two|three|last|first|golden|glory|formative|calendar|opening|visiting)|[\d'])[- ]$/i.test(m.before)) return null;
      return duration(durationValue(null, m.group('unit')), bare && m.group('ahead') === '' ? null : reachOf(m.words));
    },
  },
  {
    name: 'a-while', starts: ['a'], pattern: 'a (?:long |little )?while(?! ago)', read: (m) => (/\b(?:for|in|after|within) (?:quite )?$/i.test(m.before) ? duration('PXX') : null),
  },
  {
    name: 'every', starts: ['every', 'each'], pattern: '(?<each>every|each)(?: single| and every)? (?<unit>hour|day|weekend|week|month|quarter|year|morning|afternoon|evening|night|spring|summer|fall|autumn|winter)',
    read: (m) => set(EACH.get(m.group('unit')) ?? 'P1D', m.group('each').toUpperCase(), null),
  },
  {
    name: 'weekends', starts: ['weekends'], pattern: 'weekends', read: (m) => (/\b(?:on|at) $/i.test(m.before) ? set('XXXX-WXX-WE', null, null) : null),
  },
  {
    name: 'every-month', starts: ['every', 'each'], pattern: '(?<each>every|each) {month}',
    read: (m) => set(`XXXX-${String(MONTHS.get(m.group('month').replace(/\.$/, '')) ?? 1).padStart(2, '0')}`, m.group('each').toUpperCase(), null),
  },
  {
    name: 'every-few', starts: ['every'], pattern: 'every (?:{count}|other|{few}|{ordinal}) {unit}s?',
    read: (m) => set(durationValue(m.group('ordinal') !== '' ? readOrdinal(m.group('ordinal')) : m.group('count') !== '' ? readCount(m.group('count')) : m.group('few') !== '' ? null : 2, m.group('unit')) ?? 'PXD', 'EVERY', null),
  },
  {
    // "A quarterly dividend" names a kind of dividend: no rule for quarterly.
    name: 'regular', starts: [...LY.keys()], pattern: `(?<word>${[...LY.keys()].join('|')})`,
    // "20 percent annually" is a rate.
    read: (m) => ((/^[A-Z]/.test(m.words) && m.before.trim() !== '') || (/ly$/.test(m.words) && /\d/.test(m.before.split(/[.;,]/).at(-1) ?? '')) ? null : set(LY.get(m.group('word')) ?? 'P1D', null, '1X')),
  },
  {
    name: 'rate', starts: ['once', 'twice', 'three', 'four', 'five', 'several', '#'], pattern: '(?:(?<freq>once|twice)|{count} times|several times) (?:a|an|every|per|each) (?<unit>hour|day|week|month|year)',
    read: (m) => set(EACH.get(m.group('unit')) ?? 'P1D', null, m.group('freq') === 'once' ? '1X' : m.group('freq') === 'twice' ? '2X' : m.group('count') === '' ? null : `${String(readCount(m.group('count')) ?? 1)}X`),
  },
];
