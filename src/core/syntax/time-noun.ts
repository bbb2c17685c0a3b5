export const isWeekday = (lower: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(lower);

/** A noun that says when without a preposition: "last week", "Monday", "tomorrow". */
export const isTimeNoun = (lower: string): boolean =>
  isWeekday(lower) || /^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|winter)$/u.test(lower);
