import type { FindAnswer, FindRequest } from './protocol.ts';
import { createSearch } from './search.ts';

const search = createSearch();

self.onmessage = ({ data }: MessageEvent<FindRequest>) => {
  switch (data.type) {
    case 'articles': return search.addArticles(data.articles);
    case 'events': return search.addEvents(data.events);
    case 'find': {
      const found = search.find(data.query);
      const answer: FindAnswer = { job: data.job, ...found };
      return self.postMessage(answer, { transfer: [found.reports.events.buffer, found.reports.articles.buffer] });
    }
  }
};
