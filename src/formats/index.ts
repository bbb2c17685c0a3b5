/** The front door of the formats: what other tools read and write, as strings. Pure. */
export { readTimeml } from './read-timeml.ts';
export { writeTimeml } from './write-timeml.ts';
export type { TimemlDocument, Timex } from './timeml.ts';
export { exportFormats, isExportFormat, writeExport, type ExportFormat } from './export.ts';
