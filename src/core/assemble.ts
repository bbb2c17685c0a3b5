import type { Analysis } from './analyse.ts';
import { articleOf, correctArticle, listedEvents, storyId, versionsOf } from './article/index.ts';
import { unplacedNote } from './correction.ts';
import { dateMentions, NO_TIME, stillAhead } from './events/index.ts';
import { groupStories, linkEvents, publicationDates, vectorsOf, type ArticleMentions } from './link/index.ts';
import type { Article, ArticleId, Correction, Diagnostic, Timeline } from './model.ts';
import { correctionFault, isCorrection } from './read-correction.ts';
import { finished, type Steps } from './text/index.ts';
import { resolveTimes, toldUpTo } from './time/index.ts';

export interface AssembleOptions {
  /** What a person says against the machine, in the order in which it was said. Of two about one thing the later holds. */
  readonly corrections?: readonly Correction[];
}

function distinct(analyses: readonly Analysis[]): { readonly kept: readonly Analysis[]; readonly diagnostics: readonly Diagnostic[] } {
  const sorted = analyses.toSorted(({ article: a }, { article: b }) => (a.file === b.file ? Number(a.id > b.id) - Number(a.id < b.id) : a.file < b.file ? -1 : 1));
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

/** Nothing in a list of events hangs on the day on which it came out, and a row without a day takes none from the rows about it. */
const isList = ({ article }: Analysis): boolean => listedEvents(article.text) !== null;

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

type ArticleCorrection = Extract<Correction, { readonly kind: 'article' }>;

/** The articles as a person corrected them, and the ids of the corrections whose article is not there. */
function correctArticles(analyses: readonly Analysis[], corrections: readonly Correction[]): { readonly analyses: readonly Analysis[]; readonly unplaced: ReadonlySet<string> } {
  const articles = analyses.map(({ article }) => article);
  const byArticle = new Map<ArticleId, ArticleCorrection[]>();
  const unplaced = new Set<string>();
  for (const correction of corrections) {
    if (correction.kind !== 'article') continue;
    const meant = articleOf(correction, articles)?.id;
    if (meant === undefined) unplaced.add(correction.id);
    else byArticle.set(meant, [...(byArticle.get(meant) ?? []), correction]);
  }
  return { analyses: analyses.map((analysis) => ({ ...analysis, article: correctArticle(analysis.article, byArticle.get(analysis.article.id) ?? []) })), unplaced };
}

/** Each correction once, at its latest place. */
const latest = (corrections: readonly Correction[]): readonly Correction[] => corrections.filter(({ id }, at) => !corrections.some((later, n) => n > at && later.id === id));

function versionNote({ file, version }: Article, among: readonly Analysis[]): Diagnostic {
  const latest = among.find(({ article }) => article.id === version?.latest)?.article.file ?? '';
  return { severity: 'warning', code: 'version', file, message: `It is version ${version?.number} of ${version?.of} of one article. The latest, ${latest}, stands for its events; this one can be read.`, span: null };
}

/** Says of what was handed in as corrections, and is none, where it is damaged: in a timeline it would break the form. */
function damageNotes(corrections: readonly unknown[]): readonly Diagnostic[] {
  return corrections.flatMap((each): readonly Diagnostic[] => {
    const fault = correctionFault(each);
    return fault === null ? [] : [{ severity: 'warning', code: 'correction', file: '', message: `A correction is left out, since it is damaged${fault === '' ? '' : ` at “${fault}”`}. Correct it anew.`, span: null }];
  });
}

/** Joins the analyses of any number of articles into one timeline. The order of the analyses does not matter. */
export const assemble = (analyses: readonly Analysis[], options: AssembleOptions = {}): Timeline => finished(assembleInSteps(analyses, options));

/** The articles of a pile by their stories, with what each tells and when; what a person should know of them. */
export function* readTogether(kept: readonly Analysis[]): Steps<{ readonly dated: readonly ArticleMentions[]; readonly notes: readonly Diagnostic[] }> {
  const vectors = yield* vectorsOf(kept);
  const stories = yield* groupStories(kept.map(({ article }) => article.published.date), vectors);
  const names = storyNames(kept, stories);
  const dates = yield* publicationDates(kept, stories, vectors);
  const versions = versionsOf(kept.map(({ article }, at) => ({ ...article, published: dates[at] ?? article.published })));
  const undated: Diagnostic[] = [];
  const earlier: Diagnostic[] = [];
  const dated: ArticleMentions[] = [];
  for (const [at, analysis] of kept.entries()) {
    yield;
    const listed = isList(analysis);
    const published = (listed ? null : dates[at]) ?? analysis.article.published;
    const article = { ...analysis.article, published, version: versions.get(analysis.article.id) ?? null, story: names.get(stories[at] ?? at) ?? analysis.article.story };
    if (published.date === null && !listed) undated.push({ severity: 'warning', code: 'undated', file: article.file, message: 'No publication date was found, so its weekdays and months have no year. Give the date if you know it.', span: null });
    const expressions = resolveTimes(article.text, analysis.readings, { publication: published.date });
    const upTo = toldUpTo(analysis.readings, published.date);
    const dating = dateMentions({ article, published: published.date, upTo, publishedSteps: published.certainty === 'inferred' ? published.steps : [], readings: analysis.readings, expressions }, analysis.mentions);
    const times = listed ? dating.map((time, row) => (analysis.mentions[row]?.times.length === 0 ? NO_TIME : time)) : dating;
    const told = article.version === null || article.version.latest === article.id;
    if (!told) earlier.push(versionNote(article, kept));
    // What an earlier version told is told by the latest, or was taken back.
    dated.push({ article, mentions: told ? stillAhead(analysis.mentions, times, { text: article.text, published: upTo?.day ?? published.date }) : [], times: told ? times : [], passing: told ? analysis.passing : [], sentences: analysis.sentences, story: stories[at] ?? at });
  }
  return { dated, notes: [...undated, ...earlier] };
}

/** The same in steps of a few milliseconds, between which it can be given up. */
export function* assembleInSteps(analyses: readonly Analysis[], options: AssembleOptions = {}): Steps<Timeline> {
  const corrections = latest((options.corrections ?? []).filter(isCorrection));
  const { kept: read, diagnostics } = distinct(analyses);
  const { analyses: kept, unplaced: strayed } = correctArticles(read, corrections);
  const { dated, notes } = yield* readTogether(kept);
  const { events, hidden, unplaced } = yield* linkEvents(dated, corrections);
  const lost = corrections.filter(({ id }) => strayed.has(id) || unplaced.has(id));
  return {
    format: 'dateline/1', articles: dated.map((d) => d.article), events, hidden, corrections, unplaced: lost.map(({ id }) => id),
    diagnostics: [...diagnostics, ...notes, ...damageNotes(options.corrections ?? []), ...lost.map((correction) => unplacedNote(correction, kept))],
  };
}
