import { exportFile } from '../../formats/index.ts';
import type { WriteAnswer, WriteRequest } from './protocol.ts';

/** The file that was asked for. A table begins with the mark by which spreadsheets know that it is UTF-8. */
export function write({ format, timeline, options }: WriteRequest): WriteAnswer {
  try {
    const { ending, mediaType, content } = exportFile(format, timeline, options);
    return { type: 'written', ending, file: new Blob([...(format === 'csv' ? ['\uFEFF'] : []), content], { type: mediaType }) };
  } catch (error) {
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
