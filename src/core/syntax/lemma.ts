import { irregularVerbs } from '../text/index.ts';
import { NOUN, VERB, type WordTable } from './word-table.ts';

const IRREGULAR = new Map<string, string>();
for (const { base, past, participle } of irregularVerbs) {
  // "found" is of "find" before it is of "found": the commoner verb stands first, and "lay" is of "lie" only where no verb "lay" is.
  for (const form of [...past, ...participle]) if (!IRREGULAR.has(form)) IRREGULAR.set(form, base);
}
const BE = new Map(['is', 'are', 'am', 'was', 'were', 'been', 'being', "'s", "'re", "'m", 'be'].map((form) => [form, 'be']));
const HAVE = new Map([...['has', 'had', 'having', "'ve", 'have'].map((form) => [form, 'have'] as const), ["'d", 'have']]);
const MODALS = new Map([["'ll", 'will'], ['wo', 'will'], ['ca', 'can'], ['sha', 'shall']]);
const PLURALS = new Map([
  ['men', 'man'], ['women', 'woman'], ['children', 'child'], ['feet', 'foot'], ['teeth', 'tooth'], ['mice', 'mouse'], ['geese', 'goose'],
  ['lives', 'life'], ['wives', 'wife'], ['knives', 'knife'], ['thieves', 'thief'], ['leaves', 'leaf'], ['wolves', 'wolf'], ['halves', 'half'],
  ['media', 'medium'], ['criteria', 'criterion'], ['phenomena', 'phenomenon'], ['crises', 'crisis'], ['analyses', 'analysis'], ['bases', 'base'],
]);

/** The form under which a dictionary has a token with this tag. `lower` is in lower case with plain apostrophes. */
export function lemmaOf(lower: string, tag: string, words: WordTable): string {
  if (tag.startsWith('MD')) return MODALS.get(lower) ?? lower;
  if (tag.startsWith('VB')) return verbLemma(lower, tag, words);
  if (tag === 'NNS') return PLURALS.get(lower) ?? without(lower, NOUN, words);
  return lower;
}

function verbLemma(lower: string, tag: string, words: WordTable): string {
  if (tag.endsWith('-AUX') || tag === 'VBZ') {
    const helper = BE.get(lower) ?? (tag === 'VBN-AUX' && lower === 'had' ? 'have' : HAVE.get(lower));
    if (helper !== undefined) return helper;
    if (lower === 'does' || lower === 'did' || lower === 'done') return 'do';
  }
  if (tag.startsWith('VBZ')) return lower === 'has' ? 'have' : without(lower, VERB, words);
  if (tag.startsWith('VBD') || tag.startsWith('VBN')) return BE.get(lower) ?? IRREGULAR.get(lower) ?? without(lower, VERB, words, 'ed');
  if (tag.startsWith('VBG')) return BE.get(lower) ?? without(lower, VERB, words, 'ing');
  return BE.get(lower) ?? lower;
}

/** The word without its ending: of all ways to undo it, one that gives a word of this sense, the likeliest by spelling. */
function without(lower: string, sense: number, words: WordTable, ending: 's' | 'ed' | 'ing' = 's'): string {
  if (!lower.endsWith(ending) || lower.length < ending.length + 2 || /\d/u.test(lower)) return lower;
  const stem = lower.slice(0, -ending.length);
  const is = (word: string): boolean => (words.facts(word).senses & sense) !== 0;
  if (ending === 's') {
    if (lower.endsWith('ss') || lower.endsWith('us')) return lower;
    const ways = [stem, ...(/(?:s|x|z|ch|sh|o)es$/u.test(lower) ? [stem.slice(0, -1)] : []), ...(lower.endsWith('ies') ? [`${lower.slice(0, -3)}y`] : [])];
    return ways.find(is) ?? ways.at(-1) ?? stem;
  }
  if (ending === 'ed' && stem.endsWith('i')) return stem.length === 2 ? `${stem}e` : `${stem.slice(0, -1)}y`;
  if (ending === 'ing' && /^[dltv]y$/u.test(stem)) return `${stem.slice(0, -1)}ie`;
  const doubled = /([bdfgklmnprstvz])\1$/u.test(stem);
  // "hoping" is of "hope", "landing" of "land": one vowel between consonants would have doubled the last.
  const mute = /(?:[^aeiou][aeiouy][^aeiouwxy]|[csuvzg]|[^aeiou]l|ur|at)$/u.test(stem);
  const ways = [...(doubled ? [stem, stem.slice(0, -1)] : []), ...(mute ? [`${stem}e`, stem] : [stem, `${stem}e`])];
  return ways.find(is) ?? ways.at(doubled ? 1 : 0) ?? stem;
}
