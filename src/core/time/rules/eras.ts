/** Years and centuries with their era. Before Christ the year of a form is negative, and its value is `BC0044`. */
import { date, fixed, type DateForm } from '../form.ts';
import { MONTHS, readOrdinal } from '../lexicon.ts';
import { capital, type Match, type Read, type Rule } from '../rule.ts';

const ERAS = 'BCE?|B\\.C\\.(?:E\\.)?|AD|A\\.D\\.|CE|C\\.E\\.';
const ERA = `(?<era>${ERAS})`;
const YEAR = '\\d{1,3},\\d{3}|\\d{1,5}';

const inEra = (year: number, era: string): number | null => (year < 1 ? null : era.startsWith('b') ? -year : year);

/** "ad" and "ce" are words too: an era is written in capitals. */
const isEra = (m: Match): boolean => /B\.?C|A\.?D|C\.?E/.test(m.words);

function when(m: Match, digits: string): DateForm | null {
  const year = inEra(Number(digits.replace(',', '')), m.group('era'));
  if (year === null || year > 9999 || !isEra(m)) return null;
  const word = m.group('month').replace(/\.$/, '');
  if (word === '') return date(year, null, null);
  const day = m.group('first') || m.group('day');
  return capital(m.words.replace(/^[\d ]+/, '')) ? date(year, MONTHS.get(word) ?? null, day === '' ? null : Number(day)) : null;
}

const ERA_BEHIND = /centur(?:y|ies) (?:B\.?C|A\.?D|C\.?E)/;

const read = (form: DateForm | null): Read | null => (form === null ? null : { form });

export const eraRules: readonly Rule[] = [
  {
    name: 'era-year', starts: ['#', '{month}'], pattern: `(?:(?:{day:first} )?{month} (?:{day},? )?)?(?<n>${YEAR}) ?${ERA}`, read: (m) => read(when(m, m.group('n'))),
  },
  {
    name: 'era-before', starts: ['ad', 'a'], pattern: '(?<era>AD|A\\.D\\.) ?(?<n>\\d{1,4})', read: (m) => read(when(m, m.group('n'))),
  },
  {
    name: 'era-range', starts: ['#'], pattern: `(?<from>${YEAR})(?:-| to | and | - )(?<n>${YEAR}) ?${ERA}`,
    read: (m) => {
      const [from, to] = [when(m, m.group('from')), when(m, m.group('n'))];
      if (from?.kind !== 'date' || to?.kind !== 'date' || (from.year ?? 0) >= (to.year ?? 0)) return null;
      if (/ and /.test(m.words) && !/\bbetween $/i.test(m.before)) return null;
      return { form: { kind: 'range', from, to } };
    },
  },
  {
    name: 'era-decade', starts: ['the', '#'], pattern: `(?:the )?(?<tens>[1-9]\\d{1,2})0s ${ERA}`,
    read: (m) => (isEra(m) ? { form: fixed('DATE', `${m.group('era').startsWith('b') ? 'BC' : ''}${m.group('tens').padStart(3, '0')}`) } : null),
  },
  {
    // "The 3rd and 1st centuries BC" are two, and both before Christ.
    name: 'era-century', starts: ['the', '#', '{ordinal}'],
    pattern: `(?:the )?(?<nth>{~ordinal})(?:[- ](?:century|centuries) ${ERA}|(?=(?:,? (?:and|or|to) |-)(?:the )?(?:early |late |mid-)?{~ordinal}[- ](?:century|centuries) (?<last>${ERAS})))`,
    read: (m) => {
      const n = readOrdinal(m.group('nth'));
      const era = m.group('era') || m.group('last');
      if (n === null || n > 40 || (m.group('era') !== '' ? !isEra(m) : !ERA_BEHIND.test(m.after))) return null;
      return { form: fixed('DATE', `${era.startsWith('b') ? 'BC' : ''}${String(n - 1).padStart(2, '0')}`) };
    },
  },
  {
    // TIMEX3 gives a thousand years the digit that they have in common. "The millennium" alone is a party or a dome.
    name: 'millennium', starts: ['the', '#', '{ordinal}'], pattern: `(?:the )?(?<nth>{~ordinal})[- ]millennium(?: ${ERA})?`,
    read: (m) => {
      const n = readOrdinal(m.group('nth'));
      if (n === null || n > 10 || (m.group('era') !== '' && !isEra(m))) return null;
      return { form: fixed('DATE', `${m.group('era').startsWith('b') ? 'BC' : ''}${String(n - 1)}`) };
    },
  },
];
