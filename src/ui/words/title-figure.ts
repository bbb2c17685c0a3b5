import type { Recount, TimelineEvent } from '../../core/index.ts';

const WORDS = /\d[\d.,]*\d|\d|\p{L}+/gu;
const NUMBERS = new Set(('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen '
  + 'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens several scores').split(' '));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORDS) ?? [];

/** What the page says of a figure in an event's title that its sources do not all give: a number of a claim, beside what is counted. Null: nothing. */
export function titleFigure({ title, disagreements, recounts }: Pick<TimelineEvent, 'title' | 'disagreements' | 'recounts'>): 'differs' | 'recounted' | null {
  const titled = new Set(wordsOf(title));
  const inTitle = ({ what, claims }: Recount) => claims.some(({ quote }) => {
    const claimed = wordsOf(quote.exact);
    const isNumber = (word: string) => NUMBERS.has(word) || /\d/u.test(word);
    return claimed.some((word) => isNumber(word) && titled.has(word)) && [...claimed, ...wordsOf(what)].some((word) => !isNumber(word) && titled.has(word));
  });
  if (disagreements.some((each) => each.about === 'figure' && inTitle(each))) return 'differs';
  return recounts.some(inTitle) ? 'recounted' : null;
}
