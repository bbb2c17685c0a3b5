import { analyseText, assemble, givenOf, type Analysis, type Diagnostic } from '../core/index.ts';
import type { WorkerRequest, WorkerResponse } from './protocol.ts';

/** Answers one request. Pure but for `post`, so that it can be tested without a worker. */
export function handle(request: WorkerRequest, post: (response: WorkerResponse) => void): void {
  const { job, articles, published } = request;
  try {
    const analyses: Analysis[] = [];
    const diagnostics: Diagnostic[] = [];
    articles.forEach((article, index) => {
      const outcome = analyseText(article.file, article.text, givenOf(article));
      analyses.push(outcome.analysis);
      diagnostics.push(...outcome.diagnostics);
      post({ type: 'progress', job, done: index + 1, total: articles.length });
    });
    const timeline = assemble(analyses, { published });
    post({ type: 'timeline', job, timeline: { ...timeline, diagnostics: [...diagnostics, ...timeline.diagnostics] } });
  } catch (error) {
    post({ type: 'failed', job, message: error instanceof Error ? error.message : String(error) });
  }
}
