export const isWeekday = (lower: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(lower);

/** A stretch of time that a clause behind it may name: "the day Norco left". Seasons and parts of the day are rather a part of what follows: "the winter Games", "The Evening Herald". */
export const isNamedByClause = (lower: string): boolean => /^(?:day|week|month|year)$/u.test(lower);

/** A noun that says when without a preposition: "last week", "Monday", "tomorrow". */
export const isTimeNoun = (lower: string): boolean =>
  isWeekday(lower) || /^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|winter)$/u.test(lower);
