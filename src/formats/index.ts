/** The front door of the formats: what other tools read and write. Pure. */
export { readTimeml } from './read-timeml.ts';
export { writeTimeml } from './write-timeml.ts';
export { escapeHtml, filled, jsonForHtml } from './html.ts';
export { TIMELINE_MARK, TITLE_MARK, writeHtml } from './write-html.ts';
export type { TimemlDocument, Timex } from './timeml.ts';
export { exportFile, type ExportOptions } from './export.ts';
export { exportFormats, isExportFormat, type ExportFormat } from './export-formats.ts';
export { partOf } from './part-of.ts';
export { forReaders } from './for-readers.ts';
