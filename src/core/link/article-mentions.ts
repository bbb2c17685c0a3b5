import type { Mention, MentionTime } from '../events/index.ts';
import type { Article, Span } from '../model.ts';

/** The dated mentions of one article. `times` go with `mentions` by index. */
export interface ArticleMentions {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly times: readonly MentionTime[];
  /** Sentences that tell nothing of their own, but may speak of an event. */
  readonly passing: readonly Mention[];
  /** The sentences of the article's story. */
  readonly sentences: readonly Span[];
  /** Number of its story: only mentions of one story are joined. */
  readonly story: number;
}
