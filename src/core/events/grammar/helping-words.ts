/** The small words about a verb, by what they say of it. */

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const MODALS = set("would could may might will shall should can cannot can't must won't wouldn't couldn't shouldn't ought 'll 'd");
export const HAVE = set("have has had having haven't hasn't hadn't 've");
export const BE = set("is are was were be been being am isn't aren't wasn't weren't 's 're it's he's she's that's there's");
export const BE_PAST = set("was were wasn't weren't");
export const DO = set("do does did don't doesn't didn't");
export const HELPERS = new Set([...MODALS, ...HAVE, ...BE, ...DO]);
export const DETERMINERS = set('the a an its his her their our my your this these those some any many several few no more most very such each every both all another other of by with for in on at from into onto about against between under over through during without within near across among per');
export const QUANTIFIERS = set('some many several few more most each both all others');
export const SUBJECT_PRONOUNS = set('he she it they we i you who which that what there this');
/** Relative pronouns that may be, or own, the subject of their clause. */
export const SUBJECT_RELATIVES = set('who which that whose');
export const HEARSAY = set('say report believe think understand know claim appear seem allege suppose expect rumour rumor');
const ADVERBS = set('not never also still already soon now then just only again yet even ever all both once since reportedly finally first back far largely later long well recently previously apparently allegedly initially briefly almost nearly only so far');

export const isAdverb = (lower: string): boolean => ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly'));
export const negates = (lower: string): boolean => lower === 'not' || lower === 'never' || lower.endsWith("n't") || lower === 'cannot' || lower === 'no';
