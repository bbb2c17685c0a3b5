import { fineness, namedSpeaker } from '../events/index.ts';
import type { Article, ArticleId, Excerpt, Figure, Span } from '../model.ts';
import type { ClaimSource } from './differences/claim-source.ts';
import { grouped } from './grouped.ts';
import type { LinkedMention } from './linked-mention.ts';
import { foldName } from './same-name.ts';
import { sentenceKey } from './sentence-key.ts';

/** `same` are the mentions of the sentence, `tolls` those of it that tell what came of it. */
function excerptOf(article: Article, member: LinkedMention, same: readonly LinkedMention[], tolls: readonly LinkedMention[], tells: boolean): Excerpt {
  const { predicate, caveats } = member.mention;
  const focus: Span = { start: Math.min(...same.map((m) => m.mention.focus.start)), end: Math.max(...same.map((m) => m.mention.focus.end)) };
  const { start } = member.mention.sentence;
  // What a person marked may begin with the sentence of another mention and go on behind it.
  const end = Math.max(...same.map((m) => m.mention.sentence.end));
  const said = spokenBy(member, same);
  const phrase = same.find((m) => m.time.phrase !== null && !m.time.soft)?.time.phrase ?? member.time.phrase;
  return {
    article: member.article, start, end, exact: article.text.slice(start, end), focus, tells, predicate: { start: predicate.start, end: predicate.end },
    timePhrase: phrase === null ? null : { start: phrase.start, end: phrase.end },
    figures: [...new Map([...same, ...tolls].flatMap((m): readonly Figure[] => m.mention.figures).map((f) => [f.start, f])).values()],
    speaker: said === null ? null : namedSpeaker(said, article.text, start), caveats,
  };
}

/** Whose words they are, as the sentence has it; null: the article's own. */
const spokenBy = ({ mention }: LinkedMention, same: readonly LinkedMention[]): string | null => mention.speaker ?? same.find((m) => m.mention.speaker !== null)?.mention.speaker ?? null;

/** A day of its own words, that may speak against that of another report; null: they give none that is sure enough. */
function ownPhrase({ time, mention }: LinkedMention): Span | null {
  // What leans on an inferred day of publication is too weak to speak against another day; a part of a month is not.
  const leans = time.certainty !== 'stated' && fineness(time.granularity) <= fineness('week');
  // A headline's date is often the day of its page.
  return time.soft || leans || mention.headline || mention.kind === 'projection' ? null : time.phrase;
}

/** The sentences that tell an event, and those that tell what came of it, with what they claim: two clauses of one sentence are one excerpt. */
export function sourcesOf(members: readonly LinkedMention[], consequences: readonly LinkedMention[], articles: ReadonlyMap<ArticleId, Article>): readonly ClaimSource[] {
  const sources: ClaimSource[] = [];
  const tolls = grouped(consequences, (m) => sentenceKey(m.article, m.mention.sentence));
  const bySentence = grouped(members, (m) => sentenceKey(m.article, m.mention.sentence));
  for (const [key, same] of new Map([...tolls, ...bySentence])) {
    const member = same.find((m) => ownPhrase(m) !== null) ?? same[0];
    const article = member === undefined ? undefined : articles.get(member.article);
    if (member === undefined || article === undefined) continue;
    const excerpt = excerptOf(article, member, same, tolls.get(key) ?? [], bySentence.has(key));
    const phrase = ownPhrase(member);
    sources.push({
      excerpt, index: sources.length, spoken: spokenBy(member, same), bag: member.bag, published: article.published.certainty === 'stated' ? article.published.date : null, figures: excerpt.figures,
      actions: member.mention.actions, predicates: same.map(({ mention: { predicate: { start, end }, actions, names } }) => ({ start, end, actions, names: names.filter((name) => name.end <= start).map(({ text }) => foldName(text)) })),
      known: [...new Set(same.flatMap(({ persons, others }) => [...persons, ...others]))],
      places: [...new Set(same.flatMap(({ mention: { names, context } }) => [...names, ...context].flatMap((name) => (name.kind === 'place' && name.country === null ? [foldName(name.text)] : []))))],
      interval: phrase === null ? null : member.time.interval, on: phrase !== null || member.time.from === 'joined' ? member.time.interval : null,
      phrase: phrase === null ? null : { article: member.article, start: phrase.start, end: phrase.end, exact: article.text.slice(phrase.start, phrase.end) },
    });
  }
  return sources;
}
