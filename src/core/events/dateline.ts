/** "PORT MORAY, Scotland (Agency) — ": where it was written, not what happened. */
const PLAIN = /^[\p{Lu}][\p{Lu}.'’ /-]{2,30}(?:, [\p{L}.]{2,15}(?: [\p{Lu}][\p{L}]{1,15})?)?(?: \([\p{L} .]{2,20}\))? ?[—–-]{1,2} /u;

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;
/** A dateline with a date is no longer than this. */
const MOST = 90;
const ENDS = / ?(?:[—–]|--?|\|) /u;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/u;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[ap]m)?$/iu;
/** "In May - the month of the vote - …" is no place. */
const OPENS_WORDS = /^(?:in|on|at|by|since|until|after|before|from|during|of|the|a|an|this|last|next|late|early)$/iu;

/**
 * How many characters at the beginning of a paragraph say where, when and for whom it was written: "ARDEN, May 6, 2024 (Agency) - ".
 * Neither the place nor the day is of what it tells. A date is left where it stands unless the paragraph opens the story, a
 * place stands before it, and the article's day is known without it: in a chronology it is what dates the entry.
 */
export function datelineLength(text: string, opensStory: boolean): number {
  const plain = PLAIN.exec(text.slice(0, 80))?.[0].length;
  if (plain !== undefined || !opensStory) return plain ?? 0;
  const dash = ENDS.exec(text.slice(0, MOST));
  if (dash === null) return 0;
  const words = text.slice(0, dash.index).replace(/\([^()]*\)/gu, '').split(/[\s,]+/u).filter((word) => word !== '').map((word) => word.replace(/\.$/u, ''));
  const month = words.findIndex((word) => MONTH.test(word.toLowerCase()));
  const first = words[0] ?? '';
  if (month < 1 || NUMBER.test(first) || OPENS_WORDS.test(first) || !words.some((word) => NUMBER.test(word))) return 0;
  return words.every((word) => NUMBER.test(word) || CLOCK.test(word) || /^\p{Lu}/u.test(word) || /^[ap]\.?m$/u.test(word)) ? dash.index + dash[0].length : 0;
}
