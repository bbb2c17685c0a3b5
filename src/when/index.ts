/** The front door of the words for times: what the page, the exports and the command line say of a date. Pure. */
export { civilOf, dateOf, endOfDay, MINUTES_A_DAY, minutesOf, readCivil, readDay, shortCivil, startOfDay } from './civil.ts';
export { format } from './format.ts';
export { openValueText, partName } from './timex.ts';
export { groupDay, groupText, hasClock, machineText, ordinal, range, signOf, toldWhen, whenInGroup, whenText } from './when.ts';
