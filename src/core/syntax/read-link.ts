import type { Chunk } from './chunk.ts';
import { isBare, isUnfinished } from './clause.ts';
import { push, uses, type Reading } from './reading.ts';

/** A word that asks or relates: it begins a clause about a noun, or one that is asked, or is a part of the clause that is there. */
export function readWh(reading: Reading, chunk: Chunk, next: Chunk | undefined): void {
  beginWh(reading, chunk, next);
  reading.preposition = null;
  reading.loose = null;
}

function beginWh(reading: Reading, chunk: Chunk, next: Chunk | undefined): void {
  const { top, preposition, before, separator, lastNoun, tags, lower } = reading;
  if (lower[chunk.head] === 'that' && before?.kind === 'verb' && preposition === null && separator === null) {
    // "Said that the ferry sank", where the tag has the "that" of "the ferry that sank".
    push(reading, 'complement', top, { mark: chunk.head });
    return;
  }
  const isAdverb = tags[chunk.start] === 'WRB' && chunk.start === chunk.head;
  const part = isAdverb ? { mark: chunk.head } : { wh: chunk };
  const asks = next?.verb?.helpersOnly === true && next.verb.form === 'finite';
  if (isAdverb && top.kind === 'main' && top.verb === null && top.subject === null && asks) {
    // "Where is the ferry": it is what is said of the subject.
    top.adverb = chunk;
  } else if (isBare(top) && top.subject === null && top.adverb !== null) {
    // "Here is what they found".
    top.subject = chunk;
    push(reading, 'relative', top, { antecedent: chunk });
  } else if (preposition === null && (before?.kind === 'noun' || before?.kind === 'comma') && lastNoun !== null && !isAdverb && tags[chunk.start] !== 'WRB') {
    push(reading, 'relative', top, { antecedent: lastNoun, wh: chunk });
  } else if (preposition !== null && lastNoun !== null) {
    push(reading, 'relative', top, { antecedent: lastNoun, obliques: [{ preposition: preposition.head, noun: chunk }] });
  } else if (isAdverb && before?.kind === 'noun' && lastNoun !== null && separator === null) {
    push(reading, 'relative', top, { antecedent: lastNoun, mark: chunk.head });
  } else if (isUnfinished(top) && top.subject !== null && separator === null) {
    // "This is what they found".
    top.complement = chunk;
    push(reading, 'relative', top, { antecedent: chunk });
  } else if (top.open && top.verb !== null && separator === null && /^what(?:ever)?$/u.test(lower[chunk.head] ?? '') && (top.objects.length === 0 || uses(reading, top.verb, 'double'))) {
    // "They took what they found".
    top.objects.push(chunk);
    push(reading, 'relative', top, { antecedent: chunk });
  } else if (top.verb !== null) push(reading, isAdverb && !top.open ? 'adverbial' : 'complement', top, part);
  else if (top.subject !== null || isAdverb) push(reading, isAdverb ? 'adverbial' : 'complement', top, part);
  else top.wh = chunk;
}

export function readSubordinator(reading: Reading, { head }: Chunk): void {
  const { top, before, separator, lastNoun, lower } = reading;
  const word = lower[head] ?? '';
  const isFirst = before?.kind !== 'subordinator' || top.verb !== null || top.subject !== null;
  if (!isFirst) return;
  const isTold = separator === null && /^(?:that|whether|if)$/u.test(word);
  const onNoun = before?.kind === 'noun' && lastNoun !== null && (word === 'of' || (isTold && top.objects.at(-1) !== lastNoun));
  if (onNoun) push(reading, 'noun', top, { antecedent: lastNoun, mark: head });
  else push(reading, isTold && top.verb !== null && (word !== 'if' || uses(reading, top.verb, 'clause')) ? 'complement' : 'adverbial', top, { mark: head });
  reading.loose = null;
}
