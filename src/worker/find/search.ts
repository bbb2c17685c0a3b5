import MiniSearch from 'minisearch';
import type { FindAnswer, FindArticle, FindEvent, FindPassage } from './protocol.ts';
import { foundWords, isPrefix, termsOf } from './terms.ts';

/** Reads articles and events, then finds words in them. */
export interface Search {
  addArticles(articles: readonly FindArticle[]): void;
  addEvents(events: readonly FindEvent[]): void;
  find(query: string): Omit<FindAnswer, 'job'>;
}

/** More passages than anybody walks through; the answer stays small. */
const PASSAGES = 1000;

interface Entry { readonly id: number; readonly words: string }

/** A search over nothing yet. One index for events, one for paragraphs: their numbers stay dense and their answers apart. */
export function createSearch(): Search {
  const texts: string[] = [];
  const blocks: FindPassage[] = [];
  /** The first block of each article. */
  const firsts: number[] = [];
  /** The events that have an excerpt in a block, by block. */
  const told = new Map<number, number[]>();
  const events = index();
  const passages = index();
  let count = 0;

  function blocksUnder(article: number, start: number, end: number): readonly number[] {
    const found: number[] = [];
    const stop = firsts[article + 1] ?? blocks.length;
    for (let at = firsts[article] ?? stop; at < stop; at += 1) {
      const block = blocks[at];
      if (block !== undefined && block.start < end && block.end > start) found.push(at);
    }
    return found;
  }

  return {
    addArticles(articles) {
      for (const { text, blocks: own } of articles) {
        firsts.push(blocks.length);
        for (const { start, end } of own) {
          passages.add({ id: blocks.length, words: text.slice(start, end) });
          blocks.push({ article: texts.length, start, end });
        }
        texts.push(text);
      }
    },
    addEvents(more) {
      for (const { words, excerpts } of more) {
        events.add({ id: count, words: [words, ...excerpts.map(({ article, start, end }) => texts[article]?.slice(start, end) ?? '')].join('\n') });
        for (const { article, start, end } of excerpts) {
          for (const block of blocksUnder(article, start, end)) told.set(block, [...(told.get(block) ?? []), count]);
        }
        count += 1;
      }
    },
    find(query) {
      const hits = numbers(events, query);
      const isHit = new Set(hits);
      const rest: FindPassage[] = [];
      for (const at of numbers(passages, query)) {
        const block = blocks[at];
        if (rest.length < PASSAGES && block !== undefined && told.get(at)?.some((event) => isHit.has(event)) !== true) rest.push(block);
      }
      return { events: hits, passages: rest };
    },
  };
}

function index(): MiniSearch<Entry> {
  return new MiniSearch<Entry>({ fields: ['words'], tokenize: (text) => foundWords(text).map(({ folded }) => folded), processTerm: (term) => term });
}

/** Ascending, not by weight: a timeline has an order of its own. */
function numbers(from: MiniSearch<Entry>, query: string): Uint32Array {
  const terms = termsOf(query);
  if (terms.length === 0) return new Uint32Array();
  const results = from.search(terms.join(' '), { prefix: isPrefix, combineWith: 'AND' });
  return Uint32Array.from(results, (result) => Number(result['id'])).sort();
}
