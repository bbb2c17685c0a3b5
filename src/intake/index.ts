/** The front door of the intake: any file that a person may have becomes articles. Pure; runs in the worker, the build and the shell. */
export { analyseAnyFile, analyseFile, analyseRecord, joinOutcomes, readPiece, takeApart, takeLineApart, type Piece } from './pieces.ts';
export { readFile, readWhole } from './read-file.ts';
export { isPagePart, pagePartFolders } from './page-parts.ts';
export { installPdf } from './documents/pdf/installed.ts';
export { pdfOpener } from './documents/pdf/open-pdf.ts';
export { isOwnPage, OWN_PAGE } from './kind.ts';
