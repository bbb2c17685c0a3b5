import type { Span } from '../../model.ts';
import { syntaxTokens, type Constituent, type Frame, type Syntax, type SyntaxToken } from '../../syntax/index.ts';
import { mapped } from '../../text/index.ts';
import { isSubordinator } from '../lexicon/function-words.ts';
import { says } from './attribution.ts';

/** Headlines have a grammar of their own; they and the entries of a chronicle tell in the present what happened. */
export type Style = 'headline' | 'entry' | 'text';

/** A sentence with its frames, and what each word belongs to. Tokens and frames are counted from 0 on. */
export interface FrameSentence {
  readonly text: string;
  readonly headline: boolean;
  /** What happened is told in the present. */
  readonly present: boolean;
  readonly tokens: readonly SyntaxToken[];
  /** Lower case, plain apostrophes. */
  readonly lower: readonly string[];
  readonly tags: readonly string[];
  readonly frames: readonly Frame[];
  /** Of the verb of each frame. */
  readonly lemmas: readonly string[];
  /** The frame that each frame hangs on; null: none. */
  readonly parents: readonly (number | null)[];
  /** The frames that hang on each frame, in order. */
  readonly children: readonly (readonly number[])[];
  /** The first token of each frame's clause: its mark, its subject or its verb. */
  readonly starts: readonly number[];
  /** The first token of each frame's verb with its auxiliaries. */
  readonly groups: readonly number[];
  /** The frame whose clause each token stands in; -1: none. */
  readonly owners: readonly number[];
  /** Whether each token stands between quotation marks. */
  readonly quoted: readonly boolean[];
}

/** `quotes` are the quoted stretches of the article, in order. */
export function readSentence(text: string, span: Span, style: Style, quotes: readonly Span[], syntax: Syntax): FrameSentence {
  const headline = style === 'headline';
  const tokens = syntaxTokens(text, span);
  const words = mapped(tokens, (token) => token.text);
  const tags = syntax.tag(words, headline);
  const lower = mapped(words, inSmallLetters);
  const found = withFronted(syntax.frames(words, tags), lower);
  const frames = mapped(found, (frame) => withPast(withWhose(frame, lower), { words, lower, tags, headline, found }, syntax.lemma));
  const groups = mapped(frames, ({ verb }) => groupStart(tags, verb));
  const starts = mapped(frames, (frame, at) => startOf(frame, groups[at] ?? frame.verb));
  const owners = ownersOf(tokens.length, frames, starts, groups);
  // The outer of two frames that share a predicate ("is to be built") has it.
  const byPredicate = new Map<number, number>();
  for (const [at, { predicate }] of frames.entries()) if (!byPredicate.has(predicate)) byPredicate.set(predicate, at);
  const parents = mapped(frames, ({ parent, kind }, at): number | null => {
    if (parent === null) return null;
    const found = (kind === 'relative' || kind === 'noun' ? undefined : byPredicate.get(parent)) ?? owners[parent] ?? -1;
    return found < 0 || found === at ? null : found;
  });
  const children = mapped(frames, (): number[] => []);
  for (const [at, parent] of parents.entries()) if (parent !== null) children[parent]?.push(at);
  return {
    text, headline, present: headline || style === 'entry', tokens, lower, tags, frames, starts, groups, owners, parents, children,
    lemmas: mapped(frames, ({ verb }) => syntax.lemma(words[verb] ?? '', tags[verb] ?? '')),
    quoted: quotedTokens(tokens, quotes),
  };
}

/** With plain apostrophes; most words have none, and a pattern costs more than a look. */
function inSmallLetters(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') || lower.includes('‘') ? lower.replace(/[‘’]/gu, "'") : lower;
}

/** "Olena Roe, whose body was found": a clause of the name before it. */
function withWhose(frame: Frame, lower: readonly string[]): Frame {
  const from = frame.subject?.start ?? 0;
  return frame.kind === 'conjunct' && frame.subjectFrom === 'own' && lower[from] === 'whose' && lower[from - 1] === ',' && from > 1 ? { ...frame, kind: 'relative', parent: from - 2 } : frame;
}

/** "Although police do not say who it was, the talk has been of Roe": the clause behind the comma is the main one, and nothing that is said. */
function withFronted(frames: readonly Frame[], lower: readonly string[]): readonly Frame[] {
  const main = frames.find(({ kind, mark, subject, subjectFrom, parent, tense }) => {
    const above = frames.find(({ predicate }) => predicate === parent);
    return kind === 'complement' && mark === null && tense !== null && subjectFrom === 'own' && lower[(subject?.start ?? 0) - 1] === ','
      && above?.kind === 'main' && above.subject?.start === 1 && isSubordinator(lower[0] ?? '') && above.verb < (subject?.start ?? 0);
  });
  if (main === undefined) return frames;
  return mapped(frames, (frame) => (frame === main ? { ...frame, kind: 'main', parent: null } : frame.predicate === main.parent ? { ...frame, kind: 'adverbial', parent: main.predicate, mark: 0, complement: null } : frame));
}

/**
 * "The outlook darkened.", "the army announced that …": a clause with a subject of its own and no auxiliary has a past, though the
 * tagger took it for a participle. By whom something was done belongs to a passive.
 */
function withPast(frame: Frame, { words, lower, tags, headline, found }: { readonly words: readonly string[]; readonly lower: readonly string[]; readonly tags: readonly string[]; readonly headline: boolean; readonly found: readonly Frame[] }, lemma: Syntax['lemma']): Frame {
  const { verb, subject, subjectFrom, kind, complement, parent, mark } = frame;
  if (frame.tense !== null || frame.perfect || tags[verb] !== 'VBN' || isHelper(tags[verb - 1]) || subject === null || subjectFrom !== 'own' || frame.agent !== null) return frame;
  const announces = complement !== null && complement > verb && subject.end === verb;
  const whole = kind === 'main' && !headline && lower.at(-1) === '.' && subject.start < verb && tags[subject.start - 1] !== 'IN' && lower.slice(subject.start, verb).filter((word) => word === ',').length % 2 === 0;
  // "That pills used to treat flu seem to be safe": the subject is another verb's.
  const isTaken = found.some((other) => other.tense !== null && other.subject === null && other.verb > verb && (other.parent === frame.predicate || other.parent === parent));
  const above = kind === 'complement' && parent !== null && !isTaken && says(lemma(words[parent] ?? '', tags[parent] ?? ''));
  const opened = kind === 'adverbial' && isSubordinator(lower[mark ?? -1] ?? '');
  return announces || whole || above || opened ? { ...frame, tense: 'past', passive: false } : frame;
}

const isHelper = (tag: string | undefined): boolean => tag !== undefined && (tag.endsWith('-AUX') || tag === 'MD');

function groupStart(tags: readonly string[], verb: number): number {
  let start = verb;
  while (start > 0 && (isHelper(tags[start - 1]) || (/^RB/u.test(tags[start - 1] ?? '') && isHelper(tags[start - 2])))) start -= 1;
  return start;
}

function startOf({ mark, subject, subjectFrom, kind, predicate }: Frame, group: number): number {
  const first = Math.min(group, predicate);
  const opens = subject !== null && subjectFrom === 'own' && subject.start < first ? subject.start : first;
  return mark !== null && mark < opens && kind !== 'main' ? mark : opens;
}

/** A word belongs to the clause whose verb, or whose beginning, stands nearest before it; inside a phrase, to the clause that has the phrase. */
function ownersOf(length: number, frames: readonly Frame[], starts: readonly number[], groups: readonly number[]): readonly number[] {
  const owners = new Array<number>(length).fill(-1);
  const begins = [...frames.keys()].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  const verbs = new Map(groups.map((verb, at) => [verb, at]));
  const open: number[] = [];
  let next = 0;
  let last = -1;
  for (let at = 0; at < length; at += 1) {
    for (let frame = begins[next]; frame !== undefined && (starts[frame] ?? 0) <= at; frame = begins[next]) {
      open.push(frame);
      next += 1;
    }
    last = verbs.get(at) ?? last;
    while (open.length > 0 && (groups[open.at(-1) ?? -1] ?? -1) <= at) open.pop();
    const waiting = open.at(-1) ?? -1;
    owners[at] = waiting >= 0 && (starts[waiting] ?? 0) > (groups[last] ?? -1) ? waiting : last >= 0 ? last : waiting;
  }
  const width = new Array<number>(length).fill(Infinity);
  for (const [index, frame] of frames.entries()) {
    for (const { start, end } of partsOf(frame)) {
      for (let at = start; at < end; at += 1) {
        const own = owners[at] ?? -1;
        // A clause inside a phrase keeps its words.
        const inner = own !== index && (starts[own] ?? -1) > start && (frames[own]?.verb ?? -1) > start && (frames[own]?.verb ?? -1) < end;
        if (inner || end - start >= (width[at] ?? 0)) continue;
        owners[at] = index;
        width[at] = end - start;
      }
    }
  }
  return owners;
}

/** The phrases of a frame, those behind prepositions with them. */
function partsOf(frame: Frame): readonly { readonly start: number; readonly end: number }[] {
  const whole = [frame.object, frame.indirectObject, frame.attribute, frame.agent, frame.subjectFrom === 'own' ? frame.subject : null];
  return [...mapped(frame.obliques, ({ start, end, preposition }) => ({ start: preposition ?? start, end })), ...whole.filter((part) => part !== null)];
}

function quotedTokens(tokens: readonly SyntaxToken[], quotes: readonly Span[]): readonly boolean[] {
  const first = tokens[0]?.start ?? 0;
  let at = quotes.findIndex(({ end }) => end > first);
  return mapped(tokens, ({ start, end }) => {
    while (at >= 0 && at < quotes.length && (quotes[at]?.end ?? 0) <= start) at += 1;
    const quote = quotes[at];
    return quote !== undefined && quote.start <= start && end <= quote.end;
  });
}

/** The words of a phrase as they stand. */
export function wordsOf({ text, tokens }: FrameSentence, { start, end }: Pick<Constituent, 'start' | 'end'>): string {
  return text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/gu, ' ');
}
