import { hitsIn, termsOf } from '../../worker/protocol.ts';
import type { OpenFinder } from '../find/finder.ts';

/** A search without a worker, word by word: what the real one has to agree with. */
export const findHere: OpenFinder = (timeline) => ({
  find: async (query) => {
    const terms = termsOf(query);
    const holds = (text: string) => terms.every((term) => hitsIn(text, [term]).length > 0);
    const events = timeline.events.filter(({ title, names, excerpts }) => holds([title, ...names.flatMap(({ name, spellings }) => [name, ...spellings]), ...excerpts.map(({ exact }) => exact)].join('\n')));
    return {
      query,
      events: new Set(events.map(({ id }) => id)),
      passages: timeline.articles.flatMap(({ id, text, blocks }) => blocks
        .filter(({ start, end }) => holds(text.slice(start, end)) && !events.some(({ excerpts }) => excerpts.some((excerpt) => excerpt.article === id && excerpt.start < end && excerpt.end > start)))
        .map(({ start, end }) => ({ article: id, start, end }))),
    };
  },
  close: () => undefined,
});
