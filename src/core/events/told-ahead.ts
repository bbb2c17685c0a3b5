import type { Clause } from './grammar/clauses.ts';
import { subjectOf } from './grammar/speech.ts';
import { opensDate } from './grammar/time-words.ts';
import { parted, type Token } from './grammar/tokens.ts';
import type { VerbGroup } from './grammar/verb-group.ts';
import type { Happening } from './happening.ts';
import { actionsOfVerb, isStateVerb } from './lexicon/forms.ts';
import { classesAt, nominals } from './nominals.ts';

/** Plans, and what a form of "be" puts on a date: happenings that are not named by the verb of their clause. */

/** Verbs that look ahead. */
const PLANNING = new Set(['expect', 'anticipate', 'schedule', 'plan', 'intend', 'prepare', 'aim', 'slate', 'set', 'hope', 'seek']);
const SCHEDULING = new Set(['expect', 'anticipate', 'schedule', 'plan', 'slate', 'set']);
/** "is due to land". */
const AWAITING = /^(?:due|set|ready|likely|scheduled|slated|poised)$/u;
const SCHEDULED_FOR = /^(?:for|in|on|at|next|by)$/u;
const UNTIL = /^(?:until|till)$/u;

/** "is expected to land", "plans to close": the plan, by the verb that is planned. */
export function plannedOf(tokens: readonly Token[], group: VerbGroup): Happening | null {
  const due = group.lemma === 'be' && AWAITING.test(tokens[group.last + 1]?.lower ?? '');
  if (!(PLANNING.has(group.lemma) || due) || group.negated || group.tense === 'modal' || tokens[group.head]?.quoted === true) return null;
  const to = tokens.findIndex((t, at) => at > group.last && at <= group.last + 2 && t.lower === 'to');
  const verb = tokens[to + 1]?.verb;
  if (to < 0 || verb?.base !== true || isStateVerb(verb.lemma)) return null;
  const actions = actionsOfVerb(verb.lemma, tokens[to + 2]?.lower ?? null);
  return { kind: 'projection', at: to + 1, actions: actions.length > 0 ? actions : [`=${verb.lemma}`], objects: [], nominal: false };
}

/** "The launch is scheduled for May", "is not due until May": the plan, by the noun that names it. */
export function awaitedOf(tokens: readonly Token[], clause: Clause, group: VerbGroup): Happening | null {
  // "are not due": the group ends before "not".
  const behind = group.last + (tokens[group.last + 1]?.lower === 'not' ? 2 : 1);
  const next = tokens[behind]?.lower ?? '';
  const leads = group.negated ? UNTIL : SCHEDULED_FOR;
  const scheduled = group.passive && SCHEDULING.has(group.lemma) && leads.test(next);
  const due = group.lemma === 'be' && AWAITING.test(next) && leads.test(tokens[behind + 1]?.lower ?? '');
  const toBe = group.passive && SCHEDULING.has(group.lemma) && tokens[behind]?.lower === 'to' && tokens[behind + 1]?.lower === 'be' && opensDate(tokens, behind + 2);
  const subject = nominals(tokens, clause.groups, clause.first, group.first - 1);
  // Behind a comma stands what the first noun is, or does: "Deliveries to the mill, its oldest client, are due".
  const at = scheduled || due || toBe ? (group.negated || toBe ? subject[0] : subject.at(-1)) : undefined;
  return at === undefined || clause.role === 'relative' ? null : { kind: 'projection', at, actions: classesAt(tokens, [at]), objects: [], nominal: true, ...(group.negated || toBe ? { words: 'whole' as const } : {}) };
}

/** "The first flight of the ferry was in 1994": the noun and its date make the event. */
export function datedByBe(tokens: readonly Token[], clause: Clause, group: VerbGroup): Happening | null {
  if (group.lemma !== 'be' || group.negated || clause.role === 'relative' || !/^(?:was|were|be)$/u.test(tokens[group.head]?.lower ?? '')) return null;
  if (!/^(?:in|on|around|about|back)$/u.test(tokens[group.last + 1]?.lower ?? '') || !opensDate(tokens, group.last + 2)) return null;
  const subject = subjectOf(tokens, clause);
  const at = subject === null ? undefined : nominals(tokens, clause.groups, subject.first, subject.last)[0];
  return at === undefined ? null : { kind: group.tense === 'modal' ? 'projection' : 'event', at, actions: classesAt(tokens, [at]), objects: [], nominal: true, words: 'subject' };
}

/** "was the first woman to climb the tower", "will be the first line to use it": what was, or will be, done first. */
export function firstToOf(tokens: readonly Token[], clause: Clause, group: VerbGroup): Happening | null {
  if (group.lemma !== 'be' || group.negated || tokens[group.head]?.quoted === true) return null;
  const past = /^(?:was|were)$/u.test(tokens[group.head]?.lower ?? '');
  if (!past && group.tense !== 'modal') return null;
  for (let at = group.last + 1; at < Math.min(clause.last, group.last + 9); at += 1) {
    const verb = tokens[at + 1]?.verb;
    const token = tokens[at];
    if (token === undefined || (at > group.last + 1 && parted(token))) return null;
    if (tokens[at]?.lower !== 'to' || verb?.base !== true || isStateVerb(verb.lemma)) continue;
    if (!tokens.slice(group.last + 1, at).some((t) => /^(?:first|second|third|last|latest|next|youngest|oldest)$/u.test(t.lower))) return null;
    // Without its date it may be of long ago: it is told to say what somebody is.
    if (past && !tokens.slice(at, clause.last).some((t, k) => /^(?:in|on)$/u.test(t.lower) && opensDate(tokens, at + k + 1))) return null;
    const actions = actionsOfVerb(verb.lemma, tokens[at + 2]?.lower ?? null);
    return { kind: past ? 'event' : 'projection', at: at + 1, actions: actions.length > 0 ? actions : [`=${verb.lemma}`], objects: [], nominal: false };
  }
  return null;
}

/** So far behind "there was" its noun stands: "there was another very large explosion". */
const MOST_BETWEEN = 5;

/** "There was an explosion at a mill": the noun that it names, if news tells of such. */
export function existingOf(tokens: readonly Token[], clause: Clause, group: VerbGroup): Happening | null {
  if (group.lemma !== 'be' || group.negated || group.tense !== 'copula' || tokens[group.first - 1]?.lower !== 'there' || !/^(?:was|were|been)$/u.test(tokens[group.head]?.lower ?? '')) return null;
  const at = nominals(tokens, clause.groups, group.last + 1, Math.min(clause.last, group.last + MOST_BETWEEN))[0];
  const between = tokens.slice(group.last + 1, at);
  if (at === undefined || between.some((t) => parted(t) || /^(?:no|not|of|in|at|on|to|for|from|with|by|about|over|little|never|any)$/u.test(t.lower))) return null;
  return { kind: 'event', at, actions: classesAt(tokens, [at]), objects: [], nominal: true, words: 'behind' };
}
