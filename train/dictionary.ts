/**
 * `npm run words`: makes src/core/dictionary/tables.ts of WordNet and of vectors of words, in a quarter of a minute; the same packages
 * give the same bytes (docs/words.md).
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { actionClasses, type Member } from './action-classes.ts';
import { eventNouns, gerunds, type EventNoun } from './event-nouns.ts';
import { likenessOf } from './likeness.ts';
import { verbKinds } from './verb-kinds.ts';
import { readWordNet, type Part } from './wordnet.ts';
import { readVectors } from './words.ts';

const FILE = 'src/core/dictionary/tables.ts';
/** Words of news are among so many of the commonest. */
const COMMON = 30_000;
/** A word that texts have so many times more often as a noun is no verb of news: "cabbage", "submarine". */
const RARELY = 8;

const net = readWordNet();
const vectors = readVectors(COMMON);
const likeness = likenessOf(vectors);
const kindOf = verbKinds(net);
const tagged = (word: string, part: Part): number => net.senses(word, part).reduce((sum, { count }) => sum + count, 0);

/** How the entry is read stands in src/core/dictionary/event-noun.ts. */
function nounEntry({ noun, verb }: EventNoun): string {
  if (verb === null) return noun;
  let shared = 0;
  while (shared < noun.length && noun[shared] === verb[shared]) shared += 1;
  return `${noun}:${noun.length === shared ? '' : noun.length - shared}${verb.slice(shared)}`;
}

const isVerb = new Set(net.words('verb'));
const isNoun = new Set(net.words('noun'));
const common = vectors.map(([word]) => word).filter((word) => /^[a-z-]+$/u.test(word));
const anyVerb = new Set(common.filter((word) => isVerb.has(word)));
const found = eventNouns(net, likeness, common.filter((word) => isNoun.has(word)), anyVerb, kindOf);
// "Annex" is seldom met as a verb, "annexation" is what comes of it.
const named = new Set(found.flatMap(({ noun, verb }) => (verb !== null && verb !== noun ? [verb] : [])));
const verbs = [...anyVerb].filter((word) => !isNoun.has(word) || named.has(word) || tagged(word, 'verb') * RARELY > tagged(word, 'noun'));
const nouns = [...found, ...gerunds(common.filter((word) => !isNoun.has(word) && !isVerb.has(word)), new Set(verbs), kindOf)].sort((a, b) => (a.noun < b.noun ? -1 : 1));

const members: readonly Member[] = [
  ...verbs.filter((verb) => kindOf(verb) === 'acting').map((word): Member => ({ word, part: 'verb' })),
  ...nouns.filter(({ verb }) => verb === null).map(({ noun: word }): Member => ({ word, part: 'noun' })),
];
const place = new Map(members.map(({ word }, at) => [word, at] as const));
// The commonest word first: by it the class is called. A noun without a verb never names a class of verbs.
const order = (a: Member, b: Member): number => Number(a.part === 'noun') - Number(b.part === 'noun') || tagged(b.word, b.part) - tagged(a.word, a.part) || (place.get(a.word) ?? 0) - (place.get(b.word) ?? 0);
const classes = actionClasses(net, likeness, members, kindOf).filter(({ length }) => length > 1)
  .map((words) => words.toSorted(order).map(({ word }) => word)).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));

const written = `/*! Derived from WordNet 3.1. Copyright 2011 by Princeton University. All rights reserved. https://wordnet.princeton.edu/license-and-commercial-use */
// Made by \`npm run words\`: do not edit (docs/words.md).

export const EVENT_NOUNS = '${nouns.map(nounEntry).join(' ')}';

export const ACTION_CLASSES = '${classes.map((words) => words.join(' ')).join('|')}';
`;
writeFileSync(FILE, written);
console.log(`${FILE}: ${nouns.length} nouns of events, ${classes.length} classes of ${classes.flat().length} words; ${written.length} bytes, ${gzipSync(written, { level: 9 }).length} packed.`);
