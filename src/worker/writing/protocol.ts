import type { Timeline } from '../../core/index.ts';
import type { ExportFormat, ExportOptions } from '../../formats/index.ts';

/** What the page asks of the writer. */
export interface WriteRequest {
  readonly format: ExportFormat;
  readonly timeline: Timeline;
  readonly options: ExportOptions;
}

/** The file, which crosses without being copied, and the ending of its name; or what went wrong. */
export type WriteAnswer = { readonly type: 'written'; readonly ending: string; readonly file: Blob } | { readonly type: 'failed'; readonly message: string };
