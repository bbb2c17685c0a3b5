import { coreOf, DEEPEST } from './core.ts';
import { shortened } from './shortened.ts';
import { sourceOf, type Source } from './source.ts';
import { endOf, rendered } from './clause-title.ts';
import { boundedStart } from './phrase.ts';
import { isSpoken } from './spoken.ts';
import { stretch } from './stretch.ts';
import { says } from '../frames/attribution.ts';
import type { FrameSentence } from '../frames/read-sentence.ts';
import { quotation } from './quotation.ts';
import type { TitleSetting } from './setting.ts';
import { subjectOf } from './subject.ts';
import { balanced, capital, joined, opened, PRONOUN, sentenceTitle } from './words.ts';

/** A title, and whether another report's is better. */
export interface FrameTitle {
  readonly words: string;
  readonly weak: boolean;
  /** The title tells something else, and this on the side: "the bridge that fell was one of six". */
  readonly aside: boolean;
}

/** A title of what it is about. */
type OwnTitle = Omit<FrameTitle, 'aside'> & { readonly aside?: boolean };

/** The title of what a frame tells: with who says it, if the article does not; in doubt the sentence itself. */
export function titleOfFrame(setting: TitleSetting, index: number, rule: string): FrameTitle {
  const { words: told, weak, aside = false } = toldAs(setting, index, rule);
  const words = isUnfinished(setting, index, told) ? sentenceTitle(setting.sentence) : told;
  return { words: isLiteral(setting, index, words) ? `“${words}”` : words, weak, aside };
}

/** "Since they left the port", without what was since then; "Olena Roe confirmed", without what. */
function isUnfinished({ sentence: { frames, lower, lemmas } }: TitleSetting, index: number, words: string): boolean {
  const frame = frames[index];
  if (frame === undefined) return false;
  const said = words.toLowerCase();
  if (frame.kind === 'adverbial' && frame.mark !== null && frame.mark < frame.verb && said.startsWith(`${lower[frame.mark] ?? ''} `)) return true;
  return says(lemmas[index] ?? '') && said.endsWith(` ${lower[frame.verb] ?? ''}`);
}

/** Somebody's own words, without their marks. */
function isLiteral({ sentence: { quoted, frames, text, tokens } }: TitleSetting, index: number, words: string): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (quoted[frames[index]?.verb ?? 0] !== true || /["“”]/u.test(words) || first === undefined || last === undefined) return false;
  return text.slice(first.start, last.end).replace(/\s+/gu, ' ').includes(words.slice(1));
}

function toldAs(setting: TitleSetting, index: number, rule: string): OwnTitle {
  const { sentence, attributions } = setting;
  const { parents, frames, quoted } = sentence;
  const weak = isWeak(setting, index);
  // A headline is the title of its main clause.
  if (sentence.headline) return { words: sentenceTitle(sentence), weak: frames[index]?.kind === 'adverbial' };
  const attribution = attributions[index] ?? null;
  if (rule === 'says' && attribution === null) {
    const found = quotation(setting, index);
    if (found !== null) return { words: found, weak: false };
    const what = saidBefore(sentence, index);
    if (what !== null) {
      const source = sourceOf(setting, { holder: index, top: null, speaker: frames[index]?.subject ?? null, beside: true, said: true });
      return { words: shortened(setting, what, source), weak: source === null && isPronoun(sentence, index) };
    }
  }
  // "will not reopen until May": without its date it says the contrary.
  const asItStands = /^not-until/u.test(rule) || (quoted[frames[index]?.verb ?? 0] === true && attribution === null);
  if (asItStands) return { words: sentenceTitle(sentence), weak };
  if (rule === 'dated-by-be' && attribution === null) {
    const subject = subjectOf(setting, index);
    if (subject !== null) return { words: capital(subject.words), weak: false };
  }
  if (rule === 'existential' && attribution === null) {
    const words = existing(setting, index);
    if (words !== null) return { words, weak };
  }
  // "is expected to vote": the verb above is told with it.
  const at = /^(?:scheduled|planned|dated-infinitive|brought-about)$/u.test(rule) && parents[index] !== null ? (parents[index] ?? index) : index;
  const source = attribution === null ? null : sourceOf(setting, attribution);
  // "The agency said it had left and ordered a strike": who ordered it, nobody can tell.
  // "Roe said after a guard left": that he left is not what was said.
  const { verb } = frames[at] ?? { verb: 0 };
  const apart = attribution === null ? !isSpoken(sentence) : source !== null && (verb < source.start || verb >= source.end);
  const { base } = coreOf(setting, at);
  // "It began when Roe said he was robbed": by itself it is what Roe said.
  const holder = attribution?.beside === false && attribution.top === attribution.holder && base !== attribution.holder && isTelling(sentence, attribution.holder, verb) ? attribution.holder : null;
  const told = holder !== null ? fitting(setting, holder, null) : apart && base !== at ? fitting(setting, at, source) : null;
  // "The firm says it will close": the firm is named.
  const top = attribution?.beside === false && sentence.frames[attribution.top ?? -1]?.tense != null ? attribution.top : null;
  return told ?? { words: shortened(setting, at, source), weak: top === null ? weak : isWeak(setting, top), aside: isAside(setting, at) };
}

/** "When | Roe said …": who says it stands right behind what opens the clause, and says more than "it would". */
function isTelling({ frames, tags }: FrameSentence, holder: number | null, verb: number): boolean {
  const { kind, mark, tense, negated, subject, subjectFrom } = frames[holder ?? -1] ?? {};
  return kind === 'adverbial' && mark != null && tense != null && negated === false && subjectFrom === 'own' && subject?.start === mark + 1 && !/^MD|-AUX$/u.test(tags[verb] ?? '');
}

/** It hangs on the clause that a title of its sentence tells as where, when, why or of whom that is told. */
function isAside(setting: TitleSetting, index: number): boolean {
  const { frames, parents } = setting.sentence;
  const { base } = coreOf(setting, index);
  for (let at: number | null = index, depth = 0; at !== null && at !== base && depth < DEEPEST; at = parents[at] ?? null, depth += 1) {
    const { kind, tense } = frames[at] ?? {};
    if (kind === 'relative' || kind === 'adverbial' || (kind === 'noun' && tense === null)) return true;
  }
  return false;
}

/** "An explosion in Arden", of "there was an explosion in Arden on Monday"; null: the noun does not stand right behind the verb. */
function existing(setting: TitleSetting, index: number): string | null {
  const { sentence } = setting;
  const frame = sentence.frames[index];
  const start = frame?.subject == null ? -1 : boundedStart(sentence, frame.subject.start);
  if (frame === undefined || start !== frame.verb + 1) return null;
  const words = joined(sentence, stretch(setting, coreOf(setting, index, true), start, endOf(sentence, index)).map((at) => ({ at, text: sentence.tokens[at]?.text ?? '' })));
  return words === '' ? null : opened(balanced(words));
}

/** What stands before a verb that says it: "the road is shut, Olena Roe said"; null: nothing does. */
const saidBefore = ({ frames, children }: FrameSentence, index: number): number | null =>
  (children[index] ?? []).find((at) => (frames[at]?.kind === 'complement' || frames[at]?.kind === 'beside') && frames[at].verb < (frames[index]?.verb ?? 0)) ?? null;

/** Nobody is named whom it is about, or it is told on the side: another report tells it better. */
function isWeak(setting: TitleSetting, index: number): boolean {
  const frame = setting.sentence.frames[index];
  if (frame?.subject == null || (frame.tense === null && /^(?:noun|adverbial|relative)$/u.test(frame.kind))) return true;
  return isPronoun(setting.sentence, index) && subjectOf(setting, index) === null;
}

function isPronoun({ frames, lower }: FrameSentence, index: number): boolean {
  const subject = frames[index]?.subject ?? null;
  return subject !== null && subject.end - subject.start === 1 && PRONOUN.test(lower[subject.start] ?? '');
}

/** The clause by itself, behind who says it; null: it does not stand by itself. */
function fitting(setting: TitleSetting, index: number, source: Source | null): OwnTitle | null {
  const verb = setting.sentence.frames[index]?.verb ?? 0;
  const words = rendered(setting, index, source !== null && source.start > verb ? source.start : Infinity);
  if (words === null || /^(?:where|when|how|what|why|which|who|whose|that|than|as(?! many as))\b/iu.test(words)) return null;
  return { words: source === null ? words : `${source.words}: ${words}`, weak: isWeak(setting, index) };
}
