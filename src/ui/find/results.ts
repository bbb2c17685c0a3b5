import { foundWords, hitsIn, isPrefix } from '../../worker/protocol.ts';
import type { TimelineEvent } from '../../core/index.ts';
import { columnsOfFacts, type Numbered } from '../state/fact-columns.ts';
import { readNameKey, type ChosenKind, type Fact } from '../state/filters.ts';
import type { Passage } from './found.ts';
import type { Hits } from './hits.ts';

/** Somebody, a place or a body that is looked for, and in how many of the shown events they are. */
export interface NameResult {
  readonly key: string;
  readonly kind: ChosenKind;
  readonly name: string;
  readonly count: number;
}

/** The hits of a search as a list: the first of each kind, and how many there are. */
export interface Results {
  readonly events: readonly TimelineEvent[];
  readonly eventCount: number;
  readonly names: readonly NameResult[];
  readonly passages: readonly Passage[];
  readonly passageCount: number;
}

/** More than these nobody reads in a list that hangs over the page: the page below shows them all. */
const EVENTS = 8;
const NAMES = 4;
const PASSAGES = 8;
/** So many are weighed for the first places. */
const WEIGHED = 2000;

/** Events whose titles hold all that is looked for first, then by salience; the others lead to it by words of a report. */
export function resultsOf(hits: Hits, facts: readonly Fact[], masks: Uint16Array, terms: readonly string[]): Results {
  const { salience } = columnsOfFacts(facts);
  const weighed = [...hits.events.subarray(0, WEIGHED)].flatMap((place) => {
    const event = hits.all[place];
    return event === undefined ? [] : [{ event, weight: (salience[place] ?? 0) + Number(terms.every((term) => hitsIn(event.title, [term]).length > 0)) }];
  });
  return {
    events: weighed.sort((a, b) => b.weight - a.weight).slice(0, EVENTS).map(({ event }) => event),
    eventCount: hits.events.length,
    names: namesFound(columnsOfFacts(facts).names, masks, terms),
    passages: hits.passages.slice(0, PASSAGES),
    passageCount: hits.passages.length,
  };
}

const wordsOfNames = new WeakMap<Numbered, readonly (readonly string[])[]>();

/** Names that hold all that is looked for, of those that are in shown events the most frequent. */
function namesFound(names: Numbered, masks: Uint16Array, terms: readonly string[]): readonly NameResult[] {
  const words = wordsOfNames.get(names) ?? names.values.map((key) => foundWords(readNameKey(key)?.name ?? '').map((word) => word.folded));
  wordsOfNames.set(names, words);
  const holds = (word: string, term: string) => (isPrefix(term) ? word.startsWith(term) : word === term);
  const found = new Set(words.flatMap((own, at) => (terms.every((term) => own.some((word) => holds(word, term))) ? [at] : [])));
  if (found.size === 0) return [];
  const counts = new Map<number, number>();
  for (let fact = 0; fact < masks.length; fact += 1) {
    if (masks[fact] !== 0) continue;
    for (let at = names.first[fact] ?? 0; at < (names.first[fact + 1] ?? 0); at += 1) {
      const number = names.number[at] ?? -1;
      if (found.has(number)) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, NAMES).flatMap(([number, count]) => {
    const key = names.values[number] ?? '';
    const named = readNameKey(key);
    return named === null ? [] : [{ key, ...named, count }];
  });
}

