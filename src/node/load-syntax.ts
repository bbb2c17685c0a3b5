import { gunzipSync } from 'node:zlib';
import { installedSyntax, installModel, type Syntax } from '../core/index.ts';
import { programParts } from './program/from-sources.ts';

/** From here on articles can be read, by the model that comes with the program. */
export function provideModel(): void {
  installModel(() => gunzipSync(programParts.model()));
}

/** What reads the syntax of sentences. */
export function loadSyntax(): Syntax {
  provideModel();
  return installedSyntax();
}
