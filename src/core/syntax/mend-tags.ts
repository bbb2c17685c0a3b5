import { irregularVerbs, mapped } from '../text/index.ts';
import { isFiniteTag } from './tag-features.ts';
import { isTimeNoun, isWeekday } from './time-noun.ts';
import { NOUN, VERB, type WordTable } from './word-table.ts';

/** "stole", "burst": forms of the past that no ending tells. */
const PAST = new Set(irregularVerbs.flatMap(({ past }) => past));
const BASES = new Set(irregularVerbs.map(({ base }) => base));
/** "Shot", "stole": they are no present, whoever tells them. */
const isPastAlone = (word: string): boolean => PAST.has(word) && !BASES.has(word);
/** "Stole", "rose": nor are they participles. */
const ONLY_PAST = new Set(irregularVerbs.flatMap(({ past, participle }) => past.filter((form) => !BASES.has(form) && participle.length > 0 && !participle.includes(form))));
const PARTICIPLES = new Set(irregularVerbs.flatMap(({ participle }) => participle));
/** "Cost", "outsold": no ending tells it. */
const isParticiple = (word: string): boolean => PARTICIPLES.has(word);
const DO = /^(?:do|does|did)$/u;
const NOT = /^(?:not|n't|never)$/u;
const DETERMINER = /^(?:DT|PRP|PRP\$|PDT)$/u;

/** Behind who is named by it stands what was said before. */
const SAYS = /^(?:said|reported|told)$/u;
const SAID = /^(?:said|says|say)$/u;

/** "Which the two mayors signed": who does it stands behind it. */
const isWho = (tag: string): boolean => /^W(?:P|DT)/u.test(tag);
const DECADE = /^(?:\d\d)?\d0s$/u;
/** Opens a clause. */
const BEGINS = /^(?:WRB|IN-SCONJ)$/u;

/**
 * Tags with what grammar asks for and a tagger may miss: behind "did not" a verb stands, and so it does between "to" and an article,
 * where a dictionary has the word as one. A headline tells the past in the present. `lower` has the tokens in lower case.
 */
export function mendedTags(lower: readonly string[], tags: readonly string[], words: WordTable, headline = false): readonly string[] {
  const answer = [...tags];
  for (let at = 0; at < answer.length; at += 1) mendVerb(lower, answer, at, words, headline);
  if (lower.at(-1) === '.') mendMain(answer);
  if (headline && !answer.some((tag) => isFiniteTag(tag) && !tag.startsWith('VBP'))) for (const { at, tag } of toldInHeadline(lower, answer)) answer[at] = tag;
  for (const { have, verb } of perfectsIn(lower, answer)) {
    for (let at = have + 1; at < verb; at += 1) answer[at] = 'RB';
    answer[have] = `${(answer[have] ?? '').replace('-AUX', '')}-AUX`;
    answer[verb] = 'VBN';
  }
  for (const at of [...pastsIn(lower, answer), ...nounsThatAre(lower, answer), ...pastsBeforePasts(lower, answer)]) answer[at] = 'VBD';
  for (const at of participlesIn(lower, answer)) answer[at] = 'VBN';
  mendSaid(lower, answer);
  mendClauses(lower, answer);
  return answer;
}

function mendVerb(lower: readonly string[], answer: string[], at: number, words: WordTable, headline: boolean): void {
  const mayBe = (sense: number, place: number): boolean => (words.facts(lower[place] ?? '').senses & sense) !== 0;
  const tag = answer[at] ?? '';
  if (tag.startsWith('VB') && DO.test(lower[at] ?? '') && NOT.test(lower[at + 1] ?? '') && /^(?:JJ|NN|RB|VBP|VBN)$/u.test(answer[at + 2] ?? '') && mayBe(VERB, at + 2)) {
    answer[at] = tag.endsWith('-AUX') ? tag : `${tag}-AUX`;
    answer[at + 2] = 'VB';
  } else if (/^VBP?$/u.test(tag) && DECADE.test(lower[at - 1] ?? '') && mayBe(NOUN, at)) {
    // "The 1990s band split": it says which, and does nothing.
    answer[at - 1] = 'CD';
    answer[at] = 'NN';
  } else if ((tag === 'VBP' || isBare(answer, at)) && (headline ? isPastAlone : (word: string) => PAST.has(word))(lower[at] ?? '')) {
    // "Robbers burst in", "the river burst its banks": news tells the past.
    answer[at] = 'VBD';
  } else if (isBare(answer, at)) {
    // "Norvale say that …": a team or a firm may be many.
    answer[at] = 'VBP';
  } else if (lower[at] === 'to' && /^(?:NN|JJ)$/u.test(answer[at + 1] ?? '') && DETERMINER.test(answer[at + 2] ?? '') && mayBe(VERB, at + 1)) {
    answer[at] = 'TO';
    answer[at + 1] = 'VB';
  }
}

/** "Prosecutors charged Jon Roe with murder.": a sentence with a full stop has a finite verb, which no clause with "which" can be. */
function mendMain(answer: string[]): void {
  const main = withoutRelatives(answer);
  if (main.some(isFiniteTag)) return;
  const whole = !answer.some(isFiniteTag);
  // "The museum, closed since March, reopened.": what stands between commas is no verb of the sentence.
  const opens = main.findIndex((tag, place) => tag === 'VBN' && main[place - 1] === ',' && /^NN/u.test(main[place - 2] ?? ''));
  const closes = opens < 0 ? -1 : main.indexOf(',', opens);
  const at = main.findIndex((tag, place) => tag === 'VBN' && ((whole && (/^(?:NN|PRP$)/u.test(main[place - 1] ?? '') || (closes >= 0 && place === closes + 1))) || ((main[place - 1] === ',' || isBehindNoun(main, place)) && isObject(main[place + 1]))));
  if (at >= 0) answer[at] = 'VBD';
}

/** "Rebels seized a town on Sunday, officials said.": so has what stands before who says it, where that is all. */
function mendSaid(lower: readonly string[], answer: string[]): void {
  const comma = answer.indexOf(',');
  if (comma <= 0) return;
  const says = comma + 1 + answer.slice(comma + 1).findIndex((tag) => !/^(?:DT|JJ|NN|CD|PRP)/u.test(tag));
  if (says <= comma + 1 || answer[says] !== 'VBD' || !SAYS.test(lower[says] ?? '')) return;
  const isAll = /^[.]$/u.test(answer[says + 1] ?? '') || (answer[says + 1] === ',' && !/^(?:VB|MD|RB)/u.test(answer[says + 2] ?? ''));
  if (!isAll || answer.slice(0, comma).some(isFiniteTag)) return;
  const at = answer.findIndex((tag, place) => tag === 'VBN' && /^(?:NN|PRP$)/u.test(answer[place - 1] ?? ''));
  if (at >= 0 && at < comma) answer[at] = 'VBD';
}

/** "When a bus overturned on the coast road": so has what "when" begins. */
function mendClauses(lower: readonly string[], answer: string[]): void {
  let candidate = -1;
  let said = false;
  let open = false;
  for (let at = 0; at < answer.length; at += 1) {
    const tag = answer[at] ?? '';
    const saying = isSaying(lower, answer, at);
    const begins = BEGINS.test(tag) || saying || (isWho(tag) && isObject(answer[at + 1]));
    if (begins || /^[,.:]$/u.test(tag) || isWho(tag)) {
      if (open && candidate >= 0 && !(said && tag === ',')) answer[candidate] = 'VBD';
      open = begins;
      candidate = -1;
      said = saying;
    } else if (isFiniteTag(tag) || (tag === 'TO' && candidate < 0)) open = false;
    else if (open && candidate < 0 && tag === 'VBN' && /^(?:NN|PRP$)/u.test(answer[at - 1] ?? '')) candidate = at;
  }
  if (open && candidate >= 0) answer[candidate] = 'VBD';
}

/** "Said the ferry sank at sea.": so has what somebody says, as far as it is all; not "“…”, said a man named Roe". */
function isSaying(lower: readonly string[], tags: readonly string[], at: number): boolean {
  if (!SAID.test(lower[at] ?? '') || !/^(?:DT|PRP\$|NN|CD|JJ)/u.test(tags[at + 1] ?? '')) return false;
  const aside = tags[at - 1] === ',' && at > 2 && !tags.slice(0, at).some((each) => isFiniteTag(each) || each === "''");
  return aside || /^(?:NN|PRP|RB|MD|CD)/u.test(tags[at - 1] ?? '');
}

/** The first verb of a sentence, behind a noun: nothing makes it an infinitive. */
const isBare = (tags: readonly string[], at: number): boolean => tags[at] === 'VB' && /^NN/u.test(tags[at - 1] ?? '') && tags[at + 1] !== 'NN' && !tags.slice(0, at).some((tag, place) => /^(?:VB|MD|TO)/u.test(tag) && !(tag === 'VBG' && tags[place - 1] === 'DT'));

const SUBJECT = /^(?:i|he|she|we|they)$/u;
/** Opens the phrase that something is done to. */
const isObject = (tag: string | undefined): boolean => /^(?:DT|CD|PRP|PRP\$|\$|NN)/u.test(tag ?? '');

/** The tags with those of clauses that "which" or "who" begins behind a comma left blank, up to the next comma. */
function withoutRelatives(tags: readonly string[]): readonly string[] {
  let inside = false;
  return mapped(tags, (tag, at) => {
    if (tag === ',' || tag === '.') inside = tag === ',' && /^W(?:P|DT)/u.test(tags[at + 1] ?? '');
    return inside && tag !== ',' ? '' : tag;
  });
}

/** The places with a tag of which something holds. */
function placesOf(tags: readonly string[], tag: string, holds: (at: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < tags.length; at += 1) if (tags[at] === tag && holds(at)) found.push(at);
  return found;
}

/** It may be a past, and nothing says by whom it was done: "taken", "burned by rebels". */
const mayBePast = (lower: readonly string[], tags: readonly string[], at: number): boolean =>
  tags[at] === 'VBN' && /^(?:NN|PRP$)/u.test(tags[at - 1] ?? '') && (PAST.has(lower[at] ?? '') || !PARTICIPLES.has(lower[at] ?? '')) && lower[at + 1] !== 'by';

/** "The stone bounced off and hit a guard": what a past goes on from is one, where its clause has no verb before. */
function pastsBeforePasts(lower: readonly string[], tags: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (const at of placesOf(tags, 'VBD', () => true)) {
    const and = /^RB/u.test(tags[at - 1] ?? '') ? at - 2 : at - 1;
    if (tags[and] !== 'CC') continue;
    const from = tags.slice(0, and).findLastIndex((each) => isWho(each) || BEGINS.test(each) || isFiniteTag(each) || each === ',') + 1;
    const first = tags.findIndex((_, place) => place >= from && place < and && mayBePast(lower, tags, place));
    if (first >= 0 && !isFiniteTag(tags[from - 1] ?? '') && tags[from - 1] !== ',') found.push(first);
  }
  return found;
}

/** A noun stands before it, or before its adverbs. */
function isBehindNoun(tags: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && /^RB/u.test(tags[before] ?? '')) before -= 1;
  return /^NN/u.test(tags[before] ?? '') || (tags[before] === 'CD' && /^NN/u.test(tags[before - 1] ?? ''));
}

/** Participles that are pasts, by what stands right around them. */
function pastsIn(lower: readonly string[], tags: readonly string[]): readonly number[] {
  const isHelper = (at: number): boolean => /-AUX$|^MD/u.test(tags[at] ?? '');
  return placesOf(tags, 'VBN', (at) => {
    let before = at - 1;
    while (before > 0 && /^RB/u.test(tags[before] ?? '')) before -= 1;
    // "They seized a boat", "said it seized a boat": no participle stands behind who does it.
    if (SUBJECT.test(lower[before] ?? '') || (lower[before] === 'it' && isObject(tags[at + 1]))) return !isHelper(before - 1);
    // "Rebels burned a mill and then seized a boat": what goes on from a past and has something that it is done to.
    if (tags[before] !== 'CC' || !isObject(tags[at + 1])) return false;
    const verb = tags.slice(0, before).findLastIndex((each) => /^(?:VB|MD)/u.test(each));
    return tags[verb] === 'VBD';
  });
}

const PERSON = /(?:m[ae]n|boys?|girls?|teens?|teenagers?|child|children|officers?|soldiers?|students?|suspects?)$/u;

/**
 * "Man shot in Arden", "three hurt in crash", "bridge shut after storm": what was done to somebody, where a headline has no verb. A noun
 * would be a thing of his ("price cut"), which no word for a person or a number stands before.
 */
function toldInHeadline(lower: readonly string[], tags: readonly string[]): readonly { readonly at: number; readonly tag: string }[] {
  return tags.flatMap((tag, at) => {
    const before = lower[at - 1] ?? '';
    const ends = at + 1 === tags.length || /^(?:IN|CC|JJ|RB|,)/u.test(tags[at + 1] ?? '');
    const person = PERSON.test(before) && /^(?:NN|VBP$)/u.test(tags[at - 1] ?? '');
    const counted = tags[at - 1] === 'CD' && before !== 'one' && tag === 'NN';
    const done = ends && isParticiple(lower[at] ?? '') && (/^RB/u.test(tag) ? /^NN/u.test(tags[at - 1] ?? '') : tag === 'NN' && (person || counted));
    // "Police officer shot dead": the officer was taken for the verb.
    const officer = tag === 'VBP' && PERSON.test(lower[at] ?? '') && /^(?:VBN|NN)$/u.test(tags[at + 1] ?? '') && isParticiple(lower[at + 1] ?? '');
    return done ? [{ at, tag: 'VBN' }] : officer ? [{ at, tag: 'NN' }] : [];
  });
}

const HAVE = /^(?:have|has|had)$/u;

/** "Has since sold his stake", "has cost the firm a port": right behind "have", before what it is done to, stands a participle of the perfect. */
function perfectsIn(lower: readonly string[], tags: readonly string[]): readonly { readonly have: number; readonly verb: number }[] {
  const found: { readonly have: number; readonly verb: number }[] = [];
  for (let have = 0; have < tags.length; have += 1) {
    if (!HAVE.test(lower[have] ?? '') || !/^VB[DPZ]/u.test(tags[have] ?? '')) continue;
    let verb = have + 1;
    while (/^RB/u.test(tags[verb] ?? '') || lower[verb] === 'since') verb += 1;
    const participle = tags[verb] === 'VBN' ? /^(?:DT|PRP|IN|TO|RP)/u : /^(?:NN|JJ)$/u.test(tags[verb] ?? '') && isParticiple(lower[verb] ?? '') ? /^(?:DT|PRP)/u : null;
    if (participle?.test(tags[verb + 1] ?? '') === true) found.push({ have, verb });
  }
  return found;
}

/** "The man arrested Friday in Arden was jailed": what stands between a noun, a day and another verb is a participle, as no day was jailed. */
function participlesIn(lower: readonly string[], tags: readonly string[]): readonly number[] {
  return placesOf(tags, 'VBD', (at) => {
    const day = dayEnd(lower, at + 1);
    if (!/ed$/u.test(lower[at] ?? '') || day < 0 || !/^NN/u.test(tags[at - 1] ?? '')) return false;
    let next = day;
    while (next < day + 7 && /^(?:IN|DT|JJ|NN|CD|POS)/u.test(tags[next] ?? '') && tags[next] !== 'IN-SCONJ') next += 1;
    return isFiniteTag(tags[next] ?? '');
  });
}

/** Behind "Friday", "yesterday", "this week"; -1: none of them stands there. */
function dayEnd(lower: readonly string[], at: number): number {
  if (isWeekday(lower[at] ?? '') || lower[at] === 'yesterday') return at + 1;
  return /^(?:this|last)$/u.test(lower[at] ?? '') && isTimeNoun(lower[at + 1] ?? '') ? at + 2 : -1;
}

/** "Net rose to six percent", "Roe claims Holm stole a boat": pasts that were taken for nouns, where a clause has no other verb. */
const nounsThatAre = (lower: readonly string[], tags: readonly string[]): readonly number[] => placesOf(tags, 'NN', (at) => {
  if (!ONLY_PAST.has(lower[at] ?? '') || !(isObject(tags[at + 1]) || lower[at + 1] === 'to')) return false;
  const verb = tags.slice(0, at).findLastIndex(isFiniteTag);
  // "A little bit tense" is none.
  if (!/^NN/u.test(tags[at - 1] ?? '') && !(verb < 0 && (tags[at - 1] ?? '').startsWith('JJ'))) return false;
  const clause = Math.max(verb, tags.lastIndexOf(',', at));
  return tags.slice(clause + 1, at).every((each) => /^(?:DT|NN|JJ|CD|PRP|POS)/u.test(each)) && !tags.slice(at).some(isFiniteTag);
});
