import { remembered } from '../text/index.ts';

/**
 * Names that are one name in two spellings. News writes a foreign name as each desk hears it, so two keys must agree:
 * the consonant skeleton (after Soundex: letters that are written for each other count as one) and a small edit distance.
 * The skeleton alone would make "Volodymyr" and "Vladimir" one, the distance alone "Iran" and "Iraq".
 */

/** Places that have two names, not two spellings. General knowledge; lower case. */
const EXONYMS: readonly (readonly string[])[] = [
  ['kyiv', 'kiev'], ['kharkiv', 'kharkov'], ['lviv', 'lvov'], ['mykolaiv', 'nikolaev', 'nikolayev'], ['odesa', 'odessa'], ['chernihiv', 'chernigov'],
  ['zaporizhzhia', 'zaporozhye', 'zaporizhia'], ['dnipro', 'dnieper', 'dnepr'], ['luhansk', 'lugansk'], ['chornobyl', 'chernobyl'], ['rivne', 'rovno'],
  ['mumbai', 'bombay'], ['kolkata', 'calcutta'], ['chennai', 'madras'], ['bengaluru', 'bangalore'], ['yangon', 'rangoon'], ['myanmar', 'burma'],
  ['beijing', 'peking'], ['guangzhou', 'canton'], ['ho chi minh city', 'saigon'], ['istanbul', 'constantinople'], ['gdansk', 'danzig'],
  ['vilnius', 'wilno'], ['wroclaw', 'breslau'], ['turkey', 'turkiye'], ['eswatini', 'swaziland'], ['czechia', 'czech republic'], ['bakhmut', 'artemivsk'],
];

const EXONYM = new Map(EXONYMS.flatMap((group) => group.map((name) => [name, group[0] ?? name] as const)));

const CACHE_LIMIT = 50_000;
const LONGEST_NAME = 60;
const folded = new Map<string, string>();

/** British and American spellings of the words that names of organisations are made of. */
const inOneSpelling = (plain: string): string => (BRITISH.test(plain) ? plain.replaceAll('isation', 'ization').replace(/\bcentre/gu, 'center').replace(/\bdefence\b/gu, 'defense').replace(/\blabour\b/gu, 'labor').replace(/\bprogramme/gu, 'program') : plain);
const BRITISH = /isation|centre|defence|labour|programme/u;

/** Lower case without accents, hyphens and apostrophes; British and American spellings are one. */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıł]/gu, (c) => (c === 'ı' ? 'i' : 'l')).toLowerCase();
  const made = inOneSpelling(plain).replace(/['’ʼ.-]/gu, '').replace(/\s+/gu, ' ').trim();
  if (folded.size > CACHE_LIMIT) folded.clear();
  folded.set(name, made);
  return made;
}

const LIKE: ReadonlyMap<string, string> = new Map(Object.entries({ b: 'b', p: 'b', f: 'v', v: 'v', w: 'v', c: 'k', k: 'k', q: 'k', g: 'k', x: 'k', d: 't', t: 't', z: 's', s: 's', j: 'i', y: 'i', m: 'm', n: 'n', l: 'l', r: 'r' }));

/** The consonants in order, sounds that are written for each other as one, doubled ones once. Vowels, "h" and glides drop out. */
export function skeleton(folded: string): string {
  const plain = folded.replace(/sch|sh|zh|ch|tch|cz|sz/gu, 's').replace(/ph/gu, 'v').replace(/kh/gu, 'k').replace(/ou/gu, 'u').replace(/v$|ff$/u, 'v');
  let made = '';
  let last = '';
  for (const letter of plain) {
    const sound = LIKE.get(letter) ?? '';
    if (sound !== '' && sound !== 'i' && last !== sound) made += sound;
    last = sound;
  }
  return made;
}

/** Levenshtein distance, given up beyond `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let k = 1; k <= b.length; k += 1) {
      const swap = (row[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if ((EXONYM.get(a) ?? a) === (EXONYM.get(b) ?? b)) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || a[0] !== b[0]) return false;
  const most = shorter >= 9 ? 3 : shorter >= 7 ? 2 : 1;
  return skeleton(a) === skeleton(b) && skeleton(a).length >= 3 && distance(a, b, most) <= most;
}

/** Words that are one in two spellings have one key; the reverse need not hold. */
export function wordKey(word: string): string {
  const exonym = EXONYM.get(word);
  if (exonym !== undefined) return `=${exonym}`;
  return word.length >= 5 && skeleton(word).length >= 3 ? `${word.charAt(0)}${skeleton(word)}` : `=${word}`;
}

const KIND_WORDS = new Set(['river', 'city', 'region', 'province', 'oblast', 'county', 'state', 'bridge', 'district', 'republic', 'the', 'peninsula']);

/** Its words, without those that say what kind of place it is; a kind alone is a name. */
function tellingWords(name: string): readonly string[] {
  const words = name.split(' ');
  return words.length > 1 ? words.filter((w) => !KIND_WORDS.has(w)) : words;
}

/** The key of the last word of a name, which names that are one have in common; "" for one that goes by other names, and for none. */
const lastKey = remembered<string>((name) => {
  const last = tellingWords(name).at(-1) ?? '';
  return EXONYM.has(last) ? '' : wordKey(last);
}, LONGEST_NAME);

/** Answers by the lesser name, then by the other: a key made of both would cost more than the answer. */
const answers = new Map<string, Map<string, boolean>>();
let kept = 0;

/** Are two folded names one name? A person's last name stands for the whole; a place's kind word ("River") may be missing. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  // Nearly all pairs end here.
  const [left, right] = [lastKey(a), lastKey(b)];
  if (left !== right && left !== '' && right !== '') return false;
  const [one, other] = a < b ? [a, b] : [b, a];
  const known = answers.get(one)?.get(other);
  if (known !== undefined) return known;
  const same = compare(tellingWords(a), tellingWords(b));
  if (kept > CACHE_LIMIT) {
    answers.clear();
    kept = 0;
  }
  kept += 1;
  answers.set(one, (answers.get(one) ?? new Map<string, boolean>()).set(other, same));
  return same;
}

function compare(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  if (left.length === right.length) return left.every((word, at) => sameWord(word, right[at] ?? ''));
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  // "Senkevych" is "Oleksandr Senkevych": the end of the longer one.
  return short.every((word, at) => sameWord(word, long[long.length - short.length + at] ?? ''));
}
