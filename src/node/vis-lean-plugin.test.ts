import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { programRoot } from './program/program-root.ts';
import { lean } from './vis-lean-plugin.ts';

const code = readFileSync(join(programRoot, 'node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs'), 'utf8');

describe('vis-timeline without what the page has no use for', () => {
  const less = lean(code);

  it('is a module that has the same names at its top', () => {
    const names = (source: string) => parseAst(source).body.flatMap((node) => (node.type === 'ClassDeclaration' || node.type === 'FunctionDeclaration' ? [node.id?.name] : []));
    expect(names(less)).toEqual(names(code));
  });

  it('makes none of the classes that are left empty, but where it is given items or asked for what they do', () => {
    const made = [...less.matchAll(/new (BackgroundItem|BoxItem|Cluster\w+|Configurator|CustomTime|PointItem|Popup|RangeItem)\(/g)].map(([, name]) => name);
    expect(made.toSorted()).toEqual(['ClusterGenerator', 'Configurator', 'CustomTime', 'Popup', 'RangeItem']);
    expect(less.length).toBeLessThan(0.75 * code.length);
  });

  it('another version has to be looked at', () => {
    expect(() => lean(code.replace('class Popup {', 'class Balloon {'))).toThrow('vis-timeline is not as it was: it has no Popup at its top.');
  });
});
