import { parseAst, type Plugin } from 'vite';

/** The module of vis-timeline. */
const MODULE = /\/vis-timeline-graph2d\.mjs$/;

/**
 * Functions of the other chart in the module, Graph2d. Nothing calls them here, but what puts methods to them at the top of the
 * module keeps them in a build: without that they go by themselves.
 */
const UNCALLED = ['Graph2d', 'LineGraph', 'Legend', 'GraphGroup', 'Bargraph', 'Line', 'Points'];

/**
 * Classes that the page never makes one of, as it gives the library no item, and asks for no marker of a time and no form with all
 * settings; and one that would hold the settings against a list of all that there are.
 */
const BODIES: ReadonlyMap<string, string> = new Map(Object.entries({
  BackgroundItem: '{}', BoxItem: '{}', ClusterGenerator: '{}', ClusterItem: '{}', Configurator: '{}', CustomTime: '{}', PointItem: '{}', Popup: '{}', RangeItem: '{}',
  Validator: '{ static validate() { return false; } }',
}));

/** Leaves out of vis-timeline what the page has no use for: it comes as one module, of which a build can drop little by itself. */
export function leanVis(): Plugin {
  return {
    name: 'dateline:lean-vis',
    enforce: 'pre',
    transform: { filter: { id: MODULE }, handler: (code) => ({ code: lean(code), map: null }) },
  };
}

/** The module without these. Throws if one of them is not there: it is another version, and has to be looked at. */
export function lean(code: string): string {
  const cuts: { readonly from: number; readonly to: number; readonly words: string }[] = [];
  const missing = new Set([...UNCALLED, ...BODIES.keys()]);
  for (const node of parseAst(code).body) {
    const cut = node.type === 'ClassDeclaration' ? node.id?.name ?? '' : '';
    const body = BODIES.get(cut);
    if (body !== undefined) {
      cuts.push({ from: node.start, to: node.end, words: `class ${cut} ${body}` });
      missing.delete(cut);
    }
    const name = node.type === 'ExpressionStatement' ? /^\w+(?=\.)/.exec(code.slice(node.start, node.end))?.[0] : undefined;
    if (name === undefined || !UNCALLED.includes(name)) continue;
    cuts.push({ from: node.start, to: node.end, words: '' });
    missing.delete(name);
  }
  if (missing.size > 0) throw new Error(`vis-timeline is not as it was: it has no ${[...missing].join(', ')} at its top.`);
  let from = 0;
  return [...cuts.map((cut) => {
    const kept = code.slice(from, cut.from) + cut.words;
    from = cut.to;
    return kept;
  }), code.slice(from)].join('');
}
