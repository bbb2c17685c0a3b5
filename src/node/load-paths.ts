import type { Timeline } from '../core/index.ts';
import type { Output } from './commands/command.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';
import { timelineOf } from './load-timeline.ts';
import { articles, readPaths } from './read-folder.ts';
import { readFiles } from './reading/read-files.ts';

export interface Loaded {
  readonly timeline: Timeline;
  /** Which files it was made of: nothing may be written over them. */
  readonly read: ReadonlySet<string>;
}

/** The timeline of what a person names, with how far it is and what was amiss on standard error; null: no article could be read. */
export async function loadPaths(command: string, paths: readonly string[], { say, progress }: Output): Promise<Loaded | null> {
  const { files, diagnostics, read } = await readPaths(paths, articles, ['']);
  const onFile = progress === null ? undefined : (done: number, total: number) => progress(done < total ? `reading ${done + 1} of ${total} files` : `joining what ${total === 1 ? '1 file tells' : `${total} files tell`}`);
  const timeline = timelineOf(await readFiles(files, { onFile }), diagnostics);
  for (const diagnostic of timeline.diagnostics) say(describeDiagnostic(diagnostic));
  if (timeline.articles.length > 0) return { timeline, read };
  say(`dateline ${command}: no article could be read.`);
  return null;
}
