import type { Unit } from './unit.ts';

/** What each unit hangs on and as what; place 0 says nothing. */
export interface Links {
  readonly heads: Int32Array;
  readonly labels: readonly string[];
}

/** What the treebanks hold too seldom to be learned, and news holds often. */
export const mended = (units: readonly Unit[], links: Links): Links => withSpeakers(units, withHeadline(units, links));

/** "'The ferry was old', said the mayor": a noun behind a verb that has what is said before it, and no subject, is who says it. */
function withSpeakers(units: readonly Unit[], { heads, labels }: Links): Links {
  const told = new Set<number>();
  const named = new Set<number>();
  labels.forEach((label, at) => {
    const head = heads[at] ?? 0;
    if (label === 'ccomp' && at < head) told.add(head);
    if (label === 'nsubj') named.add(head);
  });
  const isSpeaker = (label: string, at: number): boolean => {
    const head = heads[at] ?? 0;
    return label === 'obj' && at > head && told.has(head) && !named.has(head) && units[head - 1]?.chunk.verb?.form === 'finite';
  };
  return { heads, labels: labels.map((label, at) => (isSpeaker(label, at) ? 'nsubj' : label)) };
}

/**
 * "Ferry raised off Orrin", "crew waiting": a sentence that is a noun with a participle behind it says something of the noun, as headlines
 * do, and the participle is its verb.
 */
function withHeadline(units: readonly Unit[], { heads, labels }: Links): Links {
  const root = labels.indexOf('root', 1);
  if (units[root - 1]?.chunk.kind !== 'noun' || labels.includes('cop')) return { heads, labels };
  const verb = units.findIndex(({ chunk }, at) => at >= root && heads[at + 1] === root && labels[at + 1] === 'acl' && (chunk.verb?.form === 'participle' || chunk.verb?.form === 'ing')) + 1;
  const isFinite = units.some(({ chunk }, at) => chunk.verb?.form === 'finite' && heads[at + 1] === root);
  if (verb === 0 || isFinite) return { heads, labels };
  return {
    heads: heads.map((head, at) => (at === verb ? 0 : at === root || (head === root && at > verb) ? verb : head)),
    labels: labels.map((label, at) => (at === verb ? 'root' : at === root ? 'nsubj' : label)),
  };
}
