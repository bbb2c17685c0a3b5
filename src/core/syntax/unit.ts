import { mapped } from '../text/index.ts';
import { chunksOf, type Chunk } from './chunk.ts';
import type { Form, Forms } from './form.ts';
import type { VerbForm } from './verb-group.ts';

/** A chunk that may hang on others, with what stands before it: its prepositions, "and", commas and other signs. */
export interface Unit {
  readonly chunk: Chunk;
  /** The token of the first preposition before it; null: it has none. */
  readonly preposition: number | null;
  /** The token of the conjunction before it; null: it has none. */
  readonly conjunction: number | null;
  /** What it is, as a number from 1 on: the kind of chunk, and of a verb its form, of a noun its tag. */
  readonly type: number;
  /** The signs between it and the unit before, as a sum of COMMA, QUOTE, OPEN, CLOSE, MARK, STOP and AND. */
  readonly signs: number;
  /** The form of its head, of the first token behind its prepositions, of its first preposition, of its conjunction, of the last noun in its chain. */
  readonly head: Form;
  readonly first: Form;
  readonly case: Form;
  readonly and: Form;
  readonly last: Form;
}

const COMMA = 1;
const QUOTE = 2;
const OPEN = 4;
const CLOSE = 8;
const MARK = 16;
const STOP = 32;
const AND = 64;

const VERB_FORMS: readonly VerbForm[] = ['finite', 'infinitive', 'bare', 'ing', 'participle'];
const KINDS: readonly Chunk['kind'][] = ['adjective', 'adverb', 'particle', 'preposition', 'subordinator', 'wh', 'mark'];
const NOUN_TAGS = ['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'CD', 'DT', 'EX', 'JJ', 'JJR', 'JJS', 'PRP$', '$', 'VBG', 'VBN', 'WP', 'WDT', 'FW', 'ADD', 'SYM'];

/** As many types as there are at most. */
export const TYPES = 64;

function typeOf({ kind, head, verb }: Chunk, tags: readonly string[]): number {
  if (verb !== null) return 1 + VERB_FORMS.indexOf(verb.form) * 4 + (verb.helpersOnly ? 2 : 0) + (verb.passive ? 1 : 0);
  if (kind === 'noun') return 32 + NOUN_TAGS.indexOf(tags[head] ?? '') + 1;
  if (kind === 'wh') return tags[head] === 'WRB' ? 28 : tags[head] === 'WDT' ? 29 : 30;
  return 21 + KINDS.indexOf(kind);
}

export const hasComma = ({ signs }: Unit): boolean => (signs & COMMA) !== 0;
export const hasQuote = ({ signs }: Unit): boolean => (signs & QUOTE) !== 0;
export const withoutComma = (unit: Unit): Unit => ({ ...unit, signs: unit.signs & ~COMMA });

/** The units of a sentence, in order; `lower` has its tokens in lower case, `none` stands for what is not there. */
export function unitsOf(tokens: readonly string[], lower: readonly string[], tags: readonly string[], formOf: Forms, none: Form): readonly Unit[] {
  const forms = mapped(tokens, formOf);
  const form = (at: number | null): Form => (at === null ? none : forms[at] ?? none);
  const chunks = chunksOf(lower, tags);
  const units: Unit[] = [];
  let preposition: number | null = null;
  let conjunction: number | null = null;
  let signs = 0;
  chunks.forEach((chunk, at) => {
    const tag = tags[chunk.start];
    switch (chunk.kind) {
      case 'comma': signs |= COMMA; return;
      case 'quote': signs |= QUOTE; return;
      case 'stop': signs |= STOP; return;
      case 'mark':
        signs |= tag === '-LRB-' ? OPEN : tag === '-RRB-' ? CLOSE : MARK;
        return;
      case 'and':
        signs |= AND;
        conjunction ??= chunk.head;
        return;
      case 'preposition':
        if (takesPreposition(chunks[at + 1])) {
          preposition ??= chunk.head;
          return;
        }
    }
    units.push({ chunk, preposition, conjunction, signs, type: typeOf(chunk, tags), head: form(chunk.head), first: form(chunk.start), case: form(preposition), and: form(conjunction), last: form(chunk.last) });
    preposition = null;
    conjunction = null;
    signs = 0;
  });
  return units;
}

/** True for what a preposition before it belongs to. */
const takesPreposition = (next: Chunk | undefined): boolean =>
  next !== undefined && (/^(?:noun|adjective|adverb|wh|preposition)$/u.test(next.kind) || next.verb?.form === 'ing' || next.verb?.form === 'participle');
