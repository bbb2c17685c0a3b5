import type { Unit } from '../src/core/syntax/unit.ts';
import type { TreebankSentence } from './conllu.ts';

/** What relations come to between units. All others are "dep". */
export const LABELS = [
  'dep', 'root', 'nsubj', 'csubj', 'obj', 'iobj', 'obl', 'agent', 'ccomp', 'xcomp', 'advcl', 'acl', 'relcl', 'conj', 'parataxis', 'appos', 'nmod', 'cop', 'aux', 'mark', 'case', 'advmod', 'amod', 'expl', 'particle', 'discourse', 'vocative', 'dislocated', 'det', 'nummod', 'list',
];
const BECOMES = new Map([['obl:agent', 'agent'], ['acl:relcl', 'relcl'], ['advcl:relcl', 'advcl'], ['compound:prt', 'particle'], ['nmod:poss', 'det'], ['flat', 'appos'], ['compound', 'appos'], ['orphan', 'dep'], ['nsubj:outer', 'nsubj']]);

const labelOf = (relation: string): number => {
  const label = BECOMES.get(relation) ?? relation.split(':')[0] ?? '';
  return Math.max(0, LABELS.indexOf(label));
};

export interface UnitTree {
  /** Units are counted from 1 on, 0 is the root; place 0 is empty. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** The tree of a treebank with units for tokens. */
export function unitTreeOf({ heads, relations }: TreebankSentence, units: readonly Unit[]): UnitTree {
  const unitAt = new Int32Array(heads.length);
  units.forEach(({ chunk, preposition }, at) => {
    for (let token = preposition ?? chunk.start; token < chunk.end; token += 1) unitAt[token] = at + 1;
  });
  const found = new Int32Array(units.length + 1);
  const labels = new Int32Array(units.length + 1);
  units.forEach(({ chunk }, at) => {
    let top = chunk.head;
    let above = (heads[top] ?? 0) - 1;
    while (above >= 0 && unitAt[above] === at + 1) {
      top = above;
      above = (heads[top] ?? 0) - 1;
    }
    while (above >= 0 && unitAt[above] === 0) above = (heads[above] ?? 0) - 1;
    labels[at + 1] = labelOf(relations[top] ?? '');
    found[at + 1] = above < 0 ? 0 : unitAt[above] ?? 0;
  });
  // A wrong chunk may close a circle.
  for (let at = 1; at <= units.length; at += 1) {
    let above = found[at] ?? 0;
    for (let steps = 0; above !== 0 && steps <= units.length; steps += 1) {
      if (above === at) {
        found[at] = 0;
        break;
      }
      above = found[above] ?? 0;
    }
  }
  return { heads: found, labels };
}
