import { parseArgs } from 'node:util';
import type { CommandOption } from './command.ts';
import { near } from './near.ts';

/** What a person wrote after the name of a command. */
export interface Given {
  /** The value of an option; null: it was not given. */
  readonly value: (name: string) => string | null;
  readonly has: (name: string) => boolean;
  readonly operands: readonly string[];
}

/** Reads arguments by the options that a command has, and `--help`. `wrong`: a sentence that says what cannot be understood. */
export function given(options: readonly CommandOption[], args: readonly string[]): Given | { readonly help: true } | { readonly wrong: string } {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: { help: { type: 'boolean', short: 'h' }, ...Object.fromEntries(options.map(({ name, value }) => [name, { type: value === null ? 'boolean' as const : 'string' as const }])) },
  });
  const written = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  if (written.some(({ name }) => name === 'help')) return { help: true };
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const found = new Map<string, string | undefined>();
  for (const { name, rawName, value, inlineValue } of written) {
    const option = options.find((each) => each.name === name);
    if (option === undefined) return { wrong: unknown(rawName, options) };
    if (found.has(name)) return { wrong: `${rawName} is given twice` };
    if (option.value === null && value !== undefined) return { wrong: `${rawName} takes no value` };
    if (option.value !== null && value === undefined) return { wrong: `${rawName} says nothing: write ${rawName} ${option.value}` };
    // The next option, for which the value was forgotten.
    if (inlineValue === false && /^-./.test(value ?? '')) return { wrong: `${rawName} is followed by "${value}": if that is its value, write ${rawName}=${value}` };
    found.set(name, value);
  }
  // As "$FOLDER" is where no such variable is set.
  if (operands.includes('')) return { wrong: 'a path is empty' };
  return { value: (name) => found.get(name) ?? null, has: (name) => found.has(name), operands };
}

function unknown(rawName: string, options: readonly CommandOption[]): string {
  const meant = near(rawName, [...options.map(({ name }) => `--${name}`), '--help']);
  return `there is no option "${rawName}"${meant === null ? '; a path that begins with a dash goes behind "--"' : `: did you mean ${meant}?`}`;
}
