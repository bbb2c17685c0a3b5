import type { Chunk } from './chunk.ts';
import { isBare, isUnfinished, type Clause, type Loose } from './clause.ts';
import { backTo, begin, isNominative, restart, take, uses, waiting, type Reading } from './reading.ts';
import { BE, HAVE, type VerbGroup } from './verb-group.ts';
import { NOUNS_WITH_TO } from './verb-uses.ts';

export function readVerb(reading: Reading, verb: VerbGroup, next: Chunk | undefined): void {
  if (reading.preposition !== null) reading.top.stranded = true;
  reading.preposition = null;
  if (verb.form === 'finite') readFinite(reading, verb, next);
  else if (isPastInstead(reading, verb, next)) readFinite(reading, { ...verb, form: 'finite', tense: 'past', passive: false }, next);
  else readOther(reading, verb);
  reading.separator = null;
  reading.conjunction = null;
}

/** A participle with a bare noun before and behind it is a past tense whose tag is wrong: "the mayor opened the bridge". */
function isPastInstead(reading: Reading, verb: VerbGroup, next: Chunk | undefined): boolean {
  const { top, separator } = reading;
  return verb.form === 'participle' && top.verb === null && top.subject !== null && separator === null && next?.kind === 'noun' && !uses(reading, verb, 'double') && !uses(reading, verb, 'made');
}

/** A finite verb takes the clause that waits for it, or begins one. The first of these that holds. */
function readFinite(reading: Reading, verb: VerbGroup, next: Chunk | undefined): void {
  const host = reading.top;
  if (subordinate(reading, host, verb)) return;
  if (host.verb === null) {
    if (next?.kind === 'comma' && interpose(reading, host, verb)) return;
    changeSubject(reading, host);
    relate(reading, host);
    take(reading, host, verb);
    return;
  }
  const steps = [finishQuestion, relateDeeper, invert, endSubjectClause, hangOnVerb, takeWaiting, resumeNoun, beginWithSubject, endFreeRelative];
  if (!steps.some((step) => step(reading, host, verb))) joinLast(reading, host, verb);
}

type Step = (reading: Reading, host: Clause, verb: VerbGroup) => boolean;

/** The noun that stands directly before the verb, loose. */
const subjectOf = ({ separator, loose }: Reading): Loose | null => (separator === null ? loose : null);

/** Prepositions that begin clauses as well. */
const SUBORDINATORS = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than', 'because', 'although', 'though', 'while', 'whereas', 'if', 'unless', 'once', 'that', 'so', 'like']);

/** "After the ferry sank": the tag has a preposition where the verb shows that there is a clause. */
const subordinate: Step = (reading, host, verb) => {
  const { before, separator, lower } = reading;
  const oblique = host.obliques.at(-1);
  if (separator !== null || oblique === undefined || oblique.noun !== before || (host.verb === null && host.subject !== null) || !SUBORDINATORS.has(lower[oblique.preposition ?? -1] ?? '')) return false;
  host.obliques.pop();
  begin(reading, verb, 'adverbial', host, { mark: oblique.preposition, subject: oblique.noun });
  return true;
};

/** "The ferry, the mayor said, was old": a speaker beside what is said. */
const interpose: Step = (reading, host, verb) => {
  const subject = subjectOf(reading);
  if (subject?.after !== 'comma' || subject.noun === host.subject || !uses(reading, verb, 'clause')) return false;
  begin(reading, verb, 'beside', host, { subject: subject.noun });
  return true;
};

/** "The ferry that sank": no subject stands between "that" and the verb, so it is the subject. */
function relate({ before }: Reading, host: Clause): void {
  if (host.kind !== 'noun' || host.subject !== null || before?.kind !== 'subordinator') return;
  host.kind = 'relative';
  host.mark = null;
  host.wh = before;
}

/** "Hey, Mr. Orrin, you left", "Not yet, and she left": the noun beside the verb, and not the first of the clause. */
function changeSubject(reading: Reading, host: Clause): void {
  const subject = subjectOf(reading);
  if (subject === null || host.subject === null || host.wh !== null) return;
  const isApart = subject.after === 'and' && isNominative(reading, subject.noun) && host.subject.end !== subject.noun.start - 1;
  if (subject.after === 'comma' || isApart) host.subject = subject.noun;
}

/** "Did he go": the helper before the subject and the verb behind it are one group. */
function finish(reading: Reading, clause: Clause, helper: VerbGroup, verb: VerbGroup): void {
  const passive = verb.form === 'participle' && BE.has(reading.lower[helper.head] ?? '');
  take(reading, clause, { ...verb, passive, tense: helper.tense, modal: helper.modal, form: helper.form, negated: helper.negated || verb.negated });
}

/** The same where the verb looks finite: "did they come". */
const finishQuestion: Step = (reading, host, verb) => {
  const { before, lower } = reading;
  if (host.verb === null || !isUnfinished(host) || verb.helpersOnly || host.subject === null || host.subject !== before || BE.has(lower[host.verb.head] ?? '')) return false;
  finish(reading, host, host.verb, verb);
  return true;
};

/** "The ferry that the owner said was sound": what the clause is about is the subject further in. */
const relateDeeper: Step = (reading, host, verb) => {
  const { separator, before } = reading;
  const leads = before?.kind === 'adjective' || (before?.kind === 'verb' && uses(reading, host.verb, 'clause'));
  if (host.wh === null || host.subject === null || host.parent === null || separator !== null || !leads) return false;
  const { wh } = host;
  host.wh = null;
  begin(reading, verb, 'complement', host, { subject: wh });
  return true;
};

/** "Also killed was a guard": the participle before "be" is the verb, and the subject is still to come. */
const invert: Step = (reading, host, verb) => {
  const open = host.verb?.form === 'participle' ? waiting(reading) : host;
  if (host.verb === null || !verb.helpersOnly || !BE.has(reading.lower[verb.head] ?? '') || reading.before?.kind !== 'verb' || open === null || open.subject !== null || (open !== host && host.parent !== open) || isBare(host) || !/^VB[DN]$/u.test(reading.tags[host.verb.head] ?? '') || open.kind !== 'main') return false;
  const { head } = host.verb;
  host.verb = null;
  backTo(reading, open);
  take(reading, open, { ...verb, head, helpersOnly: false, passive: true });
  open.inverted = true;
  return true;
};

/** "Leaving the harbour was hard". */
const endSubjectClause: Step = (reading, host, verb) => {
  const open = waiting(reading);
  const subject = subjectOf(reading);
  const isTaken = subject !== null && (isNominative(reading, subject.noun) || subject.after === 'noun');
  if (open === null || open.subject !== null || isTaken || reading.separator !== null || host.parent !== open || host.kind !== 'adverbial' || host.mark !== null || host.verb?.form === 'finite') return false;
  host.kind = 'subject';
  open.clausal = host;
  backTo(reading, open);
  take(reading, open, verb);
  return true;
};

/** "Said the ferry sank", "the ferry they built". */
const hangOnVerb: Step = (reading, host, verb) => {
  const subject = subjectOf(reading);
  if (subject === null || !isHeld(reading, host, subject)) return false;
  subject.release();
  const about = subject.after === 'noun' && !uses(reading, host.verb, 'told') ? reading.looseBefore : null;
  if (about === null) begin(reading, verb, 'complement', host, { subject: subject.noun });
  else begin(reading, verb, 'relative', host, { antecedent: about.noun, subject: subject.noun, behind: about.after === 'other' ? null : about });
  return true;
};

/** True if a noun behind a verb is the subject of a clause that hangs there, and not what the verb tells of while another waits. */
function isHeld(reading: Reading, host: Clause, { noun, after }: Loose): boolean {
  if (after === 'noun') return true;
  if (after !== 'verb' && after !== 'adjective') return false;
  const open = waiting(reading);
  if (open === null && resumed(reading) === null) return true;
  const takes = uses(reading, host.verb, 'clause');
  return isNominative(reading, noun) ? takes || open?.subject !== null : takes && (reading.finiteFrom[noun.end] ?? 0) > 1;
}

/** "The ferry that sank was old": the clause that waits outside gets the verb. */
const takeWaiting: Step = (reading, _, verb) => {
  const open = waiting(reading);
  const subject = subjectOf(reading);
  if (open === null || reading.separator === 'and' || (open.subject === null && open.wh === null && subject === null)) return false;
  backTo(reading, open);
  if (subject !== null && ((open.subject === null && open.wh === null) || subject.after === 'comma')) {
    subject.release();
    open.subject = subject.noun;
  }
  take(reading, open, verb);
  return true;
};

/** The innermost clause about a noun that was loose: "(and) the ferry that sank ...", "(said) the ferry built there ...". */
function resumed({ stack, separator }: Reading): { readonly parent: Clause; readonly behind: Loose } | null {
  if (separator === 'and') return null;
  for (const { kind, parent, behind, antecedent } of stack.toReversed()) {
    if ((kind === 'relative' || kind === 'noun') && parent !== null && behind !== null && behind.noun === antecedent) return { parent, behind };
  }
  return null;
}

/** "And the ferry that sank was old". */
const resumeNoun: Step = (reading, _, verb) => {
  const found = resumed(reading);
  const subject = subjectOf(reading);
  if (found === null) return false;
  const { parent, behind } = found;
  if (subject !== null && (isNominative(reading, subject.noun) || subject.after === 'comma' || (subject.after === 'and' && behind.after === 'verb'))) return false;
  behind.release();
  backTo(reading, parent);
  begin(reading, verb, behind.after === 'and' ? 'conjunct' : behind.after === 'verb' ? 'complement' : 'beside', parent, { subject: behind.noun });
  return true;
};

/** "The ferry sank and the crew swam", "the ferry sank, the crew swam". */
const beginWithSubject: Step = (reading, host, verb) => {
  const subject = subjectOf(reading);
  if (subject === null) return false;
  subject.release();
  const isJoined = subject.after === 'and';
  const parent = isJoined ? host : reading.stack.find((clause) => clause.verb !== null) ?? host;
  backTo(reading, parent);
  begin(reading, verb, isJoined ? 'conjunct' : 'beside', parent, { subject: subject.noun, mark: reading.conjunction });
  return true;
};

/** "What sank was a ferry". */
const endFreeRelative: Step = (reading, _, verb) => {
  const [root] = reading.stack;
  if (root === undefined || root.wh === null || root.verb === null || reading.separator === 'and') return false;
  restart(reading);
  root.kind = 'subject';
  root.parent = reading.top;
  reading.top.clausal = root;
  take(reading, reading.top, verb);
  return true;
};

/** "The ferry turned and sank". */
function joinLast(reading: Reading, host: Clause, verb: VerbGroup): void {
  const same = reading.stack.findLast((clause) => clause.verb?.form === 'finite') ?? host;
  backTo(reading, same);
  begin(reading, verb, reading.separator === null || (reading.quoted && reading.separator === 'comma' && uses(reading, verb, 'clause')) ? 'beside' : 'conjunct', same, { mark: reading.conjunction, twin: twinOf(reading, same) });
}

/** The clause, if only "and" stands between its verb and the next, so that an object behind may be that of both. */
function twinOf(reading: Reading, same: Clause): Clause | null {
  const { conjunction } = reading;
  return conjunction !== null && conjunction === same.verb?.end && !same.verb.passive && !uses(reading, same.verb, 'alone') ? same : null;
}

/** Subordinators that a participle with a subject can follow: "with rain falling". */
const WITH = new Set(['with', 'without', 'for', 'of', 'by', 'in', 'on', 'about', 'to', 'from']);

function readOther(reading: Reading, verb: VerbGroup): void {
  const { top, before, separator, loose, tags, lower } = reading;
  const isQuestion = verb.form === 'bare' || top.adverb === null || tags[top.adverb.head] === 'WRB';
  if (top.verb !== null && isUnfinished(top) && top.subject !== null && before?.kind !== 'comma' && verb.form !== 'infinitive' && isQuestion) {
    finish(reading, top, top.verb, verb);
    return;
  }
  if (verb.form === 'bare' && separator === null && loose?.after === 'verb' && top.verb !== null && !uses(reading, top.verb, 'lets') && !isBare(top)) {
    loose.release();
    begin(reading, verb, 'complement', top, { subject: loose.noun });
    return;
  }
  if (separator === 'and') {
    const same = reading.stack.findLast((clause) => clause.verb?.form === verb.form) ?? (verb.form === 'bare' ? reading.stack.findLast((clause) => clause.verb !== null) : undefined);
    if (same !== undefined) {
      const twin = twinOf(reading, same);
      backTo(reading, same);
      begin(reading, verb, 'conjunct', same, { mark: reading.conjunction, twin });
      return;
    }
  }
  const isLed = (top.mark !== null || top.wh !== null) && (top.subject === null || verb.form === 'infinitive' || WITH.has(lower[top.mark ?? -1] ?? ''));
  if (top.verb === null && (isLed || (verb.form === 'bare' && top.subject === null))) take(reading, top, verb);
  else hang(reading, verb);
}

/** How an infinitive or participle hangs on what stands before it. */
function hang(reading: Reading, verb: VerbGroup): void {
  const { top, before, separator, lastNoun, lower } = reading;
  const noun = before?.kind === 'noun' ? before : null;
  const about = { antecedent: lastNoun };
  const isTo = verb.form === 'infinitive';
  if (top.verb === null && top.subject === null) begin(reading, verb, noun === null ? 'adverbial' : 'noun', top, noun === null ? {} : about);
  else if (verb.form === 'bare' && top.verb !== null) begin(reading, verb, 'controlled', top);
  else if (separator === 'comma') {
    const isAbout = verb.form === 'participle' && lastNoun !== null && top.verb !== null;
    begin(reading, verb, isAbout ? 'noun' : 'adverbial', top, isAbout ? about : {});
  } else if (noun !== null && (!isTo || top.verb === null || NOUNS_WITH_TO.has(lower[noun.last] ?? '') || HAVE.has(lower[top.verb.head] ?? ''))) begin(reading, verb, 'noun', top, about);
  else if (top.verb === null) begin(reading, verb, 'adverbial', top);
  else if (!isTo) begin(reading, verb, top.open || top.objects.length > 0 ? 'controlled' : 'adverbial', top);
  else {
    // "It took a week to find", "ready to leave", "tried to leave", "began to leave".
    const isExtraposed = top.objects.length > 0 && top.subject !== null && lower[top.subject.head] === 'it';
    const isWanted = isBare(top) || isExtraposed || before?.kind === 'adjective' || uses(reading, top.verb, 'to') || (before?.kind === 'verb' && !uses(reading, top.verb, 'purpose'));
    begin(reading, verb, isWanted ? 'controlled' : 'adverbial', top);
  }
}
