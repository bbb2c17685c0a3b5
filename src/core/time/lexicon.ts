/** The words of time and what they stand for. Keys are lower case, without the dot of an abbreviation. */
import type { Side, Unit } from './form.ts';

const table = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, i) => row.split(' ').map((word) => [word, i + 1] as const)));

export const MONTHS = table([
  'january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep',
  'october oct', 'november nov', 'december dec',
]);

export const WEEKDAYS = table([
  'monday mon', 'tuesday tues tue', 'wednesday wed', 'thursday thurs thur thu', 'friday fri', 'saturday sat', 'sunday sun',
]);

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['minute', 'minute'], ['hour', 'hour'], ['day', 'day'], ['weekend', 'weekend'], ['week', 'week'], ['fortnight', 'week'], ['month', 'month'], ['quarter', 'quarter'],
  ['year', 'year'], ['decade', 'decade'], ['century', 'century'], ['centurie', 'century'],
]);

/** TIMEX3 codes of the seasons. Index in the year: SP 1, SU 2, FA 3, WI 4. */
export const SEASONS: ReadonlyMap<string, number> = new Map([['spring', 1], ['summer', 2], ['autumn', 3], ['fall', 3], ['winter', 4]]);
export const SEASON_CODES: readonly string[] = ['SP', 'SU', 'FA', 'WI'];

export const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'], ['dawn', 'TMO'], ['daybreak', 'TMO'], ['sunrise', 'TMO'], ['lunchtime', 'TMI'], ['afternoon', 'TAF'], ['evening', 'TEV'], ['dusk', 'TEV'], ['sunset', 'TEV'], ['night', 'TNI'], ['nightfall', 'TNI'], ['overnight', 'TNI'], ['nighttime', 'TNI'],
]);

export const NOONS: ReadonlyMap<string, string> = new Map([['noon', 'T12:00'], ['midday', 'T12:00'], ['midnight', 'T24:00']]);

export const SIDES: ReadonlyMap<string, Side> = new Map([
  ['last', 'last'], ['past', 'last'], ['this past', 'last'], ['this', 'this'], ['current', 'this'], ['next', 'next'], ['coming', 'next'], ['upcoming', 'next'],
  ['this coming', 'next'], ['previous', 'previous'], ['preceding', 'previous'], ['following', 'following'], ['same', 'same'], ['that same', 'same'], ['that', 'same'],
]);

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen',
  'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i + 1] as const), ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];
export const ORDINALS: ReadonlyMap<string, number> = new Map(ORDINAL_WORDS.map((word, i) => [word, i + 1] as const));

/** Words of how often, and their TIMEX3 values. */
export const LY: ReadonlyMap<string, string> = new Map([['hourly', 'PT1H'], ['daily', 'P1D'], ['nightly', 'XXXX-XX-XXTNI'], ['weekly', 'P1W'], ['monthly', 'P1M'], ['yearly', 'P1Y'], ['annually', 'P1Y']]);

export const DECADES: ReadonlyMap<string, string> = new Map(TENS.map((word, i) => [word.replace('y', 'ies'), String(i + 2)] as const));

/** A small count in words or digits. Null: more than one, but nobody says how many. */
export function readCount(words: string): number | null {
  const text = words.toLowerCase().replaceAll('-', ' ').replace(/ ?\bmore$/, '').trim();
  if (/^\d/.test(text)) {
    const half = / ?1\/2$/.test(text) ? 0.5 : 0;
    return Number(text.replace(/ ?1\/2$/, '').replaceAll(',', '')) + half;
  }
  if (text === 'a' || text === 'an' || text === 'another' || text === 'an additional') return 1;
  if (text === 'a couple of' || text === 'a couple' || text === 'couple of') return 2;
  if (text === 'a dozen') return 12;
  if (text === 'half a' || text === 'half an') return 0.5;
  if (text === '') return null;
  let sum = 0;
  for (const word of text.split(' ')) {
    const n = CARDINALS.get(word) ?? (word === 'a' || word === 'an' ? 1 : undefined);
    if (n !== undefined) sum += n;
    else if (word === 'hundred') sum *= 100;
    else if (word === 'thousand') sum *= 1000;
    else if (word !== 'and') return null;
  }
  return sum;
}

/** A number up to 39 in Roman letters, in lower case; null: they are none. */
export function readRoman(letters: string): number | null {
  const m = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(letters);
  if (m === null || letters === '') return null;
  const ones = m[2] ?? '';
  const one = ones === 'ix' ? 9 : ones === 'iv' ? 4 : (ones.startsWith('v') ? 5 : 0) + ones.replace('v', '').length;
  return (m[1] ?? '').length * 10 + one;
}

/** "nineteen eighty-four", "twenty oh five", "two thousand and nine". */
export function readSpokenYear(words: string): number | null {
  const [century = '', ...rest] = words.toLowerCase().replaceAll('-', ' ').split(' ').filter((word) => word !== 'and' && word !== 'oh');
  if (century === 'two') return 2000 + (readCount(rest.slice(1).join(' ')) ?? 0);
  const hundreds = CARDINALS.get(century);
  const ones = readCount(rest.join(' '));
  return hundreds === undefined || ones === null ? null : hundreds * 100 + ones;
}

export const readOrdinal = (words: string): number | null => {
  const text = words.toLowerCase();
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text);
  return digits === null ? (ORDINALS.get(text) ?? null) : Number(digits[1]);
};
