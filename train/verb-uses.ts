import { isNounTag, learnedTags, type TreebankSentence } from './conllu.ts';

/** A use that is met less often is not kept. */
const FEWEST = 3;

/** How often a verb has each of these behind it. */
interface Uses {
  all: number;
  /** A clause with a subject and without "that": "said it sank". */
  clause: number;
  object: number;
  /** No object, but a noun that says what the subject is: "became mayor". */
  equal: number;
  /** Two objects: "gave the crew a day". */
  double: number;
  /** An object and a noun that says what it is: "named her mayor". */
  made: number;
  /** An infinitive without "to", and how often its subject is the object: "let it sink". */
  bare: number;
  lets: number;
  /** An infinitive with "to" that belongs to the verb, or says what for. */
  to: number;
  purpose: number;
  /** One object and a clause, and how often that object is a hearer: "told her it sank". */
  object_clause: number;
  told: number;
}

const NONE: Uses = { all: 0, clause: 0, object: 0, equal: 0, double: 0, made: 0, bare: 0, lets: 0, to: 0, purpose: 0, object_clause: 0, told: 0 };

/** What is kept of each use, and of which verbs. */
const KEPT: readonly (readonly [name: string, says: string, is: (uses: Uses, isParticiple: boolean) => boolean])[] = [
  ['clause', 'A clause without "that": "said it sank".', ({ all, clause }) => clause >= FEWEST && clause >= all / 20],
  ['equal', 'A noun that says what the subject is: "became mayor".', ({ object, equal }, isParticiple) => !isParticiple && equal >= FEWEST && equal > object],
  ['made', 'An object and a noun that says what it is: "named her mayor".', ({ made, double }) => made >= FEWEST && made > double],
  ['double', 'Two objects: "gave the crew a day".', ({ object, double }) => double >= FEWEST && double >= object / 25],
  ['alone', 'Seldom an object: "came".', ({ all, object }) => all >= 8 && object < all / 5],
  ['to', 'An infinitive that is what is done: "tried to leave".', ({ to, purpose }) => to >= 2 && to > purpose],
  ['purpose', 'An infinitive that says what for: "came to help".', ({ to, purpose }) => purpose >= FEWEST && purpose > to],
  ['lets', 'An infinitive without "to": "let it sink".', ({ bare, lets }) => lets >= FEWEST && lets > bare / 2],
  ['told', 'A hearer before a clause: "told her it sank".', ({ object_clause, told }) => told >= FEWEST && told > object_clause / 2],
];

/** The module src/core/syntax/verb-uses.ts: what verbs take behind them, by form, and nouns that take an infinitive. */
export function writeVerbUses(sentences: readonly TreebankSentence[]): string {
  const { uses, written } = countUses(sentences);
  const formsOf = (lemma: string): readonly string[] => [...(written.get(lemma) ?? [])].filter(([form, count]) => count > 1 && isWord(form)).map(([form]) => form);
  const set = (words: Iterable<string>): string => `new Set('${[...new Set(words)].sort().join(' ')}'.split(' '))`;
  const rows = KEPT.map(([name, says, is]) => {
    const lemmas = [...uses].filter(([lemma, counts]) => is(counts, lemma.endsWith(PARTICIPLE))).map(([lemma]) => lemma);
    return `  /** ${says} */\n  ${name}: ${set(lemmas.flatMap(formsOf))},\n`;
  });
  return `// Made by \`npm run train\`: do not edit.\n\n/** What forms of verbs have behind them, learned from a treebank. */\nexport const VERB_USES = {\n${rows.join('')}};\n\n`
    + `/** Nouns that an infinitive behind them belongs to: "a plan to leave". */\nexport const NOUNS_WITH_TO = ${set(nounsWithTo(sentences))};\n`;
}

const isWord = (form: string): boolean => /^[a-z]+$/u.test(form);
const PARTICIPLE = ' participle';

function countUses(sentences: readonly TreebankSentence[]): { readonly uses: ReadonlyMap<string, Uses>; readonly written: ReadonlyMap<string, ReadonlyMap<string, number>> } {
  const uses = new Map<string, Uses>();
  const written = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    const tags = learnedTags(sentence);
    const children = childrenOf(sentence);
    tags.forEach((tag, at) => {
      if (!/^VB[DGNPZ]?$/u.test(tag)) return;
      // Past participles behave otherwise, as most are passive.
      const lemma = `${sentence.lemmas[at] ?? ''}${tag === 'VBN' ? PARTICIPLE : ''}`;
      const form = (sentence.forms[at] ?? '').toLowerCase();
      const forms = written.get(lemma) ?? new Map<string, number>();
      written.set(lemma, forms.set(form, (forms.get(form) ?? 0) + 1));
      const counts = uses.get(lemma) ?? { ...NONE };
      uses.set(lemma, counts);
      countVerb(counts, sentence, tags, children, at);
    });
  }
  return { uses, written };
}

function childrenOf({ heads }: TreebankSentence): readonly (readonly number[])[] {
  const children = heads.map((): number[] => []);
  heads.forEach((head, at) => children[head - 1]?.push(at));
  return children;
}

function countVerb(counts: Uses, { relations }: TreebankSentence, tags: readonly string[], children: readonly (readonly number[])[], at: number): void {
  const own = (children[at] ?? []).filter((child) => child > at);
  const is = (child: number, ...names: readonly string[]): boolean => names.includes(relations[child] ?? '');
  const has = (child: number, ...names: readonly string[]): boolean => (children[child] ?? []).some((each) => is(each, ...names));
  const some = (test: (child: number) => boolean): number => (own.some(test) ? 1 : 0);
  const objects = own.filter((child) => is(child, 'obj', 'iobj'));
  const named = some((child) => is(child, 'xcomp') && isNounTag(tags[child] ?? '') && !has(child, 'mark', 'case', 'cop'));
  const isTo = (child: number): boolean => tags[child] === 'VB' && has(child, 'mark') && !has(child, 'nsubj');
  const isBareVerb = (child: number): boolean => tags[child] === 'VB' && !has(child, 'mark', 'aux');
  counts.all += 1;
  counts.clause += some((child) => is(child, 'ccomp') && has(child, 'nsubj', 'nsubj:pass') && !has(child, 'mark'));
  counts.to += some((child) => is(child, 'xcomp', 'ccomp') && isTo(child));
  counts.purpose += some((child) => is(child, 'advcl') && isTo(child));
  counts.bare += some((child) => is(child, 'xcomp', 'ccomp') && isBareVerb(child));
  counts.lets += some((child) => is(child, 'xcomp') && isBareVerb(child));
  if (objects.length === 0) counts.equal += named;
  else counts.object += 1;
  if (objects.length === 1) counts.made += named;
  if (objects.length === 2) counts.double += 1;
  if (objects.length === 1 && own.some((child) => is(child, 'ccomp', 'xcomp'))) {
    counts.object_clause += 1;
    if (is(objects[0] ?? 0, 'iobj')) counts.told += 1;
  }
}

/** Nouns that an infinitive hangs on more often than on their verb. */
function nounsWithTo(sentences: readonly TreebankSentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { forms, heads, relations, xpos } of sentences) {
    relations.forEach((relation, at) => {
      if (xpos[at] !== 'VB' || ![1, 2, 3].some((back) => xpos[at - back] === 'TO')) return;
      const noun = relation === 'acl' ? (heads[at] ?? 0) - 1 : at - 2;
      if (!isNounTag(xpos[noun] ?? '')) return;
      const form = (forms[noun] ?? '').toLowerCase();
      counts.set(form, (counts.get(form) ?? 0) + (relation === 'acl' ? 1 : -1));
    });
  }
  return [...counts].filter(([form, count]) => count >= 2 && isWord(form)).map(([form]) => form);
}
