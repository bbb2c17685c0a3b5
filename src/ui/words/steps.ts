import type { Quote, Step } from '../../core/index.ts';
import { valueText } from './value.ts';

/** A piece of a sentence: plain words, or words of an article that can be looked up there. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'quote'; readonly quote: Quote };

/** One step of "how we know" as a sentence. `nameOf` gives the label of the source of an article. */
export function stepSentence(step: Step, nameOf: (quote: Quote) => string): readonly Piece[] {
  const { quote } = step;
  const result = step.value === null ? '.' : `: ${valueText(step.value)}.`;
  const day = step.value === null ? '.' : `, ${valueText(step.value)}.`;
  switch (step.kind) {
    case 'words':
      if (quote === null) return say(`The words themselves date it${result}`);
      return say(quote, step.value === null ? ' dates it.' : ` means ${valueText(step.value)}.`);
    case 'publication':
      return quote === null ? say(`Counted from the day the article was published${day}`)
        : say(quote, ` is counted from the day the article was published${day}`);
    case 'told-later':
      return quote === null ? say(`The article tells of a later day as one that came, so it was brought up to date after it was published${result}`)
        : say('The article tells of a later day as one that came, by ', quote, `, so it was brought up to date after it was published${result}`);
    case 'context':
      return quote === null ? say(`Counted from a time told earlier in the article${result}`)
        : say('Counted from ', quote, `, told earlier in the article${result}`);
    case 'anchor':
      return quote === null ? say(`Counted from another event${result}`) : say('Counted from another event, ', quote, result);
    case 'inherited':
      return quote === null ? say(`These words carry no date of their own; the date is that of the passage around them${result}`)
        : say('These words carry no date of their own; the date is taken from ', quote, result);
    case 'same-sentence':
      return quote === null ? say(`Words of the same sentence date it${result}`) : say(quote, step.value === null ? ', in the same sentence, dates it.' : `, in the same sentence, means ${valueText(step.value)}.`);
    case 'reported-as-new':
      return quote === null ? say(`No words date it; it is reported as new on the day the article was published${day}`)
        : say('No words date it; ', quote, ` is reported as new on the day the article was published${day}`);
    case 'still-to-come':
      return quote === null ? say(`No words date it; it was still to come on the day the article was published${day}`)
        : say('No words date it; ', quote, ` was still to come on the day the article was published${day}`);
    case 'neighbour':
      return quote === null ? say(`The article does not say when it was published; another article of the same story does${result}`)
        : say('The article does not say when it was published. Another article of the same story does, by ', `${nameOf(quote)}: `, quote, result);
    case 'weekday':
      return quote === null ? say(`The weekdays that both articles name agree${result}`)
        : say('The weekdays agree: ', quote, ` fits${result}`);
    case 'vague':
      return quote === null ? say('The words give no date.') : say(quote, ' says when, but gives no date; no other day is taken for it.');
    case 'agrees':
      return quote === null ? say(`Another report of the same event agrees${result}`)
        : say(`${nameOf(quote)} agrees, with `, quote, result);
    case 'line':
      return quote === null ? say(`The record with which the article came in states it${result}`) : say('A line of the article states it, ', quote, result);
    case 'beside':
      return quote === null ? say(`What is shown beside its text has a day${day}`) : say('No words date the article; ', quote, ` stands in a post or a caption beside its text${result}`);
    case 'address':
      return say(`Its address has the day in it${day}`);
    case 'corrected':
      return say(step.value === null ? 'A person said that it is not known.' : `A person gave it${result}`);
  }
}

function say(...pieces: readonly (string | Quote)[]): readonly Piece[] {
  return pieces.map((piece) => (typeof piece === 'string' ? { type: 'text', text: piece } : { type: 'quote', quote: piece }));
}
