import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { programRoot } from '../program/program-root.ts';
import { leaveOut, type LeftOut } from './leave-out.ts';
import { REACT } from './react.ts';
import { VIS } from './vis.ts';

const read = (module: string) => readFileSync(join(programRoot, 'node_modules', module), 'utf8');

describe.each<[string, LeftOut, number]>([
  ['vis-timeline/esnext/esm/vis-timeline-graph2d.mjs', VIS, 0.55],
  ['react-dom/cjs/react-dom-client.production.js', REACT, 0.9],
])('%s without what the page has no use for', (module, leftOut, most) => {
  const code = read(module);
  const less = leaveOut(code, leftOut, 'the library');

  it('has the same names at its top', () => {
    const names = (source: string) => parseAst(source).body.flatMap((node) => (node.type === 'ClassDeclaration' || node.type === 'FunctionDeclaration' ? [node.id?.name] : []));
    expect(names(less)).toEqual(names(code));
  });

  it('is shorter by what is left out', () => {
    expect(less.length).toBeLessThan(most * code.length);
  });
});

it('another version has to be looked at', () => {
  const code = read('vis-timeline/esnext/esm/vis-timeline-graph2d.mjs');
  expect(() => leaveOut(code.replace('class Popup {', 'class Balloon {'), VIS, 'vis-timeline')).toThrow('vis-timeline is not as it was: it has no Popup.');
});

it('makes items, markers and forms only where it is given some or asked for them', () => {
  const less = leaveOut(read('vis-timeline/esnext/esm/vis-timeline-graph2d.mjs'), VIS, 'vis-timeline');
  expect([...less.matchAll(/new (\w*Item|Cluster\w+|Configurator|CustomTime|Popup|Activator)\(/g)].map(([, name]) => name).toSorted()).toEqual(['Activator', 'ClusterGenerator']);
});

it('what is left of vis-timeline finds all of vis-util that it reads, and no more is there', () => {
  const less = leaveOut(read('vis-timeline/esnext/esm/vis-timeline-graph2d.mjs'), VIS, 'vis-timeline');
  const imported = [...less.matchAll(/import \{([^}]+)\} from 'vis-util/g)].flatMap(([, names = '']) => names.split(','));
  const wanted = new Set([...[...less.matchAll(/\bavailableUtils\.(\w+)/g)].map(([, name = '']) => name), ...imported.map((name) => name.trim())]);
  // Made by vis-timeline itself.
  for (const own of ['convert', 'setupXSSProtection', 'xss']) wanted.delete(own);
  const standIn = readFileSync(join(programRoot, 'src/ui/timeline/vis/util.ts'), 'utf8');
  const there = [...standIn.matchAll(/export \{([^}]+)\}|export const (\w+)/g)].flatMap(([, names = '', name = '']) => `${names},${name}`.split(',').map((one) => one.trim()).filter((one) => one !== ''));
  expect(there.toSorted()).toEqual([...wanted].toSorted());
});

describe('leaving out', () => {
  const code = 'class One extends Base { say() { return 1; } go() {} }\nfunction two(a) { return a; }\ntwo.more = 3;\nOne.kinds = {};\nthree();';

  it.each<[string, LeftOut, string]>([
    ['a method', { 'One.say': '{}' }, 'class One extends Base { say() {} go() {} }\nfunction two(a) { return a; }\ntwo.more = 3;\nOne.kinds = {};\nthree();'],
    ['a class, with what is put to it', { One: '{}' }, 'class One{}\nfunction two(a) { return a; }\ntwo.more = 3;\n\nthree();'],
    ['a function, with what is put to it', { two: '{ return null; }' }, 'class One extends Base { say() { return 1; } go() {} }\nfunction two(a) { return null; }\n\nOne.kinds = {};\nthree();'],
    ['one statement', { 'One.kinds': '' }, 'class One extends Base { say() { return 1; } go() {} }\nfunction two(a) { return a; }\ntwo.more = 3;\n\nthree();'],
  ])('%s', (_, leftOut, rest) => {
    expect(leaveOut(code, leftOut, 'it')).toBe(rest);
  });
});
