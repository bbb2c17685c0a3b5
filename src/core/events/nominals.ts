import type { Token } from './grammar/tokens.ts';
import type { VerbGroup } from './grammar/verb-group.ts';

const NOMINAL_BEFORE = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'that', 'of', 'another', 'new', 'first', 'deadly', 'major', 'by', 'in', 'for', 'after', 'since', 'before', 'despite', 'during', 'following', 'on', 'to', 'as', 'from', 'against', 'with']);

/** Indexes of the event nouns among the tokens `[from, to]`, outside verb groups. */
export function nominals(tokens: readonly Token[], groups: readonly VerbGroup[], from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.acts.length === 0) continue;
    if (groups.some((g) => g.first <= at && at <= g.last && g.tense !== 'ing')) continue;
    const prev = tokens[at - 1];
    if (prev === undefined || at === from) {
      found.push(at);
      continue;
    }
    if (prev.lower === 'to' && token.verb?.base === true) continue;
    if (token.verb === null || NOMINAL_BEFORE.has(prev.lower) || prev.possessive || prev.verb === null || prev.verb.participle) found.push(at);
  }
  // In "missile attack" the last noun is the head; both stand for it.
  return found;
}

/** The classes that the words at these places name as nouns. */
export const classesAt = (tokens: readonly Token[], found: readonly number[]): readonly string[] => found.length === 0 ? [] : [...new Set(found.flatMap((at) => tokens[at]?.acts ?? []))];
