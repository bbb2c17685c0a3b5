import type { Article, NameKind } from '../model.ts';
import { fold } from '../text/index.ts';
import type { TimeReading } from '../time/index.ts';
import { NO_PEOPLE, type People } from './people.ts';
import type { Mention } from './mention.ts';
import { asInText } from './names/headline-letters.ts';
import { namesOf, type Letters, type NameMention } from './names/names.ts';
import { withCountries } from './names/stated-country.ts';
import type { Sentence } from './sentences.ts';
import type { Syntax } from '../syntax/index.ts';
import { mentionsOf } from './sentence-mentions.ts';
import { PRONOUN } from './title/words.ts';
import { readSentence, type Style } from './frames/read-sentence.ts';
import { quotedIn, tokensOf, type Token } from './tokens.ts';

/** How the article writes its words, so that the first word of a sentence can be told from a name. */
function lettersOf(sentences: readonly (readonly Token[])[]): Letters {
  const common = new Set<string>();
  const proper = new Set<string>();
  for (const tokens of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (!token.capital) common.add(token.lower);
      else if (at > 0 && !/[.!?:"]/u.test(token.before)) proper.add(token.lower);
    }
  }
  return { common, proper };
}

/** The kinds that names show somewhere in the article ("in the city of X"), so that a bare X is known elsewhere. */
function kindsOf(sentences: readonly (readonly Token[])[], letters: Letters): ReadonlyMap<string, NameKind> {
  const votes = new Map<string, Map<NameKind, number>>();
  for (const tokens of sentences) {
    for (const name of namesOf(tokens, letters, new Map())) {
      if (name.kind === 'other' || name.country !== null) continue;
      const key = name.text.toLowerCase();
      const mine = votes.get(key) ?? new Map<NameKind, number>();
      mine.set(name.kind, (mine.get(name.kind) ?? 0) + 1);
      votes.set(key, mine);
      // The last word of a person's name stands for the person from then on.
      const last = name.kind === 'person' ? key.split(' ').at(-1) : undefined;
      if (last !== undefined && last !== key) votes.set(last, new Map([['person', 1]]));
    }
  }
  return new Map([...votes].map(([key, mine]) => [key, [...mine].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other']));
}

const FEWEST_WORDS = 4;

/** True where nearly all of a sentence stands between quotation marks. */
function isQuotation(tokens: readonly Token[]): boolean {
  return tokens.length >= FEWEST_WORDS && tokens.filter((t) => t.quoted).length >= tokens.length * 0.8;
}

/** "“…,” said Olena Roe", but not "he said". */
const isNamed = (speaker: string | null): boolean => speaker !== null && !PRONOUN.test(speaker.toLowerCase());

/** A sentence that goes on with the statement told before it. */
function continuation(sentence: Sentence): Mention {
  const span = { start: sentence.start, end: sentence.end };
  return {
    sentence: span, focus: span, predicate: span, block: sentence.block, paragraph: sentence.paragraph, headline: sentence.headline, kind: 'statement', actions: ['=say'], objects: [], causes: [],
    terms: [], names: [], context: [], figures: [], speaker: null, caveats: [], times: [], title: null, weak: true, aside: false, elaborates: true, background: false, earlier: false, denies: false,
  };
}

/** An entry of a chronicle is told in the present, and without a full stop as headlines are. */
const styleOf = (text: string, { headline, day, end }: Sentence): Style => (headline || (day !== null && !/[.!?]["”’)]?$/u.test(text.slice(end - 2, end))) ? 'headline' : day !== null ? 'entry' : 'text');

/** The reading of the day under which an entry of a chronicle stands, which is its last before it; null: it stands under none. */
function chronicleDay({ day, start }: Sentence, readings: readonly TimeReading[]): number | null {
  const at = day === null || start < day.end ? -1 : readings.findLastIndex((reading) => reading.start >= day.start && reading.end <= day.end);
  return at < 0 ? null : at;
}

/** What an article tells of. */
export interface Told {
  readonly mentions: readonly Mention[];
  /** Its sentences that tell nothing of their own, but may speak of an event; and what it says did not happen. */
  readonly passing: readonly Mention[];
}

/** All that an article tells of, sentence by sentence. `readings` are the time readings of the same sentences. */
export function extractMentions(article: Article, sentences: readonly Sentence[], readings: readonly TimeReading[], syntax: Syntax): Told {
  const folded = fold(article.text);
  const quotes = quotedIn(article.text, article.blocks);
  const tokens = sentences.map((sentence) => tokensOf(article.text, folded, sentence, quotes));
  // A headline may write every word with a capital: it says nothing about names.
  const letters = lettersOf(tokens.filter((_, index) => sentences[index]?.headline !== true));
  const kinds = kindsOf(tokens.map((inside, index) => (sentences[index]?.headline === true ? asInText(inside, letters) : inside)), letters);
  const found: Mention[] = [];
  const passing: Mention[] = [];
  let place: NameMention | null = null;
  let before: People = NO_PEOPLE;
  let next = 0;
  let waiting: Sentence[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const mine: number[] = [];
    while (next < readings.length && (readings[next]?.start ?? 0) < sentence.end) {
      if ((readings[next]?.start ?? 0) >= sentence.start) mine.push(next);
      next += 1;
    }
    const inside = tokens[index] ?? [];
    const names = withCountries(inside, namesOf(sentence.headline ? asInText(inside, letters) : inside, letters, kinds));
    const read = readSentence(article.text, sentence, styleOf(article.text, sentence), quotes, syntax);
    const result = mentionsOf({ text: article.text, sentence, read, tokens: inside, names, readings, mine, place, previous: found.at(-1) ?? null, before, day: chronicleDay(sentence, readings) });
    before = result.people;
    if (isQuotation(inside) && result.mentions.every((m) => m.weak && !isNamed(m.speaker) && m.times.every(({ as }) => as === 'vague' || as === 'chronicle'))) {
      // A quotation goes on, or opens before its speaker is named: it belongs to that statement.
      const before = found.findLast((m) => !m.elaborates);
      if (before?.kind === 'statement' && sentence.paragraph - before.paragraph <= 1 && waiting.length === 0) found.push(continuation(sentence));
      else waiting.push(sentence);
    } else {
      const statement = result.mentions.findIndex((m) => m.kind === 'statement');
      const late = waiting.filter((w) => w.block === sentence.block);
      if (statement >= 0 && late.length > 0) found.push(...result.mentions.slice(0, statement + 1), ...late.map(continuation), ...result.mentions.slice(statement + 1));
      else found.push(...result.mentions);
      waiting = [];
    }
    if (result.passing !== null && found.at(-1)?.sentence.start !== sentence.start) passing.push(result.passing);
    passing.push(...result.denied);
    place = names.findLast((n) => n.kind === 'place' && n.country === null) ?? place;
  }
  return { mentions: found, passing };
}
