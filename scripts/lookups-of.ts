/** Every place where a word is looked up in an object, which answers for "constructor" and "toString" as well. */
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

const { TypeFlags } = ts;
/** Keys that may be any word; a union of a few known words is none. */
const ANY_WORD = TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.StringMapping | TypeFlags.Any | TypeFlags.Unknown | TypeFlags.TypeParameter | TypeFlags.Index | TypeFlags.IndexedAccess;

function mayBeAnyWord(type: ts.Type): boolean {
  return (type.flags & ANY_WORD) !== 0 || (type.isUnionOrIntersection() && type.types.some(mayBeAnyWord));
}

/** The key of a lookup, if this node is one: `table[key]`, `key in table`, `{ [key]: value } = table`, `Reflect.get(table, key)`. */
function keyOf(node: ts.Node): ts.Expression | null {
  if (ts.isElementAccessExpression(node)) return node.argumentExpression;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) return node.left;
  if (ts.isBindingElement(node) && node.propertyName !== undefined && ts.isComputedPropertyName(node.propertyName)) return node.propertyName.expression;
  if (ts.isCallExpression(node) && /^Reflect\.(?:get|set|has|defineProperty|deleteProperty)$/.test(node.expression.getText())) return node.arguments[1] ?? null;
  return null;
}

/** Where the files of a program look words up in objects, as `file:line code`. */
export function lookupsIn(program: ts.Program, files: (name: string) => boolean): readonly string[] {
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const file of program.getSourceFiles()) {
    if (!files(file.fileName)) continue;
    const visit = (node: ts.Node): void => {
      const key = keyOf(node);
      if (key !== null && mayBeAnyWord(checker.getTypeAtLocation(key))) {
        found.push(`${relative('.', file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** The files of a runtime as one program. */
export function runtimeProgram(runtime: string): ts.Program {
  const config = resolve('src', runtime, 'tsconfig.json');
  const { fileNames, options } = ts.parseJsonConfigFileContent(ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config, ts.sys, dirname(config));
  return ts.createProgram(fileNames, { ...options, noEmit: true, composite: false, incremental: false, emitDeclarationOnly: false });
}
