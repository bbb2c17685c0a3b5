/** Days as people write them, in the languages of many newspapers. */
import { dayWritten } from '../core/index.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'gennaio', 'januari', 'janeiro'],
  ['february', 'feb', 'februar', 'feber', 'février', 'févr', 'febrero', 'febbraio', 'februari', 'fevereiro'],
  ['march', 'mar', 'märz', 'mär', 'mrz', 'mars', 'marzo', 'maart', 'março'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mei', 'maio'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'julho'],
  ['august', 'aug', 'août', 'agosto', 'augustus'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'settembre', 'setembro'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'outubro'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dicembre', 'dezembro'],
];
const NUMBERS: ReadonlyMap<string, number> = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
const DATES = /(?<![\d./-])(\d{4})-(\d\d)-(\d\d)(?!\d)|(?<![\d./-])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d\d(?![\d.:]))(?!\d)|(?<![\d./])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)|(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|º)?\.? (?:de |of )?(\p{L}{3,10})\.?,? (?:de |del )?(\d{4})(?!\d)|(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu;

/** Every whole day of a line, as `YYYY-MM-DD`; "5/6/2031" has two readings and is none. */
export function daysIn(line: string): readonly string[] {
  return [...line.toLowerCase().matchAll(DATES)].flatMap(([, y1, m1, d1, d2, m2, y2, a3, b3, y3, d4, m4 = '', y4, m5 = '', d5, y5]) => {
    const [first, second] = [Number(a3), Number(b3)];
    const [day3, month3] = first > 12 ? [first, second] : second > 12 || first === second ? [second, first] : [undefined, undefined];
    const year = y1 ?? y2 ?? y3 ?? y4 ?? y5;
    const month = Number(m1 ?? m2 ?? (y3 === undefined ? NUMBERS.get(y4 === undefined ? m5 : m4) : month3));
    const day = Number(d1 ?? d2 ?? d4 ?? d5 ?? day3);
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [`${(year ?? '').padStart(4, '20')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`] : [];
  });
}

/** The one whole day of a line; empty: none, or several. */
export function dayIn(line: string): string {
  const [only, another] = new Set(daysIn(line));
  return dayWritten(line) ?? (another === undefined ? only : undefined) ?? '';
}
