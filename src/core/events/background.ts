import type { TimeReading } from '../time/index.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { isSayVerb } from './lexicon/forms.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** A death in the present perfect. */
export function hasDied({ clauses, happenings, tokens }: Pick<ParsedSentence, 'clauses' | 'happenings' | 'tokens'>, clause: Clause): boolean {
  const group = clause.groups[0];
  return group?.tense === 'perfect' && group.lemma === 'die' && /^(?:has|have)$/u.test(tokens[group.first]?.lower ?? '') && happenings[clauses.indexOf(clause)]?.actions.includes('kill') === true;
}

/** A clause that may tell of long ago: "which …", "since …", and "after …" behind a state. */
function aside(parsed: ParsedSentence, clause: Clause): boolean {
  const { clauses, happenings } = parsed;
  // "Olena Roe, who has died aged 80,": news, wherever it is told.
  if (clause.role === 'relative') return clause.link !== 'where' && !hasDied(parsed, clause);
  if (clause.role === 'reason') return true;
  if (clause.role === 'coordinate' && clause.parent !== null) {
    const above = clauses[clause.parent];
    // "who shot and killed six people": what a second verb adds is mostly news.
    return above !== undefined && above !== clause && above.role !== 'relative' && aside(parsed, above);
  }
  if (clause.role !== 'time') return false;
  if (/^(?:since|before|until|till|once)$/u.test(clause.link ?? '')) return true;
  const parent = clauses[clause.parent ?? -1];
  return clause.link === 'after' && parent !== undefined && happenings[clause.parent ?? -1] === null && !parent.groups.some((g) => isSayVerb(g.lemma));
}

/** "for weeks": it went on over a stretch of time, and no single day is its date. */
function lasting(tokens: readonly Token[], clause: Clause, readings: readonly TimeReading[], mine: readonly number[]): boolean {
  const from = tokens[clause.first]?.start ?? 0;
  const to = tokens[clause.last]?.end ?? 0;
  return mine.some((at) => {
    const reading = readings[at];
    if (reading === undefined || reading.start < from || reading.end > to || reading.form.kind !== 'fixed' || reading.form.type !== 'DURATION') return false;
    return tokens.findLast((t) => t.end <= reading.start)?.lower === 'for';
  });
}

/** Told on the side or as going on: it takes no date from its surroundings. */
export function isBackground(parsed: ParsedSentence, clause: Clause): boolean {
  return aside(parsed, clause) || lasting(parsed.tokens, clause, parsed.readings, parsed.mine);
}
