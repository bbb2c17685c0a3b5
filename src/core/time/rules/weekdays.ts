/** Weekdays, and days counted from today. */
import { fixed, unit, type Form } from '../form.ts';
import { PARTS, readCount, SIDES, WEEKDAYS } from '../lexicon.ts';
import { capital, type Match, type Read, type Rule } from '../rule.ts';

const weekday = (m: Match): number => WEEKDAYS.get((m.group('weekday') || m.group('weekdayShort')).replace(/\.$/, '')) ?? 0;

const NAMED = /\b(?:Black|Good|Ash|Holy|Cyber|Super|Palm|Easter|Bloody|Fat|Shrove|Maundy|Giving|Man|Joe|Ruby)[ -]$/;

/** "Odell Wednesday 2-1", "v Odell Wednesday": a club that is called so. */
const isTeam = ({ before, after }: Match): boolean => (/[A-Z][a-z]+ $/.test(before) && /^ \d{1,2}-\d{1,2}\b/.test(after)) || /\b(?:v|vs\.?|versus) (?:[A-Z][a-z]+ ){1,2}$/.test(before);

function bare(m: Match): Read | null {
  if (!capital(m.words) || NAMED.test(m.before) || isTeam(m)) return null;
  return { form: { kind: 'weekday', weekday: weekday(m), side: null } };
}

const DAYS: ReadonlyMap<string, number> = new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1], ['the day before yesterday', -2], ['the day after tomorrow', 2]]);

const TONIGHT: ReadonlyMap<string, readonly [day: number, clock: string]> = new Map([
  ['tonight', [0, 'TNI']], ['this morning', [0, 'TMO']], ['this afternoon', [0, 'TAF']], ['this evening', [0, 'TEV']], ['last night', [-1, 'TNI']],
  ['last evening', [-1, 'TEV']],
]);

export const weekdayRules: readonly Rule[] = [
  {
    // "Monday and Tuesday nights" are nights of two weekdays.
    name: 'weekday-nights', starts: ['{weekday}'], pattern: '{weekday}(?: (?<part>night|morning|afternoon|evening)s|(?= (?:and|or) {~weekday} (?<shared>night|morning|afternoon|evening)s))',
    read: (m) => ({ form: fixed('SET', `XXXX-WXX-${String(weekday(m))}${PARTS.get(m.group('part') || m.group('shared')) ?? ''}`) }),
  },
  {
    // "Thursday week" is a week after the next Thursday, and so is "a week from Thursday".
    name: 'weekday-in-weeks', starts: ['{weekday}', '{count}', '#'], pattern: '(?:{weekday} (?:week|fortnight)|{count} (?:week|fortnight)s? from {weekday:day})',
    read: (m) => {
      const count = m.group('count') === '' ? 1 : readCount(m.group('count'));
      const weeks = count === null ? null : count * (/fortnight/i.test(m.words) ? 2 : 1);
      const day = WEEKDAYS.get(m.group('weekday') || m.group('day'));
      const noun = m.group('count') === '' && (/^(?:[-']| (?:of|after|before|in)\b)/.test(m.after) || /(?:\b(?:an?|the|this|every|each|last|next|to)|-) ?$/i.test(m.before));
      if (weeks === null || !Number.isInteger(weeks) || weeks > 52 || day === undefined || noun || !/[MTWFS][a-z]+day\b/.test(m.words)) return null;
      return { form: { kind: 'weekday', weekday: day, side: null, weeks } };
    },
  },
  {
    name: 'weekday', starts: ['{weekday}', '{weekdayShort}'], pattern: '(?:{weekday}|{weekdayShort})', read: bare,
  },
  {
    name: 'weekday-side', starts: ['last', 'this', 'next', 'past', 'the', 'that', 'coming'],
    pattern: '(?:the )?(?<side>last|this past|this coming|this|next|past|previous|following|same|that same|that|preceding|coming) {weekday}',
    read: (m) => (capital(m.words.slice(m.words.length - m.group('weekday').length)) ? { form: { kind: 'weekday', weekday: weekday(m), side: SIDES.get(m.group('side')) ?? null } } : null),
  },
  {
    name: 'weekday-week', starts: ['{weekday}', 'last', 'this', 'next'], pattern: "(?:(?<side>last|this|next) week's {weekday}|{weekday:day},? (?:of )?(?<tail>last|this|next) week)",
    read: (m) => {
      const side = m.group('side') || m.group('tail');
      const day = WEEKDAYS.get(m.group('weekday') || m.group('day')) ?? null;
      return { form: unit('week', side === 'last' ? -1 : side === 'next' ? 1 : 0, 'publication', false, day) };
    },
  },
  {
    name: 'weekdays-ago', starts: ['{count}', '#'], pattern: '(?<count>two|three|four|2|3|4) {weekday}s ago',
    read: (m) => ({ form: unit('week', -(readCount(m.group('count')) ?? 0), 'publication', false, weekday(m)) }),
  },
  {
    name: 'weekdays', starts: ['{weekday}', 'every', 'each'], pattern: '(?:(?<each>every|each)(?: other)? {weekday:day}|{weekday}s)',
    read: (m) => {
      const each = m.group('each');
      // "The band Merry Mondays" is called so.
      if (each === '' && /[a-z,] (?!And\b)[A-Z][a-z]+ $/.test(m.before) && !/^ (?:and|or|at|from|through|to|until)\b|^,/.test(m.after)) return null;
      const value = `XXXX-WXX-${String(WEEKDAYS.get(m.group('weekday') || m.group('day')) ?? 0)}`;
      return { form: fixed('SET', value, each === '' ? null : each.toUpperCase(), null) };
    },
  },
  {
    name: 'day-deictic', starts: ['today', 'yesterday', 'tomorrow', 'the'],
    pattern: '(?<word>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow)(?: \\({weekday}\\))?',
    read: (m) => {
      const count = DAYS.get(m.group('word'));
      // "ODELL TODAY", "The World Tomorrow": a capital inside a sentence is a title.
      if (count === undefined || (capital(m.words) && /[A-Za-z] $/.test(m.before))) return null;
      return { form: unit('day', count, 'publication', false, m.group('weekday') === '' ? null : weekday(m)) };
    },
  },
  {
    name: 'tonight', starts: ['tonight', 'this', 'last'], pattern: '(?<word>tonight|this morning|this afternoon|this evening|last night|last evening)',
    read: (m): Read | null => {
      const found = TONIGHT.get(m.group('word'));
      if (found === undefined) return null;
      const form: Form = { kind: 'time', day: unit('day', found[0], 'publication'), clock: found[1] };
      return { form };
    },
  },
];
