import type { Diagnostic } from '../core/index.ts';
import { printable } from './printable.ts';

/** One line, in the form that compilers use: `seeds/a.txt: warning: The file is empty.` */
export function describeDiagnostic({ file, severity, message }: Diagnostic): string {
  return printable(`${file}: ${severity}: ${message}`);
}
