import type { EventKind } from '../model.ts';
import { actionsOfVerb, isLightVerb, isSayVerb, isSpeechAct, isStateVerb } from './lexicon/forms.ts';
import { actionsOfIdiom } from './lexicon/idioms.ts';
import type { Clause } from './grammar/clauses.ts';
import { parted, type Token } from './grammar/tokens.ts';
import { isTimetable } from './grammar/timetable.ts';
import { isPronoun } from './grammar/speech.ts';
import { untilDate } from './grammar/time-words.ts';
import { hasSubject, type VerbGroup } from './grammar/verb-group.ts';
import { classesAt, nominals } from './nominals.ts';
import { awaitedOf, datedByBe, existingOf, firstToOf, plannedOf } from './told-ahead.ts';

/** What a clause tells. Token indexes count in the sentence. */
export interface Happening {
  readonly kind: EventKind;
  /** Token of the verb or event noun that names it. */
  readonly at: number;
  readonly actions: readonly string[];
  readonly objects: readonly string[];
  /** True when a noun names it ("the withdrawal was completed"). */
  readonly nominal: boolean;
  /** What its title is made of, where the clause without its date says something else: its subject, all of it with its date, or what stands behind its verb. */
  readonly words?: 'subject' | 'whole' | 'behind';
}

const ENDED = new Set(['complete', 'over', 'finished', 'underway', 'done', 'dead', 'missing']);
/** Light verbs that tell nothing without a noun of their own. */
const EMPTY = new Set(['come', 'happen', 'occur', 'follow', 'take', 'continue', 'begin', 'start', 'end']);
const PERCEPTION = new Set(['show', 'see', 'hear', 'film', 'watch', 'depict', 'picture', 'capture']);
/** Classes of speech: an entry of theirs is a statement. */
const SPOKEN = new Set(['hail', 'deny', 'warn', 'urge', 'condemn', 'promise', 'admit', 'apologise', 'propose']);
/** Verbs of saying that take the event itself for their object. */
const ASSERTING = new Set(['affirm', 'confirm', 'report', 'claim', 'acknowledge', 'assert', 'allege', 'announce', 'note', 'recall', 'mention', 'describe']);
const CAN = /^can(?:not|['’]t)?$/u;
const LEGAL = new Set(['charge', 'try', 'convict', 'sentence', 'arrest']);
const GROUND = new Set(['town', 'towns', 'city', 'cities', 'village', 'villages', 'settlement', 'settlements', 'territory', 'region', 'capital', 'hill', 'airport', 'positions', 'ground', 'port', 'base', 'bridge']);
/** What somebody dismisses by words. */
const CLAIMS = new Set(['claim', 'claims', 'allegation', 'allegations', 'accusation', 'accusations', 'report', 'reports', 'rumour', 'rumours', 'rumor', 'rumors', 'suggestion', 'suggestions', 'criticism', 'concern', 'concerns', 'fears', 'idea', 'notion', 'calls', 'threat', 'threats', 'possibility', 'talk', 'as', 'it', 'that']);
const RATES = new Set(['daily', 'weekly', 'monthly', 'yearly', 'annually', 'always', 'usually', 'often', 'routinely', 'regularly', 'typically']);

const isParted = (token: Token | undefined): boolean => token !== undefined && parted(token);

/** The first verb group that can be the predicate of a clause; null: none. */
export function predicateOf(clause: Clause): VerbGroup | null {
  const finite = clause.groups.find((g) => hasSubject(g.tense));
  if (finite !== undefined) return finite;
  if (clause.role === 'ing' || clause.role === 'time') return clause.groups.find((g) => g.tense === 'ing') ?? null;
  if (clause.role === 'coordinate') return clause.groups[0] ?? null;
  return null;
}

function isRate(tokens: readonly Token[], clause: Clause): boolean {
  for (let at = clause.first; at <= clause.last; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (RATES.has(lower) || (lower === 'per' && /^(?:day|week|month|year|hour)$/u.test(tokens[at + 1]?.lower ?? ''))) return true;
  }
  return false;
}

function actionsOf(tokens: readonly Token[], clause: Clause, group: VerbGroup): Omit<Happening, 'kind'> | null {
  const { groups } = clause;
  const before = nominals(tokens, groups, clause.first, group.first - 1);
  const after = nominals(tokens, groups, group.last + 1, clause.last);
  const next = tokens[group.last + 1];
  const particle = next === undefined || parted(next) ? null : next.lower;
  const third = tokens[group.last + 2];
  if (group.lemma === 'be') {
    const said = tokens.slice(group.last + 1, Math.min(clause.last, group.last + 3) + 1).find((t) => ENDED.has(t.lower));
    const head = before.at(-1);
    if (said !== undefined && head !== undefined && !group.negated && group.tense !== 'modal') return { at: head, actions: classesAt(tokens, [head]), objects: [], nominal: true };
    return null;
  }
  if (group.lemma === 'leave') {
    const outcome = tokens.slice(group.last + 1, clause.last + 1).find((t) => /^(?:ruins|rubble|dead|toll|injured|wounded|hurt|homeless|stranded)$/u.test(t.lower));
    if (outcome !== undefined) {
      const actions = /ruins|rubble/u.test(outcome.lower) ? ['destroy'] : /^(?:dead|toll)$/u.test(outcome.lower) ? ['kill'] : ['injure'];
      return { at: group.head, actions: [...actions, ...classesAt(tokens, before)], objects: [], nominal: false };
    }
  }
  const idiom = actionsOfIdiom(group.lemma, tokens.slice(group.last + 1, clause.last + 1).map((t) => t.lower));
  if (idiom.length > 0) return { at: group.head, actions: idiom, objects: classesAt(tokens, after), nominal: false };
  // Who is approached by somebody is asked something; who approaches a town advances.
  if (group.lemma === 'approach' && group.passive) return { at: group.head, actions: ['=approach'], objects: classesAt(tokens, after), nominal: false };
  const phrasal = actionsOfVerb(group.lemma, particle);
  if (group.lemma === 'continue' || group.lemma === 'remain') return null;
  if (group.lemma === 'leave' && !group.passive && !tokens.slice(group.last + 1, group.last + 8).some((t) => t.capital || GROUND.has(t.lower))) return { at: group.head, actions: ['=leave'], objects: [], nominal: false };
  if (group.lemma === 'take' && phrasal.length === 0 && next?.lower !== 'place' && tokens.slice(clause.first, clause.last + 1).some((t) => GROUND.has(t.lower))) return { at: group.head, actions: ['seize', 'retake'], objects: [], nominal: false };
  if (isLightVerb(group.lemma) || (group.passive && isSayVerb(group.lemma))) {
    const takesPlace = group.lemma === 'take' && next?.lower === 'place';
    const subjectFirst = group.passive || takesPlace || ['come', 'happen', 'occur', 'follow', 'end', 'begin', 'start', 'continue', 'resume'].includes(group.lemma);
    const head = subjectFirst ? (before.at(-1) ?? after[0]) : (after[0] ?? before.at(-1));
    if (head !== undefined) return { at: head, actions: classesAt(tokens, [head]), objects: [], nominal: true };
    // "The parade took place": what took place is named, by a noun that no class holds.
    const bare = takesPlace || (subjectFirst && !group.passive && group.lemma !== 'come' && group.lemma !== 'follow');
    if (bare && phrasal.length === 0 && tokens[group.first - 1] !== undefined && !isPronoun(tokens[group.first - 1])) return { at: group.head, actions: [`=${group.lemma}`], objects: [], nominal: false };
    if ((EMPTY.has(group.lemma) && phrasal.length === 0 && !(group.lemma === 'take' && !takesPlace)) || (group.passive && isSayVerb(group.lemma))) return null;
  }
  if (PERCEPTION.has(group.lemma)) {
    // "footage showed the bridge destroyed": what is shown is told, not the showing.
    const shown = groups.find((g) => g.first > group.last && (g.tense === 'ing' || g.tense === 'participle') && actionsOfVerb(g.lemma, tokens[g.last + 1]?.lower ?? null).length > 0);
    if (shown !== undefined) return { at: shown.head, actions: actionsOfVerb(shown.lemma, tokens[shown.last + 1]?.lower ?? null), objects: [], nominal: false };
  }
  const speech = isSpeechAct(group.lemma);
  const own = phrasal.length > 0 ? phrasal : actionsOfVerb(group.lemma, third === undefined || next?.verb !== null ? null : third.lower);
  const cause = after.filter((at) => /^(?:in|by|during|after)$/u.test(leadOf(tokens, at, group.last)));
  if (speech) return { at: group.head, actions: own.length > 0 ? own : [`=${group.lemma}`], objects: [...new Set([...classesAt(tokens, after), ...wanted(tokens, group.last + 1, clause.last)])], nominal: false };
  if (own.length > 0) {
    const violent = own.includes('kill') || own.includes('injure') || own.includes('destroy') || own.includes('damage');
    return { at: group.head, actions: [...new Set([...own, ...(violent ? classesAt(tokens, [...cause, ...before]) : [])])], objects: classesAt(tokens, after), nominal: false };
  }
  return { at: group.head, actions: [`=${group.lemma}`], objects: classesAt(tokens, after), nominal: false };
}

/** What "ordered the crew to leave" asks for: the actions of the infinitives behind the verb. */
function wanted(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < to; at += 1) {
    const verb = tokens[at + 1]?.verb;
    if (tokens[at]?.lower === 'to' && verb?.base === true) found.push(...actionsOfVerb(verb.lemma, tokens[at + 2]?.lower ?? null));
  }
  return found;
}

/** The preposition that leads to the noun at `at`, looking back no further than `stop`; "" when there is none. */
function leadOf(tokens: readonly Token[], at: number, stop: number): string {
  for (let k = at - 1; k > stop && k > at - 6; k -= 1) {
    const lower = tokens[k]?.lower ?? '';
    if (/^(?:in|by|during|after|since|before|following|of|to|for|from|on|at|with|against|until|despite|amid)$/u.test(lower)) return lower;
  }
  return '';
}

/** "confirmed the death of", "claimed two towns taken": what is said stands in a noun or a participle, not in a clause. */
function toldByNoun(tokens: readonly Token[], clause: Clause, group: VerbGroup): Happening | null {
  if (group.negated || group.tense === 'modal' || !ASSERTING.has(group.lemma)) return null;
  const noun = nominals(tokens, clause.groups, group.last + 1, clause.last).find((at) => /^(?:the|its|his|her|their|a|an|of)$/u.test(tokens[at - 1]?.lower ?? '') && leadOf(tokens, at, group.last) === '' || tokens[at - 1]?.lower === 'the' && isParted(tokens[at - 1]));
  if (noun !== undefined) return { kind: 'event', at: noun, actions: classesAt(tokens, [noun]), objects: [], nominal: true };
  const done = clause.groups.find((g) => g.first > group.last && g.tense === 'participle');
  if (done === undefined) return null;
  const taken = done.lemma === 'take' ? ['seize', 'retake'] : actionsOfVerb(done.lemma, tokens[done.last + 1]?.lower ?? null);
  return taken.length === 0 ? null : { kind: 'event', at: done.head, actions: taken, objects: [], nominal: false };
}

/** "The bridge did not open until 1932", "will not open until May": it happened, or will, then. */
function notUntil(tokens: readonly Token[], clause: Clause, group: VerbGroup): Happening | null {
  if (!group.negated || tokens[group.head]?.quoted === true || isStateVerb(group.lemma) || isSayVerb(group.lemma) || untilDate(tokens, group.last + 1, clause.last) < 0) return null;
  const found = actionsOf(tokens, clause, group);
  if (found === null || (group.tense !== 'modal' && group.tense !== 'past')) return null;
  return { ...found, kind: group.tense === 'modal' ? 'projection' : 'event', words: 'whole' };
}

const SHOWING = new Set(['broadcast', 'air', 'post', 'publish', 'release', 'share', 'circulate']);

/** "broadcast footage of a march": who shows pictures says something, and each says it for himself. */
function showsPictures(tokens: readonly Token[], clause: Clause, group: VerbGroup): boolean {
  return SHOWING.has(group.lemma) && !group.passive && hasSubject(group.tense) && tokens.slice(group.last + 1, Math.min(clause.last, group.last + 6) + 1).some((t) => /^(?:photos?|photographs?|footage|videos?|images?|pictures?|clips?)$/u.test(t.lower));
}

const as = (kind: EventKind, { at, actions, objects, nominal }: Omit<Happening, 'kind'>): Happening => ({ kind, at, actions, objects, nominal });

/** What a clause tells, or null: a state, an opinion, a rule, a wish, a denial that it happened. */
export function happeningOf(tokens: readonly Token[], clause: Clause, headline: boolean): Happening | null {
  const group = predicateOf(clause);
  if (group === null || clause.link === 'according') return null;
  // "is seen as", "are regarded as": what people think of it.
  if (group.passive && /^(?:see|view|regard|know|describe|treat|consider)$/u.test(group.lemma) && tokens[group.last + 1]?.lower === 'as') return null;
  const opening = tokens[group.first - 1]?.lower ?? '';
  if (group.tense === 'ing' && (opening === 'without' || opening === 'of')) return null;
  if (clause.role === 'reason' && (clause.link === 'if' || clause.link === 'unless')) return null;
  const dated = plannedOf(tokens, group) ?? awaitedOf(tokens, clause, group) ?? notUntil(tokens, clause, group) ?? datedByBe(tokens, clause, group) ?? firstToOf(tokens, clause, group) ?? existingOf(tokens, clause, group);
  if (dated !== null) return dated;
  const found = actionsOf(tokens, clause, group);
  if (found === null || isRate(tokens, clause)) return null;
  if (showsPictures(tokens, clause, group)) return group.negated || group.tense === 'modal' || (group.tense === 'present' && !headline) ? null : { kind: 'statement', at: found.at, actions: ['=say'], objects: found.objects, nominal: found.nominal };
  const known = found.actions.some((a) => !a.startsWith('='));
  const quoted = tokens[group.head]?.quoted ?? false;
  // What something can do is what it is like.
  if (group.tense === 'modal' && CAN.test(tokens[group.first]?.lower ?? '')) return null;
  if (group.tense === 'modal') return (known || !isStateVerb(group.lemma)) && !group.negated && !quoted ? as('projection', found) : null;
  // "Claimed six lives", "was confirmed dead" tell a death, and no words.
  const fatal = found.actions.includes('kill');
  if (isSayVerb(group.lemma) && !found.nominal && !group.hearsay && !fatal) return toldByNoun(tokens, clause, group);
  if (group.negated && !(isSpeechAct(group.lemma))) return null;
  if (isSpeechAct(group.lemma) && !found.nominal) {
    if (group.negated) return null;
    if (group.tense === 'present' && !headline) return null;
    const acts = ['announce', 'order', 'appoint', 'reject'];
    // "dismissed the manager" is an act, "dismissed the reports" a statement.
    const sacked = found.actions.includes('dismiss') && !tokens.slice(group.passive ? clause.first : group.last + 1, group.passive ? group.first : clause.last + 1).some((t) => CLAIMS.has(t.lower));
    const acted = sacked || found.actions.some((a) => acts.includes(a)) || (found.actions.includes('declare') && found.objects.length > 0);
    return as(acted ? 'event' : 'statement', found);
  }
  if (quoted && !known) return null;
  const kind: EventKind = found.actions.length > 0 && found.actions.every((a) => SPOKEN.has(a)) && !found.actions.includes('celebrate') ? 'statement' : 'event';
  if (isStateVerb(group.lemma) && !known && !found.nominal) return null;
  switch (group.tense) {
    case 'past':
    case 'perfect':
      return as(kind, found);
    case 'progressive':
      return known || !quoted ? as('event', found) : null;
    case 'present':
      // "is charged with murder": what a court or the police did, told as it stands.
      if (group.passive && !quoted && found.actions.some((a) => LEGAL.has(a))) return as('event', found);
      // "will wear the colours when it arrives on Monday": the time clause of a plan is planned too.
      if (clause.role === 'time' && !quoted && /^(?:when|after|before|once|until)$/u.test(clause.link ?? '') && known) return as('projection', found);
      if (!headline && !quoted && isTimetable(tokens, group.head)) return as('event', found);
      return (headline || quoted) && (known || headline) ? as(kind, found) : null;
    case 'ing':
      return known ? as('event', found) : null;
    case 'participle':
      return clause.role === 'coordinate' && known ? as('event', found) : null;
    case 'copula':
      return found.nominal ? as('event', found) : null;
  }
}
