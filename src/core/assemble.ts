import type { Analysis } from './analyse.ts';
import type { ArticleId, Day, Timeline } from './model.ts';

export interface AssembleOptions {
  /** Publication dates given by a person, by article; they count as stated. */
  readonly published?: Readonly<Record<ArticleId, Day>>;
}

/** Joins the analyses of any number of articles into one timeline. The order of the analyses does not matter. */
export function assemble(analyses: readonly Analysis[], _options: AssembleOptions = {}): Timeline {
  return { format: 'dateline/1', articles: analyses.map((a) => a.article), events: [], diagnostics: [] };
}
