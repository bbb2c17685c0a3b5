import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readModel, syntaxOf, type Syntax } from '../core/index.ts';
import { programRoot } from './program-root.ts';

/** What reads the syntax of sentences, by the model that comes with the program. */
export function loadSyntax(): Syntax {
  return syntaxOf(readModel(gunzipSync(readFileSync(join(programRoot, 'src/model/english.gz')))));
}
