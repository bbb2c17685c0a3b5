import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { installedSyntax, installModel, type Syntax } from '../core/index.ts';
import { programRoot } from './program-root.ts';

/** From here on articles can be read, by the model that comes with the program. */
export function provideModel(): void {
  installModel(() => gunzipSync(readFileSync(join(programRoot, 'src/model/english.gz'))));
}

/** What reads the syntax of sentences. */
export function loadSyntax(): Syntax {
  provideModel();
  return installedSyntax();
}
