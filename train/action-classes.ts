import { heapOf } from './heap.ts';
import type { Likeness } from './likeness.ts';
import type { VerbKind } from './verb-kinds.ts';
import { chainOf, type Part, type Sense, type WordNet } from './wordnet.ts';

/** A word of a class. */
export interface Member {
  readonly word: string;
  readonly part: Part;
}

/** More words than these in one class would name several actions. */
const MOST = 8;
/** Two classes less alike than this stay apart. */
const LEAST = 0.1;
/** 1: what counts is the average over all pairs; less: words that are linked to few of a class join it as well. */
const SIZES = 0.7;
/** How much of the likeness of two words with a common meaning, or near ones, is the vectors'. */
const BY_PLACES = 0.8;
/** Meanings below a meaning with more kinds than this have little in common. */
const MANY_KINDS = 40;
/** What two words share by one kind of link between their meanings. */
const SAME = 1;
const KIND = 0.7;
const LED_TO = 0.6;
const DERIVED = 0.7;
const SIBLINGS = 0.35;

/** A pair of words by their numbers. */
interface Pair {
  readonly one: number;
  readonly other: number;
  readonly like: number;
}

/** Of two meanings that are joined, how close they are, by the meaning that each word has. */
function* linkedMeanings(net: WordNet, { synset }: Sense): Generator<readonly [id: string, close: number]> {
  yield [synset.id, SAME];
  for (const { symbol, to, fromWord } of synset.pointers) {
    const other = net.synset(to);
    if (other === null) continue;
    if (fromWord === 0 && (symbol === '~' || symbol === '$')) yield [to, KIND];
    if (fromWord === 0 && (symbol === '*' || symbol === '>')) yield [to, LED_TO];
    if (symbol === '+' && other.part !== synset.part) yield [to, DERIVED];
    if (symbol !== '@' || chainOf(net, other).length === 1) continue;
    const kinds = other.pointers.filter((each) => each.symbol === '~');
    if (kinds.length <= MANY_KINDS) for (const kind of kinds) yield [kind.to, SIBLINGS];
  }
}

/** How much the meanings of words have in common, by pairs of numbers. */
function meaningsOf(net: WordNet, members: readonly Member[], mayJoin: (one: number, other: number) => boolean): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const bySynset = new Map<string, (readonly [at: number, share: number])[]>();
  const senses = members.map(({ word, part }) => net.senses(word, part));
  senses.forEach((mine, at) => {
    for (const { synset, share } of mine) bySynset.set(synset.id, [...(bySynset.get(synset.id) ?? []), [at, share]]);
  });
  const rows = members.map(() => new Map<number, number>());
  const put = (one: number, other: number, like: number): void => void rows[one]?.set(other, Math.max(rows[one]?.get(other) ?? 0, like));
  senses.forEach((mine, at) => {
    for (const sense of mine) {
      for (const [id, close] of linkedMeanings(net, sense)) {
        for (const [other, share] of bySynset.get(id) ?? []) {
          if (other === at || !mayJoin(at, other)) continue;
          const like = close * Math.sqrt(sense.share * share);
          put(at, other, like);
          put(other, at, like);
        }
      }
    }
  });
  return new Map(rows.map((row, at) => [at, row]));
}

/** Opposites are never in one class, however alike. */
function oppositesOf(net: WordNet, members: readonly Member[]): (one: number, other: number) => boolean {
  const apart = members.map(({ word, part }) => new Set(net.senses(word, part).flatMap(({ synset, word: number }) =>
    synset.pointers.flatMap(({ symbol, to, fromWord, toWord }) => (symbol === '!' && fromWord === number ? net.synset(to)?.words[toWord - 1] ?? [] : [])))));
  return (one, other) => apart[one]?.has(members[other]?.word ?? '') === true || apart[other]?.has(members[one]?.word ?? '') === true;
}

/** Words put together, the most alike first, as long as the average of their likenesses is enough and the class stays small. */
export function actionClasses(net: WordNet, likeness: Likeness, members: readonly Member[], kindOf: (verb: string) => VerbKind): readonly (readonly Member[])[] {
  const kinds = members.map(({ word, part }) => (part === 'verb' ? kindOf(word) : 'acting'));
  const meanings = meaningsOf(net, members, (one, other) => kinds[one] === kinds[other]);
  // Sums of the likenesses between the members of two classes, by the number of the first member of each.
  const sums = new Map([...meanings].map(([one, row]) => [one, new Map([...row].map(([other, meaning]) => {
    const places = Math.max(0, likeness.between(members[one]?.word ?? '', members[other]?.word ?? ''));
    return [other, meaning * (1 - BY_PLACES) + Math.sqrt(meaning) * places * BY_PLACES] as const;
  }))] as const));
  const opposite = oppositesOf(net, members);
  const classes = new Map<number, readonly number[]>(members.map((_, at) => [at, [at]]));
  const average = (one: number, other: number): number => (sums.get(one)?.get(other) ?? 0) / ((classes.get(one)?.length ?? 1) * (classes.get(other)?.length ?? 1)) ** SIZES;
  const queue = heapOf<Pair>((a, b) => a.like > b.like || (a.like === b.like && (a.one < b.one || (a.one === b.one && a.other < b.other))));
  for (const [one, row] of sums) for (const other of row.keys()) if (one < other) queue.push({ one, other, like: average(one, other) });
  for (let next = queue.pop(); next !== null && next.like >= LEAST; next = queue.pop()) {
    const { one, other, like } = next;
    const first = classes.get(one);
    const second = classes.get(other);
    // What was pushed before one of the two grew is stale.
    if (first === undefined || second === undefined || average(one, other) !== like || first.length + second.length > MOST) continue;
    if (first.some((x) => second.some((y) => opposite(x, y)))) continue;
    classes.set(one, [...first, ...second]);
    classes.delete(other);
    joinRows(sums, one, other);
    for (const third of sums.get(one)?.keys() ?? []) queue.push({ one, other: third, like: average(one, third) });
  }
  return [...classes.values()].map((numbers) => numbers.flatMap((at) => members[at] ?? []));
}

/** Adds the row of a class to that of the one that takes it in. */
function joinRows(sums: Map<number, Map<number, number>>, one: number, other: number): void {
  const row = sums.get(one);
  for (const [third, sum] of sums.get(other) ?? []) {
    if (third === one) continue;
    const both = sum + (row?.get(third) ?? 0);
    row?.set(third, both);
    sums.get(third)?.set(one, both);
    sums.get(third)?.delete(other);
  }
  row?.delete(other);
  sums.delete(other);
}
