import type { NameKind, Span } from '../../model.ts';
import { mapped } from '../../text/index.ts';
import { countryOf, isSeat, LONGEST_COUNTRY, opensCountry } from '../lexicon/countries.ts';
import { isAdjective, isGivenName, knownKind } from '../lexicon/known-names.ts';
import { parted, type Token } from '../tokens.ts';
import type { StatedCountry } from './stated-country.ts';

/** A name as it stands in the text. */
export interface NameMention extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** For a country, its adjective, people or capital: the country. Else null. */
  readonly country: string | null;
  /** "Ukrainian": says whose, names no place by itself. */
  readonly adjective: boolean;
  /** For a place: the words beside it that say in which country it lies. Null: none do. */
  readonly within: StatedCountry | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const TITLES = set('prime vice president mr mrs ms miss dr sir lord lady king queen prince princess pope general gen colonel col captain capt lieutenant lt sergeant sgt major admiral senator sen representative rep governor gov mayor minister secretary chancellor judge justice professor prof chairman chairwoman director chief spokesman spokeswoman spokesperson analyst lawyer attorney actor actress singer star coach striker midfielder goalkeeper quarterback commander deputy adviser advisor ambassador premier leader founder ceo sheriff officer detective constable reverend rev bishop archbishop cardinal doctor inspector commissioner mp');
const PLACE_CUES = set('city town village district region province county state island suburb port capital area neighbourhood neighborhood hamlet settlement');
const PLACE_TAILS = set('region province county city island islands peninsula river bridge lake sea bay mountain mountains valley street road avenue square airport district oblast desert coast ocean strait canal park border beach harbour harbor');
const PLACE_PREPOSITIONS = set('in from near at outside across around towards toward inside throughout');
const ORGANISATION_WORDS = set('ministry department institute university college party army navy police parliament council committee commission agency association union federation league club bank company corporation corp inc ltd group news press times post court congress senate house office authority board foundation organisation organization forces force fund service services team hospital school church society network broadcaster directorate administration government staff command guard bureau airlines airways motors systems technologies assembly academy charity trust coalition alliance herald tribune gazette chronicle telegraph radio magazine journal pharmaceuticals laboratories industries holdings studios diagnostics centers centres');
const CONNECTORS = set('of de al bin van von der del la le and the for');
const STARTERS = set('the a an in on at by for from with and but or as if when while after before since until it he she they we i you this that these those there here his her its their our my your some many most all both no not one two three four five six seven eight nine ten what who which where why how however meanwhile earlier later then also now today yesterday tomorrow still yet so despite although though because during under over about among between according more less several such other another each every any either neither nor only even just speaking asked he\'s it\'s monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec obviously dozens hundreds thousands police officials experts witnesses residents');

/** Words that open a sentence as often as a name does; inside one their capital is part of the name ("the Old Mill Bridge"). */
const OPENERS = set('last next new old former first');

/** What a name of a country's may be the beginning of: "American Airlines", not "the American army". */
const BRANDS = set('airlines airways bank university college press times post society association federation league institute corporation academy council committee museum');
/** Capital letters that name nobody. */
const NO_NAMES = set('sars aids hiv dna rna tv dvd cd suv ceo cfo mps gps bst gmt edt est pst pdt cet utc gcse gdp usb pc vip faq ngo ngos');
/** "UK-based", "German-born" */
const COMPOUND = /-(?:based|born|led|backed|style|language|speaking|controlled|owned|made|run|held|wide|era)$/u;

/** "I've", "They'll": a pronoun, not a name. */
const CONTRACTION = /^(?:i|you|we|they|he|she|it|that|there|what|who|let|here)['’](?:m|ve|ll|re|d|s)$|n['’]t$/u;

interface Run {
  readonly first: number;
  readonly last: number;
}

const followed = (tokens: readonly Token[], at: number): Token | null => {
  const next = tokens[at + 1];
  return next?.capital === true && !parted(next) ? next : null;
};

/** "the Ministry of Health", "the Centre for Flood Control": a small word inside a name. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [word, head] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  return CONNECTORS.has(word) && word !== 'and' && followed(tokens, at) !== null && (ORGANISATION_WORDS.has(head) || (word === 'for' && /^(?:cent(?:re|er)s?|campaign|movement)$/u.test(head)));
}

/** "the Centre for Flood Control and Prevention": behind such a word an "and" may be inside the name too, unless it leads to another. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = followed(tokens, at);
  const beyond = tokens[at + 2];
  if (next === null || tokens[at]?.lower !== 'and') return joins(tokens, at);
  return countryOf(next.lower) === null && knownKind(next.lower) === null && !isGivenName(next.lower) && !(beyond?.capital === true && !parted(beyond));
}

function runAt(tokens: readonly Token[], at: number): Run | null {
  const token = tokens[at];
  if (token === undefined || !token.capital || token.lower.length < 2 || CONTRACTION.test(token.lower)) return null;
  if (at === 0 && OPENERS.has(token.lower)) return null;
  if (COMPOUND.test(token.lower) || (at === 0 && /^[a-z]{4,}ly$/u.test(token.lower) && tokens[1]?.capital === true && !isGivenName(token.lower) && token.lower !== 'italy')) return null;
  if (STARTERS.has(token.lower) && !(token.text.length <= 3 && token.text === token.text.toUpperCase() && token.text.length > 1 && at > 0)) return null;
  let last = at;
  let joined = false;
  if (!token.possessive) {
    for (let next = at + 1; next < tokens.length; next += 1) {
      const word = tokens[next];
      if (word === undefined || (parted(word) || /[.!?]/u.test(word.before) && !/^\.? $/u.test(word.before))) break;
      if (word.capital && !(STARTERS.has(word.lower) && word.lower !== 'new')) last = next;
      else if (last !== next - 1 || !(joined ? goesOn(tokens, next) : joins(tokens, next))) break;
      else joined = true;
      if (word.possessive) break;
    }
  }
  return { first: at, last };
}

function kindOf(tokens: readonly Token[], run: Run, { common }: Letters, known: ReadonlyMap<string, NameKind>): NameKind {
  const inner = tokens.slice(run.first, run.last + 1);
  const lowers = mapped(inner, (t) => t.lower);
  const before = tokens[run.first - 1];
  const before2 = tokens[run.first - 2];
  const after = tokens[run.last + 1];
  const tail = lowers.at(-1) ?? '';
  const whole = lowers.join(' ');
  const everywhere = knownKind(whole);
  if (everywhere !== null) return everywhere;
  const seen = known.get(whole);
  if (seen !== undefined) return seen;
  if (lowers.length > 1 && PLACE_TAILS.has(tail)) return 'place';
  if (lowers.some((w) => ORGANISATION_WORDS.has(w)) || (lowers.length > 2 && lowers.includes('for'))) return 'organisation';
  if (TITLES.has(lowers[0] ?? '') && lowers.length > 1) return 'person';
  if (lowers.length > 1 && lowers.length <= 4 && isGivenName(lowers[0] ?? '')) return 'person';
  if (before !== undefined && TITLES.has(before.lower) && !parted(inner[0] ?? before)) return 'person';
  if (after !== undefined && PLACE_TAILS.has(after.lower) && !parted(after)) return 'place';
  if (before?.lower === 'of' && before2 !== undefined && PLACE_CUES.has(before2.lower)) return 'place';
  if (before !== undefined && PLACE_CUES.has(before.lower)) return 'place';
  const code = lowers.some((w) => /\d/u.test(w));
  if (code) return 'other';
  if (before !== undefined && PLACE_PREPOSITIONS.has(before.lower) && lowers.length <= 3 && !lowers.every((w) => common.has(w)) && !/[."]/u.test(inner[0]?.before ?? '')) return 'place';
  if (inner.length === 1 && NO_NAMES.has(whole)) return 'other';
  if (inner.length === 1 && /^[A-Z]{2,5}$/u.test(inner[0]?.text ?? '')) return 'organisation';
  if (inner.length >= 2 && inner.length <= 3 && !lowers.some((w) => common.has(w)) && inner.every((t) => /^\p{Lu}[\p{Ll}'’-]+/u.test(t.text)) && after?.verb !== null && after?.verb !== undefined) return 'person';
  return 'other';
}

function mention(tokens: readonly Token[], run: Run, kind: NameKind, country: string | null, adjective: boolean): NameMention {
  const first = tokens[run.first];
  const last = tokens[run.last];
  const words = mapped(tokens.slice(run.first, run.last + 1), (t) => (t.possessive ? t.text.replace(/['’]s?$/u, '') : t.text));
  const start = first?.start ?? 0;
  const end = (last?.end ?? 0) - ((last?.text.length ?? 0) - (words.at(-1)?.length ?? 0));
  return { start, end, text: words.join(' '), kind, country, adjective, within: null };
}

/** How the words of an article are written: with a small letter, or with a capital inside a sentence. Lower case. */
export interface Letters {
  readonly common: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
}

/**
 * The names of a sentence. `letters.common` holds the words that the article also writes with a small letter: they are no names
 * when a sentence happens to open with them. `letters.proper` holds the words it writes with a capital inside a sentence. `known` gives kinds found elsewhere in the article.
 */
export function namesOf(tokens: readonly Token[], letters: Letters, known: ReadonlyMap<string, NameKind>): readonly NameMention[] {
  const found: NameMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = runAt(tokens, at);
    const opens = at === 0 || /[.!?:"]/u.test(tokens[at]?.before ?? '');
    const lower = tokens[at]?.lower ?? '';
    if (run === null || (opens && run.first === run.last && (letters.common.has(lower) || !letters.proper.has(lower)) && countryOf(lower) === null)) {
      at += 1;
      continue;
    }
    // A run may open with a country or its adjective ("Ukrainian President Olena Roe"): that part is a name of its own.
    let split = 0;
    for (let size = opensCountry(lower) ? Math.min(LONGEST_COUNTRY, run.last - run.first + 1) : 0; size > 0 && split === 0; size -= 1) {
      const lower = mapped(tokens.slice(run.first, run.first + size), (t) => t.lower).join(' ');
      const country = countryOf(lower);
      if (country === null) continue;
      const whole = lower === country.toLowerCase();
      const next = tokens[run.first + size];
      if (run.first + size <= run.last && next !== undefined && PLACE_TAILS.has(next.lower)) break;
      found.push(mention(tokens, { first: run.first, last: run.first + size - 1 }, 'place', country, !whole && !isSeat(lower)));
      split = size;
    }
    if (split <= run.last - run.first) {
      let first = run.first + split;
      const tail = tokens[run.last]?.lower ?? '';
      // "Defence Secretary Olena Roe": the name stands behind the last title; "General Motors" and "Justice Department" have none.
      if (!ORGANISATION_WORDS.has(tail) && !PLACE_TAILS.has(tail)) {
        const title = tokens.slice(first, run.last).findLastIndex((t) => TITLES.has(t.lower));
        if (title >= 0) first += title + 1;
        // "Secretary of State Olena Roe"
        else if (first < run.last && tokens[first]?.lower === 'state' && tokens[first - 1]?.lower === 'of' && TITLES.has(tokens[first - 2]?.lower ?? '')) first += 1;
      }
      const rest = { first, last: run.last };
      const titled = first > run.first + split;
      const kind = titled ? 'person' : kindOf(tokens, rest, letters, known);
      // "American Airlines" is one name, whatever "American" says beside it.
      const brand = split > 0 && rest.first === run.first + split && rest.last > rest.first - 1 && BRANDS.has(tail) && found.at(-1)?.adjective === true;
      if (brand) found.push(mention(tokens, { first: run.first, last: run.last }, 'organisation', null, false));
      else if (!(rest.first === rest.last && TITLES.has(tokens[rest.first]?.lower ?? ''))) found.push(mention(tokens, rest, kind, null, rest.first === rest.last && isAdjective(tokens[rest.first]?.lower ?? '')));
    }
    at = run.last + 1;
  }
  return found;
}
