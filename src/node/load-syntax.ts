import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { installedSyntax, installModel, type Syntax } from '../core/index.ts';
import { programRoot } from './program-root.ts';

/** What reads the syntax of sentences, by the model that comes with the program. From here on articles can be read. */
export function loadSyntax(): Syntax {
  installModel(gunzipSync(readFileSync(join(programRoot, 'src/model/english.gz'))));
  return installedSyntax();
}
