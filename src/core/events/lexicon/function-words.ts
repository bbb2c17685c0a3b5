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
/** Behind a number they go on with something else than what is counted. */
const LINKS = words('in on at by from with for to and or but that who which as after before since than');
/** "Some of the", "each of its": what is behind them is the whole. */
const PORTIONS = words('all any each few half many more most none one some');
/** Of something that is known. */
const DEFINITES = words('the its their his her those these');
/** "No injuries among the crew": of some of the people only. */
const MEMBERSHIPS = words('among amongst to at on in of from aboard inside');
/** Whom they mean is one person, and whom or what is not told by the word. */
const PERSONS = words('he she i');
const POINTERS = words('it they we you this these those');
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
export const leadsOn = (word: string): boolean => LINKS.has(word);
export const isPortion = (word: string): boolean => PORTIONS.has(word);
export const isDefinite = (word: string): boolean => DEFINITES.has(word);
export const leadsToMembers = (preposition: string): boolean => MEMBERSHIPS.has(preposition);
export const isPersonPronoun = (word: string): boolean => PERSONS.has(word);
export const isPointer = (word: string): boolean => POINTERS.has(word);
export const isObjectPronoun = (word: string): boolean => OBJECT_PRONOUNS.has(word);
