import type { Links } from './mend.ts';
import { isTimeNoun } from './time-noun.ts';
import { hasComma, hasQuote, withoutComma, type Unit } from './unit.ts';

/** Units from `from` up to before `to`, counted from 0 on. */
export interface Aside {
  readonly from: number;
  readonly to: number;
}

const SAYING = new Set((
  'say says said tell tells told add adds added report reports reported announce announced claim claims claimed insist insists insisted '
  + 'warn warns warned note notes noted explain explains explained argue argues argued believe believes believed think thinks thought '
  + 'admit admits admitted state states stated suggest suggests suggested found ruled'
).split(' '));

/** As many units stand between the verb and the comma at most: "the mayor said on Tuesday in Orrin". */
const LONGEST = 4;

/** "The ferry, the mayor said, was old": the first speaker between commas in the middle of what is said; null: there is none. */
export function asideOf(units: readonly Unit[], lower: readonly string[]): Aside | null {
  for (let from = 1; from + 2 < units.length; from += 1) {
    const speaker = units[from];
    const said = units[from + 1];
    if (speaker === undefined || said === undefined || speaker.chunk.kind !== 'noun' || speaker.preposition !== null || !hasComma(speaker)) continue;
    if (said.signs !== 0 || said.chunk.verb?.form !== 'finite' || said.chunk.verb.passive || !SAYING.has(lower[said.chunk.head] ?? '')) continue;
    let to = from + 2;
    while (to < units.length && to < from + 2 + LONGEST && units[to]?.signs === 0 && units[to]?.chunk.verb === null && units[to]?.preposition !== null) to += 1;
    const next = units[to];
    if (next !== undefined && hasComma(next)) return { from, to };
  }
  return null;
}

const TOLD = new Set(['tell', 'tells', 'told']);

/** Also where a tagger takes "reported" for a participle. */
export const isSaying = ({ chunk }: Unit, lower: readonly string[]): boolean => (chunk.verb?.form === 'finite' ? !chunk.verb.passive : chunk.verb?.form === 'participle' && chunk.end - chunk.start === 1) && SAYING.has(lower[chunk.head] ?? '');
const isNoun = (unit: Unit | undefined): unit is Unit => unit !== undefined && unit.chunk.kind === 'noun' && unit.preposition === null;

/**
 * "The ferry was old, the mayor said on Tuesday", "…, Olena Roe, its owner, told the Herald", "…, said the mayor of Orrin": the speaker
 * behind a comma with whom the sentence ends; null: it ends otherwise, or nothing with a verb stands before.
 */
export function closingOf(units: readonly Unit[], lower: readonly string[]): Aside | null {
  // So few units make a speaker with a day and a place.
  for (let from = Math.max(1, units.length - 2 * LONGEST); from + 1 < units.length; from += 1) {
    const opens = units[from];
    if (opens === undefined || !(hasComma(opens) || hasQuote(opens))) continue;
    let at = from;
    if (isNoun(opens)) {
      at += 1;
      // "Olena Roe, the owner, told …"
      while (isNoun(units[at]) && hasComma(units[at] ?? opens)) at += 1;
      while (units[at]?.preposition !== null && units[at]?.chunk.kind === 'noun' && units[at]?.signs === 0) at += 1;
    }
    const said = units[at];
    if (said === undefined || !isSaying(said, lower) || (hasComma(said) && at > from && at < from + 2)) continue;
    const behind = at === from;
    let to = at + 1;
    if (behind ? isNoun(units[to]) : TOLD.has(lower[said.chunk.head] ?? '') && isNoun(units[to])) to += 1;
    else if (behind) continue;
    while (to < units.length && units[to]?.chunk.kind === 'noun' && (units[to]?.preposition !== null || behind || isTimeNoun(lower[units[to]?.chunk.head ?? -1] ?? ''))) to += 1;
    if (to === units.length && units.slice(0, from).some(({ chunk }) => chunk.verb !== null)) return { from, to };
  }
  return null;
}

/** What is left without the aside. */
export const without = (units: readonly Unit[], { from, to }: Aside): readonly Unit[] =>
  units.flatMap((unit, at) => (at === to ? withoutComma(unit) : at >= from && at < to ? [] : unit));

/** The links of the whole, of those around the aside and those in it. The aside hangs beside what the units around it have in common. */
export function joined(outer: Links, inner: Links, { from, to }: Aside): Links {
  const size = to - from;
  const heads = new Int32Array(outer.heads.length + size);
  const labels: string[] = [''];
  const margins = new Int32Array(outer.heads.length + size);
  const place = (at: number): number => (at > from ? at + size : at);
  for (let at = 1; at < outer.heads.length; at += 1) {
    heads[place(at)] = place(outer.heads[at] ?? 0);
    labels[place(at)] = outer.labels[at] ?? '';
    margins[place(at)] = outer.margins[at] ?? 0;
  }
  // What closes a sentence has all before it for what is said.
  const closes = from === outer.heads.length - 1;
  const root = outer.heads.indexOf(0, 1);
  const beside = closes ? 0 : place(commonOf(outer.heads, from, from + 1));
  for (let at = 1; at <= size; at += 1) {
    const head = inner.heads[at] ?? 0;
    margins[from + at] = inner.margins[at] ?? 0;
    heads[from + at] = head === 0 ? beside : from + head;
    labels[from + at] = head > 0 || closes ? inner.labels[at] ?? '' : 'parataxis';
    if (head > 0 || !closes || root < 1) continue;
    heads[root] = from + at;
    labels[root] = 'ccomp';
  }
  return { heads, labels, margins };
}

/** The nearest unit that both hang on in the end, or that one of them is; 0: there is none but the root. */
function commonOf(heads: Int32Array, first: number, second: number): number {
  const above = new Set<number>();
  for (let at = first; at !== 0; at = heads[at] ?? 0) above.add(at);
  let at = second;
  while (at !== 0 && !above.has(at)) at = heads[at] ?? 0;
  return at;
}
