/** Words of closed classes, which no dictionary of nouns and verbs has: each is asked for by what it does in a clause. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** "If", "whether": what they open may not be so. */
const CONDITIONS = words('if unless whether lest');
/** They open what happens at the same time, or for what reason: "died when a bridge fell". */
const OCCASIONS = words('after as because when while');
const SUBORDINATORS = new Set([...CONDITIONS, ...OCCASIONS, ...words('although before once since that though until where whereas')]);
/** "Died in a fire", "killed by a blast", "hurt during a march". */
const CIRCUMSTANCES = words('in by during after from following');
/** "Into a wall", "to Arden": where what is done ends, or as what. */
const GOALS = words('to into onto as');
/** "Did not leave yet", "not only", "no longer": it may have happened since, or as well. */
const LIMITS = words('yet immediately initially only just longer until till always again necessarily enough merely simply even ever never');
/** "Two years ago", "later": with them a phrase says when without a preposition. */
const TIME_ADVERBS = words('ago today yesterday tomorrow tonight later earlier');
/** Whom or what something is done to, whose name other words say. */
const OBJECT_PRONOUNS = words('it them him her');

export const isCondition = (word: string): boolean => CONDITIONS.has(word);
export const isSubordinator = (word: string): boolean => SUBORDINATORS.has(word);
export const opensOccasion = (word: string): boolean => OCCASIONS.has(word);
export const leadsToCircumstance = (preposition: string): boolean => CIRCUMSTANCES.has(preposition);
export const leadsToGoal = (preposition: string): boolean => GOALS.has(preposition);
/** Beside a negation it says that less than the whole is denied. */
export const limitsNegation = (word: string): boolean => LIMITS.has(word);
export const endsTimeAdverb = (word: string): boolean => TIME_ADVERBS.has(word);
export const isObjectPronoun = (word: string): boolean => OBJECT_PRONOUNS.has(word);
