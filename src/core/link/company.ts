import type { Mention, NameMention } from '../events/index.ts';
import { foldName } from './same-name.ts';

/** Names that stand in each other's company in the reports of a story: they may be told of one event. */
export interface Company {
  /** Pairs of last names that one clause tells an action with: `action|one|other`, in both orders. */
  readonly people: ReadonlySet<string>;
  /** Pairs of folded places of which one lies in the other: `one|other`, in both orders. */
  readonly places: ReadonlySet<string>;
}

/** No name keeps another's. */
export const NO_COMPANY: Company = { places: new Set(), people: new Set() };

/** "Marsham in Corvale", "the Selmouth suburb of Aldport": what may stand between a place and the one it lies in. */
const LIES_IN = /^(?:,? (?:in|near|outside|within)|,? (?:(?:an?|the) )?(?:[\p{Ll}-]+ )?(?:suburb|district|area|section|neighbou?rhood|borough|part|outskirts|city|town|village|port) (?:of|in|near|outside)) (?:the )?(?:[\p{Ll}-]+ern )?(?:(?:city|town|state|province|region|county|district) of )?$/u;
const COMMA = /^, $/u;
/** Behind a place that a comma leads to: the end of the phrase, and no further one in a row. */
const PHRASE_END = /^(?:,? (?!and|or)[\p{Ll}(–-]|[,.;:)]|$)/u;
const ROW = /,? (?:and|or) (?:in |at |near )?$|, (?:in |at |near )?$/u;
const MOST_BETWEEN = 40;

/** "The day before Roe's death another sailor, Ida Marsh, drowned": who is named to tell one event from another. */
const TWO_EVENTS = /\b(?:another|previous(?:ly)?|earlier|(?:day|week|month|year)s? (?:before|after|earlier|later|following))\b/iu;

function liesIn(text: string, first: NameMention, second: NameMention): boolean {
  const between = text.slice(first.end, Math.min(second.start, first.end + MOST_BETWEEN + 1));
  if (between.length > MOST_BETWEEN) return false;
  if (LIES_IN.test(between)) return true;
  return COMMA.test(between) && !ROW.test(text.slice(Math.max(0, first.start - 8), first.start)) && PHRASE_END.test(text.slice(second.end, second.end + 8)) && !/^, \p{Lu}/u.test(text.slice(second.end, second.end + 4));
}

/** The company that names keep in the articles of a story; `personsOf` gives the last names of the people in a clause. */
export function companyOf(articles: readonly { readonly text: string; readonly mentions: readonly Mention[] }[], personsOf: (mention: Mention) => readonly string[]): Company {
  const people = new Set<string>();
  const places = new Set<string>();
  for (const { text, mentions } of articles) {
    const seen = new Set<number>();
    for (const mention of mentions) {
      const persons = TWO_EVENTS.test(text.slice(mention.focus.start, mention.focus.end)) ? [] : personsOf(mention);
      for (const one of persons) for (const other of persons) if (one !== other) for (const action of mention.actions) people.add(`${action}|${one}|${other}`);
      if (seen.has(mention.sentence.start)) continue;
      seen.add(mention.sentence.start);
      const named = [...mention.names, ...mention.context].filter((n) => n.kind === 'place' && n.country === null).sort((a, b) => a.start - b.start);
      for (const [at, first] of named.entries()) {
        const second = named[at + 1];
        if (second === undefined || !liesIn(text, first, second)) continue;
        const [one, other] = [foldName(first.text), foldName(second.text)];
        places.add(`${one}|${other}`).add(`${other}|${one}`);
      }
    }
  }
  return { people, places };
}
