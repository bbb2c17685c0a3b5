/** The front door of the dictionary: what words tell by themselves, whatever stands around them. */
export { actionClass, classedWords } from './action-class.ts';
export { eventNoun, eventNouns, verbsOfNouns } from './event-noun.ts';
