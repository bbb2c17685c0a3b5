import type { Span } from '../model.ts';
import type { TimeReading } from '../time/index.ts';
import type { Clause } from './grammar/clauses.ts';
import { predicateOf } from './happening.ts';
import { nominals } from './nominals.ts';
import type { TimeUse } from './mention.ts';
import type { Token } from './grammar/tokens.ts';

/** An event noun that has a date of its own: "its invasion on 3 May", "February's vote", "since the siege in spring". */
export interface DatedNoun {
  /** Token of the noun. */
  readonly at: number;
  readonly use: TimeUse;
  /** The noun with its phrase and its date. */
  readonly focus: Span;
}

const ASIDE = new Set(['since', 'after', 'before', 'following', 'until', 'till', 'during', 'amid', 'despite', 'about', 'to', 'from', 'as']);
/** Where somebody goes is what the verb tells: "went to the polls on Sunday" is dated, not the polls. */
const GOING = new Set(['go', 'come', 'head', 'travel', 'fly', 'drive', 'walk', 'return', 'flock', 'turn_out']);
const JOINS = new Set(['on', 'in', 'at', 'of', 'late', 'early', 'last', 'this']);
const PHRASE_ENDS = /[,;:()]|(?: -+ )/u;

/** The preposition or comma that leads the phrase of the noun at `at`, its token index included. */
function leadOf(tokens: readonly Token[], at: number, stop: number): { readonly word: string; readonly at: number } {
  for (let k = at - 1; k >= stop && k > at - 8; k -= 1) {
    const token = tokens[k];
    if (token === undefined) break;
    if (ASIDE.has(token.lower)) return { word: token.lower, at: k };
    if (/^(?:on|in|at|by|for|with|against|into|under|over)$/u.test(token.lower) || token.verb?.past === true) return { word: token.lower, at: k };
  }
  return { word: '', at: stop };
}

/** The event nouns of a sentence that own one of its time readings. A reading has one owner: a noun here, else the verb. */
export function datedNouns(tokens: readonly Token[], clauses: readonly Clause[], readings: readonly TimeReading[], mine: readonly number[]): readonly DatedNoun[] {
  const found: DatedNoun[] = [];
  const taken = new Set<number>();
  for (const clause of clauses) {
    const predicate = predicateOf(clause);
    for (const at of nominals(tokens, clause.groups, clause.first, clause.last)) {
      const noun = tokens[at];
      // "the announcement on Monday that …": the date is for what was announced.
      if (clauses.some((c) => c.role === 'content' && c.link === 'that' && c.first > at && c.first <= clause.last + 1 && /^(?:declaration|announcement)s?$/u.test(noun?.lower ?? ''))) continue;
      if (noun === undefined || (predicate !== null && predicate.first <= at && at <= predicate.last)) continue;
      for (const reading of mine) {
        const when = readings[reading];
        if (when === undefined || taken.has(reading) || when.form.kind === 'fixed') continue;
        const first = tokens.findIndex((t) => t.end > when.start);
        const last = tokens.findLastIndex((t) => t.start < when.end);
        // "February's vote", "Friday's missile attack", "the September vote"
        const ahead = last < at && at - last <= 3 && tokens.slice(last + 1, at + 1).every((t) => !PHRASE_ENDS.test(t.before)) && !/^(?:on|in|at|by|since)$/u.test(tokens[first - 1]?.lower ?? '') && (tokens[last]?.possessive === true || /^(?:the|its|his|her|their|a|an)$/u.test(tokens[first - 1]?.lower ?? ''));
        const gap = first > at ? tokens.slice(at + 1, first) : [];
        const behind = first > at && first <= clause.last + 1 && gap.length <= 6 && gap.every((t, k) => JOINS.has(t.lower) || (k > 0 && (t.capital || t.lower === 'the'))) && !PHRASE_ENDS.test(tokens[first]?.before ?? '');
        if (!ahead && !behind) continue;
        const lead = leadOf(tokens, at, clause.first);
        // Behind the object of the verb a date belongs to the verb: "asked for a vote on Monday".
        if (behind && predicate !== null && (!ASIDE.has(lead.word) || (lead.word === 'to' && lead.at === predicate.last + 1 && GOING.has(predicate.lemma)))) continue;
        taken.add(reading);
        const open = Math.min(ahead ? first : at, ASIDE.has(lead.word) ? lead.at + 1 : ahead ? first : at);
        found.push({ at, use: { reading, as: 'own' }, focus: { start: tokens[Math.max(open, clause.first)]?.start ?? noun.start, end: Math.max(noun.end, ahead ? noun.end : (tokens[last]?.end ?? noun.end)) } });
        break;
      }
    }
  }
  return found;
}
