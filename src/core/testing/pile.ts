import { analyseText, type Analysis } from '../analyse.ts';
import { assemble, readTogether } from '../assemble.ts';
import type { ArticleMentions } from '../link/index.ts';
import type { ArticleId, Timeline, TimelineEvent } from '../model.ts';
import { finished } from '../text/index.ts';

/** Analyses of texts by file name. */
export function analyses(files: Readonly<Record<string, string>>): readonly Analysis[] {
  return Object.entries(files).map(([file, text]) => analyseText(file, text).analysis);
}

/** The timeline of texts by file name. */
export const pile = (files: Readonly<Record<string, string>>): Timeline => assemble(analyses(files));

/** An event in one line: date, kind, title, and the files that report it. */
export function line({ articles }: Timeline, event: TimelineEvent): string {
  const names = new Map<ArticleId, string>(articles.map((a) => [a.id, a.file]));
  const files = [...new Set(event.excerpts.map((e) => names.get(e.article) ?? '?'))].join(' ');
  return `${event.time.value ?? 'no date'} | ${event.kind} | ${event.title} | ${files}`;
}

/** What one text tells, before anything is joined. */
export const mentionsIn = (text: string): Analysis['mentions'] => analyseText('x.txt', text).analysis.mentions;

/** What texts by file name tell, dated and by their stories, before anything is joined. */
export const toldIn = (files: Readonly<Record<string, string>>): readonly ArticleMentions[] => finished(readTogether(analyses(files))).dated;
