import type { FrameSentence } from '../frames/read-sentence.ts';
import { isCharge, says } from '../frames/attribution.ts';
import { shownSpeaker } from './shown-speaker.ts';
import { rendered } from './clause-title.ts';
import { fullPhrase } from './phrase.ts';
import { quotation } from './quotation.ts';
import type { TitleSetting } from './setting.ts';
import { subjectOf } from './subject.ts';
import { capital, PRONOUN, sentenceTitle } from './words.ts';

const DEEPEST = 12;

/** A title, and whether another report's is better. */
export interface FrameTitle {
  readonly words: string;
  readonly weak: boolean;
}

/** The title of what a frame tells: with who says it, if the article does not; in doubt the sentence itself. */
export function titleOfFrame(setting: TitleSetting, index: number, rule: string): FrameTitle {
  const { sentence, attributions } = setting;
  const { parents, frames, lemmas, lower, quoted } = sentence;
  const whole: FrameTitle = { words: sentenceTitle(setting.sentence), weak: isWeak(setting, index) };
  // A headline is the title of its main clause.
  if (sentence.headline) return { ...whole, weak: frames[index]?.kind === 'adverbial' };
  const attribution = attributions[index] ?? null;
  if (rule === 'says' && attribution === null) return quotation(setting, index) ?? fitting(setting, index) ?? whole;
  if (rule === 'dated-by-be' && attribution === null) {
    const subject = subjectOf(setting, index);
    return subject === null ? whole : { words: capital(subject.words), weak: false };
  }
  if (rule === 'existential' && attribution === null) {
    const [subject, told] = [subjectOf(setting, index), fitting(setting, index)];
    return subject === null || told === null ? whole : { ...told, words: capital(subject.words) + told.words.slice(subject.words.length).replace(/^ (?:was|were|has been|have been|had been)\b/u, '') };
  }
  // "is expected to vote": the verb above is told with it.
  const at = /^(?:scheduled|planned|dated-infinitive|brought-about)$/u.test(rule) && parents[index] !== null ? (parents[index] ?? index) : index;
  if (quoted[frames[index]?.verb ?? 0] === true && attribution === null) return whole;
  // "will not reopen until May": without its date it says the contrary.
  if (/^not-until/u.test(rule)) return whole;
  if (attribution === null) return fitting(setting, at) ?? whole;
  const { holder, top, speaker, beside, said } = attribution;
  if (!beside && holder !== null && top !== null) {
    // "…, adding that …": who says so stands elsewhere.
    const direct = frames[top]?.tense !== null && isWithin(sentence, at, top);
    const words = direct ? rendered(setting, top) : null;
    if (words !== null && words.toLowerCase().includes(lower[frames[index]?.verb ?? 0] ?? '\0')) return { words, weak: false };
  }
  // "The agency said it had left and ordered a strike": who ordered it, nobody can tell.
  const joined = !beside && frames[index]?.kind === 'conjunct' && frames[index].subjectFrom !== 'own';
  if (joined || !said || speaker === null || (holder !== null && frames[holder]?.tense === null && frames[holder].kind !== 'main')) return whole;
  // "Said the road was shut and warned drivers": it may be either that warned.
  if (frames[index]?.kind === 'conjunct' && frames[index].subjectFrom !== 'own' && says(lemmas[index] ?? '')) return whole;
  const own = rendered(setting, at);
  const who = speaker.end - speaker.start === 1 && PRONOUN.test(lower[speaker.start] ?? '') ? null : fullPhrase(sentence, holder ?? index, speaker, setting.placed);
  if (own === null || who === null || who.split(' ').length > 8 || (subjectOf(setting, at)?.lent === true && frames[at]?.kind !== 'conjunct')) return whole;
  return { words: `${shownSpeaker(who)}: ${own}`, weak: false };
}

/** Nobody is named whom it is about, or it is told on the side: another report tells it better. */
function isWeak(setting: TitleSetting, index: number): boolean {
  const { frames, lower } = setting.sentence;
  const frame = frames[index];
  if (frame?.subject == null || (frame.tense === null && /^(?:noun|adverbial|relative)$/u.test(frame.kind))) return true;
  const single = frame.subject.end - frame.subject.start === 1;
  return single && PRONOUN.test(lower[frame.subject.start] ?? '') && subjectOf(setting, index) === null;
}

function fitting(setting: TitleSetting, index: number): FrameTitle | null {
  const words = rendered(setting, index);
  if (words === null || /^(?:where|when|how|what|why|which|who|whose|that|than|as)\b/iu.test(words)) return null;
  return { words, weak: isWeak(setting, index) };
}

/** A frame is what another says, by complements alone. */
function isWithin(sentence: FrameSentence, index: number, top: number): boolean {
  const { frames, parents } = sentence;
  for (let at = index, depth = 0; depth < DEEPEST; depth += 1) {
    const kind = frames[at]?.kind;
    if (kind !== 'complement' && kind !== 'controlled' && !isCharge(sentence, at)) return false;
    const parent = parents[at] ?? null;
    if (parent === top) return true;
    if (parent === null) return false;
    at = parent;
  }
  return false;
}
