import { irregularVerbs } from '../text/index.ts';
import { VERB, type WordTable } from './word-table.ts';

/** "stole", "burst": forms of the past that no ending tells. */
const PAST = new Set(irregularVerbs.flatMap(({ past }) => past));
const DO = /^(?:do|does|did)$/u;
const NOT = /^(?:not|n't|never)$/u;
const DETERMINER = /^(?:DT|PRP|PRP\$|PDT)$/u;

/** Opens a clause. */
const BEGINS = /^(?:WRB|IN-SCONJ)$/u;

export const isFinite = (tag: string): boolean => /^(?:VBD|VBZ|VBP|MD)/u.test(tag);

/**
 * Tags with what grammar asks for and a tagger may miss: behind "did not" a verb stands, and so it does between "to" and an article,
 * where a dictionary has the word as one. A headline tells the past in the present. `lower` has the tokens in lower case.
 */
export function mendedTags(lower: readonly string[], tags: readonly string[], words: WordTable, headline = false): readonly string[] {
  const answer = [...tags];
  const mayBe = (at: number): boolean => (words.facts(lower[at] ?? '').senses & VERB) !== 0;
  for (let at = 0; at < answer.length; at += 1) {
    const tag = answer[at] ?? '';
    if (tag.startsWith('VB') && DO.test(lower[at] ?? '') && NOT.test(lower[at + 1] ?? '') && /^(?:JJ|NN|RB|VBP|VBN)$/u.test(answer[at + 2] ?? '') && mayBe(at + 2)) {
      answer[at] = tag.endsWith('-AUX') ? tag : `${tag}-AUX`;
      answer[at + 2] = 'VB';
    } else if (tag === 'VBP' && PAST.has(lower[at] ?? '') && !headline) {
      // "Robbers burst in", "thieves stole": news tells the past.
      answer[at] = 'VBD';
    } else if (lower[at] === 'to' && /^(?:NN|JJ)$/u.test(answer[at + 1] ?? '') && DETERMINER.test(answer[at + 2] ?? '') && mayBe(at + 1)) {
      answer[at] = 'TO';
      answer[at + 1] = 'VB';
    }
  }
  // "Prosecutors charged Jon Roe with murder.": a sentence with a full stop and no finite verb has it in the first participle behind a noun.
  if (lower.at(-1) === '.' && !answer.some(isFinite)) {
    const at = answer.findIndex((tag, place) => tag === 'VBN' && /^(?:NN|PRP$)/u.test(answer[place - 1] ?? ''));
    if (at >= 0) answer[at] = 'VBD';
  }
  // "When a bus overturned on the coast road": so has what "when" begins.
  for (let at = 0; at < answer.length; at += 1) {
    if (!BEGINS.test(answer[at] ?? '')) continue;
    const end = answer.findIndex((tag, place) => place > at && (/^[,.:]$/u.test(tag) || BEGINS.test(tag) || /^W(?:P|DT)/u.test(tag)));
    const within = answer.slice(at + 1, end < 0 ? answer.length : end);
    const verb = within.some((tag) => isFinite(tag) || tag === 'TO') ? -1 : within.findIndex((tag, place) => tag === 'VBN' && /^(?:NN|PRP$)/u.test(within[place - 1] ?? ''));
    if (verb >= 0) answer[at + 1 + verb] = 'VBD';
  }
  return answer;
}
