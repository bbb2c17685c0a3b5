import { describe as suite, expect, it } from 'vitest';
import { analyseText, assemble, correctionOf, readTime, type Article, type CorrectionBody, type Day, type EventTime, type Quote } from '../../core/index.ts';
import { whenText } from '../../when/index.ts';
import { time } from '../testing/build.ts';
import { describe, describeUndone, shortened } from './describe.ts';
import { sentencesIn } from './sentences-in.ts';
import { correctedTimeText, typedText } from './time-words.ts';

const { article } = analyseText('a.txt', 'Mill burns down in Orrin\n\nThe mill burned down at 3.15 p.m. on Tuesday. “Nobody slept.” The bridge was closed. 20 people came.\n\nSource: Orrin Herald\n').analysis;
const quote = (exact: string, of: Article = article): Quote => ({ article: of.id, start: of.text.indexOf(exact), end: of.text.indexOf(exact) + exact.length, exact });
const mill = quote('The mill burned down');

suite('a correction in a sentence', () => {
  it.each<readonly [CorrectionBody, string]>([
    [{ kind: 'event', at: mill, change: { title: 'Fire', time: { value: '2031-06-17T15:15', mod: 'APPROX' }, kind: 'statement' } }, 'Event “The mill burned down”: title “Fire”, time about Tue 17 Jun 2031, 15:15, kind statement.'],
    [{ kind: 'event', at: mill, change: { time: { value: null, mod: null } } }, 'Event “The mill burned down”: time not known.'],
    [{ kind: 'event', at: mill, change: { hidden: true } }, 'Hidden: “The mill burned down”.'],
    [{ kind: 'merge', quotes: [mill, quote('The bridge was closed')] }, 'One event: “The mill burned down” and “The bridge was closed”.'],
    [{ kind: 'split', quotes: [mill], from: quote('The bridge was closed') }, 'An event of its own: “The mill burned down”.'],
    [{ kind: 'add', at: mill, title: 'Fire', time: { value: '1914/1918', mod: null }, eventKind: 'event' }, 'Event added: “Fire”, time 1914–1918.'],
    [{ kind: 'article', article: article.id, file: 'a.txt', change: { source: 'Orrin Herald', published: '2031-06-18' as Day, url: null, title: null } }, 'Article “Mill burns down in Orrin”: publisher “Orrin Herald”, published Wed 18 Jun 2031, title not known, address not known.'],
    [{ kind: 'article', article: article.id, file: 'a.txt', change: { published: null } }, 'Article “Mill burns down in Orrin”: day of publication not known.'],
  ])('%#', (body, words) => expect(describe(correctionOf(body), { articles: [article] })).toBe(words));
});

suite('a correction that was undone, so that it does not read as what is so now', () => {
  const { analysis } = analyseText('b.txt', 'Mill burns down in Orrin\n\nPublished 18 June 2031\n\nThe mill in Orrin burned down on Tuesday. The mill was built in 1911.\n');
  const timeline = assemble([analysis]);
  const dated = timeline.events.find((event) => event.time.start !== null) ?? expect.unreachable();
  it.each<readonly [CorrectionBody, string]>([
    [{ kind: 'event', at: mill, change: { title: 'Fire', kind: 'statement' } }, 'title “Fire”, kind statement of “The mill burned down”.'],
    [{ kind: 'event', at: mill, change: { hidden: true } }, 'hiding “The mill burned down”.'],
    [{ kind: 'merge', quotes: [mill, quote('The bridge was closed')] }, 'making one event of “The mill burned down” and “The bridge was closed”.'],
    [{ kind: 'split', quotes: [mill], from: quote('The bridge was closed') }, 'splitting off “The mill burned down”.'],
    [{ kind: 'add', at: mill, title: 'Fire', time: { value: '1914', mod: null }, eventKind: 'event' }, 'adding “Fire”.'],
    [{ kind: 'article', article: article.id, file: 'a.txt', change: { title: null } }, 'title not known of the article “Mill burns down in Orrin”.'],
  ])('%#', (body, words) => expect(describeUndone(correctionOf(body), { articles: [article], events: timeline.events })).toBe(words));

  it('of a time says which it is again', () => {
    const words = describeUndone(correctionOf({ kind: 'event', at: dated.at, change: { time: { value: '2011-05-04', mod: null } } }), timeline);
    expect(words).toBe(`time Wed 4 May 2011 of “${shortened(dated.at.exact)}”. It is ${whenText(dated.time)} again.`);
  });
});

it.each<readonly [string, number, string]>([['one two three', 8, 'one two…'], ['one\n two', 20, 'one two'], ['unbroken', 4, 'unbr…']])('%s in %d letters', (words, most, short) => expect(shortened(words, most)).toBe(short));

suite('a time stands in its field as it can be typed', () => {
  const minutes = (value: string) => time(value, 'minute', value, value.replace(/\d$/, (last) => String(Number(last) + 1)));
  it.each<readonly [EventTime, string]>([
    [time('2031-06-17', 'day', '2031-06-17', '2031-06-18'), '17 Jun 2031'],
    [minutes('2031-06-17T03:05'), '17 Jun 2031, 03:05'],
    [time('2031-06', 'month', '2031-06-01', '2031-07-01'), 'June 2031'],
    [time('1911', 'year', '1911-01-01', '1912-01-01'), '1911'],
    [time('1911', 'year', '1911-01-01', '1912-01-01', { mod: 'APPROX' }), 'about 1911'],
    [time('2031-SU', 'season', '2031-06-01', '2031-09-01'), 'summer 2031'],
    [time('2031-06-17TMO', 'part', '2031-06-17', '2031-06-17T12:00'), '17 Jun 2031, morning'],
    [time('1914/1918', 'year', '1914-01-01', '1919-01-01'), '1914–1918'],
    [time('2031-06-17/2031-06-20', 'day', '2031-06-17', '2031-06-21'), '17 Jun 2031 – 20 Jun 2031'],
    [time('2031-W25-WE', 'weekend', '2031-06-21', '2031-06-23', { mod: 'BEFORE' }), 'before the weekend of 21 Jun 2031'],
    [time('2031-H1', 'month', '2031-01-01', '2031-07-01'), 'the first half of 2031'],
    [time('19', 'century', '1900-01-01', '2000-01-01', { mod: 'END' }), 'late in the 20th century'],
    [time('0079', 'year', '0079-01-01', '0080-01-01', { mod: 'APPROX' }), 'about 79'],
  ])('%#', (when, text) => {
    expect(typedText(when)).toBe(text);
    expect(readTime(text, null)).toMatchObject({ value: when.value, mod: when.mod });
  });

  it('and what has no date is empty', () => expect(typedText(time(null, 'unknown', null, null))).toBe(''));
});

it.each([['2022', null, '2022'], ['2022-03', 'START', 'early March 2022'], [null, null, 'not known']] as const)('the time %s %s of a correction', (value, mod, words) => expect(correctedTimeText({ value, mod })).toBe(words));

it('the sentences to choose from are those of the story, whole', () => {
  expect(sentencesIn(article).map(({ start, end }) => article.text.slice(start, end))).toEqual(['Mill burns down in Orrin', 'The mill burned down at 3.15 p.m. on Tuesday.', '“Nobody slept.”', 'The bridge was closed.', '20 people came.']);
});

