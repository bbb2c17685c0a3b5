import type { TimelineEvent } from '../../core/index.ts';

const WORDS = /\d[\d.,]*\d|\d|\p{L}+/gu;
const NUMBERS = new Set(('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen '
  + 'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens several scores').split(' '));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORDS) ?? [];

/** Whether an event's title gives a figure about which its sources differ: a number of a claim, beside what is counted. */
export function titleFigureDiffers({ title, disagreements }: Pick<TimelineEvent, 'title' | 'disagreements'>): boolean {
  const titled = new Set(wordsOf(title));
  return disagreements.some(({ about, what, claims }) => about === 'figure' && claims.some(({ quote }) => {
    const claimed = wordsOf(quote.exact);
    const isNumber = (word: string) => NUMBERS.has(word) || /\d/u.test(word);
    return claimed.some((word) => isNumber(word) && titled.has(word)) && [...claimed, what].some((word) => !isNumber(word) && titled.has(word));
  }));
}
