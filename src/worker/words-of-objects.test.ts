import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { assemble, type Civil, type Timeline } from '../core/index.ts';
import { exportFile, exportFormats, isExportFormat } from '../formats/index.ts';
import { PAGE } from '../formats/testing/page-parts.ts';
import { analyseFile } from '../intake/index.ts';
import { createSearch } from './find/search.ts';

/**
 * Words that every object answers for, each beside some that mean as little in English, are as long and end alike: what a word is in
 * its sentence is learned from how words are written, so that it is read like one of them, if not like each.
 */
const WORDS: readonly (readonly [string, readonly string[]])[] = ['constructor', 'Constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'].map((word) => {
  const at = word.search(/[a-z]/iu);
  return [word, [...'bcdfghjklmnpqrstvwxz'].map((letter) => `${word.slice(0, at)}${/[A-Z]/u.test(word[at] ?? '') ? letter.toUpperCase() : letter}${word.slice(at + 1)}`).filter((other) => other !== word)];
});

const said = (word: string): readonly object[] => [
  {
    docId: word, date: '2031-03-18', title: `${word} falls in Arden`, source: word, url: `https://${word}.example/${word}`,
    text: `${word} falls in Arden\n\nThe ${word} killed three ${word} workers in Arden on Monday. At least five ${word} were injured, and 12 ${word} were arrested. A ${word} of ${word} said that no ${word} was hurt.`,
  },
  {
    date: '2031-03-20', title: word, source: { name: word },
    text: `Mayor Ada ${word} closed the ${word} bridge on Wednesday. Twenty-${word} people, ${word} thousand dollars and two ${word} were lost. The ${word} ${word} opened two days later.`,
  },
];

function timelineOf(word: string): Timeline {
  const lines = said(word).map((each) => JSON.stringify(each)).join('\n');
  return assemble(analyseFile({ name: `${word}.jsonl`, bytes: new TextEncoder().encode(lines) }).analyses);
}

/** A word as it may come back: without its underscores or its ending, in lower case, at the head of a title, or its stem. */
const formsOf = (word: string): readonly string[] => {
  const bare = word.replaceAll('_', '').slice(0, -1);
  return [bare, bare.toLowerCase(), `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`, bare.toLowerCase().replace(/in$/u, '')];
};

/**
 * With the ids, which come from content, by number, and the one word for the other; without the folds of a calendar and what
 * annotations say around a quote, which may part a word.
 */
function neutral(text: string, { articles, events }: Timeline, word: string, other: string): string {
  const ids = [...articles.flatMap(({ id, story }) => [id, story]), ...events.map(({ id }) => id)].filter((id) => id !== null);
  const numbered = ids.reduce((all, id, at) => all.replaceAll(id, `id-${at}`), text).replace(/"(?:prefix|suffix)": .*|\r\n /g, '');
  const others = formsOf(other);
  return formsOf(word).reduce((all, form, at) => all.replaceAll(form, others[at] ?? ''), numbered);
}

const told = (timeline: Timeline, word: string, other: string): string => neutral(JSON.stringify(timeline), timeline, word, other);

describe.each(WORDS)('an article, a publisher, an id and a file may be called %s', (word, others) => {
  const mine = timelineOf(word);
  const other = others.find((each) => told(mine, word, each) === told(timelineOf(each), each, each)) ?? others[0] ?? word;
  const plain = timelineOf(other);

  it('it is told like one with another word', () => {
    expect(plain.events.length).toBeGreaterThan(2);
    expect(JSON.parse(neutral(JSON.stringify(mine), mine, word, other))).toEqual(JSON.parse(neutral(JSON.stringify(plain), plain, other, other)));
  });

  // In a picture letters have a width, so that other words stand in other places.
  it.each(Object.keys(exportFormats).filter(isExportFormat).filter((format) => format !== 'svg' && format !== 'png'))('and written as %s like it', (format) => {
    const written = (timeline: Timeline, from: string): string => {
      const { content } = exportFile(format, timeline, { title: from, stamp: '2031-06-19T08:30' as Civil, page: PAGE, picture: null, address: null });
      const text = typeof content === 'string' ? content : Object.entries(unzipSync(content)).map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`).join('\n');
      return neutral(text, timeline, from, other);
    };
    expect(written(mine, word)).toBe(written(plain, other));
  });

  it('and found like it', () => {
    const found = (timeline: Timeline, query: string) => {
      const search = createSearch();
      const at = new Map(timeline.articles.map(({ id }, number) => [id, number]));
      search.addArticles(timeline.articles.map(({ title, text, blocks }) => ({ title, text, blocks })));
      search.addEvents(timeline.events.map(({ title, excerpts }) => ({ words: title, excerpts: excerpts.map(({ article, start, end }) => ({ article: at.get(article) ?? 0, start, end })) })));
      return search.find(query);
    };
    expect(found(mine, word)).toEqual(found(plain, other));
    expect(found(mine, word).reports.events.length).toBeGreaterThan(0);
  });
});
