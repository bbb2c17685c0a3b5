/** Words behind a speaker that are no part of the name: "the navy for its part", "Roe in a statement". */
const BEHIND = /,? (?:for (?:its|his|her|their) part|in (?:a|the) statement|however|too|meanwhile)$/iu;
/** Words with which the sentence goes on from another, before the speaker. */
const BEFORE = /^(?:but|and|so|yet|meanwhile|however)\b,? /iu;
/** Nobody who speaks: a pronoun, somebody or other, and a stretch of the sentence that was cut out wrongly. */
const NOBODY = /^(?:h[ei]|him|she|her|it|they|them|we|us|you|i|who|which|that|this|these|those|there|what|(?:another|the other|this|that|any|some|each) one|another|others?|some|many|several|all|both|none|one)$/iu;
const ASIDE = /^(?:of|with|without|from|in|on|at|by|for|after|before|days|as) ./iu;
/** Nor do things: "images and video", "some reports". */
const THINGS = /^(?:(?:some|other|several|many|various|early|initial|unconfirmed|conflicting|earlier|later|news|media|local|these|those|the|new|more|most) ){0,3}(?:images?|videos?|footage|photos?|photographs?|pictures?|clips?|reports?|rumou?rs?|accounts?)(?: and (?:images?|videos?|footage|photos?|photographs?|pictures?|clips?|accounts?))?$/iu;

const BODY = /^the (ministry|department|agency|council|commission|committee|institute|bureau)$/iu;

/** So far back a name may stand that is meant where the text has several. */
const NEAR = 400;

/** The name before `at` that ends in the word of a body ("the Norland Defence Ministry") or opens with it ("Ministry of Health"): the only one, else the last near by; null: none. */
function fullName(body: string, text: string, at: number): string | null {
  const word = `${body.charAt(0).toUpperCase()}${body.slice(1).toLowerCase()}`;
  const names = new Set<string>();
  let near: string | null = null;
  for (const { 0: name, index } of text.slice(0, at).matchAll(new RegExp(`(?:\\p{Lu}[\\p{L}.’'-]{1,30} ){0,4}${word}\\b(?: of (?:the )?\\p{Lu}\\p{L}{1,30})?`, 'gu'))) {
    const full = name.replace(/^The /u, '');
    if (full === word) continue;
    names.add(full.toLowerCase());
    near = names.size === 1 || at - index <= NEAR ? full : null;
  }
  return near === null ? null : `the ${near}`;
}

/**
 * A speaker as a reader is told of one: without the words around the name, by the full name where the text before has it.
 * Null: the words name nobody.
 */
export function namedSpeaker(words: string, text: string, at: number): string | null {
  const plain = words.replace(/\s+/gu, ' ').replace(BEFORE, '').replace(BEHIND, '');
  // "WHO" and "US" are no pronouns.
  const letters = plain.length > 1 && plain === plain.toUpperCase();
  if (plain === '' || (!letters && (NOBODY.test(plain) || ASIDE.test(plain))) || THINGS.test(plain)) return null;
  const body = BODY.exec(plain)?.[1];
  return body === undefined ? plain : fullName(body, text, at) ?? plain;
}
