import { describe, expect, it } from 'vitest';
import { analyseText, assemble, assembleInSteps, tagTimes, type Day } from './index.ts';

const publication = '2021-06-16' as Day;

/** Milliseconds of this process's own work: other work on the machine does not count. */
function cost(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** How many times more a text of four times the length costs: 4 in proportion, 16 if every part looks at every other. */
function growth(unit: string, length: number, read: (text: string) => void): number {
  const [short, long] = [filled(unit, length), filled(unit, 4 * length)];
  read(short);
  // Below this, the clock and the collector of garbage tell more than the work.
  const noise = 15;
  const once = (): number => cost(() => read(long)) / Math.max(noise, cost(() => read(short)));
  const first = once();
  return first < limit ? first : Math.min(first, once());
}

const limit = 10;

// Four times as long, the work of all pairs takes 16 times as much, which is far from the limit, but a busy machine may stretch the short run.
it('tells what grows with the square of the length', { retry: 4 }, () => {
  const pairs = (text: string): void => {
    let same = 0;
    for (let i = 0; i < text.length; i++) for (let j = 0; j < text.length; j++) if (text.charCodeAt(i) === text.charCodeAt(j)) same++;
    expect(same).toBe(text.length ** 2);
  };
  expect(growth('a', 8000, pairs)).toBeGreaterThan(limit);
});

describe('a megabyte of anything is tagged in proportion to its length', () => {
  it.each([
    ['digits', '1234567890'], ['one digit', '0'], ['letters', 'a'], ['capitals', 'Ab'], ['spaces', ' '], ['empty lines', '\n'], ['a word in short lines', 'a\n'],
    ['prepositions', 'of the of the '], ['brackets', '(['], ['full stops', '.'], ['full stops apart', '. '], ['commas', '1,'], ['dashes', '1-'], ['colons', '1:'], ['slashes', '1/'],
    ['dates in slashes', '1/1/'], ['quotation marks', '"'], ['apostrophes', "'"], ['the beginning of a date', 'last '], ['edges', 'early '], ['articles', 'the last '], ['numbers in words', 'hundred '],
    ['halves', 'half a '], ['ships', '\u{1F6A2}'], ['control characters', '\u0000'],
  ])('%s', (_, unit) => {
    expect(growth(unit, 250_000, (text) => void tagTimes(text, { publication }))).toBeLessThan(limit);
  });
});

describe('so is one endless line of expressions', () => {
  it.each([
    ['weekdays', 'Monday '], ['years', 'in 1999 '], ['days', 'May 3 '], ['clock times', '3 p.m. '], ['durations', 'two years '], ['anchored ones', 'the day after '],
    ['stretches', 'from Monday to '], ['lists', 'Monday and '], ['quoted ones', 'he said on Monday "'], ['moved ones', 'moved from Monday to May 3 '],
  ])('%s', (_, unit) => {
    expect(growth(unit, 8_000, (text) => void tagTimes(text, { publication }))).toBeLessThan(limit);
  });
});

describe('an article of anything is read in proportion to its length', () => {
  it.each([
    ['one endless line of prose', 'the mayor of Arden said on Monday that the bridge was closed and '], ['sentences', 'The mayor of Arden closed the bridge on Monday. '],
    ['names', 'Ab Cd '], ['initials', 'T.'], ['companies', 'T&'], ['brackets', '(['], ['credits', 'Photo: '], ['credits in brackets', '(Photo/'], ['agencies', 'Reuters/'],
    ['posts', ' - ('], ['handles', '(@a)'], ['links', 'https://a.b/'], ['quotation marks', '"'], ['dots', '. '], ['dates', '2019-04-02T'], ['lines', 'By Ab Cd\n'], ['one letter', 'A'],
  ])('%s', (_, unit) => {
    expect(growth(unit, 6_000, (text) => void analyseText('pile.txt', text))).toBeLessThan(limit);
  });
});

describe('a pile is joined in proportion to what it tells', () => {
  const towns = ['Arden', 'Lusk', 'Tarn', 'Orrin', 'Selmouth', 'Norvale', 'Corvale', 'Aldport', 'Harpholm', 'Oldbeck', 'Marsham'];
  const of = (words: readonly string[], at: number): string => words[at % words.length] ?? '';
  const ferry = (at: number): string => `Ferry sinks off Lusk\n\nA ferry sank off Lusk on Monday and 12 people were killed, the coast guard said.\n\nReader ${at} of this paper wrote about it. Captain Olen Ruse was arrested on Tuesday.`;
  const matter = (at: number): string => `${of(towns, at)} ${of(['mill', 'school', 'pier'], at)} closed\n\nThe ${of(['mill', 'school', 'pier'], at)} of ${of(towns, at)} was closed on Monday after ${3 + at} people were injured, police said.`;
  const arrest = (at: number): string => `Police arrested ${3 + (at % 40)} people in ${of(towns, at)} on ${1 + (at % 28)} ${of(['March', 'April', 'May'], at)}.`;
  const read = (texts: readonly string[]) => texts.map((text, at) => analyseText(`${at}.txt`, `Published 16 June 2021\n\n${text}`).analysis);
  const many = (n: number, tell: (at: number) => string): readonly string[] => Array.from({ length: n }, (_, at) => tell(at));

  /** Steps are counted, each of as many comparisons: they are the same on any machine. */
  function steps(texts: readonly string[]): number {
    const all = assembleInSteps(read(texts));
    let counted = 0;
    while (all.next().done !== true) counted += 1;
    return counted;
  }

  it.each([
    ['articles that tell the same', (n: number) => many(n, ferry)],
    ['articles of one day', (n: number) => many(n, matter)],
    ['sentences of one pattern', (n: number) => [many(4 * n, arrest).join(' ')]],
    ['short paragraphs', (n: number) => [many(4 * n, (at) => `${arrest(at)} The council of ${of(towns, at)} protested.`).join('\n\n')]],
    ['one sentence again and again', (n: number) => [many(4 * n, () => arrest(1)).join(' ')]],
  ])('%s', (_, texts) => {
    expect(steps(texts(320)) / steps(texts(80))).toBeLessThan(4 ** 1.2);
  });

  it('and what all of many articles tell is one event', () => {
    const { articles, events } = assemble(read(many(60, ferry)));
    const sinking = events.find(({ title }) => /sank|sinks/u.test(title));
    expect(new Set(sinking?.excerpts.map(({ article }) => article)).size).toBe(articles.length);
  });
});
