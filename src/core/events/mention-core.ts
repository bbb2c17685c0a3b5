import type { Span } from '../model.ts';
import { stem } from '../text/index.ts';
import type { Token } from './tokens.ts';
import { sameThing } from './lexicon/synonyms.ts';
import type { Mention } from './mention.ts';
import type { NameMention } from './names/names.ts';
import type { Facts } from './facts.ts';

export const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Stems of the content words of a clause, without names and times. */
function termsOf(tokens: readonly Token[], clause: Span, names: readonly NameMention[], times: readonly Span[]): readonly string[] {
  const found: string[] = [];
  for (const token of tokens) {
    if (token.term === null || token.start < clause.start || token.end > clause.end) continue;
    if (names.some((n) => n.start <= token.start && token.start < n.end) || times.some((t) => t.start < token.end && token.start < t.end)) continue;
    found.push(token.term);
  }
  // "the Old Mill Bridge" is also a bridge: reports that do not name it say just that.
  for (const name of names) {
    if (name.kind === 'place' && name.country === null && name.text.includes(' ')) found.push(stem(sameThing(name.text.slice(name.text.lastIndexOf(' ') + 1).toLowerCase())));
  }
  return [...new Set(found)];
}

/** What every mention of a sentence has, whatever it tells. */
export type MentionCore = Pick<Mention, 'sentence' | 'focus' | 'block' | 'paragraph' | 'headline' | 'names' | 'context' | 'figures' | 'caveats' | 'terms' | 'causes' | 'aside' | 'elaborates' | 'background' | 'earlier' | 'denies'>;

/** What a clause has; `whole` is the clause with those in it that tell events of their own, by whose names it is known as well. */
export function coreOf({ sentence, tokens, told, figures, caveats, times }: Facts, clause: Span, whole = clause): MentionCore {
  // "At least seven people died": how many is said by the words before the number as well.
  const opening = figures.find((f) => f.start < clause.start && clause.start < f.end && f.end <= clause.end);
  const focus = opening === undefined ? clause : { start: opening.start, end: clause.end };
  const inside = told.filter((n) => within(focus, n) || within(whole, n));
  return {
    sentence: { start: sentence.start, end: sentence.end }, focus, block: sentence.block, paragraph: sentence.paragraph, headline: sentence.headline,
    names: inside, context: told.filter((n) => !inside.includes(n)), figures: figures.filter((f) => within(focus, f)), caveats,
    terms: termsOf(tokens, focus, inside, times), causes: [], aside: false, elaborates: false, background: false, earlier: false, denies: false,
  };
}

/** What a mention tells by itself, and where it differs from its core. */
export type Telling = Omit<Mention, keyof MentionCore> & Partial<MentionCore>;

/** A mention from its two parts. All are made here, field by field in one order, so that engines know them by one shape. */
export function mentionFrom(core: MentionCore, telling: Telling): Mention {
  return {
    sentence: core.sentence, focus: core.focus, predicate: telling.predicate, block: core.block, paragraph: core.paragraph, headline: core.headline,
    kind: telling.kind, actions: telling.actions, objects: telling.objects, causes: telling.causes ?? core.causes, terms: core.terms, names: telling.names ?? core.names, context: telling.context ?? core.context,
    figures: telling.figures ?? core.figures, speaker: telling.speaker, caveats: telling.caveats ?? core.caveats, times: telling.times, title: telling.title, weak: telling.weak, aside: telling.aside ?? core.aside,
    elaborates: telling.elaborates ?? core.elaborates, background: telling.background ?? core.background, earlier: telling.earlier ?? core.earlier, denies: telling.denies ?? core.denies,
  };
}

/** The same mention with other names. */
export const withNames = (mention: Mention, names: readonly NameMention[]): Mention => mentionFrom(mention, { predicate: mention.predicate, kind: mention.kind, actions: mention.actions, objects: mention.objects, causes: mention.causes, names, speaker: mention.speaker, times: mention.times, title: mention.title, weak: mention.weak, aside: mention.aside });
