import { gunzipSync } from 'node:zlib';
import { installedSyntax, installModel, type Syntax } from '../core/index.ts';
import { programParts } from './program/from-sources.ts';

/** The model fits into one piece of so many bytes, so that it is not put together of a hundred. */
const UNPACKED = 1 << 21;

/** From here on articles can be read, by the model that comes with the program. */
export function provideModel(): void {
  installModel(() => gunzipSync(programParts.model(), { chunkSize: UNPACKED }));
}

/** What reads the syntax of sentences. */
export function loadSyntax(): Syntax {
  provideModel();
  return installedSyntax();
}
