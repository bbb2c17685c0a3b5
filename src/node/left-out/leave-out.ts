import { parseAst } from 'vite';

/**
 * What is left out of a module, and the words that stand in the place of its body. `Class.method` is a method; a plain name a function or a
 * class, with all that is put to it at the top of the module; any other path one such statement.
 */
export type LeftOut = Readonly<Record<string, string>>;

/** The module without these; a build then drops what they alone call. Throws if one of them is not there: it is another version, and has to be looked at. */
export function leaveOut(code: string, all: LeftOut, library: string): string {
  const leftOut = new Map(Object.entries(all));
  const cuts = parseAst(code).body.flatMap((node) => parts(node, code, leftOut));
  const found = new Set(cuts.map(({ name }) => name));
  const missing = [...leftOut.keys()].filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`${library} is not as it was: it has no ${missing.join(', ')}.`);
  let from = 0;
  return [...cuts.map(({ start, end, words }) => {
    const kept = code.slice(from, start) + words;
    from = end;
    return kept;
  }), code.slice(from)].join('');
}

interface Part { readonly name: string; readonly start: number; readonly end: number; readonly words: string }

/** What of a statement is left out, and where it stands. */
function parts(node: ReturnType<typeof parseAst>['body'][number], code: string, leftOut: ReadonlyMap<string, string>): readonly Part[] {
  const part = (name: string, { start, end }: { readonly start: number; readonly end: number }, words = leftOut.get(name)): readonly Part[] => (words === undefined ? [] : [{ name, start, end, words }]);
  if (node.type === 'ExpressionStatement') {
    const path = /^[\w.$]+/.exec(code.slice(node.start, node.end))?.[0] ?? '';
    const owner = path.split('.')[0] ?? '';
    return path !== owner && leftOut.has(owner) ? part(owner, node, '') : part(path, node);
  }
  if (node.type === 'FunctionDeclaration' && node.id !== null && node.body !== null) return part(node.id.name, node.body);
  if (node.type !== 'ClassDeclaration' || node.id === null) return [];
  const { name, end } = node.id;
  // A whole class goes with what it extends.
  if (leftOut.has(name)) return part(name, { start: end, end: node.end });
  return node.body.body.flatMap((member) => (member.type === 'MethodDefinition' && member.key.type === 'Identifier' && member.value.body !== null ? part(`${name}.${member.key.name}`, member.value.body) : []));
}

/** Functions or classes, by their names, of which nothing is left. */
export function empty(names: string): LeftOut {
  return Object.fromEntries(names.split(' ').map((name) => [name, '{}']));
}

/** The same of methods of a class. */
export function methods(of: string, names: string): LeftOut {
  return Object.fromEntries(names.split(' ').map((name) => [`${of}.${name}`, '{}']));
}
