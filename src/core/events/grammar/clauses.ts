import { SUBJECT_RELATIVES } from './helping-words.ts';
import { endsDate } from './time-words.ts';
import { parted, type Token } from './tokens.ts';
import { hasSubject, type VerbGroup } from './verb-group.ts';
import { isSayVerb, isSpeechAct, isStateVerb } from '../lexicon/forms.ts';

/**
 * How a clause hangs on the one before it. `main`: the first. `coordinate`: "and", "but", ";". `time`: "after", "before",
 * "as", "while", "when", "since", "until". `reason`: "because", "although", "if" (an `if` makes it hypothetical).
 * `relative`: "who", "which". `content`: what a verb of saying says. `attribution`: ", he said" behind its content.
 * `ing`: a participle clause.
 */
export type ClauseRole = 'main' | 'coordinate' | 'time' | 'reason' | 'relative' | 'content' | 'attribution' | 'ing';

/** A stretch of tokens `[first, last]` with its verb groups; the first of them is its predicate. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly role: ClauseRole;
  /** The word that opens it, lower case; null: none. */
  readonly link: string | null;
  /** Index of the clause that it hangs on, null for the first. */
  readonly parent: number | null;
  readonly groups: readonly VerbGroup[];
}

const TIME_LINKS = new Set(['after', 'before', 'as', 'while', 'when', 'since', 'until', 'till', 'once', 'whenever']);
const REASON_LINKS = new Set(['because', 'although', 'though', 'whereas', 'unless', 'if', 'so']);
const RELATIVE_LINKS = new Set(['who', 'which', 'where', 'whose', 'whom']);
const COORDINATE_LINKS = new Set(['and', 'but', 'or', 'yet', 'then', 'later', 'nor']);
/** Verbs of speech that take a name for their object, not a clause. */
const NO_CONTENT = new Set(['call', 'hail', 'welcome', 'praise', 'applaud', 'thank', 'accuse', 'blame', 'condemn', 'denounce', 'criticise', 'criticize', 'congratulate', 'endorse', 'reject', 'dismiss', 'order', 'ask', 'urge', 'instruct', 'command', 'describe']);
/** Nouns whose "that" opens what was said. */
const SAID = new Set(['declaration', 'announcement', 'report', 'reports', 'claim', 'claims', 'statement', 'news', 'allegation', 'allegations', 'confirmation', 'fact', 'evidence', 'indications']);
const GIVEN = new Set(['given', 'so', 'now', 'provided', 'remarkable', 'clear', 'likely', 'possible', 'such']);
const OBJECTS = new Set(['reporters', 'journalists', 'parliament', 'lawmakers', 'him', 'her', 'them', 'us', 'me', 'it']);

/** The words that can open a clause without a comma before them. */
const OPENING = new Set([...TIME_LINKS, ...REASON_LINKS, ...RELATIVE_LINKS, ...COORDINATE_LINKS, 'that', 'according', 'he', 'she', 'they', 'we', 'it']);

/** What may part clauses; a colon with nothing behind it stands in a time of day. */
const COMMA = /[,;]|:(?!$)| -+ /u;

interface Cut {
  readonly at: number;
  readonly role: ClauseRole;
  readonly link: string | null;
  /** The content of a noun ("the claim that …"), not of a verb. */
  readonly ofNoun?: true;
  /** A comma or a dash stands before it. */
  readonly parted?: boolean;
}

/** The next comma-like break after `from`, or the end: as far as a clause that opens at `from` reaches at most. */
function reach(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.before !== ' ' && COMMA.test(token.before)) return at;
  }
  return tokens.length;
}

/** True where the last verb before `at` is one of saying: what follows it is its content. */
function says(groups: readonly VerbGroup[], start: number, at: number): boolean {
  const last = groups.findLast((g) => g.first >= start && g.last < at && hasSubject(g.tense));
  return last !== undefined && (isSayVerb(last.lemma) || isSpeechAct(last.lemma));
}

/** "It is expected that …", "it was hoped that …". */
function expected(tokens: readonly Token[], groups: readonly VerbGroup[], start: number, at: number): boolean {
  const last = groups.findLast((g) => g.first >= start && g.last === at - 1);
  return last !== undefined && last.passive && tokens[last.first - 1]?.lower === 'it' && hasSubject(last.tense);
}

const nextFinite = (groups: readonly VerbGroup[], from: number, to: number): VerbGroup | undefined =>
  groups.find((g) => g.first >= from && g.first < to && hasSubject(g.tense));

/** "Climbers who were with him were rescued": behind the relative clause, whose verb is told, the main clause goes on. */
function resumes(tokens: readonly Token[], groups: readonly VerbGroup[], at: number, last: Cut): boolean {
  const here = groups.find((g) => g.first === at);
  if (here === undefined || !hasSubject(here.tense)) return false;
  // "The driver who was hurt and left the car died": the relative clause may have two verbs.
  const two = last.role === 'coordinate' && last.link === 'and' && last.parted !== true;
  const opens = two ? tokens.findLastIndex((t, k) => k < last.at && SUBJECT_RELATIVES.has(t.lower)) : last.role === 'relative' && SUBJECT_RELATIVES.has(last.link ?? '') ? last.at : -1;
  if (opens < 0 || tokens.slice(opens, at).some(parted)) return false;
  const inside = groups.filter((g) => g.first > opens && g.first < at && hasSubject(g.tense));
  const [only] = inside;
  return inside.length === (two ? 2 : 1) && only !== undefined && only.first <= opens + (tokens[opens]?.lower === 'whose' ? 4 : 2) && !inside.some((g) => isSayVerb(g.lemma) || isSpeechAct(g.lemma)) && !OPENING.has(tokens[at - 1]?.lower ?? '')
    && !groups.some((g) => g.first < opens && hasSubject(g.tense) && !isSayVerb(g.lemma));
}

/** "The fire, which started on Friday and burned for a day,": the verb at `at` is the second of a relative clause that a comma opened. */
function closesAside(tokens: readonly Token[], at: number): boolean {
  const opens = tokens.findLastIndex((t, k) => k < at && t.before.includes(','));
  return opens > 0 && RELATIVE_LINKS.has(tokens[opens]?.lower ?? '');
}

function cutAt(tokens: readonly Token[], groups: readonly VerbGroup[], at: number, last: Cut): Cut | null {
  const start = last.at;
  const token = tokens[at];
  const prev = tokens[at - 1];
  if (token === undefined || prev === undefined) return null;
  const breaks = parted(token);
  const comma = token.before !== ' ' && COMMA.test(token.before);
  // Most words open nothing: a word that is no link, behind a mere space, needs no look ahead.
  if (!comma && !breaks && !OPENING.has(token.lower) && !((last.role === 'relative' || last.link === 'and') && groups.some((g) => g.first === at))) return null;
  const far = reach(tokens, at);
  const finite = nextFinite(groups, at + 1, far);
  const before = groups.some((g) => g.first >= start && g.first < at && hasSubject(g.tense));
  const word = token.lower;

  if (resumes(tokens, groups, at, last)) return { at, role: 'coordinate', link: null };
  if (TIME_LINKS.has(word)) {
    if (word === 'as' && (prev.lower === 'well' || prev.lower === 'such' || prev.lower === 'far' || prev.lower === 'soon')) return null;
    // "as many as", "sworn in as mayor hours after the vote ended": it compares or names, and the verb is another clause's.
    if (word === 'as' && (/^(?:many|much|few|little)$/u.test(tokens[at + 1]?.lower ?? '') || (finite !== undefined && tokens.slice(at + 1, finite.first).some((t) => TIME_LINKS.has(t.lower) || RELATIVE_LINKS.has(t.lower))))) return null;
    const gerund = groups.find((g) => g.first === at + 1 && g.tense === 'ing');
    // In "left before the storm and returned" the second verb is the main clause's.
    const own = finite !== undefined && finite.first > at + 1 && !COORDINATE_LINKS.has(tokens[finite.first - 1]?.lower ?? '');
    if (gerund !== undefined || own) return { at, role: 'time', link: word };
    return null;
  }
  if (REASON_LINKS.has(word) && finite !== undefined) return { at, role: 'reason', link: word };
  // WHO is an organisation.
  if (RELATIVE_LINKS.has(word) && token.text !== 'WHO' && (nextFinite(groups, at + 1, Math.max(far, at + 4)) !== undefined)) return { at, role: 'relative', link: word };
  if (word === 'according' && tokens[at + 1]?.lower === 'to' && before) return { at, role: 'attribution', link: word };
  // "…," Olena Roe, an analyst, told the paper: the attribution opens where the quotation closes.
  if (prev.quoted && !token.quoted && token.before.includes('"') && /[,?!]/u.test(token.before)) {
    const speaks = groups.find((g) => g.first >= at && g.first < at + 25 && hasSubject(g.tense));
    if (speaks !== undefined && isSayVerb(speaks.lemma) && speaks.tense !== 'modal') return { at, role: 'attribution', link: null };
  }
  // "The town that was seized in March was retaken": no verb of the main clause has come yet.
  if (word === 'that' && !before && !breaks && !SAID.has(prev.lower) && tokens[at - 2]?.lower !== 'to' && at > start + 1 && groups.some((g) => g.first === at + 1 && hasSubject(g.tense))) return { at, role: 'relative', link: word };
  const later = finite ?? nextFinite(groups, at + 1, Math.min(tokens.length, at + 24));
  if (word === 'that' && later !== undefined && (before || tokens.slice(Math.max(start, at - 8), at).some((t) => SAID.has(t.lower)))) {
    if (says(groups, start, at) || expected(tokens, groups, start, at)) return { at, role: 'content', link: word };
    if (breaks) return null;
    if (finite === undefined) return null;
    if (tokens.slice(Math.max(start, at - 8), at).some((t) => SAID.has(t.lower))) return { at, role: 'content', link: word, ofNoun: true };
    if (GIVEN.has(prev.lower)) return { at, role: 'reason', link: word };
    return { at, role: 'relative', link: word };
  }
  // "the war he began", with no word between: a relative clause that hides its link.
  if (/^(?:he|she|they|we|it)$/u.test(word) && !breaks && prev.verb === null && groups.some((g) => g.first >= start && g.last < at) && groups.some((g) => g.first > at && g.first <= at + 2 && hasSubject(g.tense)) && !says(groups, start, at) && !/^(?:that|than|as|what|if|and|but|or|when|while|because|before|after|since|where|which|whom|like|until|not|so)$/u.test(prev.lower)) return { at, role: 'relative', link: null };
  if (COORDINATE_LINKS.has(word) && before) {
    const opens = groups.find((g) => g.first > at && g.first <= at + 2 && (hasSubject(g.tense)));
    const whole = finite !== undefined && !tokens.slice(at + 1, finite.first).some((t) => RELATIVE_LINKS.has(t.lower) || TIME_LINKS.has(t.lower) || t.lower === 'that' || COORDINATE_LINKS.has(t.lower));
    if (opens !== undefined || (finite !== undefined && (breaks || word === 'but')) || (whole && finite.first > at + 2)) return { at, role: 'coordinate', link: word, parted: breaks };
    // "wounded three and damaged a bus": the second verb looks like a participle, the link says that it is not.
    const gerund = groups.find((g) => g.first > at && g.first <= at + 2 && g.tense === 'ing');
    if (gerund !== undefined && groups.some((g) => g.first < at && g.tense === 'ing')) return { at, role: 'ing', link: word };
    const bare = groups.find((g) => g.first === at + 1 && g.tense === 'participle');
    return bare !== undefined && before && word !== 'or' ? { at, role: 'coordinate', link: word, parted: breaks } : null;
  }
  if (comma && before) {
    const gerund = groups.find((g) => g.tense === 'ing' && (g.first === at || (g.first === at + 1 && /ly$|^(?:then|thus|also)$/u.test(word))));
    if (gerund !== undefined) return { at, role: 'ing', link: null };
    if (groups.some((g) => g.first === at && isSayVerb(g.lemma) && hasSubject(g.tense) && g.tense !== 'modal')) return { at, role: 'attribution', link: null };
    // "The firm, which is small, won": behind the aside the main clause goes on.
    const aside = last.role === 'relative' || (last.link === 'and' && last.parted !== true && closesAside(tokens, last.at));
    if (aside && groups.some((g) => g.first === at && hasSubject(g.tense))) return { at, role: 'coordinate', link: null };
    if (finite !== undefined) {
      if (isSayVerb(finite.lemma) && finite.tense !== 'modal') return { at, role: 'attribution', link: null };
      // "Aldport, the only town that it took": an apposition, told on the side.
      if (/^(?:the|a|an)$/u.test(word) && prev.capital && token.before.includes(',')) return { at, role: 'relative', link: null };
      if (/[;:]| -+ /u.test(token.before) || finite.first <= at + 6) return { at, role: 'coordinate', link: null };
    }
  }
  return null;
}

/** Cuts behind a verb of saying whose content follows without "that": "officials said the bridge was down". */
function contentCuts(tokens: readonly Token[], groups: readonly VerbGroup[]): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const [index, group] of groups.entries()) {
    if (!hasSubject(group.tense) || !(isSayVerb(group.lemma) || isSpeechAct(group.lemma))) continue;
    let at = group.last + 1;
    const object = tokens[at];
    if (NO_CONTENT.has(group.lemma)) continue;
    const opens = groups.some((g) => g.first === at + 1 && hasSubject(g.tense));
    if (object !== undefined && !opens && (OBJECTS.has(object.lower) || (group.lemma === 'tell' && object.capital))) {
      while (at < tokens.length && tokens[at]?.lower !== 'that' && tokens[at]?.capital === true) at += 1;
      if (OBJECTS.has(object.lower) && !(object.lower === 'her' && group.lemma !== 'tell')) at += 1;
    }
    // "told a briefing the road was cut": the listener stands between.
    if (group.lemma === 'tell' && object !== undefined && /^(?:a|an|the|his|her|its|their)$/u.test(object.lower) && at === group.last + 1) at += 2;
    // "announced today that it would close": the day is that of the announcement.
    if (at === group.last + 1 && /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u.test(object?.lower ?? '') && tokens[at + 1]?.lower === 'that') at += 1;
    const token = tokens[at];
    if (token === undefined || at > group.last + 5) continue;
    if (group.passive) continue;
    const next = groups.slice(index + 1).find((g) => hasSubject(g.tense));
    if (next === undefined) continue;
    // "announced on Monday it would close": the content opens at its subject, behind the adverbial.
    if (/^(?:on|in|at|early|late|earlier|this|last|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u.test(token.lower)) {
      const subject = tokens.findIndex((t, k) => k > at && k <= at + 4 && /^(?:it|he|she|they|we)$/u.test(t.lower) && next.first === k + 1 && endsDate(tokens[k - 1]?.lower ?? ''));
      if (subject > 0) cuts.push({ at: subject, role: 'content', link: null });
      continue;
    }
    // "declared a state of emergency and warned": the second verb is the speaker's own.
    if (/^(?:and|or|but)$/u.test(tokens[next.first - 1]?.lower ?? '') && token.lower !== 'that') continue;
    // "told workers to stay but later let them go": he who told is the one who let.
    const turn = tokens.findIndex((t, k) => k > at && k < next.first && t.lower === 'but');
    if (turn > 0 && token.lower !== 'that' && tokens.slice(at, turn).some((t, k) => t.lower === 'to' && tokens[at + k + 1]?.verb?.base === true)) continue;
    const far = reach(tokens, at);
    const linked = tokens.slice(at, next.first).some((t) => TIME_LINKS.has(t.lower) || REASON_LINKS.has(t.lower) || RELATIVE_LINKS.has(t.lower));
    // "said her son, who was on board, had left": behind the aside the subject of what is said has its verb.
    const wide = linked && RELATIVE_LINKS.has(tokens[far]?.lower ?? '') && next.first > far && groups.some((g) => g.first === reach(tokens, far) && hasSubject(g.tense)) && far - at <= 6;
    // "said a man who was hurt on Sunday died": so has it behind a clause that no comma parts.
    const carried = linked && RELATIVE_LINKS.has(tokens[next.first - 1]?.lower ?? '') && groups.some((g) => g.first > next.last && g.first < far && hasSubject(g.tense))
      && !tokens.slice(at, next.first - 1).some((t) => OPENING.has(t.lower));
    if (linked && !wide && !carried) continue;
    // "said Olena Roe, its owner, will sell it": an aside parts the subject from its verb.
    const aside = token.capital && next.first >= far && (next.first === reach(tokens, far) || next.first === reach(tokens, far) + 1) && next.tense !== 'ing';
    if (next.first <= at || (next.first >= far && !token.before.includes('"') && !aside && !wide)) continue;
    if (token.before.includes(',') && !token.before.includes('"')) continue;
    if (/^(?:what|how|why|on|in|at|by|after|before|as|while|when|since|from|to|about|against|for|because|with|and|but)$/u.test(token.lower)) continue;
    cuts.push({ at, role: 'content', link: token.lower === 'that' ? 'that' : null });
  }
  return cuts;
}

/** Splits a sentence into clauses, in order; every token is in exactly one. */
export function clausesOf(tokens: readonly Token[], groups: readonly VerbGroup[]): readonly Clause[] {
  const content = new Map(contentCuts(tokens, groups).map((cut) => [cut.at, cut]));
  const cuts: Cut[] = [{ at: 0, role: 'main', link: null }];
  const opening = tokens[0];
  if (opening !== undefined && (TIME_LINKS.has(opening.lower) || REASON_LINKS.has(opening.lower)) && nextFinite(groups, 1, reach(tokens, 0)) !== undefined) {
    cuts[0] = { at: 0, role: TIME_LINKS.has(opening.lower) ? 'time' : 'reason', link: opening.lower };
    const far = reach(tokens, 0);
    // "After the bridge fell, traffic stopped": the main clause opens behind the comma.
    if (nextFinite(groups, far, tokens.length) !== undefined && far < tokens.length) cuts.push({ at: far, role: 'main', link: null });
  }
  for (let at = 1; at < tokens.length; at += 1) {
    const last = cuts.at(-1);
    if (last !== undefined && at <= last.at) continue;
    const inside = groups.some((g) => g.first < at && at <= g.last);
    if (inside) continue;
    const cut = content.get(at) ?? cutAt(tokens, groups, at, last ?? { at: 0, role: 'main', link: null });
    // "In 2015, two years after the war ended, the mill reopened": nothing told stands before the time clause.
    const late = cut?.role === 'coordinate' && cut.link === null && cuts.length === 2 && last?.role === 'time' && nextFinite(groups, 0, last.at) === undefined;
    if (cut !== null && cut !== undefined) cuts.push(late ? { ...cut, role: 'main' } : cut);
  }
  const clauses: Clause[] = [];
  for (const [index, cut] of cuts.entries()) {
    const last = (cuts[index + 1]?.at ?? tokens.length) - 1;
    const within = groups.filter((g) => g.first >= cut.at && g.first <= last);
    clauses.push({ first: cut.at, last, role: cut.role, link: cut.link, parent: index === 0 ? null : parentOf(clauses, cut, within), groups: within });
  }
  return clauses;
}

/** A content clause hangs on the clause of its verb of saying, an attribution on the first clause, others on the last finite one. */
function parentOf(before: readonly Clause[], cut: Cut, groups: readonly VerbGroup[]): number {
  if (cut.role === 'attribution' || cut.role === 'main') return 0;
  const speaks = (group: VerbGroup | undefined): boolean => group !== undefined && (isSayVerb(group.lemma) || isSpeechAct(group.lemma));
  if (cut.ofNoun === true) return before.length - 1;
  if (cut.role === 'content') {
    const says = before.findLastIndex((c) => speaks(c.groups.at(-1)) || speaks(c.groups.find((g) => hasSubject(g.tense))));
    if (says >= 0) return says;
  }
  const last = before.at(-1);
  const above = before[last?.parent ?? -1];
  if (cut.role === 'coordinate' && cut.link === null && last?.role === 'relative' && last.parent !== null && above !== undefined && !above.groups.some((g) => hasSubject(g.tense))) return last.parent;
  // "A man who stole a car and hit a tree": two acts in one tense, and no comma, are of one.
  const [first, then] = [last?.groups.find((g) => hasSubject(g.tense)), groups[0]];
  if (cut.role === 'coordinate' && cut.link === 'and' && cut.parted !== true && last?.role === 'relative' && SUBJECT_RELATIVES.has(last.link ?? '') && last.link !== 'whose' && first !== undefined && then !== undefined && then.first <= cut.at + 2
    && first.tense === then.tense && first.lemma !== 'be' && !isStateVerb(first.lemma)) return before.length - 1;
  // Behind a relative clause of two verbs its noun goes on.
  const relative = before.findLastIndex((c) => c.role === 'relative');
  const holder = before[relative]?.parent ?? -1;
  if (cut.role === 'coordinate' && cut.link === null && relative === before.length - 2 && before[holder]?.groups.some((g) => hasSubject(g.tense)) === false) return holder;
  // "said work went on, but gave no date": behind the comma the one who said it goes on, not what was said.
  if (cut.role === 'coordinate' && last?.role === 'content' && last.parent !== null && cut.parted === true && cut.link === 'but' && groups[0] !== undefined && groups[0].tense === 'past' && groups[0].first <= cut.at + 1) return last.parent;
  if (cut.role === 'coordinate' && speaks(groups.find((g) => hasSubject(g.tense)))) {
    // "said the road was being cleared and warned drivers": who warned is who said. But in "said men stopped her and threatened
    // her" two plain pasts belong together: it is the men.
    const told = last?.role === 'content' ? last.groups.find((g) => hasSubject(g.tense)) : undefined;
    if (told !== undefined && told.tense === 'past' && told.first === told.head) return before.length - 1;
    const says = before.findLastIndex((c) => c.role !== 'content' && speaks(c.groups.find((g) => hasSubject(g.tense))));
    if (says >= 0) return says;
  }
  const finite = before.findLastIndex((c) => c.groups.some((g) => hasSubject(g.tense)) && c.role !== 'relative');
  if (cut.role === 'relative' || cut.role === 'ing') return before.length - 1;
  if (finite >= 0) return finite;
  const outside = before.findLastIndex((c) => c.role !== 'relative');
  return outside < 0 ? before.length - 1 : outside;
}
