/** The front door of the intake: any file that a person may have becomes articles. Pure; runs in the worker, the build and the shell. */
export { analyseFile, joinOutcomes, readPiece, takeApart, takeLineApart, type Piece } from './pieces.ts';
export { readFile } from './read-file.ts';
export { isPagePart, pagePartFolders } from './page-parts.ts';
export { isOwnPage, OWN_PAGE } from './kind.ts';
