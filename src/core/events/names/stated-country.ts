import type { Span } from '../../model.ts';
import { mapped } from '../../text/index.ts';
import type { Token } from '../tokens.ts';
import { countryOf, isSeat } from '../lexicon/countries.ts';
import { countryOfPlace } from '../lexicon/gazetteer.ts';
import type { NameMention } from './names.ts';

/** The words that say in which country a place lies: "Aldport, Norland". */
export interface StatedCountry extends Span {
  readonly country: string;
}

const CUE = /^(?:cit(?:y|ies)|towns?|villages?|ports?|regions?|provinces?|capital|districts?|islands?|suburbs?|resort|states?|hub|stronghold|enclave|county|peninsula)$/u;
const INSIDE = /^(?:the|eastern|western|northern|southern|central|north|south|east|west|northeast(?:ern)?|northwest(?:ern)?|southeast(?:ern)?|southwest(?:ern)?)$/u;
const NO_COUNTRY = 'Europe';
/** A country and a state of another: by itself it says neither. */
const EITHER = 'Georgia';
/** What several countries share. */
const WIDE = /\b(?:sea|ocean|gulf|america|africa|asia|caribbean|balkans|caucasus|middle east|far east|mediterranean|scandinavia|kurdistan|kashmir|sahara|sahel)$/iu;
/** So many words may stand between "Norlandish" and the town. */
const MOST_BETWEEN = 5;

interface Placed {
  readonly name: NameMention;
  /** Its tokens. */
  readonly first: number;
  readonly last: number;
}

/** The country that a name says a place beside it lies in: a country, or a state or city that everybody knows. Null: none. */
function countryIn({ name }: Placed): string | null {
  const lower = name.text.toLowerCase();
  if (name.country === NO_COUNTRY || name.country === EITHER) return null;
  return name.country !== null ? (isSeat(lower) ? null : name.country) : name.kind === 'place' ? countryOfPlace(lower) : null;
}

/** True for a town, region and the like; false for a country. A name that nothing else shows to be anything may be one. */
const lies = ({ name }: Placed): boolean => (name.kind === 'place' || name.kind === 'other') && !WIDE.test(name.text) && !name.adjective && (name.country === null || isSeat(name.text.toLowerCase()));

/** Words behind which a name may be a town: "to Selmouth, Norway". */
const LEADS = /^(?:in|at|from|near|to|of|outside|around|for|left|reached|entered)$/u;

/** "Aldport, Norland", but not in a list of places. */
function behindComma(tokens: readonly Token[], place: Placed, next: Placed): boolean {
  const after = tokens[next.last + 1];
  const beyond = tokens[next.last + 2];
  if (next.first !== place.last + 1 || next.name.adjective || tokens[next.first]?.before !== ', ' || tokens[next.last]?.possessive === true || tokens[place.first]?.before.includes(',') === true) return false;
  if (place.name.kind === 'other' && !LEADS.test(tokens[place.first - 1]?.lower ?? '')) return false;
  const joins = /^(?:and|or|as)$/u;
  return after === undefined || !(joins.test(after.lower) || (after.before.includes(',') && (after.capital || joins.test(after.lower) || beyond?.lower === 'and')));
}

/** "Aldport in eastern Norland". */
function behindIn(tokens: readonly Token[], place: Placed, next: Placed): boolean {
  const between = tokens.slice(place.last + 1, next.first);
  return place.name.kind === 'place' && !next.name.adjective && between.length > 0 && between.length <= 3 && between[0]?.lower === 'in' && between[0].before === ' ' && between.slice(1).every((t) => INSIDE.test(t.lower) && t.before === ' ');
}

/** "the Norlandish town of Aldport", "Norland's capital Aldport". */
function before(tokens: readonly Token[], place: Placed, previous: Placed): boolean {
  const between = tokens.slice(previous.last + 1, place.first);
  const owns = tokens[previous.last]?.possessive === true;
  if (between.length > MOST_BETWEEN || between.some((t) => t.before !== ' ') || tokens[place.first]?.before !== ' ') return false;
  if (between.length === 0) return owns && place.name.kind === 'place';
  const end = between.at(-1)?.lower === 'of' ? between.at(-2) : between.at(-1);
  return end !== undefined && CUE.test(end.lower) && !between.some((t) => t.verb?.past === true && !t.verb.participle);
}

/** What the sentence says of the country of the place at `at`; null: nothing. */
function statedAt(tokens: readonly Token[], places: readonly Placed[], at: number): StatedCountry | null {
  const place = places[at];
  if (place === undefined || !lies(place)) return null;
  const [previous, next] = [places[at - 1], places[at + 1]];
  const span = (a: Placed, b: Placed): Span => ({ start: a.name.start, end: b.name.end });
  const behind = next === undefined ? null : countryIn(next);
  if (next !== undefined && behind !== null && (behindComma(tokens, place, next) || behindIn(tokens, place, next))) return { country: behind, ...span(place, next) };
  const ahead = previous === undefined ? null : countryIn(previous);
  return previous !== undefined && ahead !== null && before(tokens, place, previous) ? { country: ahead, ...span(previous, place) } : null;
}

/** The names of a sentence, the places among them with the country that the sentence says they lie in. */
export function withCountries(tokens: readonly Token[], names: readonly NameMention[]): readonly NameMention[] {
  if (names.length < 2) return names;
  const places = mapped(names, (name): Placed => ({ name, first: tokens.findIndex((t) => t.end > name.start), last: tokens.findLastIndex((t) => t.start < name.end) }));
  return mapped(names, (name, at) => {
    const within = statedAt(tokens, places, at);
    return within === null ? name : { ...name, kind: 'place', within };
  });
}

/** The country in which everybody knows a place to lie: a capital, or a well-known city or region. Null: not known, or a country itself. */
export function knownCountry(text: string): string | null {
  const lower = text.toLowerCase();
  const country = isSeat(lower) ? countryOf(lower) : countryOfPlace(lower);
  return country === NO_COUNTRY ? null : country;
}
