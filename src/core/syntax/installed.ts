import { readModel } from './model.ts';
import { syntaxOf, type Syntax } from './syntax.ts';

let installed: Syntax | null = null;

/**
 * Takes the model of this program, unpacked. It is one for a whole process or worker, the same bytes everywhere, and comes before the
 * first article is read: what is read depends on nothing else.
 */
export function installModel(bytes: Uint8Array): void {
  installed ??= syntaxOf(readModel(bytes));
}

/** What reads the syntax of sentences. Throws where no model was installed. */
export function installedSyntax(): Syntax {
  if (installed === null) throw new Error('No model of English was installed: articles cannot be read without one.');
  return installed;
}
