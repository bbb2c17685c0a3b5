import { mapped } from '../text/index.ts';
import { isSaying } from './aside.ts';
import { isTimeNoun } from './time-noun.ts';
import type { Unit } from './unit.ts';

/** What each unit hangs on and as what; place 0 says nothing. */
export interface Links {
  readonly heads: Int32Array;
  readonly labels: readonly string[];
  /** How sure each is: by how much it went before the next best, in units of weight. */
  readonly margins: Int32Array;
}

/** What the treebanks hold too seldom to be learned, and news holds often. */
export function mended(units: readonly Unit[], links: Links, lower: readonly string[]): Links {
  const { heads, labels, margins } = withHeadline(units, links);
  const mine: Mended = { heads: heads.slice(), labels: [...labels], margins };
  mendTimes(units, mine, lower);
  mendSpeakers(units, mine);
  mendHearers(units, mine, lower);
  mendDenials(units, mine);
  mendReports(units, mine, lower);
  return mine;
}

/** Links in the middle of being mended. */
interface Mended extends Links {
  readonly labels: string[];
}

/** "Last week the council sold the mill": it was not the week. */
function mendTimes(units: readonly Unit[], { heads, labels }: Mended, lower: readonly string[]): void {
  for (let at = 2; at < heads.length; at += 1) {
    const day = at - 1;
    const verb = heads[day] ?? 0;
    const unit = units[at - 1];
    const isDay = labels[day] === 'nsubj' && verb > at && isTimeNoun(lower[units[day - 1]?.chunk.head ?? -1] ?? '');
    if (!isDay || heads[at] !== day || unit?.chunk.kind !== 'noun' || unit.preposition !== null || unit.conjunction !== null) continue;
    heads[at] = verb;
    labels[at] = 'nsubj';
    labels[day] = 'obl';
  }
}

/** "'The ferry was old', said the mayor": a noun behind a verb that has what is said before it, and no subject, is who says it. */
function mendSpeakers(units: readonly Unit[], { heads, labels }: Mended): void {
  const told = new Set<number>();
  for (let at = 1; at < labels.length; at += 1) if (labels[at] === 'ccomp' && at < (heads[at] ?? 0)) told.add(heads[at] ?? 0);
  if (told.size === 0) return;
  const named = new Set<number>();
  for (let at = 1; at < labels.length; at += 1) if (labels[at] === 'nsubj') named.add(heads[at] ?? 0);
  for (let at = 1; at < labels.length; at += 1) {
    const head = heads[at] ?? 0;
    if (labels[at] === 'obj' && at > head && told.has(head) && !named.has(head) && units[head - 1]?.chunk.verb?.form === 'finite') labels[at] = 'nsubj';
  }
}

/** What one does to a hearer, who is then to do something or to know something. */
const TELLING = new Set((
  'tell tells told telling ask asks asked asking urge urges urged urging order orders ordered ordering warn warns warned warning advise advised '
  + 'persuade persuaded convince convinced remind reminded inform informed assure assured force forced forcing allow allows allowed allowing '
  + 'permit permitted invite invited encourage encouraged instruct instructed'
).split(' '));

const WANTING = new Set(['want', 'wants', 'wanted', 'wanting', 'expect', 'expects', 'expected', 'expecting', 'need', 'needs', 'needed']);

/** "Asked the crew to leave", "told reporters that it sank": the clause behind the hearer belongs to the verb. */
function mendHearers(units: readonly Unit[], { heads, labels }: Mended, lower: readonly string[]): void {
  const isTelling = (word: string): boolean => TELLING.has(word) || WANTING.has(word);
  if (!units.some(({ chunk }) => isTelling(lower[chunk.head] ?? ''))) return;
  const before = { heads: heads.slice(), labels: [...labels] };
  const last = new Int32Array(heads.length);
  const said = new Set<number>();
  heads.forEach((head, at) => {
    last[head] = at;
    if (labels[at] === 'mark' && lower[units[at - 1]?.chunk.head ?? -1] === 'that') said.add(head);
  });
  /** The last object so far of each verb. */
  const objects = new Map<number, number>();
  for (let at = 1; at < heads.length; at += 1) {
    // "Asked the crew to leave", "wants the owners to sell": what they are to do, not what for.
    const asking = before.heads[at] ?? 0;
    const asked = /^(?:advcl|xcomp)$/u.test(before.labels[at] ?? '') && asking < at && units[at - 1]?.chunk.verb?.form === 'infinitive' ? (objects.get(asking) ?? -1) : -1;
    if (/^i?obj$/u.test(before.labels[at] ?? '') && asking < at) objects.set(asking, at);
    const word = lower[units[asking - 1]?.chunk.head ?? -1] ?? '';
    if (asked > 0 && isTelling(word)) {
      labels[at] = 'xcomp';
      if (TELLING.has(word)) labels[asked] = 'iobj';
      continue;
    }
    const noun = before.heads[at] ?? 0;
    const verb = before.heads[noun] ?? 0;
    const hearer = units[noun - 1];
    if (before.labels[at] !== 'acl' || last[noun] !== at || at < noun || verb === 0 || verb > noun) continue;
    if (hearer?.preposition !== null || !/^i?obj$/u.test(labels[noun] ?? '')) continue;
    if (!TELLING.has(lower[units[verb - 1]?.chunk.head ?? -1] ?? '')) continue;
    const isInfinitive = units[at - 1]?.chunk.verb?.form === 'infinitive';
    if (!isInfinitive && !said.has(at)) continue;
    heads[at] = verb;
    labels[at] = isInfinitive ? 'xcomp' : 'ccomp';
    labels[noun] = 'iobj';
  }
}

/** "Said on Monday that the mill was sold", "wrote in a letter that …": it is what is said, and not which Monday. */
function mendReports(units: readonly Unit[], { heads, labels }: Mended, lower: readonly string[]): void {
  for (let mark = 1; mark < heads.length; mark += 1) {
    if (labels[mark] !== 'mark' || lower[units[mark - 1]?.chunk.head ?? -1] !== 'that') continue;
    const clause = heads[mark] ?? 0;
    const noun = heads[clause] ?? 0;
    const verb = heads[noun] ?? 0;
    const said = units[verb - 1];
    if (labels[clause] !== 'acl' || labels[noun] !== 'obl' || verb === 0 || verb > noun || clause < noun || said === undefined || !isSaying(said, lower)) continue;
    heads[clause] = verb;
    labels[clause] = 'ccomp';
  }
}

/** "Denied the sale was final": a finite verb right behind an object has it as its subject, and is what is said. */
function mendDenials(units: readonly Unit[], { heads, labels }: Mended): void {
  const subjects = new Set<number>();
  for (let at = 1; at < labels.length; at += 1) if (labels[at] === 'nsubj') subjects.add(heads[at] ?? 0);
  for (let at = 2; at < heads.length; at += 1) {
    const noun = heads[at] ?? 0;
    const verb = heads[noun] ?? 0;
    if (labels[at] !== 'acl' || noun !== at - 1 || units[at - 1]?.chunk.verb?.form !== 'finite' || units[at - 1]?.signs !== 0) continue;
    if (labels[noun] !== 'obj' || verb === 0 || verb > noun || subjects.has(at)) continue;
    heads[at] = verb;
    labels[at] = 'ccomp';
    heads[noun] = at;
    labels[noun] = 'nsubj';
  }
}

/**
 * "Ferry raised off Orrin", "crew waiting": a sentence that is a noun with a participle behind it says something of the noun, as headlines
 * do, and the participle is its verb.
 */
function withHeadline(units: readonly Unit[], links: Links): Links {
  const { heads, labels } = links;
  const root = labels.indexOf('root', 1);
  if (units[root - 1]?.chunk.kind !== 'noun' || labels.includes('cop')) return links;
  const verb = units.findIndex(({ chunk }, at) => at >= root && heads[at + 1] === root && labels[at + 1] === 'acl' && (chunk.verb?.form === 'participle' || chunk.verb?.form === 'ing')) + 1;
  // "The sky darkened when the fleet left": a clause that depends on it, with a subject of its own, is not its verb.
  const depends = (at: number): boolean => /^(?:advcl|acl)/u.test(labels[at] ?? '') && labels.some((label, kid) => label === 'nsubj' && heads[kid] === at);
  const isFinite = units.some(({ chunk }, at) => chunk.verb?.form === 'finite' && heads[at + 1] === root && !depends(at + 1));
  if (verb === 0 || isFinite) return links;
  const isBefore = (at: number): boolean => at < root && /^(?:advcl|advmod|obl)$/u.test(labels[at] ?? '');
  return {
    ...links,
    heads: heads.map((head, at) => (at === verb ? 0 : at === root || (head === root && (at > verb || isBefore(at))) ? verb : head)),
    labels: mapped(labels, (label, at) => (at === verb ? 'root' : at === root ? 'nsubj' : label)),
  };
}
