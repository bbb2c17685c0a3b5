import type { FrameSentence } from './read-sentence.ts';

const STAYS = /^(?:by|to|if|unless|for|without|because|that|with|from|of|over|into|about|against)$/u;

const DEEPEST = 12;
const NONE: ReadonlySet<number> = new Set();

/** The frames that are a part of what one tells, without those of `without` and what hangs on them. */
export function partsWithin(sentence: FrameSentence, index: number, without: ReadonlySet<number> = NONE): ReadonlySet<number> {
  const { frames, children, starts, groups, tags, lower } = sentence;
  const found = new Set<number>();
  const visit = (at: number, depth: number): void => {
    found.add(at);
    if (depth > DEEPEST) return;
    for (const child of children[at] ?? []) {
      const frame = frames[child];
      if (frame === undefined || found.has(child) || without.has(child)) continue;
      const opens = starts[child] ?? 0;
      const apart = /^(?:,|:|-LRB-|NFP|HYPH)$/u.test(tags[opens - 1] ?? '') && lower[opens - 1] !== '-';
      const mark = lower[frame.mark ?? -1] ?? '';
      const inside = frame.kind === 'complement' || frame.kind === 'controlled' || frame.kind === 'subject' || mark === 'if' || mark === 'unless'
        || ((frame.kind === 'noun' || frame.kind === 'relative') && !apart)
        || (frame.kind === 'adverbial' && !apart && (frame.mark === null || STAYS.test(mark)))
        || (frame.kind === 'conjunct' && at !== index && frame.subjectFrom !== 'own' && frame.mark !== null && (groups[child] ?? 0) - frame.mark <= 2);
      if (inside) visit(child, depth + 1);
    }
  };
  visit(index, 0);
  return found;
}

/** The tokens of some frames, in order. */
export function tokensOf({ owners }: FrameSentence, frames: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < owners.length; at += 1) if (frames.has(owners[at] ?? -1)) found.push(at);
  return found;
}
