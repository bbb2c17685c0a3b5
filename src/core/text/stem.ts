import { derived } from './derived.ts';
import { irregularVerbs } from './irregular-verbs.ts';
import { remembered } from './remembered.ts';

const vowel = /[aeiouy]/;

// A past that is also a verb of its own ("found", "lay", "saw") goes with the verb that news means by it.
const baseForms = (): ReadonlyMap<string, string> =>
  new Map([...irregularVerbs].reverse().flatMap(({ base, past, participle }) => [...past, ...participle].map((form) => [form, base] as const)));
const irregular = /* @__PURE__ */ baseForms();

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// Words that only look as if they had an ending, and pasts that news hardly ever means as such.
const whole = /* @__PURE__ */ wordsOf(
  'news always perhaps series species means lens towards besides afterwards whereas headquarters politics economics mathematics '
    + 'evening morning during nothing anything something everything ceiling sibling sterling spring string '
    + 'wound ground rent hundred sacred naked private climate senate chocolate pirate estate debate',
);

/**
 * A key for matching words of one family: withdraw, withdrew, withdrawn, withdrawing, withdrawal have one key.
 * The key need not be a word ("arriv"). Same word in, same key out; case and a possessive do not matter.
 */
export const stem = /* @__PURE__ */ remembered(stemOf);

function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/[\u2019\u02BC]/g, "'").replace(/'s?$/, '');
  if (lower.length < 3 || !/^[a-z'-]+$/.test(lower)) return lower;
  const singular = plain(lower);
  if (whole.has(lower)) return key(lower, false);
  if (whole.has(singular)) return key(singular, false);
  return key(known(lower) ?? known(singular) ?? singular);
}

function known(word: string): string | null {
  return irregular.get(word) ?? derived.get(word) ?? null;
}

/** The singular of a plural, the third person's verb. */
function plain(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function key(word: string, cuts = true): string {
  const cut = (cuts ? cutEnding(word) : word).replace(/ie$/, 'y');
  return cut.length < 3 ? cut : cut.replace(/e$/, '').replace(/([^aeiou])\1$/, '$1').replace(/([^aeiou])y$/, '$1i');
}

function cutEnding(word: string): string {
  for (const ending of ['ing', 'ed']) {
    const rest = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || rest.length < 2 || !vowel.test(rest) || word.endsWith('eed')) continue;
    if (/[^aeiou]i$/.test(rest) && ending === 'ed') return `${rest.slice(0, -1)}y`;
    return /[a-z]{3}[^eo]at$/.test(rest) ? rest.slice(0, -2) : rest;
  }
  if (/[^aeiou]ment$/.test(word) && word.length > 7) return word.slice(0, -4);
  if (/ement$/.test(word) && word.length > 7) return word.slice(0, -4);
  if (/ction$/.test(word)) return word.slice(0, -3);
  // "liberation", "liberate" and "formation", "form": what they share.
  if (/[a-z]{3}[^eo](?:ation|ate)$/.test(word)) return word.replace(/at(?:ion|e)$/, '');
  return word.endsWith('ation') ? word.slice(0, -3) : word;
}
