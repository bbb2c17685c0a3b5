import type { Plugin } from 'vite';
import { leaveOut, type LeftOut } from './leave-out.ts';
import { REACT } from './react.ts';
import { VIS } from './vis.ts';

/** Libraries that come as one module, of which a build can drop little by itself, and what is left out of each. */
const LIBRARIES: readonly { readonly name: string; readonly module: RegExp; readonly leftOut: LeftOut }[] = [
  { name: 'vis-timeline', module: /\/vis-timeline-graph2d\.mjs(?:\?|$)/, leftOut: VIS },
  { name: 'react-dom', module: /\/react-dom-client\.production\.js$/, leftOut: REACT },
];

/** Leaves out of libraries what the page has no use for. */
export function leftOut(): Plugin[] {
  return LIBRARIES.map(({ name, module, leftOut: parts }) => ({
    name: `dateline:left-out-of-${name}`,
    enforce: 'pre',
    transform: { filter: { id: module }, handler: (code) => ({ code: leaveOut(code, parts, name), map: null }) },
  }));
}
