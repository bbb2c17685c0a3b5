import MiniSearch from 'minisearch';
import type { FindAnswer, FindArticle, FindEvent, FindPassage, FindReports } from './protocol.ts';
import { createVocabulary, type Vocabulary } from './near.ts';
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

/**
 * A search over nothing yet. One index for what each article says of an event, with the event's title and names, so that no
 * article answers for the words of another; one for paragraphs and titles. Their numbers stay dense and their answers apart.
 */
export function createSearch(): Search {
  const texts: string[] = [];
  const blocks: FindPassage[] = [];
  /** The first block of each article. */
  const firsts: number[] = [];
  /** The events that have an excerpt in a block, by block. */
  const told = new Map<number, number[]>();
  const words = createVocabulary();
  const reports = index(words);
  /** The event and the article of each report. */
  const reported: { readonly event: number; readonly article: number }[] = [];
  const passages = index(words);
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

  /** What was probably meant, if it is there: the query with words of the timeline in the place of those that are none. */
  function nearTo(query: string): string | null {
    let changed = false;
    let meant = '';
    let end = 0;
    for (const word of foundWords(query)) {
      const near = words.near(word.folded);
      changed ||= near !== null;
      meant += query.slice(end, word.start) + (near ?? query.slice(word.start, word.end));
      ({ end } = word);
    }
    meant += query.slice(end);
    return changed && (numbers(reports, meant).length > 0 || numbers(passages, meant).length > 0) ? meant.trim() : null;
  }

  return {
    addArticles(articles) {
      for (const { title, text, blocks: own } of articles) {
        firsts.push(blocks.length);
        own.forEach(({ start, end }, at) => {
          const block = { article: texts.length, start, end };
          // A title that stands in no text leads to where the text begins.
          for (const words of [...(at === 0 && title !== null ? [title] : []), text.slice(start, end)]) {
            passages.add({ id: blocks.length, words });
            blocks.push(block);
          }
        });
        texts.push(text);
      }
    },
    addEvents(more) {
      for (const { words, excerpts } of more) {
        const said = new Map<number, string>();
        for (const { article, start, end } of excerpts) {
          said.set(article, `${said.get(article) ?? words}\n${texts[article]?.slice(start, end) ?? ''}`);
          for (const block of blocksUnder(article, start, end)) told.set(block, [...(told.get(block) ?? []), count]);
        }
        for (const [article, all] of said) {
          reports.add({ id: reported.length, words: all });
          reported.push({ event: count, article });
        }
        count += 1;
      }
    },
    find(query) {
      const hits = reportsAt(numbers(reports, query), reported);
      const isHit = new Set(hits.events);
      const rest: FindPassage[] = [];
      for (const at of numbers(passages, query)) {
        const block = blocks[at];
        if (rest.length < PASSAGES && block !== undefined && block !== rest.at(-1) && told.get(at)?.some((event) => isHit.has(event)) !== true) rest.push(block);
      }
      return { reports: hits, passages: rest, near: hits.events.length > 0 || rest.length > 0 ? null : nearTo(query) };
    },
  };
}

function reportsAt(numbers: Uint32Array, reported: readonly { readonly event: number; readonly article: number }[]): FindReports {
  return { events: Uint32Array.from(numbers, (number) => reported[number]?.event ?? 0), articles: Uint32Array.from(numbers, (number) => reported[number]?.article ?? 0) };
}

/** What it reads is kept in the vocabulary, too. */
function index(words: Vocabulary): MiniSearch<Entry> {
  const tokenize = (text: string) => foundWords(text).map(({ folded, start, end }) => {
    words.add(folded, text.slice(start, end));
    return folded;
  });
  return new MiniSearch<Entry>({ fields: ['words'], tokenize, processTerm: (term) => term, searchOptions: { tokenize: (query) => foundWords(query).map(({ folded }) => folded) } });
}

/** Ascending, not by weight: a timeline has an order of its own. */
function numbers(from: MiniSearch<Entry>, query: string): Uint32Array {
  const terms = termsOf(query);
  if (terms.length === 0) return new Uint32Array();
  const results = from.search(terms.join(' '), { prefix: isPrefix, combineWith: 'AND' });
  return Uint32Array.from(results, (result) => Number(result['id'])).sort();
}
