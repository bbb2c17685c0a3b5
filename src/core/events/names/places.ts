import type { Span } from '../../model.ts';
import type { Token } from '../tokens.ts';
import type { NameMention } from './names.ts';

const MEASURES = /^(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|hours?|minutes?|north|south|east|west|northeast|northwest|southeast|southwest)$/u;

/** True for a place that only says how far away it happened. */
export function isFarFrom(tokens: readonly Token[], name: NameMention): boolean {
  const at = tokens.findIndex((t) => t.start === name.start);
  const lead = tokens.slice(Math.max(0, at - 5), at).map((t) => t.lower);
  const joint = lead.findLastIndex((w) => w === 'from' || w === 'of');
  return joint > 0 && MEASURES.test(lead[joint - 1] ?? '') && lead.slice(joint + 1).every((w) => /^(?:the|city|town|village|capital|of)$/u.test(w));
}

const PLACE_NOUNS = new Set(['city', 'town', 'village', 'region', 'province', 'area', 'district', 'port']);


/** "the city" without a name beside it means the place named last. */
export function impliedPlace(tokens: readonly Token[], focus: Span, names: readonly NameMention[], place: NameMention | null): NameMention | null {
  if (place === null || names.some((n) => n.kind === 'place' && n.country === null)) return null;
  const implied = tokens.some(({ lower, start, end }, at) => PLACE_NOUNS.has(lower) && focus.start <= start && end <= focus.end && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.lower !== 'of');
  return implied ? place : null;
}
