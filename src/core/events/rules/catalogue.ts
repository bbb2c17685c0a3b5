import { isCharge, says, thinks } from '../frames/attribution.ts';
import { isLightVerb, isSayVerb, isSpeechAct } from '../lexicon/forms.ts';
import { TALKING_VERBS } from '../lexicon/verbs.ts';
import type { Rule } from './rule.ts';
import { eventNoun, finite, hasChild, hasSaid, isRate, isUntil, kindIs, past, predicate, type View } from './view.ts';

/** What somebody waits for: "is expected to", "is due to". */
const AWAITED = new Set(['expect', 'anticipate', 'schedule', 'set', 'slate', 'plan', 'project', 'due', 'likely', 'poise', 'ready', 'tip', 'bind', 'prepare', 'forecast']);
const PLANNING = new Set(['expect', 'anticipate', 'schedule', 'plan', 'intend', 'prepare', 'aim', 'slate', 'set', 'hope', 'seek']);
/** What stands in the infinitive behind them is as real as they are. */
const BRINGING_ABOUT = new Set('begin start continue manage help force cause come go get prove dare happen proceed lead allow enable make let keep stop finish see find catch leave say report believe think allege know seem appear have send prompt move rush turn use watch hear'.split(' '));
/** Behind these the infinitive tells more than the verb. */
const LEADING = /^(?:begin|start|continue|manage|come|go|seem|appear|have|get|help|happen|see|find|hear|watch)$/u;
const PERCEIVING = /^(?:see|hear|notice|watch|find|learn|discover|realise|realize|know|remember|witness|film|show|depict|capture)$/u;
/** What is done by saying it. */
const ACTS = new Set('announce order appoint reject declare charge accuse dismiss name call pledge rule find report publish post write estimate add complain reveal disclose indicate hear learn read quote record'.split(' '));
const ENDED = new Set(['dead', 'missing', 'underway', 'over', 'complete', 'finished', 'ablaze']);
/** A participle behind another preposition says of what, how or without what: "accused of killing". */
const WHEN = /^(?:|after|before|since|when|while|once|upon|following|and|or|but)$/u;

/** "There was". */
const isThere = ({ sentence: { lower, groups }, index }: View): boolean => lower[(groups[index] ?? 0) - 1] === 'there';
/** "is expected to", "is due to", "is to", "is going to". */
const leadsTo = (view: View): boolean => (view.lemma === 'be' && !isThere(view) && (view.frame.predicate === view.frame.verb || AWAITED.has(predicate(view)))) || (view.frame.passive && AWAITED.has(view.lemma)) || (view.lemma === 'go' && view.frame.progressive);
const isPresent = ({ mood, headline }: View): boolean => mood.tense === 'present' && !mood.perfect && !mood.progressive && !headline;
const behindNoun = ({ frame }: View): boolean => (frame.parent ?? 0) < frame.verb;

/** "Saw him fall", "showed the tower collapsing". */
const isPerceived = ({ sentence: { frames, tags }, frame: { object } }: View, child: number): boolean => {
  const inner = frames[child];
  return inner !== undefined && (inner.kind === 'complement' || inner.kind === 'controlled' || (inner.kind === 'noun' && inner.parent === object?.head && tags[inner.verb] === 'VBG'));
};

const WORDS_OF_OTHERS = /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|criticism|concerns?|fears?|warnings?|calls?)$/u;
/** "Dismissed the reports": a word, where "dismissed the manager" is a deed. */
const dismissesWords = ({ lemma, frame: { object }, sentence: { lower } }: View): boolean =>
  lemma === 'dismiss' && object !== null && WORDS_OF_OTHERS.test(lower[object.head] ?? '');

/** "Hostage-taking"; a dash between blanks is none. */
const isHyphened = ({ sentence: { tags, tokens }, frame: { verb } }: View): boolean => tags[verb - 1] === 'HYPH' && tokens[verb - 1]?.end === tokens[verb]?.start;
/** A clause of when under what is to come: "will leave when the road is mended", "that he would speak after the king died". */
const isAwaited = (v: View): boolean => kindIs(v, 'adverbial', 'complement') && /^(?:after|until|till|once|when|before)$/u.test(v.mark) && !v.dated && v.parent !== null
  && (v.mood.tense === 'present' ? v.parent.mood.tense === 'future' || v.parent.mood.modal !== null || v.parent.infinitive : v.mood.tense === 'past' && v.parent.mood.modal === 'would' && !v.parent.mood.perfect);
/** "If they came, he would leave". */
const hasCondition = ({ children, sentence: { frames, lower } }: View): boolean => children.some((child) => frames[child]?.kind === 'adverbial' && /^(?:if|unless)$/u.test(lower[frames[child].mark ?? -1] ?? ''));
/** "Roe is to leave", "the mill was to close in May", "is to be built"; not "was to have left", and not "the aim is to win". */
const isTo = ({ lemma, dated, mood, frame: { verb, predicate: at, subject, obliques }, sentence: { tags, lower } }: View): boolean => {
  const between = lower.slice(verb, at);
  if (lemma !== 'be' || !(tags[at] ?? '').startsWith('VB') || !between.includes('to') || between.includes('have')) return false;
  return (dated && obliques.some(({ start }) => start > at)) || (mood.tense === 'present' && (between.includes('be') || /^(?:NNP|PRP)/u.test(tags[subject?.head ?? -1] ?? '')));
};
/** "Had a row with a guard". */
const hasEvent = (v: View): boolean => v.lemma === 'have' && past(v) && eventNoun(v, v.frame.object) && /^an?$/u.test(v.sentence.lower[v.frame.object?.start ?? -1] ?? '');
/** "A ferry named Corvale Star": a name behind the participle. */
const isName = ({ sentence: { tags, quoted }, frame: { attribute } }: View): boolean => attribute !== null && ((tags[attribute.head] ?? '').startsWith('NNP') || quoted[attribute.head] === true);

/** "Declined to comment", "declined to be named". */
const isUnsaid = ({ sentence: { frames, lemmas }, children }: View): boolean => children.some((at) => frames[at]?.kind === 'controlled' && (frames[at].passive || says(lemmas[at] ?? '') || TALKING_VERBS.includes(lemmas[at] ?? '')));

/** In order: the first that holds decides what a frame tells. */
export const catalogue: readonly Rule[] = [
  { name: 'not-until', tells: 'event', about: 'a denial with "until" and a date: it happened then', when: (v) => isUntil(v) && v.mood.tense === 'past' && !v.stative, examples: ['The bridge did not [open] until 1932.'] },
  { name: 'not-until-then', tells: 'projection', about: 'the same of what is to come', when: (v) => isUntil(v) && v.mood.tense !== null && (!v.stative || eventNoun(v, v.frame.subject)), examples: ['The bridge will not [reopen] until May.'] },
  { name: 'negated', tells: null, about: 'what did not happen', when: (v) => v.mood.negated, examples: ['The crew did not [leave].', 'Nobody [left] the ship.', 'The army has not [lost] or abandoned a tank.'] },
  { name: 'unsaid', tells: null, about: 'what somebody would not say', when: (v) => v.lemma === 'decline' && isUnsaid(v), examples: ['The mayor [declined] to comment on the closure.', 'A guard [declined] to be named.'] },
  { name: 'compound', tells: null, about: 'a part of a word with a hyphen', when: (v) => isHyphened(v) && v.mood.tense === null, examples: ['Police spoke of a hostage-[taking].'] },
  { name: 'in-quotation', tells: null, about: 'what somebody says inside quotation marks, where no class of actions holds it', when: (v) => v.quoted && !v.known, examples: ['“We [worked] for years,” Olena Roe said.'] },
  { name: 'awaited-clause', tells: null, about: 'a clause of when, under what is to come', when: isAwaited, examples: ['Jon Roe will speak when the council has [met].', 'Olena Roe said she would speak after the king [died].'] },
  { name: 'ability', tells: null, about: 'what something can do', when: (v) => v.mood.modal !== null && /^(?:can|ca)$/u.test(v.mood.modal), examples: ['The ferry can [sail] to Corvale.'] },
  { name: 'unreal-past', tells: null, about: 'what would or may have been', when: (v) => v.mood.modal !== null && v.mood.perfect, examples: ['The crew would have [left].', 'Jon Roe may have [attacked] a guard.'] },
  { name: 'would-if', tells: null, about: 'what would be done under a condition', when: (v) => /^(?:would|could|might)$/u.test(v.mood.modal ?? '') && hasCondition(v), examples: ['The crew would [leave] if the storm came.'] },
  { name: 'future', tells: 'projection', about: 'what will, may or should be done', when: (v) => (v.mood.tense === 'future' || v.mood.modal !== null) && !v.stative && !thinks(v.lemma) && !says(v.lemma), examples: ['The mill will [close] in May.', 'Rebels could [seize] the port.', 'The mayor said the mill would [close].'] },
  { name: 'future-state', tells: null, about: 'how things will or may stand, what will be said', when: (v) => v.mood.tense === 'future' || v.mood.modal !== null, examples: ['The road will [remain] shut.'] },
  { name: 'scheduled', tells: 'projection', about: 'what is expected, due or about to be done', when: (v) => v.infinitive && kindIs(v, 'controlled') && v.parent !== null && (leadsTo(v.parent) || (v.parent.lemma === 'be' && v.parent.frame.predicate === v.frame.predicate)) && !v.parent.mood.negated && !v.stative, examples: ['The council is expected to [vote] on the plan.'] },
  { name: 'planned', tells: 'projection', about: 'what somebody plans or hopes to do', when: (v) => v.infinitive && kindIs(v, 'controlled') && v.parent !== null && PLANNING.has(v.parent.lemma) && !v.parent.mood.negated && v.parent.mood.modal === null && !v.stative, examples: ['The firm plans to [close] two mills.'] },
  { name: 'is-to', tells: 'projection', about: 'what is to be done, or was to be done by some date', when: (v) => isTo(v) && kindIs(v, 'main', 'conjunct', 'complement', 'beside'), examples: ['The mill [is] to close in May.', 'The town [was] to get a second port in May 2010.'] },
  { name: 'first-to', tells: 'event', about: 'what somebody was the first to do, and when', when: (v) => v.infinitive && v.dated && v.parent !== null && v.parent.lemma === 'be' && past(v.parent) && !v.stative, examples: ['Olena Marsh was the first woman to [open] a mill in 1953.'] },
  { name: 'failed', tells: null, about: 'what somebody failed or refused to do', when: (v) => v.infinitive && /^(?:fail|refuse|decline|forget|neglect|hesitate)$/u.test(v.parent?.lemma ?? ''), examples: ['The crew failed to [leave] the ship on Sunday.'] },
  { name: 'dated-infinitive', tells: 'projection', about: 'an infinitive with a date of its own', when: (v) => v.infinitive && v.sentence.lower[v.frame.verb - 1] === 'to' && v.dated && !v.stative && !(v.parent !== null && BRINGING_ABOUT.has(v.parent.lemma)), examples: ['The king ordered the crew to [leave] on Monday.'] },
  { name: 'brought-about', tells: 'event', about: 'what was begun, made or seen to happen', when: (v) => !finite(v) && kindIs(v, 'controlled', 'complement') && v.parent !== null && BRINGING_ABOUT.has(v.parent.lemma) && !v.parent.mood.negated && (past(v.parent) || v.headline || v.parent.mood.progressive) && !v.stative, examples: ['Rebels were said to have [burned] the bridge.', 'The crew managed to [leave] the ship.'] },
  { name: 'claimed-to-have', tells: 'event', about: 'what somebody says that he or another has done', when: (v) => !finite(v) && v.mood.perfect && kindIs(v, 'controlled') && v.parent !== null && says(v.parent.lemma) && !v.parent.mood.negated && past(v.parent) && !v.stative, examples: ['Norvale claimed to have [annexed] the port in May.'] },
  { name: 'headline-infinitive', tells: 'projection', about: 'a headline’s "to": what is planned', when: (v) => v.headline && v.infinitive && !kindIs(v, 'controlled', 'adverbial') && (v.parent === null || kindIs(v, 'main') || v.sentence.starts[v.index] === 1 || v.frame.parent === 0) && !v.stative, examples: ['Orrin to [buy] a mill'] },
  { name: 'infinitive', tells: null, about: 'what is to be done, without a date', when: (v) => v.infinitive && !finite(v), examples: ['The king ordered the crew to [leave] the ship.'] },
  { name: 'headline-participle', tells: 'event', about: 'a headline without a form of "be"', when: (v) => v.headline && !finite(v) && (kindIs(v, 'main', 'conjunct') || (kindIs(v, 'noun') && v.sentence.frames.every(({ tense }) => tense === null))) && (v.tag === 'VBN' || v.tag === 'VBG') && !v.stative, examples: ['Two climbers [killed] in fall'] },
  { name: 'charge', tells: 'event', aside: true, about: 'what somebody is charged with or accused of: the title says so', when: (v) => v.known && isCharge(v.sentence, v.index), examples: ['Jon Roe was charged with [killing] a guard.'] },
  { name: 'means', tells: null, about: 'a participle that says how or without what', when: (v) => !finite(v) && kindIs(v, 'adverbial', 'conjunct') && (!WHEN.test(v.mark) || v.stative || says(v.lemma) || thinks(v.lemma)), examples: ['The crew left without [calling] for help.', 'The crew left without [selling] the boat.'] },
  { name: 'participle-clause', tells: 'event', about: 'a participle that goes on from the verb, or stands behind "after"', when: (v) => !finite(v) && kindIs(v, 'adverbial', 'conjunct') && (v.known || v.dated || kindIs(v, 'conjunct')), examples: ['A storm struck the town, [killing] six people.', 'A woman is in hospital after being [struck] by a lorry.'] },
  { name: 'naming', tells: null, about: 'a participle that gives a name', when: (v) => !finite(v) && kindIs(v, 'noun') && behindNoun(v) && isName(v), examples: ['The divers met in a cave [named] “Corvale Deep”.'] },
  { name: 'reduced-relative', tells: 'event', aside: true, about: 'a participle behind a noun, dated or of a class of actions', when: (v) => !finite(v) && kindIs(v, 'noun') && behindNoun(v) && ((v.tag === 'VBN' && (v.known || v.dated) && !v.stative && !says(v.lemma)) || (v.tag === 'VBG' && v.known)), examples: ['A bridge [built] in 1932 collapsed.', 'The man [arrested] on Friday was jailed.'] },
  { name: 'not-finite', tells: null, about: 'other infinitives and participles', when: (v) => !finite(v), examples: ['The crew [sailing] home was tired.'] },
  { name: 'does', tells: null, about: '"do" without an object', when: (v) => v.lemma === 'do' && v.frame.object === null, examples: ['The crew [did] well.'] },
  { name: 'existential', tells: 'event', about: '"there was", with the noun of something that happens', when: (v) => v.lemma === 'be' && past(v) && isThere(v) && eventNoun(v, v.frame.subject), examples: ['There [was] an explosion in Arden.'] },
  { name: 'dated-by-be', tells: 'event', about: 'a noun of something that happens, and when it was', when: (v) => v.lemma === 'be' && past(v) && v.dated && !kindIs(v, 'relative') && eventNoun(v, v.frame.subject) && (v.frame.predicate === v.frame.verb || /^(?:NNP|CD)$/u.test(v.sentence.tags[v.frame.predicate] ?? '')), examples: ['The first flight of the balloon [was] in 1994.'] },
  { name: 'ended', tells: 'event', about: 'who or what is dead, missing, over', when: (v) => v.lemma === 'be' && v.frame.predicate !== v.frame.verb && ENDED.has(predicate(v)) && !/^V/u.test(v.sentence.tags[v.frame.predicate] ?? ''), examples: ['The war [was] over.'] },
  { name: 'scheduled-noun', tells: 'projection', about: 'a noun of something that happens, planned for a day', when: (v) => v.frame.passive && AWAITED.has(v.lemma) && v.dated && eventNoun(v, v.frame.subject) && v.frame.complement === null, examples: ['The vote is [scheduled] for Monday.'] },
  { name: 'being', tells: null, about: 'how things stand', when: (v) => /^(?:be|seem|appear|remain)$/u.test(v.lemma), examples: ['The mayor [is] tired.', 'The port [remains] shut.'] },
  { name: 'present-in-quotation', tells: null, about: 'what somebody says is going on', when: (v) => v.quoted && !past(v), examples: ['“We [sell] boats,” Olena Roe said.'] },
  { name: 'acts-by-words', tells: 'event', about: 'what is done by saying it', when: (v) => ACTS.has(v.lemma) && !hasSaid(v) && !dismissesWords(v) && (past(v) || v.headline), examples: ['The king [ordered] a retreat.', 'Prosecutors [charged] Jon Roe with murder.'] },
  { name: 'says', tells: 'statement', about: 'what somebody says', when: (v) => (says(v.lemma) || dismissesWords(v)) && !v.frame.passive && (past(v) || v.headline || v.mood.progressive || hasSaid(v)) && (isSpeechAct(v.lemma) || dismissesWords(v) || v.frame.object === null || hasSaid(v)), examples: ['The firm [says] demand is weak.', 'Jon Roe [denied] that he stole the boat.'] },
  { name: 'perceives', tells: null, about: 'seeing or showing what is told by its own words', when: (v) => PERCEIVING.test(v.lemma) && (v.frame.complement !== null || v.children.some((child) => isPerceived(v, child))), examples: ['Olena Roe [saw] that the tower was shut.'] },
  { name: 'said-of', tells: null, about: 'what is said or thought of somebody', when: (v) => (isSayVerb(v.lemma) && !v.known) || thinks(v.lemma), examples: ['The council [hoped] for rain.'] },
  { name: 'timetable', tells: 'projection', about: 'a present with a date', when: (v) => isPresent(v) && v.dated && !v.frame.passive && !v.stative && !isRate(v) && (kindIs(v, 'main', 'conjunct', 'relative', 'complement') || /^(?:when|before|after)$/u.test(v.mark)), examples: ['The ferry [leaves] on Monday.'] },
  { name: 'habit', tells: null, about: 'what is done as a rule', when: (v) => isPresent(v) || isRate(v), examples: ['The mill [makes] paper.', 'The army [fired] 300 shells per day.'] },
  { name: 'planning', tells: null, about: 'planning: the plan is told by its own verb', when: (v) => PLANNING.has(v.lemma) && hasChild(v, 'controlled') && !says(v.lemma), examples: ['The firm [planned] to sell the mill.'] },
  { name: 'leads-to', tells: null, about: 'beginning, managing: what was done is told by its own verb', when: (v) => LEADING.test(v.lemma) && hasChild(v, 'controlled'), examples: ['The crew [managed] to leave the ship.'] },
  { name: 'survived-by', tells: null, about: 'whom somebody leaves behind', when: (v) => v.lemma === 'survive' && v.frame.passive, examples: ['Jon Roe was [survived] by a sister.'] },
  { name: 'state', tells: null, about: 'being, having, thinking', when: (v) => v.stative && !isLightVerb(v.lemma) && !hasEvent(v), examples: ['The firm [owned] two mills.'] },
  { name: 'progressive', tells: 'event', about: 'what is going on', when: (v) => v.mood.progressive && !past(v), examples: ['Police are [searching] for a man.'] },
  { name: 'headline-present', tells: 'event', about: 'the present of headlines', when: (v) => v.headline && v.mood.tense === 'present', examples: ['Mayor [resigns] after vote'] },
  { name: 'past', tells: 'event', about: 'what happened', when: past, examples: ['The crew [left] the ship.', 'A man has [died] in hospital.', 'The mill was [sold].'] },
];
