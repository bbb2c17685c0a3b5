import { type Mention, type MentionTime, type NameMention } from '../events/index.ts';
import type { Correction, Quote, Span } from '../model.ts';
import { intervalOfValue } from '../time/index.ts';
import type { ArticleMentions } from './article-mentions.ts';

/** The names that the article uses elsewhere and that stand in these words. */
function namesIn({ start, exact }: Quote, mentions: readonly Mention[]): readonly NameMention[] {
  const found = new Map<string, NameMention>();
  for (const name of mentions.flatMap((m) => [...m.names, ...m.context])) {
    const at = exact.indexOf(name.text);
    if (at >= 0 && !found.has(name.text)) found.set(name.text, { ...name, start: start + at, end: start + at + name.text.length });
  }
  // "Old Mill Bridge" is not "Mill" as well.
  return [...found.values()].filter((name, _, all) => !all.some((other) => other !== name && other.text.includes(name.text)));
}

/** The whole sentences about some words; words that stand in none stand by themselves. */
function sentencesAbout(words: Span, sentences: readonly Span[]): Span {
  const about = sentences.filter((s) => s.start < words.end && words.start < s.end);
  return { start: Math.min(words.start, ...about.map((s) => s.start)), end: Math.max(words.end, ...about.map((s) => s.end)) };
}

/** An event that a person found, as a mention like those that the rules find, with its time. */
export function addedMention(added: Extract<Correction, { readonly kind: 'add' }>, at: Quote, { article, mentions, sentences }: ArticleMentions): { readonly mention: Mention; readonly time: MentionTime } {
  const focus = { start: at.start, end: at.end };
  const sentence = sentencesAbout(at, sentences);
  const near = mentions.filter((m) => m.sentence.start < at.end && at.start < m.sentence.end);
  const figures = [...new Map(near.flatMap((m) => m.figures).filter((f) => f.start >= at.start && f.end <= at.end).map((f) => [f.start, f])).values()];
  const block = Math.max(0, article.blocks.findIndex((b) => b.end > at.start));
  const { value, mod } = added.time;
  const { interval, granularity } = value === null ? { interval: null, granularity: 'unknown' as const } : intervalOfValue(value, mod);
  return {
    mention: {
      sentence, focus, predicate: focus, block, paragraph: article.blocks.slice(0, block).filter((b) => b.kind === 'paragraph').length, headline: article.blocks[block]?.kind === 'headline',
      kind: added.eventKind, actions: [], objects: [], terms: [], names: namesIn(at, mentions), context: [], figures, speaker: null, caveats: [], times: [],
      title: added.title, weak: false, aside: false, causes: [], elaborates: false, background: false, earlier: false, denies: false,
    },
    time: {
      interval, granularity, certainty: interval === null ? 'unknown' : 'stated', value, mod: value === null ? null : mod, zone: null, phrase: null,
      steps: [{ kind: 'corrected', quote: null, value }], from: 'own', soft: false,
    },
  };
}
