import type { EventTime, Step } from '../../core/index.ts';
import { signOf, toldWhen, whenText } from '../../when/index.ts';

/** Steps that reason about an article's date rather than the event's: they are told with the article. */
export const OF_ARTICLE: readonly Step['kind'][] = ['neighbour', 'weekday', 'line', 'address', 'beside'];

/** "How we know when" in a line: the words and what they come to. The zone stands above, with the time. */
export function howInShort(time: EventTime): string {
  if (time.steps.some(({ kind }) => kind === 'corrected')) return 'a person gave it';
  if (time.certainty === 'unknown') return 'no words give a full date';
  const own = time.steps.filter(({ kind }) => !OF_ARTICLE.includes(kind));
  const step = own.find(({ quote }) => quote !== null) ?? own[0];
  const result = `${signOf(time)}${whenText({ ...time, zone: null })}`;
  if (time.certainty === 'reported') return toldWhen({ ...time, zone: null });
  if (step === undefined) return 'the marked words say it';
  if (step.kind === 'reported-as-new') return `reported as new: ${result}`;
  if (step.kind === 'still-to-come') return `still to come: ${result}`;
  return step.quote === null ? `counted from the article’s date: ${result}` : `“${step.quote.exact}”: ${result}`;
}
