import type { Span } from '../model.ts';
import { fold } from '../text/index.ts';
import { agency, isOutlet, platform } from './outlets.ts';

// A capitalised name of up to four words; "the" before it is not part of it.
const name = String.raw`(?:[Tt]he )?(\p{Lu}[\p{L}\p{N}&'.]*(?: \p{Lu}[\p{L}\p{N}&]*){0,3})`;

/** The ways in which an article speaks of its publisher's own work. `firm`: only the publisher is spoken of like that.
 *  `sign`: without it the words need not be looked for, which is what costs. */
const patterns: readonly { readonly way: string; readonly firm: boolean; readonly sign: RegExp; readonly words: RegExp }[] = [
  { way: 'told', firm: false, sign: /\b(?:told|telling|spoke|speaking|interview)/, words: new RegExp(String.raw`\b(?:told|telling|spoke to|speaking to|spoke with|interview with|interviewed by) ${name}`, 'gu') },
  { way: 'verified by', firm: true, sign: /(?:ed|en) by\b/, words: new RegExp(String.raw`\b(?:verified|geolocated|authenticated|reviewed|obtained|analyzed|analysed|seen|contacted|reached) by ${name}`, 'gu') },
  { way: 'not verified', firm: true, sign: /\b(?:verif|confirm|corrobor)/, words: new RegExp(String.raw`${name} (?:has|have|had|was|could|is|can) ?(?:not|n't) (?:yet |been |able |immediately |to |independently ){0,5}(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?)\b`, 'gu') },
  { way: 'asked', firm: true, sign: / for (?:a |comment|response|statement|clarification)/, words: new RegExp(String.raw`${name} (?:has |have )?(?:reached out to|approached|contacted|asked)\b.{0,80}? for (?:a )?(?:comment|response|statement|clarification)`, 'gu') },
  { way: 'learned', firm: true, sign: /understand|learn|obtain|reveal/, words: new RegExp(String.raw`${name} (?:understands|has learn(?:ed|t)|has obtained|can reveal)\b`, 'gu') },
  { way: 'own staff', firm: true, sign: /\b(?:reporter|correspondent|journalist|crew|team|producer|photographer|analysis|investigation|review) /, words: new RegExp(String.raw`\b(?:an?|the) ${name} (?:reporter|correspondent|journalist|crew|team|producer|photographer|analysis|investigation|review) `, 'gu') },
];

// Governments confirm, contact and are told as well. A name that is not an outlet's by its words must have tried to verify on its own.
const independent = /independently verif/;
const cited = new RegExp(`^(?:${agency})$`, 'iu');

/**
 * A publisher that the article names in at least two different ways as one who asks, verifies and is told.
 * Being told, however often, is not enough: that is how others are cited.
 */
export function firstParty(text: string, within: readonly Span[]): { readonly name: string; readonly mentions: readonly Span[] } | null {
  const found = new Map<string, { ways: Set<string>; firm: boolean; mentions: Span[] }>();
  for (const { start, end } of within) {
    const words = fold(text.slice(start, end));
    for (const { way, firm, sign, words: pattern } of patterns) {
      if (!sign.test(words)) continue;
      for (const match of words.matchAll(pattern)) {
        const who = (match[1] ?? '').replace(/'s?$|[.,]$/g, '').replace(/^The /, '');
        if (who === '' || cited.test(who) || platform.test(who) || /news agency/.test(words.slice(match.index, match.index + match[0].length + 14))) continue;
        const entry = found.get(who) ?? { ways: new Set(), firm: false, mentions: [] };
        entry.ways.add(way);
        entry.firm ||= firm && (isOutlet(who) || independent.test(match[0]));
        entry.mentions.push({ start: start + match.index, end: start + match.index + match[0].replace(/[.,\s]+$/, '').length });
        found.set(who, entry);
      }
    }
  }
  let best: { name: string; mentions: readonly Span[] } | null = null;
  for (const [who, { ways, firm, mentions }] of found) {
    if (firm && ways.size >= 2 && mentions.length > (best?.mentions.length ?? 0)) best = { name: who, mentions: mentions.sort((a, b) => a.start - b.start) };
  }
  return best;
}
