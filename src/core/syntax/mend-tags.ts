import { irregularVerbs } from '../text/index.ts';
import { isFiniteTag } from './tag-features.ts';
import { VERB, type WordTable } from './word-table.ts';

/** "stole", "burst": forms of the past that no ending tells. */
const PAST = new Set(irregularVerbs.flatMap(({ past }) => past));
const DO = /^(?:do|does|did)$/u;
const NOT = /^(?:not|n't|never)$/u;
const DETERMINER = /^(?:DT|PRP|PRP\$|PDT)$/u;

/** Behind who is named by it stands what was said before. */
const SAYS = /^(?:said|reported|told)$/u;

/** Opens a clause. */
const BEGINS = /^(?:WRB|IN-SCONJ)$/u;

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
  if (lower.at(-1) === '.' && !answer.some(isFiniteTag)) {
    const at = answer.findIndex((tag, place) => tag === 'VBN' && /^(?:NN|PRP$)/u.test(answer[place - 1] ?? ''));
    if (at >= 0) answer[at] = 'VBD';
  }
  // "Rebels seized a town on Sunday, officials said.": so has what stands before who says it, where that is all.
  const comma = answer.indexOf(',');
  const said = comma + 1 + answer.slice(comma + 1).findIndex((tag) => !/^(?:DT|JJ|NN|CD|PRP)/u.test(tag));
  if (comma > 0 && said > comma + 1 && answer[said] === 'VBD' && SAYS.test(lower[said] ?? '') && (/^[.]$/u.test(answer[said + 1] ?? '') || (answer[said + 1] === ',' && !/^(?:VB|MD|RB)/u.test(answer[said + 2] ?? ''))) && !answer.slice(0, comma).some(isFiniteTag)) {
    const at = answer.findIndex((tag, place) => tag === 'VBN' && /^(?:NN|PRP$)/u.test(answer[place - 1] ?? ''));
    if (at >= 0 && at < comma) answer[at] = 'VBD';
  }
  // "When a bus overturned on the coast road": so has what "when" begins.
  let candidate = -1;
  let open = false;
  for (let at = 0; at < answer.length; at += 1) {
    const tag = answer[at] ?? '';
    const begins = BEGINS.test(tag);
    if (begins || /^[,.:]$/u.test(tag) || /^W(?:P|DT)/u.test(tag)) {
      if (open && candidate >= 0) answer[candidate] = 'VBD';
      [open, candidate] = [begins, -1];
    } else if (isFiniteTag(tag) || tag === 'TO') open = false;
    else if (open && candidate < 0 && tag === 'VBN' && /^(?:NN|PRP$)/u.test(answer[at - 1] ?? '')) candidate = at;
  }
  if (open && candidate >= 0) answer[candidate] = 'VBD';
  return answer;
}
