import type { ArticleId, Claim, Disagreement, Excerpt } from '../../model.ts';
import { grouped } from '../grouped.ts';
import type { LinkedMention } from '../linked-mention.ts';
import type { Denial } from './denials.ts';

/** What somebody says happened, and another that it did not: a disagreement for each thing that is denied, with all claims about it. */
export function deniedClaims(denials: readonly Denial[], excerpts: readonly Excerpt[], textOf: (article: ArticleId) => string): readonly Disagreement[] {
  const words = ({ article, mention: { predicate } }: LinkedMention): string => textOf(article).slice(predicate.start, predicate.end).toLowerCase();
  return [...grouped(denials, ({ denied }) => denied.mention.actions.join(' ')).values()].flatMap((same): readonly Disagreement[] => {
    const all = [...new Set(same.flatMap(({ denied, held }) => [denied, ...held]))];
    const claims = all.flatMap((m) => claimOf(m, excerpts, textOf(m.article))).sort((a, b) => a.excerpt - b.excerpt || a.quote.start - b.quote.start);
    const what = same[0] === undefined ? '' : words(same[0].held[0] ?? same[0].denied);
    return claims.length < 2 ? [] : [{ about: 'claim', what, relation: 'contested', claims }];
  });
}

/** The clause that says so. */
function claimOf({ article, mention: { sentence, focus } }: LinkedMention, excerpts: readonly Excerpt[], text: string): readonly Claim[] {
  const excerpt = excerpts.findIndex((each) => each.article === article && each.start === sentence.start);
  const exact = text.slice(focus.start, focus.end);
  return excerpt < 0 ? [] : [{ excerpt, quote: { article, start: focus.start, end: focus.end, exact }, min: null, max: null, interval: null, speaker: excerpts[excerpt]?.speaker ?? null }];
}
