import type { Span } from '../model.ts';
import { fold } from '../text/index.ts';
import { agency, isOutlet, platform } from './outlets.ts';

// A capitalised name of up to four words; "the" before it is not part of it. Without a limit to its length, a paragraph
// of nothing but capitals would be looked through once from each of them.
const name = String.raw`(?:[Tt]he )?(\p{Lu}[\p{L}\p{N}&'.]{0,40}(?: \p{Lu}[\p{L}\p{N}&]{0,40}){0,3})`;

interface Way {
  readonly way: string;
  /** Only a publisher is spoken of like that. */
  readonly firm: boolean;
  /** Without this the words need not be looked for, which is what costs. */
  readonly sign: RegExp;
  readonly words: RegExp;
}

const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'gu');
const work = '(?:reporter|correspondent|journalist|crew|team|producer|photographer|analysis|investigation|review) ';

/** What stands behind the name is its sign: a name by itself is looked for in every word with a capital. */
const said = (behind: string): Pick<Way, 'sign' | 'words'> => ({ sign: new RegExp(behind, 'u'), words: pattern(name, behind) });

/** The ways in which an article speaks of its publisher's own work. */
const ways: readonly Way[] = [
  {
    way: 'told',
    firm: false,
    sign: /\b(?:told|telling|spoke|speaking|interview)/,
    words: pattern(String.raw`\b(?:told|telling|spoke to|speaking to|spoke with|interview with|interviewed by) `, name),
  },
  {
    way: 'verified by',
    firm: true,
    sign: /(?:ed|en) by\b/,
    words: pattern(String.raw`\b(?:verified|geolocated|authenticated|reviewed|obtained|analyzed|analysed|seen|contacted|reached) by `, name),
  },
  {
    way: 'not verified',
    firm: true,
    ...said(String.raw` (?:has|have|had|was|could|is|can) ?(?:not|n't) (?:yet |been |able |immediately |to |independently ){0,5}(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?)\b`),
  },
  {
    way: 'asked',
    firm: true,
    ...said(String.raw` (?:has |have )?(?:reached out to|approached|contacted|asked)\b.{0,80}? for (?:a )?(?:comment|response|statement|clarification)`),
  },
  {
    way: 'learned',
    firm: true,
    ...said(String.raw` (?:understands|has learn(?:ed|t)|has obtained|can reveal)\b`),
  },
  { way: 'own staff', firm: true, sign: new RegExp(String.raw`\b${work}`), words: pattern(String.raw`\b(?:an?|the) `, name, ' ', work) },
];

// Governments confirm, contact and are told as well. A name that is not an outlet's by its words must have tried to verify on its own.
const independent = /independently verif/;
const cited = new RegExp(`^(?:${agency})$`, 'iu');

const trailing = /(?:'s?|[.,]|(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?: (?:January|February|March|April|May|June|July|August|September|October|November|December)))+$/u;

interface Mention extends Span {
  readonly who: string;
  readonly way: string;
  readonly firm: boolean;
}

/**
 * A publisher that the article names in at least two different ways as one who asks, verifies and is told.
 * Being told, however often, is not enough: that is how others are cited.
 */
export function firstParty(text: string, within: readonly Span[]): { readonly name: string; readonly mentions: readonly Span[] } | null {
  const houses = new Map<string, Mention[]>();
  const mentions = within.flatMap((span) => mentionsIn(text, span));
  const names = new Set(mentions.map(({ who }) => who));
  for (const mention of mentions) {
    const house = houseOf(mention.who, names);
    const own = houses.get(house);
    if (own) own.push(mention);
    else houses.set(house, [mention]);
  }
  let best: readonly Mention[] = [];
  for (const own of houses.values()) {
    const backed = own.some(({ firm }) => firm) && new Set(own.map(({ way }) => way)).size >= 2;
    if (backed && own.length > best.length) best = own;
  }
  if (best.length === 0) return null;
  return { name: commonest(best.map(({ who }) => who)), mentions: best.map(({ start, end }) => ({ start, end })) };
}

/** "NBC News" belongs to "NBC" where the article uses both. */
function houseOf(name: string, names: ReadonlySet<string>): string {
  const parts = name.split(' ');
  for (let n = 1; n < parts.length; n++) {
    const short = parts.slice(0, n).join(' ');
    if (names.has(short) && isOutlet(short)) return short;
  }
  return name;
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}

function mentionsIn(text: string, { start, end }: Span): readonly Mention[] {
  const words = fold(text.slice(start, end));
  const found: Mention[] = [];
  for (const { way, firm, sign, words: looked } of ways) {
    if (!sign.test(words)) continue;
    for (const match of words.matchAll(looked)) {
      const who = (match[1] ?? '').replace(trailing, '');
      const after = words.slice(match.index, match.index + match[0].length + 14);
      if (who === '' || cited.test(who) || platform.test(who) || /news agency/.test(after)) continue;
      const exact = match[0].replace(trailing, '').trimEnd();
      found.push({
        who, way, firm: firm && (isOutlet(who) || independent.test(exact)), start: start + match.index, end: start + match.index + exact.length,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
