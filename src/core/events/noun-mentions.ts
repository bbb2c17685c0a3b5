import { mapped } from '../text/index.ts';
import { actionsOfNoun } from './lexicon/forms.ts';
import { coreOf, mentionFrom } from './mention-core.ts';
import type { Mention } from './mention.ts';
import type { Attribution } from './frames/attribution.ts';
import type { Facts } from './facts.ts';
import { POSTPONING, type Placed } from './frames/frame-times.ts';
import type { TitleSetting } from './title/setting.ts';
import { shortened } from './title/shortened.ts';
import { capital, sentenceTitle } from './title/words.ts';
import { wordsOf } from './frames/read-sentence.ts';

/** A phrase of fewer words says too little by itself: "Monday’s vote". */
const FEWEST = 5;

/** Event nouns that no frame tells: with a date of their own ("since the quake of 3 May"); the first of a headline without a verb. */
export function nounMentions(facts: Facts, setting: TitleSetting, attributions: readonly (Attribution | null)[], placed: readonly Placed[], told: readonly Mention[]): readonly Mention[] {
  const { tokens, lower, tags, owners, frames } = facts.read;
  const bare = facts.sentence.headline && told.length === 0;
  const found: Mention[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!(tags[at] ?? '').startsWith('NN') || (bare && found.length > 0)) continue;
    const actions = actionsOfNoun(lower[at] ?? '');
    const times = placed.filter(({ noun, as }) => noun === at && as === 'own');
    if (actions.length === 0 || (times.length === 0 && !bare) || told.some(({ predicate }) => predicate.start === token.start)) continue;
    const owner = owners[at] ?? -1;
    const frame = frames[owner];
    const phrase = [frame?.subject, frame?.object, frame?.agent, ...(frame?.obliques ?? [])].find((part) => part != null && part.start <= at && at < part.end);
    const { start, end } = bare || phrase == null ? { start: 0, end: tokens.length } : phrase;
    // What is dated is told as it stands, unless somebody else says it or the phrase opens with whose it is.
    const plain = !bare && !POSTPONING.has(facts.read.lemmas[owner] ?? '') && (attributions[owner] ?? null) === null && !/^(?:his|her|its|their|my|our|your|this|that|these|those|such)$/u.test(lower[start] ?? '');
    const isPhrase = plain && phrase != null && end - start >= FEWEST;
    found.push(mentionFrom(coreOf(facts, { start: tokens[start]?.start ?? token.start, end: tokens[end - 1]?.end ?? token.end }), {
      predicate: { start: token.start, end: token.end }, kind: POSTPONING.has(facts.read.lemmas[owner] ?? '') && times.length > 0 ? 'projection' : 'event', actions, objects: [], speaker: null, times: mapped(times, ({ reading }) => ({ reading, as: 'own' as const })),
      title: isPhrase ? capital(wordsOf(facts.read, { start, end })) : owner < 0 ? sentenceTitle(setting.sentence) : shortened(setting, owner, null), weak: true, aside: !isPhrase && !bare, background: !bare,
    }));
  }
  return found;
}
