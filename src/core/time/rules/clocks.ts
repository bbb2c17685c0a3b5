/** Times of day. The day is joined by the refiners, or found in what was told before. */
import { unit, type Form } from '../form.ts';
import { NOONS, PARTS, readCount } from '../lexicon.ts';
import type { Match, Read, Rule } from '../rule.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const at = (clock: string): { readonly form: Form } => ({ form: { kind: 'time', day: null, clock } });

/** `T17:30`; null: there is no such hour. A clock of 24 hours may have "pm" after it as well. */
function hourOf(clock: string, ampm: string): string | null {
  const [h = '', min = '00'] = clock.split(/\D/);
  const hour = Number(h);
  if (hour < 1 || hour > 12) return hour > 12 && hour < 24 && clock.length > 2 ? `T${two(hour)}:${min}` : null;
  return `T${two((hour % 12) + (ampm.startsWith('p') ? 12 : 0))}:${min}`;
}

function twelveHour(m: Match): Read | null {
  const clock = hourOf(m.group('clock'), m.group('ampm'));
  return clock === null ? null : at(clock);
}

/** "9 a.m. to 5 p.m." is a stretch without "from", if nothing was moved so. */
const endsSaid = (m: Match): boolean =>
  /^ (?:to|until|till) $/.test(m.group('join')) && (m.group('first') !== '' || m.group('fromNoon') !== '')
  && !/\b(?:mov|postpon|reschedul|push|shift|chang|brought|bring|delay|extend)/i.test(m.before);

/** "From noon to 5 p.m.", "9 a.m. to midnight". Midnight that begins a stretch begins the day. */
function noonRange(m: Match): Read | null {
  const half = m.group('first') || (m.group('noon') === 'midnight' ? 'p' : 'a');
  const from = m.group('fromNoon') === '' ? hourOf(m.group('from'), half) : NOONS.get(m.group('fromNoon'));
  const to = m.group('noon') === '' ? hourOf(m.group('clock'), m.group('ampm')) : NOONS.get(m.group('noon'));
  if (from == null || to == null || from === to) return null;
  return { form: { kind: 'time', day: null, clock: from === 'T24:00' ? 'T00:00' : from, until: to } };
}

const PART_OF: ReadonlyMap<string, string> = new Map([['morning', 'a'], ['afternoon', 'p'], ['evening', 'p'], ['night', 'p']]);

export const clockRules: readonly Rule[] = [
  {
    name: 'clock', starts: ['#'], pattern: '{clock} ?{ampm}', read: twelveHour,
  },
  {
    name: 'clock-range', starts: ['#', '{noon}'],
    pattern: '(?:{clock:from}(?: ?{ampm:first})?|{noon:fromNoon})(?<join> to | and |-| - |- | -| until | till )(?:{clock} ?{ampm}|{noon})',
    read: (m) => {
      if (!/\b(?:from|between) $/i.test(m.before) && !m.group('join').includes('-') && !endsSaid(m)) return null;
      if (m.group('noon') !== '' || m.group('fromNoon') !== '') return noonRange(m);
      const to = hourOf(m.group('clock'), m.group('ampm'));
      const half = m.group('first') || m.group('ampm');
      const from = hourOf(m.group('from'), half);
      if (from === null || to === null) return null;
      // "From 11 to 2 pm" begins before noon.
      const start = m.group('first') === '' && from > to ? hourOf(m.group('from'), half.startsWith('p') ? 'am' : 'pm') : from;
      return start === null ? null : { form: { kind: 'time', day: null, clock: start, until: to } };
    },
  },
  {
    name: 'clock-24', starts: ['#'], pattern: '{clock24}(?: (?:hours|hrs|h))?',
    read: (m) => {
      if (!/\b(?:at|around|about|by|until|from|to|since|after|before|and|between) $|[(,] ?$|^$|[a-z]\.?(?: \d{1,2},)? (?:19|20)\d\d $/i.test(m.before) && !/^ (?:hours|hrs|h|local time|GMT|UTC|[A-Z][a-z]+ time|on )/.test(m.after) && !/(?:hours|hrs|h)$/.test(m.words)) return null;
      const [h = '', min = '00'] = m.group('clock24').split(':');
      return Number(h) > 23 ? null : at(`T${two(Number(h))}:${min}`);
    },
  },
  {
    name: 'clock-plain', starts: ['#'], pattern: '(?<h>[01]\\d|2[0-3])(?<mi>[0-5]\\d)(?:(?<glued>h)| (?:hours|hrs)|(?= ?(?:GMT|UTC|local time)\\b))',
    // "1500h" alone may be how long.
    read: (m) => (m.group('glued') === '' || /\b(?:at|around|about|by|until|till|from|to|since|after|before|and|between) $/i.test(m.before) ? at(`T${m.group('h')}:${m.group('mi')}`) : null),
  },
  {
    name: 'clock-of-part', starts: ['#', '{count}'], pattern: "(?:{clock}|{count}) (?:o'clock )?(?:in the (?<part>morning|afternoon|evening)|at (?<night>night))",
    read: (m) => {
      const [h = '', min = '00'] = m.group('clock').split(/\D/);
      const hour = h === '' ? readCount(m.group('count')) : Number(h);
      if (hour === null || !Number.isInteger(hour) || hour < 1 || hour > 12) return null;
      const late = m.group('night') === '' ? PART_OF.get(m.group('part')) === 'p' : hour > 4;
      return at(`T${two((hour % 12) + (late ? 12 : 0))}:${min}`);
    },
  },
  {
    // "At 7 on Friday evening": the part of the day makes it an hour.
    name: 'clock-bare', starts: ['#', '{count}'], pattern: '{hour}(?= (?:on )?(?:{~weekday}|yesterday|tomorrow|this) (?:morning|afternoon|evening|night))',
    read: (m) => {
      const hour = /\d/.test(m.words) ? Number(m.words) : readCount(m.words);
      return hour !== null && /\bat (?:about |around )?$/i.test(m.before) ? at(`T${two(hour)}:00`) : null;
    },
  },
  {
    name: 'clock-words', starts: ['half', 'quarter', 'a', '{count}', '#'], pattern: "(?:(?:(?<half>half)|(?<quarter>(?:a )?quarter)|(?<minutes>five|ten|twenty(?:[- ]five)?|5|10|20|25)) (?<side>past|to) {hour}|{hour:plain} o'clock)(?! (?:in the|at night))",
    // Nobody says which half of the day: the hour is that of the clock.
    read: (m) => {
      const words = m.group('plain') || m.group('hour');
      const hour = /\d/.test(words) ? Number(words) : readCount(words);
      if (hour === null || (m.group('plain') === '' && !/\bat (?:about |around )?$/i.test(m.before)) || ((m.group('half') !== '' || /\d/.test(m.group('minutes'))) && m.group('side') === 'to')) return null;
      const back = m.group('side') === 'to';
      const past = m.group('plain') !== '' ? 0 : m.group('half') !== '' ? 30 : m.group('quarter') !== '' ? 15 : (readCount(m.group('minutes')) ?? 0);
      return at(`T${two(back ? hour - 1 || 12 : hour)}:${two(back ? 60 - past : past)}`);
    },
  },
  {
    name: 'noon', starts: ['{noon}'], pattern: '{noon}',
    // "High noon", "a midnight blue coat": without a word of time beside it, it is no time.
    read: (m) => ((/^[A-Z]/.test(m.words) && m.before !== '') || (!/\b(?:at|by|until|till|around|about|before|after|since|from|to|of|and|past|between|towards?) $/i.test(m.before) && !/^(?:,? (?:on |[A-Z][a-z]+day\b|yesterday|today|tomorrow|local time|to |until |GMT|ET\b)|[.,;]|$)/.test(m.after)) ? null : at(NOONS.get(m.group('noon')) ?? 'T12:00')),
  },
  {
    name: 'part', starts: ['the', 'an', 'a', '{part}', 'that', 'early', 'late', 'mid'], pattern: '(?:(?<det>the|that|an|a) )?(?:(?<edge>early|late|mid)[- ]?)?{part}',
    read: (m) => {
      const det = m.group('det');
      const bare = det === '' && m.group('edge') === '';
      const ofDay = /\b(?:[A-Z][a-z]+day|yesterday|tomorrow)(?:'s)? $/i.test(m.before);
      if (/^[- ](?:long|club|shift|school|gown)\b|^s\b|^'s\b|^-|^mare/i.test(m.after) || (!ofDay && m.after.startsWith(' after'))) return null;
      const clock = PARTS.get(m.group('part')) ?? 'TMO';
      const mod = m.group('edge') === 'early' ? 'START' : m.group('edge') === 'late' ? 'END' : m.group('edge') === 'mid' ? 'MID' : null;
      if (bare && !/\b(?:by|at|in|of|before|since|until|on|all|after|through) $|\b(?:[A-Z][a-z]+day|yesterday|tomorrow|\d)(?:'s)? $/i.test(m.before)) return null;
      // "An evening update" came in the evening; "an evening with friends" and "$55 a night" lie nowhere.
      if ((det === 'a' || det === 'an') && !/^ (?!out|off|in|of|at|with|when|that|and|or|for|on|to|after|before|as|by|is|was|from|spent)[a-z]/i.test(m.after)) return null;
      return { form: { kind: 'time', day: null, clock }, mod };
    },
  },
  {
    name: 'small-hours', starts: ['the'], pattern: 'the (?:small|early|wee|pre-?dawn) hours(?: of the morning)?', read: () => ({ ...at('TMO'), mod: 'START' }),
  },
  {
    name: 'part-before', starts: ['the'], pattern: 'the {part} (?<side>before|after)(?! [a-z0-9A-Z])',
    read: (m) => ({ form: { kind: 'time', day: unit('day', m.group('side') === 'before' ? -1 : 1, 'context'), clock: PARTS.get(m.group('part')) ?? 'TMO' } }),
  },
  {
    name: 'part-side', starts: ['the', 'that'], pattern: '(?:the|that) (?<side>same|next|following|previous|preceding) {part}',
    read: (m) => {
      const count = m.group('side') === 'same' ? 0 : m.group('side') === 'next' || m.group('side') === 'following' ? 1 : -1;
      return { form: { kind: 'time', day: unit('day', count, 'context'), clock: PARTS.get(m.group('part')) ?? 'TMO' } };
    },
  },
  {
    name: 'overnight', starts: ['overnight'], pattern: 'overnight', read: () => at('TNI'),
  },
];
