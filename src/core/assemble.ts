import type { Analysis } from './analyse.ts';
import { storyId } from './article/index.ts';
import { dateMentions } from './events/index.ts';
import { groupStories, linkEvents, publicationDates } from './link/index.ts';
import type { ArticleId, Day, Diagnostic, Timeline } from './model.ts';
import { resolveTimes } from './time/index.ts';

export interface AssembleOptions {
  /** Publication dates given by a person, by article; they count as stated. */
  readonly published?: Readonly<Record<ArticleId, Day>>;
}

function distinct(analyses: readonly Analysis[]): { readonly kept: readonly Analysis[]; readonly diagnostics: readonly Diagnostic[] } {
  const sorted = analyses.toSorted((a, b) => (a.article.file < b.article.file ? -1 : a.article.file > b.article.file ? 1 : 0));
  const kept: Analysis[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<ArticleId, string>();
  for (const analysis of sorted) {
    const first = seen.get(analysis.article.id);
    if (first === undefined) {
      seen.set(analysis.article.id, analysis.article.file);
      kept.push(analysis);
    } else diagnostics.push({ severity: 'warning', code: 'duplicate', file: analysis.article.file, message: `The same article as ${first}: it is shown once.`, span: null });
  }
  return { kept, diagnostics };
}

/** The id of each story by its number. */
function storyNames(analyses: readonly Analysis[], stories: readonly number[]): ReadonlyMap<number, string> {
  const members = new Map<number, ArticleId[]>();
  for (const [at, { article }] of analyses.entries()) {
    const story = stories[at] ?? at;
    const mine = members.get(story);
    if (mine === undefined) members.set(story, [article.id]);
    else mine.push(article.id);
  }
  return new Map([...members].map(([story, ids]) => [story, storyId(ids)]));
}

/** Joins the analyses of any number of articles into one timeline. The order of the analyses does not matter. */
export function assemble(analyses: readonly Analysis[], options: AssembleOptions = {}): Timeline {
  const { kept, diagnostics } = distinct(analyses);
  const stories = groupStories(kept);
  const names = storyNames(kept, stories);
  const dates = publicationDates(kept, stories, options.published ?? {});
  const undated: Diagnostic[] = [];
  const dated = kept.map((analysis, at) => {
    const published = dates[at] ?? analysis.article.published;
    const article = { ...analysis.article, published, story: names.get(stories[at] ?? at) ?? analysis.article.story };
    if (published.date === null) undated.push({ severity: 'warning', code: 'undated', file: article.file, message: 'No publication date was found, so its weekdays and months have no year. Give the date if you know it.', span: null });
    const expressions = resolveTimes(article.text, analysis.readings, { publication: published.date });
    const times = dateMentions({ article, published: published.date, publishedSteps: published.certainty === 'inferred' ? published.steps : [] }, analysis.mentions, expressions);
    return { article, mentions: analysis.mentions, times, story: stories[at] ?? at };
  });
  return { format: 'dateline/1', articles: dated.map((d) => d.article), events: linkEvents(dated), diagnostics: [...diagnostics, ...undated] };
}
