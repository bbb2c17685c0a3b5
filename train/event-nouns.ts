import type { Likeness } from './likeness.ts';
import type { VerbKind } from './verb-kinds.ts';
import { chainOf, type Sense, type WordNet } from './wordnet.ts';

export interface EventNoun {
  readonly noun: string;
  /** The verb that it is derived from; null: none is known. */
  readonly verb: string | null;
}

/**
 * How surely a meaning below each of these names a happening, the first that fits: "word number" of the top, and the share of
 * its uses that do.
 */
const TOPS: readonly (readonly [top: string, share: number])[] = [
  // Noises, results and ways of life are happenings only to a dictionary.
  ['sound 2', 0.3], ['show 3', 0.2], ['transaction 1', 0.9], ['selling 1', 0.9], ['occupation 1', 0.1], ['sport 1', 0.2], ['game 1', 0.2], ['practice 1', 0.2], ['service 1', 0.3], ['education 1', 0.2],
  ['business 1', 0.2], ['diversion 1', 0.3], ['role 1', 0.1], ['behavior 2', 0.3], ['wrongdoing 1', 0.6], ['attempt 1', 0.6], ['work 1', 0.4],
  ['use 1', 0.3], ['support 1', 0.4], ['leadership 1', 0.2], ['commerce 1', 0.3], ['procedure 1', 0.5], ['control 1', 0.3], ['case 1', 0.4],
  ['outcome 1', 0.4], ['trouble 3', 0.8], ['activity 1', 0.55],
  ['speech act 1', 0.75], ['happening 1', 1], ['social event 1', 0.9], ['event 1', 0.95],
  ['geological phenomenon 1', 1], ['storm 1', 0.9], ['atmospheric phenomenon 1', 0.35], ['organic phenomenon 1', 0.4],
  ['meeting 1', 0.75], ['social gathering 1', 0.75], ['hostility 1', 0.7], ['conflict 1', 0.8], ['discussion 1', 0.8], ['agreement 1', 0.5],
  ['disapproval 3', 0.6], ['request 1', 0.7], ['offer 1', 0.6], ['judicial decision 1', 0.8], ['death 4', 0.8], ['end 2', 0.3],
  ['natural process 1', 0.4], ['process 1', 0.25],
];
/** Files of nouns whose meanings go with an act where a verb is made into them: communication, possession, time, groups, states. */
const WITH_AN_ACT = new Map([[10, 0.35], [26, 0.25], [21, 0.15], [14, 0.25], [9, 0.2], [22, 0.4], [28, 0.2], [12, 0.1], [24, 0.1], [7, 0.1]]);
/** Endings that make an act out of a verb. */
const OF_AN_ACT = /(?:tion|sion|ment|al|ure|ing|age|ance|ence|ery)$/u;
/** The least share of the uses of a noun that names a happening. */
const LEAST = 0.36;
/** How far down the tags of texts are believed; each meaning beyond them counts so often. */
const UNTAGGED = 1;

/** How surely each meaning of a noun names a happening. */
function happeningShare(net: WordNet): (sense: Sense) => number {
  const tops = TOPS.flatMap(([entry, share]) => {
    const at = entry.lastIndexOf(' ');
    const sense = net.senses(entry.slice(0, at).replaceAll(' ', '_'), 'noun')[Number(entry.slice(at + 1)) - 1];
    if (sense === undefined) throw new Error(`The dictionary has no "${entry}".`);
    return [[sense.synset.id, share] as const];
  });
  return (sense) => {
    const chain = new Set(chainOf(net, sense.synset).map(({ id }) => id));
    const found = tops.find(([id]) => chain.has(id));
    const derived = sense.synset.pointers.some(({ symbol, to, fromWord }) => symbol === '+' && to.startsWith('verb') && fromWord === sense.word);
    const act = derived ? WITH_AN_ACT.get(sense.synset.file) ?? 0 : 0;
    return Math.max(found?.[1] ?? 0, act);
  };
}

/** So much of what is believed of a noun comes from the nouns that stand in the same places, so many of them. */
const BY_OTHERS = 0.5;
const OTHERS = 16;
const COMMON = 6000;
/** What is a happening in a smaller share of its own uses is none, whatever stands beside it. */
const HARDLY = 0.12;

/** Nouns that name what happens, of those given. */
export function eventNouns(net: WordNet, likeness: Likeness, nouns: readonly string[], verbs: ReadonlySet<string>, kindOf: (verb: string) => VerbKind): readonly EventNoun[] {
  const shareOf = happeningShare(net);
  const own = new Map<string, { readonly verb: string | null; readonly share: number }>();
  for (const noun of nouns) {
    const senses = net.senses(noun, 'noun').filter(({ synset }) => synset.file !== TOP_FILE);
    if (senses.length === 0 || isName(senses)) continue;
    const weights = senses.map(({ count }, at) => count + UNTAGGED / (at + 1));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const share = senses.reduce((sum, sense, at) => sum + shareOf(sense) * (weights[at] ?? 0), 0) / all;
    const verb = verbOf(net, noun, senses, verbs);
    // What is made of a verb of being or having is a state: "belief", "ownership".
    const still = verb !== null && STILL.includes(kindOf(verb)) ? 0.6 : 1;
    const made = verb !== null && OF_AN_ACT.test(noun) && noun !== verb ? 1.15 : 1;
    own.set(noun, { verb, share: Math.min(1, share * still * made) });
  }
  // Nouns come in the order of how common they are.
  const nearest = likeness.nearest([...own.keys()].slice(0, COMMON), OTHERS);
  return [...own].flatMap(([noun, { verb, share }]): readonly EventNoun[] => {
    if (share < HARDLY) return [];
    const near = nearest(noun);
    const all = near.reduce((sum, [, like]) => sum + like, 0);
    const others = all === 0 ? share : near.reduce((sum, [other, like]) => sum + like * (own.get(other)?.share ?? 0), 0) / all;
    const sure = share * (1 - BY_OTHERS) + others * BY_OTHERS;
    return sure >= LEAST ? [{ noun, verb }] : [];
  });
}

const TOP_FILE = 3;
const STILL: readonly VerbKind[] = ['being', 'thinking'];

/** Only people, places or works are written with a capital, which the data lack: their meanings are single things. */
const isName = (senses: readonly Sense[]): boolean => senses[0]?.synset.pointers.some(({ symbol }) => symbol === '@i') === true;

/** The verb that the likeliest meanings of a noun are derived from: of all that are joined to it, the one that most of its uses go with. */
function verbOf(net: WordNet, noun: string, senses: readonly Sense[], verbs: ReadonlySet<string>): string | null {
  const scores = new Map<string, number>();
  for (const sense of senses) {
    for (const { symbol, to, fromWord, toWord } of sense.synset.pointers) {
      if (symbol !== '+' || fromWord !== sense.word || !to.startsWith('verb')) continue;
      const verb = net.synset(to)?.words[toWord - 1] ?? '';
      if (!verbs.has(verb) || sharedStart(noun, verb) === 0) continue;
      const known = net.senses(verb, 'verb').reduce((sum, { count }) => sum + count, 1);
      scores.set(verb, (scores.get(verb) ?? 0) + sense.share * Math.log2(1 + known) * sharedStart(noun, verb));
    }
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? (verbs.has(noun) ? noun : verbBySpelling(noun, verbs));
}

/** Endings that make nouns of verbs, and what of the verb they may have put away. */
const ENDINGS: readonly (readonly [ending: string, ...lost: string[]])[] = [
  ['ment', ''], ['ing', '', 'e'], ['ation', 'e', '', 'ate'], ['ion', '', 'e'], ['al', 'e', ''], ['ance', '', 'e'], ['ure', 'e', ''],
];

/** The verb that a noun is made of by its ending, where the dictionary does not say: "appointment". */
function verbBySpelling(noun: string, verbs: ReadonlySet<string>): string | null {
  for (const [ending, ...lost] of ENDINGS) {
    const stem = noun.slice(0, -ending.length);
    if (!noun.endsWith(ending) || stem.length < 3) continue;
    const made = [...lost.map((letters) => stem + letters), ...(/([bdgmnprt])\1$/u.test(stem) ? [stem.slice(0, -1)] : [])];
    const verb = made.find((each) => verbs.has(each));
    if (verb !== undefined) return verb;
  }
  return null;
}

/** Of words that are no nouns of the dictionary, those that news has as such: in -ing, of a verb that acts ("restructuring"). */
export function gerunds(words: readonly string[], verbs: ReadonlySet<string>, kindOf: (verb: string) => VerbKind): readonly EventNoun[] {
  return words.flatMap((noun): readonly EventNoun[] => {
    const verb = noun.endsWith('ing') ? verbBySpelling(noun, verbs) : null;
    return verb === null || kindOf(verb) !== 'acting' ? [] : [{ noun, verb }];
  });
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}
