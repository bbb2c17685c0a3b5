import { readModel } from './model.ts';
import { syntaxOf, type Syntax } from './syntax.ts';

let installed: Syntax | null = null;
let source: (() => Uint8Array) | null = null;

/**
 * Says where the model of this program is, unpacked: it is asked for with the first article. It is one for a whole process or worker,
 * the same bytes everywhere, so that what is read depends on nothing else.
 */
export function installModel(bytes: () => Uint8Array): void {
  source = bytes;
}

/** What reads the syntax of sentences. Throws where no model was installed. */
export function installedSyntax(): Syntax {
  if (installed === null && source === null) throw new Error('No model of English was installed: articles cannot be read without one.');
  installed ??= syntaxOf(readModel(source?.() ?? new Uint8Array()));
  return installed;
}
