import type { Span } from '../../model.ts';
import type { Syntax } from '../../syntax/index.ts';
import { NO_PEOPLE, type People } from '../antecedent.ts';
import { caveatsOf } from '../caveats.ts';
import { figuresOf } from '../figures.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { actionsOfNoun } from '../lexicon/forms.ts';
import { coreOf, mentionFrom, within } from '../mention-core.ts';
import type { Mention } from '../mention.ts';
import { parseSentence, type ParsedSentence, type Reached } from '../parsed-sentence.ts';
import { inPassing } from '../passing.ts';
import { attributionOf } from './attribution.ts';
import { actionsOfFrame } from './frame-actions.ts';
import { placeTimes, usesOf, type Placed } from './frame-times.ts';
import { partsWithin, titleOfFrame, tokensOf, type TitleSetting } from './frame-title.ts';
import { peopleOf } from './people.ts';
import { readSentence, wordsOf, type FrameSentence } from './read-sentence.ts';
import { toldBy } from './rules.ts';

void caveatsOf; void figuresOf; void NO_PEOPLE;
type _Unused = VerbGroup;

/** What a sentence tells, read off its frames. */
export function frameMentions(reached: Reached, quotes: readonly Span[], syntax: Syntax, before: People): { readonly mentions: readonly Mention[]; readonly passing: Mention | null; readonly people: People; readonly speaker: string | null } {
  const { text, sentence, readings, mine, names } = reached;
  const read = readSentence(text, sentence, sentence.headline, quotes, syntax);
  const parsed = parseSentence(reached);
  const placed = placeTimes(read, readings, mine);
  const told = toldBy(read, placed);
  const attributions = read.frames.map((_, at) => attributionOf(read, at));
  const named = { words: reached.tokens, names };
  const setting: TitleSetting = { sentence: read, placed, attributions, named, before };
  const found: Mention[] = [];
  let spoke: string | null = null;
  for (const [index, standing] of told.entries()) {
    const frame = read.frames[index];
    if (standing === null || frame === undefined) continue;
    // What is said is told by its own frames: then the saying is their report.
    const inner = standing.kind === 'statement' ? reports(read, told, index) : [];
    const announces = /^(?:announce|declare|order|reject|deny|warn|urge|demand|promise|vow|pledge|propose|admit|threaten|accuse|ask|call)$/u.test(read.lemmas[index] ?? '');
    if (inner.some((at) => told[at]?.kind === 'event') && read.lemmas[index] !== 'deny') continue;
    if (inner.length > 0 && !announces) continue;
    const parts = tokensOf(read, partsWithin(read, index));
    const first = parts[0] ?? frame.verb;
    const last = parts.at(-1) ?? frame.verb;
    const focus = { start: read.tokens[first]?.start ?? sentence.start, end: read.tokens[last]?.end ?? sentence.end };
    const { actions, objects, at } = actionsOfFrame(read, index);
    const attribution = attributions[index] ?? null;
    const by = standing.kind === 'statement' && attribution === null ? frame.subject : attribution?.said === true ? attribution.speaker : null;
    const speaker = by === null ? null : wordsOf(read, by);
    if (speaker !== null && names.some((n) => speaker.includes(n.text))) spoke = speaker;
    const title = titleOfFrame(setting, index, standing.rule);
    const predicate = read.tokens[at];
    const core = coreOf(parsed, focus);
    const lent = frame.subject !== null && frame.subjectFrom !== 'own' ? names.filter((n) => within(spanOf(read, frame.subject), n) && !core.names.includes(n)) : [];
    found.push(mentionFrom(core, {
      names: [...core.names, ...lent],
      predicate: predicate === undefined ? focus : { start: predicate.start, end: predicate.end },
      kind: standing.kind, actions: standing.kind === 'statement' && actions.every((a) => a.startsWith('=')) ? ['=say'] : actions, objects,
      background: standing.background, speaker, times: usesOf(read, placed, index, attribution?.holder ?? null),
      title: title.words, weak: title.weak,
    }));
  }
  found.push(...nounMentions(read, parsed, placed, found));
  found.sort((a, b) => a.focus.start - b.focus.start || a.focus.end - b.focus.end);
  return { mentions: found, passing: found.length === 0 ? inPassing(parsed) : null, people: peopleOf(read, named, before, spoke), speaker: spoke };
}

const spanOf = ({ tokens }: FrameSentence, part: { readonly start: number; readonly end: number } | null): Span => ({ start: tokens[part?.start ?? 0]?.start ?? 0, end: tokens[(part?.end ?? 1) - 1]?.end ?? 0 });

/** The frames of what one says, that tell something. */
function reports({ children, frames }: FrameSentence, told: ReturnType<typeof toldBy>, index: number, depth = 0): readonly number[] {
  if (depth > 6) return [];
  const parent = frames[index]?.kind === 'beside' ? (frames.findIndex((_, at) => children[at]?.includes(index) === true)) : -1;
  const inner = (children[index] ?? []).filter((at) => /^(?:complement|controlled|conjunct|beside)$/u.test(frames[at]?.kind ?? '') && !(frames[at]?.kind === 'conjunct' && depth === 0));
  return [...(parent >= 0 && depth === 0 ? [parent] : []), ...inner].flatMap((at) => [...(told[at] == null ? [] : [at]), ...(at === parent ? [] : reports({ children, frames } as FrameSentence, told, at, depth + 1))]);
}

/** Event nouns that no frame tells: with a date of their own; in a headline without a verb. */
function nounMentions(read: FrameSentence, parsed: ParsedSentence, placed: readonly Placed[], told: readonly Mention[]): readonly Mention[] {
  const { tokens, lower, tags, owners, frames } = read;
  const bare = parsed.sentence.headline && told.length === 0;
  return tokens.flatMap((token, at): readonly Mention[] => {
    if (!(tags[at] ?? '').startsWith('NN')) return [];
    const actions = actionsOfNoun(lower[at] ?? '');
    const times = placed.filter((p) => p.noun === at && p.as === 'own');
    if (actions.length === 0 || told.some((m) => m.predicate.start === token.start) || (times.length === 0 && !bare)) return [];
    const frame = frames[owners[at] ?? -1];
    const phrase = [frame?.subject, frame?.object, frame?.agent, ...(frame?.obliques ?? [])].find((p) => p != null && p.start <= at && at < p.end);
    const [start, end] = bare || phrase == null ? [0, tokens.length] : [phrase.start, phrase.end];
    const focus = { start: tokens[start]?.start ?? token.start, end: tokens[end - 1]?.end ?? token.end };
    const used = new Set(times.flatMap((t) => Array.from({ length: t.end - t.start }, (_, k) => t.start + k)));
    const words = tokens.slice(start, end).filter((_, k) => !used.has(start + k)).map((t) => t.text).join(' ');
    return [mentionFrom(coreOf(parsed, focus), {
      predicate: { start: token.start, end: token.end }, kind: 'event', actions, objects: [], speaker: null, times: times.map(({ reading }) => ({ reading, as: 'own' as const })),
      title: bare ? parsed.text.slice(focus.start, focus.end) : words, weak: true, background: !bare,
    })];
  }).slice(0, bare ? 1 : undefined);
}
