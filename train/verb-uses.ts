import { isNounTag, learnedTags, type TreebankSentence } from './conllu.ts';

/** How often a use must be met, and in which share of the places where it could stand, to be kept. */
const FEWEST = 3;

interface Uses { all: number; clause: number; equal: number; noun: number; given: number; told: number; double: number; made: number; bare: number; lets: number; to: number; purpose: number }

/**
 * What the forms of verbs take behind them: "clause" one with a subject and without "that" ("said it sank"), "equal" a noun that
 * says what the subject is ("became mayor"), or the object if it is passive ("was named mayor"), "told" a hearer before a clause.
 */
export function verbUses(sentences: readonly TreebankSentence[]): ReadonlyMap<string, readonly string[]> {
  const written = new Map<string, Map<string, number>>();
  const forms = new Map<string, Uses>();
  for (const sentence of sentences) {
    const tags = learnedTags(sentence);
    const { heads, relations } = sentence;
    const children = heads.map((): number[] => []);
    heads.forEach((head, at) => children[head - 1]?.push(at));
    tags.forEach((tag, at) => {
      if (!/^VB[DGNPZ]?$/u.test(tag)) return;
      const form = (sentence.forms[at] ?? '').toLowerCase();
      const lemma = `${sentence.lemmas[at] ?? ''} ${tag === 'VBN' ? 'VBN' : ''}`;
      const spelled = written.get(lemma) ?? new Map<string, number>();
      written.set(lemma, spelled.set(form, (spelled.get(form) ?? 0) + 1));
      const uses = forms.get(lemma) ?? { all: 0, clause: 0, equal: 0, noun: 0, given: 0, told: 0, double: 0, made: 0, bare: 0, lets: 0, to: 0, purpose: 0 };
      forms.set(lemma, uses);
      const own = (children[at] ?? []).filter((child) => child > at);
      const has = (child: number, ...names: readonly string[]): boolean => (children[child] ?? []).some((each) => names.includes(relations[each] ?? ''));
      uses.all += 1;
      const clausal = own.filter((child) => relations[child] === 'ccomp' || relations[child] === 'xcomp');
      if (own.some((child) => relations[child] === 'ccomp' && has(child, 'nsubj', 'nsubj:pass') && !has(child, 'mark'))) uses.clause += 1;
      const objects = own.filter((child) => relations[child] === 'obj' || relations[child] === 'iobj');
      if (objects.length > 0) uses.noun += 1;
      else if (own.some((child) => relations[child] === 'xcomp' && isNounTag(tags[child] ?? '') && !has(child, 'mark', 'case', 'cop'))) uses.equal += 1;
      const named = own.some((child) => relations[child] === 'xcomp' && isNounTag(tags[child] ?? '') && !has(child, 'mark', 'case', 'cop'));
      if (objects.length === 1 && named) uses.made += 1;
      const infinitives = own.filter((child) => tags[child] === 'VB' && has(child, 'mark') && !has(child, 'nsubj'));
      if (infinitives.some((child) => relations[child] === 'xcomp' || relations[child] === 'ccomp')) uses.to += 1;
      if (infinitives.some((child) => relations[child] === 'advcl')) uses.purpose += 1;
      const bare = own.find((child) => (relations[child] === 'xcomp' || relations[child] === 'ccomp') && tags[child] === 'VB' && !has(child, 'mark', 'aux'));
      if (bare !== undefined) uses.bare += 1;
      if (bare !== undefined && relations[bare] === 'xcomp') uses.lets += 1;
      if (objects.length === 2) uses.double += 1;
      if (clausal.length > 0 && objects.length === 1) {
        uses.given += 1;
        if (relations[objects[0] ?? 0] === 'iobj') uses.told += 1;
      }
    });
  }
  const kept = (name: string, is: (uses: Uses) => boolean): readonly [string, readonly string[]] => [name, [...forms].filter(([lemma, uses]) => is(uses) && (name !== 'equal' || !lemma.endsWith('VBN'))).flatMap(([lemma]) => [...(written.get(lemma) ?? [])].filter(([form, count]) => count > 1 && /^[a-z]+$/u.test(form)).map(([form]) => form)).sort()];
  return new Map([
    kept('clause', ({ all, clause }) => clause >= FEWEST && clause >= all / 20),
    kept('equal', ({ noun, equal }) => equal >= FEWEST && equal > noun),
    kept('made', ({ made, double }) => made >= FEWEST && made > double),
    kept('double', ({ noun, double }) => double >= FEWEST && double >= noun / 25),
    kept('alone', ({ all, noun }) => all >= 8 && noun < all / 5),
    kept('to', ({ to, purpose }) => to >= 2 && to > purpose),
    kept('purpose', ({ to, purpose }) => purpose >= FEWEST && purpose > to),
    kept('lets', ({ bare, lets }) => lets >= FEWEST && lets > bare / 2),
    kept('told', ({ given, told }) => told >= FEWEST && told > given / 2),
  ]);
}

/** Nouns that an infinitive hangs on more often than on their verb: "a plan to build". */
export function nounsWithTo(sentences: readonly TreebankSentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { forms, heads, relations, xpos } of sentences) {
    relations.forEach((relation, at) => {
      const head = (heads[at] ?? 0) - 1;
      const to = xpos[at] === 'VB' && (xpos[at - 1] === 'TO' || xpos[at - 2] === 'TO' || xpos[at - 3] === 'TO');
      if (!to) return;
      const noun = relation === 'acl' ? head : at - 2;
      if (!isNounTag(xpos[noun] ?? '')) return;
      const form = (forms[noun] ?? '').toLowerCase();
      counts.set(form, (counts.get(form) ?? 0) + (relation === 'acl' ? 1 : -1));
    });
  }
  return [...counts].filter(([form, count]) => count >= 2 && /^[a-z]+$/u.test(form)).map(([form]) => form).sort();
}
