import { hitsIn, termsOf } from '../../worker/protocol.ts';
import type { OpenFinder } from '../find/finder.ts';
import { foundIn } from '../find/found.ts';

/** A search without a worker, word by word: what the real one has to agree with. */
export const findHere: OpenFinder = (timeline) => ({
  find: async (query) => {
    const terms = termsOf(query);
    const holds = (text: string) => terms.every((term) => hitsIn(text, [term]).length > 0);
    const reports = timeline.events.flatMap(({ title, names, excerpts }, event) => [...new Set(excerpts.map(({ article }) => article))].flatMap((id) => {
      const words = [title, ...names.flatMap(({ name, spellings }) => [name, ...spellings]), ...excerpts.filter(({ article }) => article === id).map(({ exact }) => exact)];
      return holds(words.join('\n')) ? [{ event, article: timeline.articles.findIndex((article) => article.id === id) }] : [];
    }));
    const told = reports.flatMap(({ event }) => timeline.events[event]?.excerpts ?? []);
    return foundIn(timeline, query, { events: Uint32Array.from(reports, ({ event }) => event), articles: Uint32Array.from(reports, ({ article }) => article) }, timeline.articles.flatMap(({ id, title, text, blocks }, article) => blocks
      .filter(({ start, end }, at) => (holds(text.slice(start, end)) || (at === 0 && blocks.every(({ kind }) => kind !== 'headline') && holds(title ?? ''))) && !told.some((excerpt) => excerpt.article === id && excerpt.start < end && excerpt.end > start))
      .map(({ start, end }) => ({ article, start, end }))));
  },
  close: () => undefined,
});
