import type { Figure } from '../model.ts';
import { peopleOf, type People } from './antecedent.ts';
import { mentionOfClause, speakerIn } from './clause-mention.ts';
import { doubt } from './doubt.ts';
import { embedded } from './embedded.ts';
import { besideTitle } from './faithful-title.ts';
import { leavesFigures } from './figures-left.ts';
import { actionsOfNoun } from './lexicon/forms.ts';
import { coreOf, mentionFrom, spanOf, within } from './mention-core.ts';
import type { Mention } from './mention.ts';
import { nounTitle } from './noun-title.ts';
import { parseSentence, type ParsedSentence, type Reached } from './parsed-sentence.ts';
import { inPassing } from './passing.ts';
import { impliedPlace } from './places.ts';
import { referring } from './referring.ts';

/** What one sentence tells. */
export interface SentenceMentions {
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** A sentence that tells nothing, but has words that may speak of an event; null: it tells something, or has none. */
  readonly passing: Mention | null;
  /** The speaker it names, as written. */
  readonly speaker: string | null;
  /** The people whom it tells of, for "he" and "she" in the next. */
  readonly people: People;
}

export function mentionsOf(reached: Reached): SentenceMentions {
  const parsed = parseSentence(reached);
  const found: Mention[] = [];
  let named: string | null = null;
  for (const index of parsed.clauses.keys()) {
    const speaker = speakerIn(parsed, index);
    if (speaker?.named === true) named = speaker.words;
    const mention = mentionOfClause(parsed, index, speaker?.words ?? null, found);
    if (mention !== null) found.push(mention);
  }
  found.push(...nounMentions(parsed));
  found.push(...asideMentions(parsed));
  found.push(...embeddedMentions(parsed, found));
  const figures = bareFigures(parsed, found);
  if (figures !== null) found.push(figures);
  const toll = headlineToll(parsed, found);
  if (toll !== null) found.push(toll);
  const reference = found.length === 0 ? (referring(parsed) ?? doubt(parsed)) : null;
  if (reference !== null) found.push(reference);
  found.sort((a, b) => a.focus.start - b.focus.start || a.focus.end - b.focus.end);
  return { mentions: found, passing: found.length === 0 ? inPassing(parsed) : null, speaker: named, people: peopleOf(parsed.tokens, parsed.names, parsed.clauses, parsed.before, named) };
}

/** Event nouns that have a date of their own. */
function nounMentions(parsed: ParsedSentence): readonly Mention[] {
  const { tokens, names, times, groups } = parsed;
  return parsed.nouns.map((noun) => {
    const words = nounTitle(tokens, noun.at, names, times, groups);
    return mentionFrom(coreOf(parsed, noun.focus), {
    predicate: spanOf(tokens, noun.at, noun.at), kind: 'event', actions: actionsOfNoun(tokens[noun.at]?.lower ?? ''), objects: [],
    speaker: null, times: [noun.use], title: words === null ? null : besideTitle(parsed, noun.at, words), weak: true, background: true,
    });
  });
}

/** Happenings with a date that stand beside the predicates. */
function asideMentions(parsed: ParsedSentence): readonly Mention[] {
  return parsed.asides.map(({ kind, at, first, last, actions, objects, reading, title }) => mentionFrom(coreOf(parsed, spanOf(parsed.tokens, first, last)), {
    predicate: spanOf(parsed.tokens, at, at), kind, actions, objects, speaker: null, times: [{ reading, as: 'own' as const }], title: title === null ? null : besideTitle(parsed, at, title), weak: true, background: true,
  }));
}

/** Participles behind a noun, where no clause tells the same. */
function embeddedMentions(parsed: ParsedSentence, found: readonly Mention[]): readonly Mention[] {
  const { tokens, clauses, names, place } = parsed;
  return embedded(tokens, clauses).flatMap((inner): readonly Mention[] => {
    const focus = spanOf(tokens, inner.first, inner.last);
    if (found.some((m) => within(m.focus, focus) && m.actions.some((a) => inner.actions.includes(a)))) return [];
    const inside = names.filter((n) => within(focus, n));
    const last = place ?? names.findLast((n) => n.kind === 'place' && n.country === null && n.end <= focus.start) ?? null;
    const implied = impliedPlace(tokens, inner, inside, last);
    return [mentionFrom(coreOf(parsed, focus), {
      names: implied === null ? inside : [...inside, implied], predicate: spanOf(tokens, inner.at, inner.at), kind: 'event', actions: inner.actions, objects: [],
      speaker: null, times: [], title: null, weak: true,
    })];
  });
}

/** "River bridge falls, four dead", "Nine killed in fire": a headline counts without a verb. */
function headlineToll(parsed: ParsedSentence, found: readonly Mention[]): Mention | null {
  const { sentence, figures, text } = parsed;
  if (!sentence.headline) return null;
  const apart = ({ start }: Figure): boolean => found.length === 0 || text.slice(start - 2, start) === ', ';
  const tolls = figures.filter((f) => f.unit === null && (f.what === 'killed' || f.what === 'injured') && apart(f) && !found.some((m) => m.actions.includes(actionOf(f)) && within(m.focus, f)));
  const [first] = tolls;
  if (first === undefined) return null;
  return mentionFrom(coreOf(parsed, { start: sentence.start, end: sentence.end }), {
    figures: tolls, predicate: { start: first.start, end: first.end }, kind: 'event', actions: [actionOf(first)], objects: [], speaker: null, times: [],
    title: found.length > 0 ? null : text.slice(sentence.start, sentence.end), weak: true,
  });
}

const actionOf = ({ what }: Figure): string => (what === 'injured' ? 'injure' : 'kill');

const FATE = /^(?:killed|injured|missing|displaced|homeless)$/u;
/** Figures of the dead or hurt that no mention of the sentence holds: they go with the event told right before. */
function bareFigures(parsed: ParsedSentence, found: readonly Mention[]): Mention | null {
  const { sentence, figures } = parsed;
  if (!leavesFigures(parsed)) return null;
  const untold = figures.filter((f) => f.unit === null && FATE.test(f.what) && !found.some((m) => within(m.focus, f)));
  const [first] = untold;
  if (first === undefined) return null;
  return mentionFrom(coreOf(parsed, { start: sentence.start, end: sentence.end }), {
    figures: untold, predicate: { start: first.start, end: first.end }, kind: 'event',
    actions: [actionOf(first)], objects: [], speaker: null, times: [], title: null, weak: true, elaborates: true,
  });
}
