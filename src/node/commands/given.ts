import { parseArgs } from 'node:util';
import type { CommandOption } from './command.ts';

/** What a person wrote after the name of a command. */
export interface Given {
  /** The value of an option; null: it was not given. */
  readonly value: (name: string) => string | null;
  readonly has: (name: string) => boolean;
  readonly operands: readonly string[];
}

/** Reads arguments by the options that a command has. Throws, as parseArgs does, for one that it does not have. */
export function given(options: readonly CommandOption[], args: readonly string[]): Given {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: Object.fromEntries(options.map(({ name, value }) => [name, { type: value === null ? 'boolean' as const : 'string' as const }])),
  });
  const found = new Map(Object.entries(values));
  return {
    value: (name) => {
      const value = found.get(name);
      return typeof value === 'string' ? value : null;
    },
    has: (name) => found.get(name) === true,
    operands: positionals,
  };
}
