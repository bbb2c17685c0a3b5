import { classedWords, eventNoun, verbsOfNouns } from '../../dictionary/index.ts';
import { irregularVerbs, remembered } from '../../text/index.ts';
import { ACTIONS } from './actions.ts';
import { LIGHT_VERBS, SAY_VERBS, SPEECH_ACTS, STATE_VERBS } from './verbs.ts';

/** What a word may be as a verb. One written form can be several: "hit" is base, past and participle. */
export interface VerbForm {
  readonly lemma: string;
  readonly base: boolean;
  readonly s: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;
  /** A list holds it; else it is only guessed by its ending. */
  readonly known: boolean;
}

type Slot = Exclude<keyof VerbForm, 'lemma' | 'known'>;

const VOWEL = /[aeiou]/u;
/** Verbs of more than one syllable that double their last consonant; one-syllable ones follow the rule. */
const DOUBLING = new Set(['admit', 'commit', 'submit', 'permit', 'refer', 'prefer', 'transfer', 'occur', 'repel', 'expel', 'compel', 'propel', 'begin', 'forget', 'control', 'patrol', 'cancel', 'travel', 'shovel', 'level', 'defer', 'deter', 'equip', 'omit', 'regret', 'rebel', 'signal', 'model', 'label', 'fuel', 'outbid', 'uphold', 'format', 'kidnap', 'program', 'channel', 'counsel', 'marshal', 'quarrel', 'total', 'rival']);

function doubles(base: string): boolean {
  if (!/[bdgklmnprt]$/u.test(base)) return false;
  if (DOUBLING.has(base)) return true;
  return /^[^aeiou]*(?:qu)?[aeiou][bdgmnprt]$/u.test(base) && !/[wxy]$/u.test(base);
}

export function regular(base: string): { s: string; past: string; ing: string } {
  const s = /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  if (base.endsWith('ie')) return { s, past: `${base}d`, ing: `${base.slice(0, -2)}ying` };
  if (base.endsWith('ee') || base.endsWith('ye') || base.endsWith('oe')) return { s, past: `${base}d`, ing: `${base}ing` };
  if (base.endsWith('e')) return { s, past: `${base}d`, ing: `${base.slice(0, -1)}ing` };
  if (/[^aeiou]y$/u.test(base)) return { s, past: `${base.slice(0, -1)}ied`, ing: `${base}ing` };
  const stem = doubles(base) ? base + base.slice(-1) : base;
  return { s, past: `${stem}ed`, ing: `${stem}ing` };
}

function build(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, { -readonly [Field in keyof VerbForm]: VerbForm[Field] }>();
  const irregular = new Map(irregularVerbs.map((verb) => [verb.base, verb]));
  const put = (word: string, lemma: string, slot: Slot): void => {
    // Two verbs can share a form ("found", "left", "felt"): the reading that came first keeps the lemma.
    const form = forms.get(word) ?? { lemma, base: false, s: false, past: false, participle: false, ing: false, known: true };
    form[slot] = true;
    forms.set(word, form);
  };
  const bases = new Set<string>();
  const add = (entry: string): void => {
    const base = entry.split('_')[0] ?? entry;
    if (base !== '') bases.add(base);
  };
  for (const verb of irregularVerbs) add(verb.base);
  for (const action of ACTIONS) action.verbs.forEach(add);
  for (const verbs of [SAY_VERBS, SPEECH_ACTS, STATE_VERBS, LIGHT_VERBS, classedWords.filter((word) => eventNoun(word)?.verb !== null), verbsOfNouns]) verbs.forEach(add);
  // Irregular forms first: "found" is the past of "find" before it is the base of "found".
  for (const base of bases) {
    const odd = irregular.get(base);
    if (odd === undefined) continue;
    odd.past.forEach((word) => put(word, base, 'past'));
    odd.participle.forEach((word) => put(word, base, 'participle'));
  }
  for (const base of bases) {
    const made = regular(base);
    put(base, base, 'base');
    put(made.s, base, 's');
    put(made.ing, base, 'ing');
    if (doubles(base)) {
      // British and American spelling: "cancelled", "canceled".
      if (DOUBLING.has(base)) put(`${base}ing`, base, 'ing');
    }
    if (!irregular.has(base)) {
      put(made.past, base, 'past');
      put(made.past, base, 'participle');
      if (DOUBLING.has(base)) {
        put(`${base}ed`, base, 'past');
        put(`${base}ed`, base, 'participle');
      }
    }
  }
  put('is', 'be', 's');
  put('are', 'be', 's');
  put('am', 'be', 's');
  put("'s", 'be', 's');
  put("'re", 'be', 's');
  put('has', 'have', 's');
  put('does', 'do', 's');
  return forms;
}

const FORMS = build();
/** Words in -ed or -ing that are no verbs, or so seldom that they only harm. */
const NOT_VERBS = new Set(['united', 'armed', 'red', 'hundred', 'bed', 'indeed', 'need', 'speed', 'breed', 'seed', 'feed', 'exceed', 'naked', 'sacred', 'wicked', 'embed', 'shed', 'sled', 'unmanned', 'so-called', 'alleged', 'aged', 'limited', 'unprecedented', 'beloved', 'talented', 'skilled', 'crowded', 'unexpected', 'during', 'king', 'thing', 'nothing', 'something', 'anything', 'everything', 'evening', 'morning', 'spring', 'string', 'wing', 'ring', 'building', 'according', 'including', 'following', 'regarding', 'beijing', 'interesting', 'outstanding', 'ongoing', 'upcoming', 'leading', 'housing', 'ceiling', 'sibling', 'wedding']);

/** The verb forms that a lower-case word may be; null: not a verb, as far as is known. */
export function verbForm(lower: string): VerbForm | null {
  if (NOT_VERBS.has(lower)) return null;
  const known = FORMS.get(lower);
  if (known !== undefined) return known;
  if (lower.length < 5 || !VOWEL.test(lower) || lower.includes('-')) return null;
  // An unknown word in -ed or -ing is most likely a verb that the lists lack.
  if (lower.endsWith('ed')) return { lemma: lower.slice(0, -2), base: false, s: false, past: true, participle: true, ing: false, known: false };
  if (lower.endsWith('ing')) return { lemma: lower.slice(0, -3), base: false, s: false, past: false, participle: false, ing: true, known: false };
  return null;
}

const BY_VERB = new Map<string, string[]>();
/** Verbs with a particle, by verb and then by particle. */
const BY_PHRASE = new Map<string, Map<string, readonly string[]>>();
const BY_NOUN = new Map<string, string[]>();
for (const action of ACTIONS) {
  for (const verb of action.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), action.name]);
  for (const noun of action.nouns) {
    const plural = regular(noun).s;
    for (const word of new Set([noun, plural])) BY_NOUN.set(word, [...(BY_NOUN.get(word) ?? []), action.name]);
  }
}

for (const [phrase, names] of BY_VERB) {
  const cut = phrase.indexOf('_');
  const verb = phrase.slice(0, cut);
  if (cut >= 0) BY_PHRASE.set(verb, (BY_PHRASE.get(verb) ?? new Map<string, readonly string[]>()).set(phrase.slice(cut + 1), names));
}
const NO_ACTIONS: readonly string[] = [];

/** Names of the action classes of a verb, with its particle where that makes another verb ("blow" + "up"). */
export function actionsOfVerb(lemma: string, next: string | null): readonly string[] {
  const phrasal = next === null ? undefined : BY_PHRASE.get(lemma)?.get(next);
  return phrasal ?? BY_VERB.get(lemma) ?? NO_ACTIONS;
}

/**
 * Names of the action classes that a noun stands for, singular or plural, by the noun itself or by the verb that it is derived from;
 * `=verb` or `=noun` for what the dictionary has as a happening outside them; empty: no event noun.
 */
export function actionsOfNoun(lower: string): readonly string[] {
  return BY_NOUN.get(lower) ?? inDictionary(lower);
}

const inDictionary = remembered<readonly string[]>((lower) => {
  const found = eventNoun(lower);
  return found === null ? NO_ACTIONS : BY_VERB.get(found.verb ?? '') ?? [`=${found.verb ?? found.noun}`];
});

const SAY = new Set(SAY_VERBS);
const SPEECH = new Set(SPEECH_ACTS);
const STATE = new Set(STATE_VERBS);
const LIGHT = new Set(LIGHT_VERBS);

export const isSayVerb = (lemma: string): boolean => SAY.has(lemma);
export const isSpeechAct = (lemma: string): boolean => SPEECH.has(lemma);
export const isStateVerb = (lemma: string): boolean => STATE.has(lemma);
export const isLightVerb = (lemma: string): boolean => LIGHT.has(lemma);
