import type { Syntax } from '../src/core/syntax/syntax.ts';
import { learnedTags, type TreebankSentence } from './conllu.ts';

/** Documents of GUM say their genre in their id; those of EWT begin with it. */
const kindOf = ({ document }: TreebankSentence): string => (document.startsWith('GUM_') ? `GUM ${document.split('_')[1] ?? ''}` : `EWT ${document.split('-')[0] ?? ''}`);

const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((part / whole) * 100).toFixed(2));

/** How many tags are right, and how many verbs are found, by kind of text. */
export function scoreTags(syntax: Syntax, sentences: readonly TreebankSentence[]): string {
  const kinds = new Map<string, { tokens: number; right: number; verbs: number; found: number; both: number }>();
  for (const sentence of sentences) {
    const gold = learnedTags(sentence);
    const tags = syntax.tag(sentence.forms);
    const kind = kindOf(sentence);
    for (const name of ['all', kind.split(' ')[0] ?? '', kind]) {
      const count = kinds.get(name) ?? { tokens: 0, right: 0, verbs: 0, found: 0, both: 0 };
      kinds.set(name, count);
      gold.forEach((tag, at) => {
        const isVerb = isPredicateTag(tag);
        const foundVerb = isPredicateTag(tags[at] ?? '');
        count.tokens += 1;
        if (tag === tags[at]) count.right += 1;
        if (isVerb) count.verbs += 1;
        if (foundVerb) count.found += 1;
        if (isVerb && foundVerb) count.both += 1;
      });
    }
  }
  const rows = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, { tokens, right, verbs, found, both }]) => `${kind.padEnd(16)} tags ${share(right, tokens)}  verbs: recall ${share(both, verbs)} precision ${share(both, found)}  (${tokens} tokens)`);
  return rows.join('\n');
}

const isPredicateTag = (tag: string): boolean => /^VB[DGNPZ]?$/u.test(tag);
