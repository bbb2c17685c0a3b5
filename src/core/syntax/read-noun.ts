import type { Chunk } from './chunk.ts';
import { isBare, isUnfinished, type Clause, type Loose } from './clause.ts';
import { isNominative, isTime, lacksSubject, push, uses, type Reading } from './reading.ts';

const stays = (): void => undefined;

export function readNoun(reading: Reading, noun: Chunk): void {
  if (reading.preposition !== null) {
    readOblique(reading, reading.preposition, noun);
    return;
  }
  const { before, separator } = reading;
  const kind = before?.kind;
  const after: Loose['after'] = separator ?? (kind === 'noun' || kind === 'verb' || kind === 'adjective' ? kind : 'other');
  const release = place(reading, reading.top, noun, after);
  const { loose } = reading;
  reading.looseBefore = after !== 'noun' || before === null ? null : loose?.noun === before ? loose : { noun: before, after: 'other', release: stays };
  if (!joins(reading, noun, after) && (!isTime(reading, noun) || after === 'verb')) reading.loose = { noun, after, release };
  reading.lastNoun = noun;
}

function readOblique(reading: Reading, { head }: Chunk, noun: Chunk): void {
  const { top } = reading;
  if (isUnfinished(top) && reading.behindVerb) top.complement = noun;
  top.obliques.push({ preposition: head, noun });
  top.open = false;
  reading.preposition = null;
  reading.lastNoun = noun;
}

/** True for the second of two nouns that are one subject: "and the mayor and the crew left", "then Orrin and I left". */
function joins(reading: Reading, noun: Chunk, after: Loose['after']): boolean {
  const { loose, lower } = reading;
  if (after !== 'and' || loose === null || loose.noun.end + 1 !== noun.start) return false;
  return loose.after === 'and' ? !isNominative(reading, noun) || lower[noun.head] === 'i' : loose.after === 'comma' && lower[noun.head] === 'i';
}

/** Gives a bare noun the place that it most likely has; answers what takes it out again. */
function place(reading: Reading, clause: Clause, noun: Chunk, after: Loose['after']): () => void {
  const { verb } = clause;
  if (verb === null) {
    placeBeforeVerb(reading, clause, noun, after);
    return stays;
  }
  // "The answer is, after all, water": a comma keeps nouns from all places but this.
  if (reading.separator !== null && !(reading.separator === 'comma' && isUnfinished(clause) && clause.subject !== null)) return stays;
  if (isSubjectBehind(reading, clause, noun)) {
    clause.subject = noun;
    return stays;
  }
  if (isBare(clause)) {
    if (clause.complement !== null) return stays;
    clause.complement = noun;
    return () => { clause.complement = null; };
  }
  // "It's won": what looks like a passive has an object.
  const isPassive = verb.passive && reading.lower[verb.head - 1] !== "'s" && !uses(reading, verb, 'double');
  const names = uses(reading, verb, 'made');
  if (!clause.open) return stays;
  if (isTime(reading, noun)) clause.obliques.push({ preposition: null, noun });
  else if (uses(reading, verb, 'equal') || (names && (verb.passive || (clause.objects.length === 1 && after === 'noun')))) {
    clause.attribute ??= noun;
    return () => { clause.attribute = null; };
  } else if (!isPassive && takesObject(reading, clause, after)) {
    clause.objects.push(noun);
    return () => { clause.objects = clause.objects.filter((each) => each !== noun); };
  }
  return stays;
}

function placeBeforeVerb(reading: Reading, clause: Clause, noun: Chunk, after: Loose['after']): void {
  const { subject } = clause;
  if (subject === null) {
    if (clause.clausal === null) clause.subject = noun;
  } else if (isTime(reading, subject)) {
    if (after !== 'noun' && after !== 'comma') return;
    clause.obliques.push({ preposition: null, noun: subject });
    clause.subject = noun;
  } else if (after === 'noun' && !isTime(reading, noun)) push(reading, 'relative', clause, { antecedent: reading.before, subject: noun });
}

/** "There is a ferry", "is the ferry late", "attached is a list", "'...', said the mayor". */
function isSubjectBehind({ tags, lower, ...reading }: Reading, clause: Clause, noun: Chunk): boolean {
  if (clause.open && clause.subject !== null && tags[clause.subject.head] === 'EX') return true;
  if (!lacksSubject(clause) || clause.verb === null) return false;
  if (tags[noun.head] === 'EX' || clause.inverted) return true;
  if (clause.verb.form !== 'finite') return false;
  return isBare(clause) ? clause.kind !== 'relative' : reading.quoted && uses({ tags, lower, ...reading }, clause.verb, 'clause');
}

/** A first object, or a second where the first is whom something is given to. */
function takesObject(reading: Reading, { objects, verb }: Clause, after: Loose['after']): boolean {
  const [first] = objects;
  if (first === undefined) return true;
  if (objects.length > 1 || after !== 'noun') return false;
  return reading.tags[first.head] === 'PRP' || uses(reading, verb, 'double');
}
