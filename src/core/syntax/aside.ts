import type { Links } from './mend.ts';
import { hasComma, withoutComma, type Unit } from './unit.ts';

/** Units from `from` up to before `to`, counted from 0 on. */
export interface Aside {
  readonly from: number;
  readonly to: number;
}

const SAYING = new Set((
  'say says said tell tells told add adds added report reports reported announce announced claim claims claimed insist insists insisted '
  + 'warn warns warned note notes noted explain explains explained argue argues argued believe believes believed think thinks thought '
  + 'admit admits admitted state states stated suggest suggests suggested'
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

/** What is left without the aside. */
export const without = (units: readonly Unit[], { from, to }: Aside): readonly Unit[] =>
  units.flatMap((unit, at) => (at === to ? withoutComma(unit) : at >= from && at < to ? [] : unit));

/** The links of the whole, of those around the aside and those in it. The aside hangs beside what the units around it have in common. */
export function joined(outer: Links, inner: Links, { from, to }: Aside): Links {
  const size = to - from;
  const heads = new Int32Array(outer.heads.length + size);
  const labels: string[] = [''];
  const place = (at: number): number => (at > from ? at + size : at);
  for (let at = 1; at < outer.heads.length; at += 1) {
    heads[place(at)] = place(outer.heads[at] ?? 0);
    labels[place(at)] = outer.labels[at] ?? '';
  }
  const beside = place(commonOf(outer.heads, from, from + 1));
  for (let at = 1; at <= size; at += 1) {
    const head = inner.heads[at] ?? 0;
    heads[from + at] = head === 0 ? beside : from + head;
    labels[from + at] = head === 0 ? 'parataxis' : inner.labels[at] ?? '';
  }
  return { heads, labels };
}

/** The nearest unit that both hang on in the end, or that one of them is; 0: there is none but the root. */
function commonOf(heads: Int32Array, first: number, second: number): number {
  const above = new Set<number>();
  for (let at = first; at !== 0; at = heads[at] ?? 0) above.add(at);
  let at = second;
  while (at !== 0 && !above.has(at)) at = heads[at] ?? 0;
  return at;
}
