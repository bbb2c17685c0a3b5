/** The front door of the events layer: what an article tells of, and when. */
export { extractMentions } from './extract.ts';
export { sentencesOf, type Sentence } from './sentences.ts';
export { withNames } from './mention-core.ts';
export type { Mention, TimeUse } from './mention.ts';
export type { NameMention } from './names/names.ts';
export { namedSpeaker } from './title/named-speaker.ts';
export { stillAhead } from './dating/still-ahead.ts';
export { dateMentions } from './dating/date-mentions.ts';
export { fineness, NO_TIME, type MentionTime, type TimeOrigin } from './dating/mention-time.ts';
export { sameThing, THINGS } from './lexicon/synonyms.ts';
export { countryOf } from './lexicon/countries.ts';
export { knownCountry } from './names/stated-country.ts';
export { isStopWord } from './lexicon/stop-words.ts';
export { ACTIONS } from './lexicon/actions.ts';
export { actionsOfNoun, verbForm } from './lexicon/forms.ts';
export { kinOf } from './lexicon/families.ts';
export { catalogue as eventRules } from './rules/catalogue.ts';
export type { Rule as EventRule } from './rules/rule.ts';
