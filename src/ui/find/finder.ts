import type { Timeline } from '../../core/index.ts';
import type { FindAnswer, FindArticle, FindEvent, FindRequest } from '../../worker/protocol.ts';
import { foundIn, type Found } from './found.ts';

/** Finds words in one timeline. */
export interface Finder {
  find(query: string): Promise<Found>;
  close(): void;
}

export type OpenFinder = (timeline: Timeline) => Finder;

/** So many at once: each piece is copied to the worker in a few milliseconds. */
const ARTICLES = 100;
const EVENTS = 2000;

/** Opens a search in a worker of this making. The timeline is handed over in pieces, so that the page stays at hand while it is read. */
export const finderIn = (start: () => Worker): OpenFinder => (timeline) => {
  const worker = start();
  const send = (request: FindRequest) => worker.postMessage(request);
  const waiting = new Map<number, { readonly done: (found: Found) => void; readonly failed: (why: Error) => void; readonly query: string }>();
  let job = 0;
  let closed = false;

  worker.onmessage = ({ data }: MessageEvent<FindAnswer>) => {
    const asked = waiting.get(data.job);
    waiting.delete(data.job);
    asked?.done(foundIn(timeline, asked.query, data.reports, data.passages, data.near));
  };
  const sent = sendTimeline(timeline, send, () => closed);
  const broken = new Promise<never>((_done, failed) => {
    worker.onerror = () => failed(new Error('The search could not be started.'));
  });
  broken.catch(() => {
    for (const { failed } of waiting.values()) failed(new Error('The search could not be started.'));
    waiting.clear();
  });

  return {
    async find(query) {
      await Promise.race([sent, broken]);
      job += 1;
      const own = job;
      return new Promise((done, failed) => {
        waiting.set(own, { done, failed, query });
        send({ type: 'find', job: own, query });
      });
    },
    close() {
      closed = true;
      worker.terminate();
    },
  };
};

async function sendTimeline({ articles, events }: Timeline, send: (request: FindRequest) => void, closed: () => boolean): Promise<void> {
  const place = new Map(articles.map(({ id }, at) => [id, at]));
  for (let at = 0; at < articles.length && !closed(); at += ARTICLES) {
    send({ type: 'articles', articles: articles.slice(at, at + ARTICLES).map(({ title, text, blocks }): FindArticle => ({ title: blocks.some(({ kind }) => kind === 'headline') ? null : title, text, blocks: blocks.map(({ start, end }) => ({ start, end })) })) });
    await breath();
  }
  for (let at = 0; at < events.length && !closed(); at += EVENTS) {
    send({ type: 'events', events: events.slice(at, at + EVENTS).map(({ title, names, excerpts }): FindEvent => ({
      words: [title, ...names.flatMap(({ name, spellings }) => [name, ...spellings])].join('\n'),
      excerpts: excerpts.map(({ article, start, end }) => ({ article: place.get(article) ?? -1, start, end })),
    })) });
    await breath();
  }
}

/** Lets the page draw and hear before the next piece. */
function breath(): Promise<void> {
  return new Promise((done) => { setTimeout(done); });
}
