import type { Timeline } from '../core/index.ts';
import type { Output } from './commands/command.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';
import { loadTimeline } from './load-timeline.ts';
import { readPaths } from './read-folder.ts';

/** The timeline of what a person names, with how far it is and what was amiss on standard error; null: no article could be read. */
export async function loadPaths(command: string, paths: readonly string[], { err, progress }: Output): Promise<Timeline | null> {
  const timeline = loadTimeline(await readPaths(paths), progress === null ? undefined : (done, total) => progress(done < total ? `reading ${done + 1} of ${total} files` : `joining what ${total === 1 ? '1 file tells' : `${total} files tell`}`));
  for (const diagnostic of timeline.diagnostics) err(`${describeDiagnostic(diagnostic)}\n`);
  if (timeline.articles.length > 0) return timeline;
  err(`dateline ${command}: no article could be read.\n`);
  return null;
}
