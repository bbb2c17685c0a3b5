import { describe, expect, it } from 'vitest';
import type { ArticleId, Civil, Day } from '../../model.ts';
import { pile } from '../../testing/pile.ts';
import type { Bag } from '../bag.ts';
import type { ClaimSource } from './claim-source.ts';
import { disagreementsOf } from './disagreements.ts';

/** Three reports of one accident, told with three counts. */
const told = (...counts: readonly string[]): ReturnType<typeof pile> =>
  pile(Object.fromEntries(counts.map((count, at) => [`${at}.txt`, `Train crash near Aldport, report ${at}\n\n${8 + (at % 2)} May 2024\n\n${count} were killed in a train crash in the town of Aldport on 7 May 2024, the coastguard said.\n`])));

const shown = (timeline: ReturnType<typeof pile>): readonly string[] =>
  timeline.events.flatMap((e) => e.disagreements.map((d) => `${d.what} ${d.relation}: ${d.claims.map((c) => `${c.min ?? ''}–${c.max ?? ''}`).join(', ')}`));

describe('figures', () => {
  it('that cannot both hold are set side by side, with all that agree', () =>
    expect(shown(told('Six people', 'At least six people', 'At least seven people'))).toEqual(['killed differ: 6–6, 6–, 7–']));
  it('of which one is only more precise do not differ', () => expect(shown(told('At least six people', 'Seven people', 'More than five people'))).toEqual([]));
  it('that a desk has rounded do not differ', () => expect(shown(told('1,020 people', 'Some 1,000 people', '1,000 people'))).toEqual([]));
  it.each([
    ['that differ only by "more than"', ['More than 30 people', '30 people']],
    ['of some of the people and of all', ['Nine people', 'Two children']],
    ['so far apart that they count two things', ['Six people', '400 people']],
  ])('%s do not differ', (_, counts) => expect(shown(told(...counts))).toEqual([]));
  it('of reports days apart do not differ: a count grows', () => {
    const report = (day: number, count: string): string => `Train crash near Aldport\n\n${day} May 2024\n\n${count} were killed in a train crash in the town of Aldport on 7 May 2024, the coastguard said.\n`;
    expect(shown(pile({ a: report(8, 'Six people'), b: report(12, 'Nine people') }))).toEqual([]);
    expect(shown(pile({ a: report(8, 'Six people'), b: report(9, 'Nine people') }))).toEqual(['killed differ: 6–6, 9–9']);
  });
  it('of two days do not differ where one does not say when it was: the like happens again', () => {
    const report = (day: number, count: string, when: string): string => `Shells hit Aldport\n\n${day} May 2024\n\n${count} were killed when shells hit the harbour of Aldport${when}, the coastguard said.\n`;
    expect(shown(pile({ a: report(8, 'Six people', ' on 8 May 2024'), b: report(9, 'Nine people', '') }))).toEqual([]);
    expect(shown(pile({ a: report(8, 'Six people', ''), b: report(8, 'Nine people', '') }))).toEqual(['killed differ: 6–6, 9–9']);
  });
  it('that are an age are no count', () => expect(shown(pile({
    a: 'Crash near Aldport\n\n8 May 2024\n\nA train crash in the town of Aldport on 7 May 2024 killed one man, police said.\n',
    b: 'Crash near Aldport kills driver\n\n8 May 2024\n\nA train crash in the town of Aldport on 7 May 2024 killed Jon Roe, 40, police said.\n',
  }))).toEqual([]));
  it.each([
    ['children killed', 'Six children were killed', 'Nine children were killed'],
    ['soldiers killed', 'Six soldiers were killed', 'Nine soldiers were killed'],
    ['arrested', 'Police arrested six people', 'Police arrested nine people'],
    ['villages', 'Six villages were cut off', 'Nine villages were cut off'],
  ])('are named after what is counted: %s', (what, ...tellings) => expect(pile(Object.fromEntries(tellings.map((words, at) => [`${at}.txt`, `Flood near Aldport, report ${at}\n\n8 May 2024\n\n${words} in a flood near the town of Aldport on 7 May 2024, the coastguard said.\n`])))
    .events.flatMap(({ disagreements }) => disagreements.map((each) => each.what))).toEqual([what]));
  it('name the words and the article of each side', () => {
    const timeline = told('Six people', 'Nine people');
    const claims = timeline.events.flatMap((e) => e.disagreements).flatMap((d) => d.claims);
    expect(claims.map((c) => c.quote.exact)).toEqual(['Six people', 'Nine people']);
    for (const { quote } of claims) expect(timeline.articles.find((a) => a.id === quote.article)?.text.slice(quote.start, quote.end)).toBe(quote.exact);
  });
});

describe('counts told in other words', () => {
  const article = (headline: string, day: number, words: string): string => `${headline}\n\nPublished ${day} March 2023\n\n${words}\n`;
  const bridge = 'collapsed on Tuesday evening, police said.';
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['die and killed, in reports of two days that both say when it was', [
      article('Bridge falls in Selmouth', 15, `Four people died when a bridge in Selmouth ${bridge}`),
      article('Selmouth bridge', 16, `At least nine residents were killed when the bridge in Selmouth ${bridge}`),
    ], ['killed differ: 4–4, 9–']],
    ['a headline without a verb', [
      article('River bridge collapses in Selmouth, four dead', 15, 'A road bridge fell into the Wend on Tuesday.'),
      article('Selmouth bridge', 15, `At least nine residents were killed when the bridge in Selmouth ${bridge}`),
    ], ['killed differ: 4–4, 9–']],
    ['headlines of counts alone', [
      article('Six dead in Corvale landslide', 15, 'A landslide buried houses in Corvale on Tuesday.'),
      article('Nine killed in Corvale landslide', 15, 'A landslide in Corvale killed nine people on Tuesday.'),
    ], ['killed differ: 6–6, 9–9, 9–9']],
    ['left dead', [
      article('Fire in Orrin mill', 15, 'A fire at a mill in Orrin on Tuesday left five people dead, police said.'),
      article('Orrin mill fire', 15, 'A fire at a mill in Orrin on Tuesday killed three people, police said.'),
    ], ['killed differ: 5–5, 3–3']],
    ['missing', [
      article('Ferry sinks off Norhaven', 15, 'A ferry sank off Norhaven on Tuesday. Nine people are missing.'),
      article('Ferry sinks off Norhaven', 15, 'Twelve people are missing after a ferry sank off Norhaven on Tuesday.'),
    ], ['missing differ: 9–9, 12–12']],
    ['claimed lives', [article('Mill burns in Orrin', 15, 'A fire in a mill in Orrin claimed six lives on Tuesday.'), article('Fire in Orrin mill', 15, 'A fire at a mill in Orrin on Tuesday killed nine people, police said.')], ['killed differ: 6–6, 9–9']],
    ['the lives of people', [article('Mill burns in Orrin', 15, 'A fire in a mill in Orrin on Tuesday took the lives of six people.'), article('Fire in Orrin mill', 15, 'A fire at a mill in Orrin on Tuesday killed nine people, police said.')], ['killed differ: 6–6, 9–9']],
    ['lost their lives', [article('Mill burns in Orrin', 15, 'Six people lost their lives in a fire at a mill in Orrin on Tuesday.'), article('Fire in Orrin mill', 15, 'A fire at a mill in Orrin on Tuesday killed nine people, police said.')], ['killed differ: 6–6, 9–9']],
    ['a death toll that stands', [article('Mill burns in Orrin', 15, 'A mill in Orrin burned on Tuesday. The death toll stands at six.'), article('Fire in Orrin mill', 15, 'A fire at a mill in Orrin on Tuesday killed nine people, police said.')], ['killed differ: 6–6, 9–9']],
    ['a death toll that has risen', [article('Mill burns in Orrin', 15, 'A mill in Orrin burned on Tuesday. The death toll has risen from two to six.'), article('Fire in Orrin mill', 15, 'A fire at a mill in Orrin on Tuesday killed nine people, police said.')], ['killed differ: 6–6, 9–9']],
    ['caused deaths', [article('Mill burns in Orrin', 15, 'A fire at a mill in Orrin on Tuesday resulted in six deaths.'), article('Fire in Orrin mill', 15, 'A fire at a mill in Orrin on Tuesday killed nine people, police said.')], ['killed differ: 6–6, 9–9']],
    ['confirmed dead', [article('Mill burns in Orrin', 15, 'Six people were confirmed dead after a fire at a mill in Orrin on Tuesday.'), article('Fire in Orrin mill', 15, 'A fire at a mill in Orrin on Tuesday killed nine people, police said.')], ['killed differ: 6–6, 9–9']],
    ['feared dead', [article('Mill burns in Orrin', 15, 'A mill in Orrin burned on Tuesday, and six people are feared dead.'), article('Fire in Orrin mill', 15, 'A fire at a mill in Orrin on Tuesday killed nine people, police said.')], []],
    ['left so many hurt', [article('Mill burns in Orrin', 15, 'A fire at a mill in Orrin on Tuesday left six hurt.'), article('Fire in Orrin mill', 15, 'A fire at a mill in Orrin on Tuesday left nine people injured, police said.')], ['injured differ: 6–6, 9–9']],
    ['suffered injuries', [article('Mill burns in Orrin', 15, 'Six people suffered injuries in a fire at a mill in Orrin on Tuesday.'), article('Fire in Orrin mill', 15, 'Nine people were injured in a fire at a mill in Orrin on Tuesday, police said.')], ['injured differ: 6–6, 9–9']],
    ['no injuries', [article('Mill burns in Orrin', 15, 'A mill burned down in Orrin on Tuesday. No injuries were reported.'), article('Fire in Orrin mill', 15, 'Nine people were injured in a fire at a mill in Orrin on Tuesday, police said.')], ['injured differ: 0–0, 9–9']],
    ['no injuries among some', [article('Mill burns in Orrin', 15, 'A mill burned down in Orrin on Tuesday. No injuries were reported among the crew.'), article('Fire in Orrin mill', 15, 'Nine people were injured in a fire at a mill in Orrin on Tuesday, police said.')], []],
    ['nobody and some', [
      article('Fire in Orrin mill', 15, 'A mill burned down in Orrin on Tuesday. Nobody was hurt.'),
      article('Orrin mill burns down', 15, 'Eight people were injured in a fire at a mill in Orrin on Tuesday, the fire service said.'),
    ], ['injured differ: 0–0, 8–8']],
    ['at least so many and more', [
      article('Bridge falls in Selmouth', 15, `At least four people died when a bridge in Selmouth ${bridge}`),
      article('Selmouth bridge', 16, `Six people were killed when the bridge in Selmouth ${bridge}`),
    ], []],
    ['some of the dead', [
      article('Bridge falls in Selmouth', 15, `Six people died, four of them children, when a bridge in Selmouth ${bridge}`),
      article('Selmouth bridge', 15, `Six people were killed when the bridge in Selmouth ${bridge}`),
    ], []],
    ['soldiers and civilians', [
      article('Shells hit Lusk', 15, 'Four soldiers were killed when shells hit Lusk on Tuesday.'),
      article('Shelling of Lusk', 15, 'Six civilians were killed when shells hit Lusk on Tuesday.'),
    ], []],
    ['a toll of days later', [
      article('Bridge falls in Selmouth', 15, `Four people died when a bridge in Selmouth ${bridge}`),
      article('Selmouth bridge', 19, `Six people were killed when the bridge in Selmouth ${bridge}`),
    ], []],
    ['two accidents', [
      article('Bridge falls in Selmouth', 15, `Four people died when a bridge in Selmouth ${bridge}`),
      article('Bus crash in Lusk', 15, 'Six people were killed when a bus crashed in Lusk on Tuesday.'),
    ], []],
  ])('%s', (_, texts, expected) => expect(shown(pile(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text]))))).toEqual(expected));
});

const FIRE: Bag = new Map([['!burn', 0.8], ['selmouth', 0.6]]);

describe('dates', () => {
  const claim = (index: number, words: string, day: string, bag: Bag = FIRE): ClaimSource => {
    const article = `a${index}` as ArticleId;
    return {
      index, spoken: null, figures: [], actions: ['burn'], predicates: [], known: [], places: [], published: null, bag, on: null, interval: { start: `${day}T00:00` as Civil, end: `${day}T23:59` as Civil }, phrase: { article, start: 0, end: words.length, exact: words },
      excerpt: { article, start: 0, end: words.length, exact: words, focus: { start: 0, end: words.length }, tells: true, predicate: null, timePhrase: null, figures: [], speaker: null, caveats: [] },
    };
  };
  it.each([
    ['two weekdays', ['on Tuesday', '2024-05-07'], ['on Wednesday', '2024-05-08'], 1],
    ['"today" in an article of the day after', ['today', '2024-05-09'], ['on Wednesday', '2024-05-08'], 0],
    ['"today", two days off', ['today', '2024-05-10'], ['on Wednesday', '2024-05-08'], 1],
    ['"this morning" in two printings', ['this morning', '2024-05-08'], ['this morning', '2024-05-10'], 0],
    ['what happened again', ['on Tuesday', '2024-05-07'], ['again on Wednesday', '2024-05-08'], 0],
    ['the stamp of an article', ['May 9, 2024 6:41 pm', '2024-05-09'], ['on Wednesday', '2024-05-08'], 0],
  ] as const)('%s', (_, [x, on], [y, at], count) => expect(disagreementsOf([claim(0, x, on), claim(1, y, at)])).toHaveLength(count));
  it.each([
    ['the day of a page beside words that date what it tells', 'Live 9 May: rescue after Tuesday’s fire', 0],
    ['a day beside the same weekday', 'Live 9 May: rescue after Thursday’s fire', 1],
    ['a day alone', 'Live 9 May: rescue after the fire', 1],
  ])('%s', (_, exact, count) => {
    const page = claim(1, '9 May', '2024-05-09');
    expect(disagreementsOf([claim(0, 'on Tuesday', '2024-05-07'), { ...page, published: '2024-05-09' as Day, excerpt: { ...page.excerpt, exact, focus: { start: 0, end: 8 } } }])).toHaveLength(count);
  });
  it('of reports that are hardly alike', () => expect(disagreementsOf([claim(0, 'on Tuesday', '2024-05-07'), claim(1, 'on Wednesday', '2024-05-08', new Map([['!shoot', 0.98], ['selmouth', 0.2]]))])).toEqual([]));
});
