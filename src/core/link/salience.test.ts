import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

const bridge = {
  a: 'Bridge at Corvale falls\n\n7 May 2024\n\nThe bridge at Corvale fell into the river on Monday.\n\nThe mayor opened a school kitchen.\n\nDivers found an old bell.\n',
  b: 'Corvale bridge falls into river\n\n7 May 2024\n\nThe bridge at Corvale fell into the river on Monday, officials said.\n',
};
type Told = Readonly<Record<string, string>>;
const of = (articles: Told, words: RegExp): number => Math.max(0, ...pile(articles).events.filter((e) => words.test(e.title)).map((e) => e.salience));

describe('salience', () => {
  it('puts what several articles tell first', () => expect(of(bridge, /bridge/iu)).toBe(1));
  it('puts what one article tells low down, without a date, far behind', () => expect(of(bridge, /bell/u)).toBeLessThan(of(bridge, /bridge/iu) / 4));

  it.each<readonly [string, Told]>([['some articles', bridge], ['one', { a: bridge.b }], ['none', {}]])('lies above 0, and the most at 1: of %s', (_, articles) => {
    const all = pile(articles).events.map(({ salience }) => salience);
    for (const one of all) expect(one).toBeGreaterThan(0);
    expect(Math.max(...all, all.length === 0 ? 1 : 0)).toBe(1);
  });

  const looking = (day: number, words: string): string => `Inquiry goes on\n\n${day} May 2024\n\nInspectors in Corvale heard the keeper today. ${words}\n`;
  const past = 'The council closed a library in Lusk on 6 May 2024.';
  const library: Told = { c: 'Library in Lusk closes\n\n7 May 2024\n\nThe council closed a library in Lusk on Monday.\n', d: 'Lusk library\n\n7 May 2024\n\nThe council closed a library in Lusk on Monday, parents said.\n' };

  it('grows with each article that tells it', () => {
    const more = { ...bridge, ...library, e: 'Lusk loses its library\n\n7 May 2024\n\nThe council closed a library in Lusk on Monday, teachers said.\n' };
    expect(of({ ...bridge, ...library }, /library/iu)).toBeLessThanOrEqual(of(more, /library/iu));
    expect(of(more, /library/iu)).toBeGreaterThan(of(more, /bridge/iu));
  });

  it('grows more with one that looks back at what was news than with one of its days', () => {
    const base = { ...bridge, ...library };
    const ratio = (articles: Told): number => of(articles, /library/iu) / of(articles, /bridge/iu);
    expect(ratio({ ...base, e: looking(20, past) })).toBeGreaterThan(ratio({ ...base, e: looking(9, past) }));
  });

  it('does not grow with one that looks back at what nobody told when it was new', () => {
    const old = 'The keeper bought a mill in Tarn on 3 February 2024.';
    const ratio = (articles: Told): number => of(articles, /mill in Tarn/u) / of(articles, /bridge/iu);
    expect(ratio({ ...bridge, e: looking(20, old) })).toBe(ratio({ ...bridge, e: looking(8, old) }));
  });

  it('of a day of which an article tells much else is hardly less', () => {
    const colour = ['Ann Moor sang.', 'Children fed the ducks.', 'A dog barked.', 'Traders sold bread.', 'A band played.'].join('\n\n');
    const long = 'The mill at Corvale burned down on 3 May 2023.';
    const crowded = { a: `${bridge.a}\n${colour}\n`, b: `${bridge.b}\n${colour}\n`, c: looking(8, long) };
    expect(of(crowded, /bridge/iu)).toBe(1);
    expect(of(crowded, /mill/u)).toBeLessThan(0.5);
  });
});
