import { describe, expect, it } from 'vitest';
import { analyseText, assemble, datedSentences, type Timeline, type TimelineEvent } from '../../core/index.ts';
import { article, event, excerpt, time, timelineOf } from '../testing/build.ts';
import { alikeIn } from './alike.ts';
import { actsOf, draftOf } from './corrections.ts';
import { reviewOf } from './items.ts';
import { publisherLines } from './publisher-lines.ts';

const STATED = { date: '2031-06-18', certainty: 'stated' } as const;
const post = (name: string | null, text: string) => article(`${text.length}.txt`, name, text, STATED);

describe('the lines that may name a publisher', () => {
  const one = post(null, 'Mill burns in Orrin\nThe Orrin Echo\nBy Ada Finch\nThe mill of Orrin burned down.\nNobody was hurt in it.\nMore soon.');
  const two = post(null, 'Bridge shut\nWeather today\nThe Orrin Echo\nThe bridge of Tarnby was shut for a week.');
  const three = post('Tarnby Star', 'Ferry late\nThe ferry was late.');
  const four = post(null, 'Tower falls\nEvening edition\nTarnby Star\nThe tower fell.');

  it.each([
    ['what stands in two articles goes first, and neither sentences nor the headline are lines', one, ['The Orrin Echo', 'By Ada Finch']],
    ['and elsewhere in another', two, ['The Orrin Echo', 'Weather today']],
    ['the publisher of another article here goes before all', four, ['Tarnby Star', 'Evening edition']],
    ['the host of an address is one', { ...post(null, 'Kiln lit\nThe kiln was lit.'), url: 'https://www.orrin-echo.example/kiln' }, ['orrin-echo.example']],
  ])('%s', (_, of, lines) => expect(publisherLines(of, [one, two, three, four])).toEqual(lines));

  it('articles with the same line are asked about at once', () => {
    const items = reviewOf(timelineOf([one, two, three, four], []), []);
    expect(items.map((item) => item.kind === 'publisher' && item.articles)).toEqual([[one, two], [four]]);
    expect(items.map((item) => draftOf(item).text)).toEqual(['The Orrin Echo', 'Tarnby Star']);
  });
});

describe('events that look alike', () => {
  const text = 'Reports\nThe minister met families in the town hall of Orrin.\nFamilies in the town hall of Orrin were met by the minister.\nA bell rang at noon.\nThe ferry to Lusk was sold.\nThe minister will meet families in the town hall of Orrin.';
  const source = post('Orrin Echo', text);
  const tell = (words: string, day: string, more: Partial<TimelineEvent> = {}) => event(words, words.replace(/\.$/, ''), time(day, 'day', day, `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`), [excerpt(source, words)], more);
  const met = tell('The minister met families in the town hall of Orrin.', '2031-06-17', { salience: 0.9 });
  const again = tell('Families in the town hall of Orrin were met by the minister.', '2031-06-17');
  const others = [tell('A bell rang at noon.', '2031-06-17'), tell('The ferry to Lusk was sold.', '2031-06-17')];
  const pairs = (...events: readonly TimelineEvent[]) => alikeIn([...others, ...events]).map(({ events: [one, other] }) => [one.title, other.title]);

  it('are those that share most of their words, the more salient first', () => expect(pairs(again, met)).toEqual([[met.title, again.title]]));
  it.each<readonly [string, TimelineEvent]>([
    ['of another story', { ...again, story: 's2' }],
    ['of another week', tell('Families in the town hall of Orrin were met by the minister.', '2031-06-25')],
    ['that is a plan', tell('The minister will meet families in the town hall of Orrin.', '2031-06-17', { kind: 'projection' })],
    ['that the same sentence tells', { ...again, excerpts: met.excerpts }],
    ['that is a detail', { ...again, detailOf: met.id }],
  ])('are not one and another %s', (_, other) => expect(pairs(met, other)).toEqual([]));
  it('may be dated a day apart, or not at all', () => {
    expect(pairs(met, tell('Families in the town hall of Orrin were met by the minister.', '2031-06-18'))).toHaveLength(1);
    expect(pairs(met, { ...again, time: time(null, 'unknown', null, null) })).toHaveLength(1);
  });
});

describe('what is asked of a timeline', () => {
  const read = (text: string) => {
    const { analysis } = analyseText('mill.txt', text);
    const timeline: Timeline = assemble([analysis]);
    return { timeline, sentences: datedSentences(analysis, timeline.articles[0]?.published.date ?? null) };
  };
  const { timeline, sentences } = read('Orrin Echo\n\nMill of Orrin burns\n\nPublished 18 June 2031\n\nThe mill of Orrin burned down on Tuesday.\n');

  it('a sentence that tells a time is asked about unless an event is told there, also a hidden one', () => {
    const untold = (of: Timeline) => reviewOf(of, sentences).flatMap((item) => (item.kind === 'untold' ? [draftOf(item)] : []));
    expect(untold(timeline)).toEqual([]);
    expect(untold({ ...timeline, events: [] })).toEqual([{ text: 'The mill of Orrin burned down on Tuesday', when: '17 Jun 2031', same: false }]);
    expect(untold({ ...timeline, events: [], hidden: timeline.events })).toEqual([]);
  });

  it('a day is asked about where no words of the event give it', () => {
    const guesses = (change: Partial<TimelineEvent['time']>) => reviewOf({ ...timeline, events: timeline.events.map((each) => ({ ...each, time: { ...each.time, ...change } })) }, sentences).filter(({ kind }) => kind === 'guess');
    expect(guesses({})).toEqual([]);
    expect(guesses({ certainty: 'reported' })).not.toEqual([]);
    expect(guesses({ certainty: 'inferred' })).toEqual([]);
    const [guess = expect.unreachable()] = guesses({ certainty: 'inferred', steps: [] });
    expect(actsOf(guess)).toEqual(['accept', 'hide', 'skip']);
  });
});
