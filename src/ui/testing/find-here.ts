import { hitsIn, termsOf } from '../../worker/protocol.ts';
import type { OpenFinder } from '../find/finder.ts';
import { foundIn } from '../find/found.ts';

/** A search without a worker, word by word: what the real one has to agree with. */
export const findHere: OpenFinder = (timeline) => ({
  find: async (query) => {
    const terms = termsOf(query);
    const holds = (text: string) => terms.every((term) => hitsIn(text, [term]).length > 0);
    const places = timeline.events.flatMap(({ title, names, excerpts }, at) => (holds([title, ...names.flatMap(({ name, spellings }) => [name, ...spellings]), ...excerpts.map(({ exact }) => exact)].join('\n')) ? [at] : []));
    const told = places.flatMap((at) => timeline.events[at]?.excerpts ?? []);
    return foundIn(timeline, query, Uint32Array.from(places), timeline.articles.flatMap(({ id, text, blocks }, article) => blocks
      .filter(({ start, end }) => holds(text.slice(start, end)) && !told.some((excerpt) => excerpt.article === id && excerpt.start < end && excerpt.end > start))
      .map(({ start, end }) => ({ article, start, end }))));
  },
  close: () => undefined,
});
