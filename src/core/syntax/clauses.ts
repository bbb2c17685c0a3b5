import type { Chunk } from './chunk.ts';
import { isBare, isUnfinished, type Clause } from './clause.ts';
import { islandsOf } from './island.ts';
import { readSubordinator, readWh } from './read-link.ts';
import { readNoun } from './read-noun.ts';
import { readVerb } from './read-verb.ts';
import { backTo, newReading, restart, waiting, type Reading, type Sentence } from './reading.ts';

/** The clauses of a sentence that have a verb, each with its parts. Chunks are read once, from left to right. */
export function clausesOf(chunks: readonly Chunk[], lower: readonly string[], tags: readonly string[]): readonly Clause[] {
  const finiteFrom = new Array<number>(tags.length + 1).fill(0);
  for (const { start, verb } of chunks) if (verb?.form === 'finite') finiteFrom[start] = 1;
  for (let at = tags.length - 1; at >= 0; at -= 1) finiteFrom[at] = (finiteFrom[at] ?? 0) + (finiteFrom[at + 1] ?? 0);
  const sentence: Sentence = { lower, tags, finiteFrom };
  return islandsOf(chunks, tags).flatMap((island) => readIsland(island, sentence));
}

function readIsland(chunks: readonly Chunk[], sentence: Sentence): readonly Clause[] {
  const reading = newReading(sentence);
  chunks.forEach((chunk, at) => { readChunk(reading, chunk, chunks[at + 1]); });
  mend(reading.clauses);
  return reading.clauses.filter(({ verb }) => verb !== null);
}

function readChunk(reading: Reading, chunk: Chunk, next: Chunk | undefined): void {
  switch (chunk.kind) {
    case 'noun': readNoun(reading, chunk); break;
    case 'verb': if (chunk.verb !== null) readVerb(reading, chunk.verb, next); break;
    case 'wh': readWh(reading, chunk, next); break;
    case 'subordinator': readSubordinator(reading, chunk); break;
    case 'preposition':
      if (reading.preposition === null) reading.behindVerb = reading.before?.kind === 'verb';
      reading.preposition = chunk;
      break;
    case 'adjective':
      if (isUnfinished(reading.top)) reading.top.complement = chunk;
      break;
    case 'and':
      // "Both the ferry and the barge": only the second joins anything.
      if (reading.before?.kind !== 'noun' && /^(?:both|either|neither)$/u.test(reading.lower[chunk.head] ?? '')) return;
      strand(reading);
      reading.conjunction = chunk.head;
      break;
    case 'comma': case 'mark': readComma(reading, chunk); break;
    case 'stop': restart(reading); break;
    case 'quote':
      reading.quoted = true;
      return;
    case 'particle':
      reading.top.particle ??= chunk.head;
      reading.separator = null;
      return;
    case 'adverb':
      readAdverb(reading.top, chunk, reading.lower[chunk.head] ?? '');
      return;
  }
  reading.separator = chunk.kind === 'comma' || chunk.kind === 'mark' ? 'comma' : chunk.kind === 'and' ? 'and' : null;
  if (chunk.kind !== 'verb' && chunk.kind !== 'noun' && chunk.kind !== 'adjective') reading.top.open = false;
  reading.before = chunk;
}

/** A preposition whose noun does not come. */
function strand(reading: Reading): void {
  if (reading.preposition !== null) reading.top.stranded = true;
  reading.preposition = null;
}

function readComma(reading: Reading, { kind, start }: Chunk): void {
  strand(reading);
  // "Update: the ferry sank".
  if (kind === 'mark' && reading.lower[start] === ':' && reading.top.verb === null) reading.top.subject = null;
  // "When the ferry sank, ...": the clause in front is over.
  const open = waiting(reading);
  if (open === null || open === reading.top || open.subject !== null) return;
  if (reading.stack[reading.stack.indexOf(open) + 1]?.kind === 'adverbial') backTo(reading, open);
}

/** Adverbs that can be all that is said of a subject: "she is back". */
const PLACES = new Set([
  'here', 'there', 'back', 'away', 'out', 'in', 'off', 'on', 'up', 'down', 'over', 'around', 'home', 'together', 'inside', 'outside', 'abroad', 'nearby', 'ahead',
]);

function readAdverb(top: Clause, chunk: Chunk, word: string): void {
  if (isBare(top)) top.adverb ??= chunk;
  else if (top.verb === null && top.subject === null && top.kind === 'main') top.adverb = chunk;
  if (isUnfinished(top) && PLACES.has(word)) top.complement = chunk;
}

/** "Ferry raised off Orrin", "crew waiting": where no verb came, the participle behind the subject is the verb. */
function mend(clauses: readonly Clause[]): void {
  for (const part of clauses) {
    const { parent, verb } = part;
    if (parent === null || parent.verb !== null || part.kind !== 'noun' || verb === null || verb.form === 'infinitive') continue;
    if (part.antecedent === null || part.antecedent !== parent.subject) continue;
    const { kind, antecedent, mark, wh, subject } = parent;
    Object.assign(part, { kind, parent: parent.parent, antecedent, mark, wh, subject });
    parent.subject = null;
  }
}
