/** Years and what is larger, and the parts of a year. */
import { date, fixed, unit, type DateForm, type Side } from '../form.ts';
import { DECADES, MONTHS, readOrdinal, readRoman, readSpokenYear, SEASONS, SIDES } from '../lexicon.ts';
import type { Match, Read, Rule } from '../rule.ts';

const UNIT_AFTER = /^(?:[ -](?:percent|per cent|people|troops|soldiers|men|women|children|victims|square|kilomet|km|miles?|met(?:er|re)|feet|pounds?|dollars?|euros?|tons?|tonnes?|copies|seats|votes|homes|houses|jobs|workers|employees|points?|shares|cars|units|times|hours|days|weeks|months|years|other|more|degrees|x)\b|%|[.,:]\d|-?[a-z])/i;
const LEAD_IN = /(?:\b(?:in|since|by|until|till|during|of|for|from|to|through|before|after|between|and|or|early|late|mid|around|about|circa|back in|fiscal|years?|late in|early in|over|than|throughout|vs\.?)[ -]|[(\[,;"'] ?|- ?|^|'s )$/i;

/** Before this year numbers are seldom years: the words must lead to one, and the sentence must go on without a noun. */
const OLD = 1500;
const OLD_LEAD = /\b(?:by|from|to|until|till|between|and|during|circa|c\.|ca\.|around|about|after|before|of|early|late|as|throughout)[ -]$/i;
const GOES_ON = /^(?:[.,;:)]|-?$| ?-\d| - | (?:the|a|an|and|to|until|it|he|she|they|was|were|had|his|her|its|their|when|but|by|in|on|at|with|after|as|under|who|which|[A-Z][a-z]+)\b)/;

/** Figures right behind a letter belong to a mark or a number of something, "QX1984". */
const GLUED = /[\p{L}_]$/u;

/** Does a year before 1500 stand where one may be meant? */
function mayBeOld(n: number, { before, after }: Match): boolean {
  return /\b(?:in|since|years?) $/i.test(before) || (n % 100 !== 0 && OLD_LEAD.test(before) && GOES_ON.test(after));
}

/** Verbs of what lasts: "the house of Arden ruled 1644-1912". */
const LASTING = /\b(?:ruled|reigned|governed|lasted|lived|flourished|existed|survived|stood|ran)(?: from)? $/i;

/** What has a number of its own: "port 1984", "part 2012-14". */
const NUMBERED = /\b(?:No|no|number|numbers|room|flight|route|highway|page|pages|port|ports|part|parts|model|channel|box|item|lot|section|article|serial|extension|version|code|gate|locomotive|resolution)\.? $/i;

/** "A Vireo 2000-5" is a machine. */
const isModel = ({ words, before }: Match): boolean => words.includes('/') || (/[A-Z][a-z]+ $/.test(before) && !LEAD_IN.test(before));

/** Numbers from 1000 to 2199 count things more often than years once a noun follows or nothing leads in. */
function bareYear(m: Match): Read | null {
  const n = Number(m.group('year'));
  if (UNIT_AFTER.test(m.after) || NUMBERED.test(m.before) || /(?:[$#]|\b(?:nearly|some|than|over|least|most|almost|up to)\.?) $|[$#\d][.,:]?$|\d[,.]?$/i.test(m.before)) return null;
  // "2012-1400" is no stretch of years, and neither end is one.
  if (/^-\d{3}/.test(m.after)) return null;
  if (/\bat $/i.test(m.before) || /\bresolutions?\b/i.test(m.before.split(/[.;]/).at(-1) ?? '') || (m.before === '' && /^ (?:[A-Z]|- |\()/.test(m.after))) return null;
  const told = LEAD_IN.test(m.before);
  // "Orion 1980" is a name.
  if (!told && /[a-z,;] [A-Z][a-z]+ $/.test(m.before)) return null;
  if (GLUED.test(m.before) || (n < OLD && !mayBeOld(n, m))) return null;
  if (!told && /^ [a-z]+s\b/.test(m.after) && !/\bthe $/i.test(m.before)) return null;
  // "2000 villagers fled": a round number with a plural after it counts.
  if (n % 100 === 0 && /^ (?:[a-z]+ )?[a-z]+s\b/.test(m.after) && !/\b(?:in|since) $/i.test(m.before)) return null;
  return { form: date(n, null, null) };
}

/** Words beside a number of tens that is no decade. */
const MEASURED = /\b(?:temperatures?|degrees?|highs?|lows?|mercury|scores?|scoring|per ?cent|points?|cents?|dollars|shot|rounds?|aged?|people|patients|(?:wo)?m[ae]n) |%|°/i;

const WARM = /\b(?:temperatures?|degrees?|highs?|lows?|mercury|highest|lowest)\b|°/i;

/** "The 40s and 50s", "the fifties or early sixties". */
const DECADE_BEFORE = /\bthe (?:early |late |mid-?)?(?:'?(?:1\d|20)?\d0'?s|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)(?:,? (?:and|or|to) |, |-)(?:early |late |mid-?)?$/i;

const sideOf = (m: Match): Side | null => SIDES.get(m.group('side').replace(/'s$/, '')) ?? null;

function yearOf(m: Match): DateForm | null {
  const digits = m.group('year');
  if (digits !== '') return date(Number(digits), null, null);
  if (m.group('shortYear') !== '') return date(Number(m.group('shortYear').slice(1)) + (m.group('shortYear') < "'50" ? 2000 : 1900), null, null);
  if (m.group('spokenYear') !== '') return date(readSpokenYear(m.group('spokenYear')), null, null);
  if (m.group('fy') !== '') return date(2000 + Number(m.group('fy')), null, null);
  const of = m.group('of');
  if (of === 'last' || of === 'last year') return unit('year', -1, 'publication');
  if (of === 'next' || of === 'next year') return unit('year', 1, 'publication');
  if (of === 'this' || of === 'this year') return unit('year', 0, 'publication');
  return null;
}

function part(m: Match, kind: 'season' | 'quarter' | 'half', index: number | null): Read {
  const of = yearOf(m);
  if (of?.kind === 'date') return { form: { kind: 'yearpart', part: kind, index, year: of.year, side: null } };
  if (of?.kind === 'unit') return { form: { kind: 'yearpart', part: kind, index, year: null, side: of.count < 0 ? 'last' : of.count > 0 ? 'next' : 'this' } };
  return { form: { kind: 'yearpart', part: kind, index, year: null, side: sideOf(m) ?? SIDES.get(m.group('of').replace(/^the /, '')) ?? null } };
}

/** The numbers of centuries in Roman letters, as a match may begin. */
const ROMAN = ['x', 'xx', ''].flatMap((tens) => ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].map((ones) => tens + ones)).flatMap((n) => (n === '' ? [] : [n, `${n}th`, `${n}st`, `${n}nd`, `${n}rd`]));

const OF_YEAR = "(?:,? (?:of )?(?:fiscal (?:year )?|fy ?)?(?:{year}(?:[-/]\\d\\d(?!\\d|-))?|{spokenYear}|(?<shortYear>'\\d\\d)(?!s))|,? (?:of )?fy ?(?<fy>\\d\\d)(?!\\d)| (?:of )?(?<of>last|this|next|that|(?:the )?(?:same|following|previous)) year)?";

/** Games have quarters too. */
const PLAYED = /\b(?:games?|touchdowns?|yards?|trail(?:ed|ing)|interceptions?|fumbles?|halftime|rebounds?|field goals?|quarterbacks?)\b/i;

export const yearRules: readonly Rule[] = [
  {
    name: 'year', starts: ['#'], pattern: '{year}', read: bareYear,
  },
  {
    name: 'year-early', starts: ['#'], pattern: '[1-9]\\d\\d(?!\\d)',
    // "In 476 the empire fell": nothing else counts so.
    read: (m) => {
      const goesOn = /^(?:[.;)]|,(?! ?\d)|$| (?:the|a|an|it|he|she|they|his|her|its|their|when|but|by|under|after)\b)/.test(m.after) || (/(?:^|[.] )In $/.test(m.before) && /^ [A-Z][a-z]/.test(m.after));
      return goesOn && /\b(?:in|since|until|year|circa) $/i.test(m.before) ? { form: date(Number(m.words), null, null) } : null;
    },
  },
  {
    name: 'year-range', starts: ['#'], pattern: '{year}(?:-|/)(?<to>\\d{4}|\\d{1,2})(?!-\\d|/)',
    read: (m) => {
      const from = Number(m.group('year'));
      const digits = m.group('to');
      const to = digits.length === 4 ? Number(digits) : from - (from % 10 ** digits.length) + Number(digits);
      const inBrackets = digits.length === 4 && m.before.endsWith('(') && m.after.startsWith(')');
      // Of longer stretches a reign or an age is told behind its name or in brackets; other numbers are amounts.
      const long = to - from > 120 && (to - from > 600 || digits.length < 4 || (from % 50 === 0 && to % 50 === 0) || !(LEAD_IN.test(m.before) || LASTING.test(m.before)));
      if (to <= from || long || NUMBERED.test(m.before) || (digits.length === 1 && isModel(m)) || UNIT_AFTER.test(m.after) || GLUED.test(m.before) || (from < OLD && !inBrackets && !mayBeOld(from, m))) return null;
      return { form: { kind: 'range', from: date(from, null, null), to: date(to, null, null) } };
    },
  },
  {
    name: 'fiscal-year', starts: ['fiscal', 'the', 'fy'], pattern: "(?:(?:(?:the (?:fiscal )?year|fiscal(?: year)?) |fy ?){year}|fy ?'?(?<yy>\\d\\d))",
    read: (m) => (m.group('yy') === '' ? { form: date(Number(m.group('year')), null, null) } : m.words.startsWith('FY') ? { form: date(2000 + Number(m.group('yy')), null, null) } : null),
  },
  {
    name: 'year-spoken', starts: ['eighteen', 'nineteen', 'twenty', 'the', 'two'],
    pattern: '(?:the year )?{spokenYear}',
    read: (m) => {
      const n = readSpokenYear(m.group('spokenYear'));
      if (n === null || (m.group('spokenYear').startsWith('two') && !/year|\bin $/i.test(`${m.words}${m.before}`))) return null;
      return /^ [a-z]+s\b/.test(m.after) && !/\bin $/i.test(m.before) && !m.words.includes('year') ? null : { form: date(n, null, null) };
    },
  },
  {
    name: 'decade', starts: ['#', 'the', 'nineteen', ...DECADES.keys()], pattern: `(?:the )?(?:(?<full>1[0-9]\\d|20\\d)0'?s|'?(?<short>[2-9])0'?s|(?:nineteen[- ])?(?<word>${[...DECADES.keys()].join('|')}))`,
    read: (m) => {
      const full = m.group('full');
      // "The 1800s" are a century, except the one that we are in.
      if (full === '100' && !/^the /i.test(m.words)) return null;
      if (full !== '') return { form: fixed('DATE', full.endsWith('0') && full !== '200' ? full.slice(0, 2) : full) };
      if (/\b(?:his|her|their|my|your|our|mid-|mid|early|late) $/i.test(m.before) && /\b(?:his|her|their|my|your|our) (?:early |late |mid-?)?$/i.test(m.before)) return null;
      if (m.group('short') !== '' && WARM.test(`${m.before}|${m.after}`)) return null;
      const digit = m.group('short') || (DECADES.get(m.group('word')) ?? '');
      // "The late 80s", "the mid-nineties"; but a day in the mid-90s is hot.
      const led = /^the /i.test(m.words) || ((/\bthe (?:very )?(?:early|late|mid)[- ]$/i.test(m.before) || DECADE_BEFORE.test(m.before)) && !MEASURED.test(`${m.before}|${m.after}`));
      if (m.group('short') !== '' && !led && !/'\d0s/i.test(m.words) && !m.before.endsWith("'")) return null;
      if (m.group('word') !== '' && !led && !/^nineteen/i.test(m.words)) return null;
      return { form: fixed('DATE', `19${digit}`) };
    },
  },
  {
    name: 'decade-of-century', starts: ['the', 'first', 'last', 'final', '{ordinal}'], pattern: '(?:the )?(?<decade>first|last|final|{~ordinal}) decade of (?:the )?(?<nth>{~ordinal}) century',
    read: (m) => {
      const [decade, n] = [readOrdinal(m.group('decade')) ?? 10, readOrdinal(m.group('nth'))];
      return n === null || n < 2 || n > 22 || decade > 10 ? null : { form: fixed('DATE', `${String(n - 1).padStart(2, '0')}${String(decade - 1)}`) };
    },
  },
  {
    // "The late 15th and early 16th centuries" are two.
    name: 'century', starts: ['the', '#', '{ordinal}', ...ROMAN], pattern: '(?:the )?(?:(?<roman>[ivx]{1,5})(?:th|st|nd|rd)?[- ]century|(?<nth>{~ordinal})(?:[- ](?:century|centuries)|(?=(?:,? (?:and|or|to) |-)(?:the )?(?:early |late |mid-)?{~ordinal}[- ]centur)))',
    read: (m) => {
      const n = m.group('roman') === '' ? readOrdinal(m.group('nth')) : readRoman(m.group('roman'));
      return n === null || n < 1 || n > 22 || (!/centur/i.test(m.words) && (n === 1 || /\bcenturies B\.?C/.test(m.after))) ? null : { form: fixed('DATE', String(n - 1).padStart(2, '0')) };
    },
  },
  {
    name: 'season', starts: ['the', 'last', 'this', 'next', 'past', 'coming', 'that', '{season}'],
    pattern: `(?:(?:the )?(?<side>last|this past|this coming|this|next|past|coming|that same|that|same|following|previous|preceding) |the )?{season}${OF_YEAR}`,
    read: (m) => {
      const bare = m.words.toLowerCase() === m.group('season');
      if (bare && !/\b(?:in|since|by|until|during|early|late|mid|last|next|this|every|of|before|through|throughout)[ -]$/i.test(m.before)) return null;
      if (/^the fall$/i.test(m.words) && !/\b(?:in|since|until|by|during|of|for|through) $/i.test(m.before)) return null;
      if (/^(?:the )?(?:fall|spring|summer|winter)$/i.test(m.words) && (/^(?:s\b| of\b| in\b|-| (?:quarters|palace|olympics|games|water|guard|games|roll|camp|school|break|from|to)\b)/i.test(m.after))) return null;
      return part(m, 'season', SEASONS.get(m.group('season')) ?? null);
    },
  },
  {
    name: 'quarter', starts: ['the', 'fiscal', '{ordinal}', 'this', 'last', 'next'],
    pattern: `(?:the (?!\\w+-quarter))?(?:(?<side>last|this|next) year's )?(?:(?:latest|year-ago|year-earlier|(?:fiscal )?{year:early}(?:'s)?|fiscal)[ -])?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:fiscal )?quarter(?!-?final|back| of (?:the |an? )?(?:\\w+[ -])?century)${OF_YEAR}`,
    read: (m) => {
      const early = m.group('early');
      if (PLAYED.test(`${m.before}|${m.after}`) && !/\d{4}|year/.test(m.words)) return null;
      const index = readOrdinal(m.group('nth'));
      if (early !== '') return { form: { kind: 'yearpart', part: 'quarter', index, year: Number(early), side: null } };
      if (/year-(?:ago|earlier)/i.test(m.words)) return { form: { kind: 'yearpart', part: 'quarter', index, year: null, side: 'previous' } };
      return part(m, 'quarter', index);
    },
  },
  {
    name: 'quarter-short', starts: ['q', 'h', '#'], pattern: "(?:(?<part>[qh])(?<n>[1-4])|(?<first>[1-4])(?<quarter>q)|(?<firstHalf>[12])(?<half>h))(?:,? ?(?:of )?(?:fy ?)?(?:{year}|'?(?<yy>\\d\\d)(?!\\d)|(?<of>last|this|next) year))?",
    read: (m) => {
      const half = m.group('part') === 'h' || m.group('half') === 'h';
      const digits = m.group('year') || (m.group('yy') === '' ? '' : `20${m.group('yy')}`);
      if (!/[QH]/.test(m.words) || (digits === '' && m.group('of') === '' && half) || (half && Number(m.group('n')) > 2)) return null;
      const side = SIDES.get(m.group('of')) ?? null;
      return { form: { kind: 'yearpart', part: half ? 'half' : 'quarter', index: Number(m.group('n') || m.group('first') || m.group('firstHalf')), year: digits === '' ? null : Number(digits), side } };
    },
  },
  {
    name: 'quarter-the', starts: ['the', 'this', 'last', 'next', 'that'],
    pattern: '(?<det>the latest|the current|this|last|next|the previous|the|that) (?:fiscal )?quarter(?! (?:century|of a|mile|pounder))(?= ended {month}|)',
    read: (m) => {
      const det = m.group('det');
      const ends = MONTHS.get(m.group('month').replace(/\.$/, ''));
      if (det === 'the' && !/\b(?:in|for|of|during|from) $/i.test(m.before)) return null;
      const side: Side | null = det === 'this' || det === 'the current' ? 'this' : det === 'next' ? 'next' : det === 'last' || det === 'the previous' ? 'last' : null;
      return { form: { kind: 'yearpart', part: 'quarter', index: null, year: null, side, ...(ends !== undefined && { ends }) } };
    },
  },
  {
    name: 'period', starts: ['the'], pattern: 'the (?:(?:latest|most recent) period|{year} (?:period|quarter))',
    read: (m) => ({ form: { kind: 'yearpart', part: 'quarter', index: null, year: m.group('year') === '' ? null : Number(m.group('year')), side: null } }),
  },
  {
    name: 'half', starts: ['the', '{ordinal}', 'last'], pattern: `(?:the )?(?<nth>first|second|last) half${OF_YEAR}`,
    read: (m) => (/\b(?:of|year|\d{4})\b/.test(m.words) ? part(m, 'half', m.group('nth') === 'first' ? 1 : 2) : null),
  },
];
