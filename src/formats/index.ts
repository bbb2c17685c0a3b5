/** The front door of the formats: what other tools read and write. Pure. */
export { readTimeml } from './read-timeml.ts';
export { writeTimeml } from './write-timeml.ts';
export { escapeHtml, filled, jsonForHtml } from './html.ts';
export { drawing, PICTURE_SIZE } from './picture/drawing.ts';
export { writePng } from './picture/write-png.ts';
export { aboutHtml, pageAddress } from './published/about.ts';
export { keysOf, restHtml, sightHtml, type FirstSight } from './published/first-sight.ts';
export { writeAtom } from './published/write-atom.ts';
export { ABOUT_MARK, REST_MARK, SIGHT_MARK, TIMELINE_MARK, TITLE_MARK, writeHtml, type PageParts } from './published/write-html.ts';
export type { TimemlDocument, Timex } from './timeml.ts';
export { exportFile, type ExportOptions } from './export.ts';
export { exportFormats, isExportFormat, type ExportFormat } from './export-formats.ts';
export { partOf } from './part-of.ts';
export { forReaders } from './published/for-readers.ts';
export type { Tile, TileArticlesFile, TileCount, TileIndex, TilePart, TileRow, TileSource, TileWords, TileWordsFile } from './tiles/model.ts';
export { keyOf, partingUnit, periodOf, UNITS } from './tiles/periods.ts';
export { createGrower, MOST_KEPT, MOST_LETTERS, MOST_PARTS, MOST_ROWS, WORDS_LETTERS, type Grown, type Leaf, type WriteFile } from './tiles/tree.ts';
export { restOfTiles } from './tiles/rest-of-tiles.ts';
