import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

type Files = Readonly<Record<string, string>>;

/** The events that hold these words in a clause of theirs, each as the files that report it. */
function reporting(files: Files, words: RegExp): readonly string[] {
  const timeline = pile(files);
  const text = new Map(timeline.articles.map((a) => [a.id, a] as const));
  return timeline.events
    .filter((e) => e.excerpts.some((x) => words.test(text.get(x.article)?.text.slice(x.focus.start, x.focus.end) ?? '')))
    .map((e) => [...new Set(e.excerpts.map((x) => text.get(x.article)?.file ?? '?'))].join(' '));
}

const arrest = (who: string, n: number): string => `Rovers' ${who} arrested over brawl\n\n${n} May 2024\n\nHarrowgate Rovers player Tom ${who} was arrested in Harrowgate on Tuesday on suspicion of assault after a brawl in a bar. Rovers player Tom ${who} declined to comment.\n`;

describe('two people are two events', () => {
  it('one arrest in two reports', () => expect(reporting({ a: arrest('Marlow', 8), b: arrest('Marlow', 9) }, /arrested/u)).toEqual(['a b']));
  it('two arrests in two reports', () => expect(reporting({ a: arrest('Marlow', 8), b: arrest('Pettit', 9) }, /arrested/u)).toSatisfy((found: readonly string[]) => found.toSorted().join('|') === 'a|b'));
});

describe('an article that gives two tolls tells of two events', () => {
  const crash = 'A Tarn Air plane crashed near Orrin on Sunday, killing 143 people.';
  const files = {
    a: `Plane crash near Orrin kills 143\n\n6 May 2024\n\n${crash} Nobody knows why.\n`,
    b: `Questions for plane maker after second crash\n\n7 May 2024\n\n${crash}\n\nPilots of Lusk Air had struggled with a sensor before a crash last October. The crash killed 171 people.\n`,
  };
  it('its second toll is not of the event of which it gives the first', () => {
    expect(reporting(files, /killing 143|killed 171/u).toSorted()).toEqual(['a b', 'b']);
    expect(pile(files).events.filter((e) => e.disagreements.length > 0)).toEqual([]);
  });
  it('two articles with a toll each may differ about one', () => {
    const other = files.a.replaceAll('143', '171');
    expect(reporting({ a: files.a, b: other }, /killing (?:143|171)/u)).toEqual(['a b']);
  });
});

describe('what one storm did', () => {
  const files = {
    a: 'Storm batters Aldport\n\n7 May 2024\n\nA storm destroyed forty houses in Aldport on Monday. Three people were killed when a tree fell on a bus in Aldport.\n',
    b: 'Three dead in Aldport\n\n7 May 2024\n\nThree people died in Aldport on Monday as a storm lashed the coast. Forty houses in Aldport were destroyed by the storm.\n',
  };
  it('its dead and its damage are two things to tell', () => {
    const timeline = pile(files);
    const text = new Map(timeline.articles.map((a) => [a.id, a.text] as const));
    const told = timeline.events.map((e) => e.excerpts.filter((x) => x.tells).map((x) => text.get(x.article)?.slice(x.focus.start, x.focus.end) ?? '').join(' '));
    expect(told.filter((words) => /people (?:were killed|died)/u.test(words) && /houses/u.test(words))).toEqual([]);
    expect(told.filter((words) => /destroyed forty houses/u.test(words) && /houses in Aldport were destroyed/u.test(words))).toHaveLength(1);
    expect(told.filter((words) => /were killed/u.test(words) && /people died/u.test(words))).toHaveLength(1);
  });

  it('who speaks of the storm does not speak of its dead', () => {
    const dead = pile(files).events.filter((e) => e.excerpts.some((x) => x.tells && x.exact.startsWith('Three people were killed')) && /people/u.test(e.title));
    expect(dead).toHaveLength(1);
    expect(dead.flatMap((e) => e.excerpts.map((x) => x.exact))).not.toContain('Storm batters Aldport');
  });

  it('an explosion that kills and destroys is one', () => {
    const bomb = { a: 'Explosion destroys Aldport mill\n\n7 May 2024\n\nAn explosion destroyed the mill in Aldport on Monday.\n', b: 'Three killed in mill explosion\n\n7 May 2024\n\nAn explosion at the mill in Aldport killed three people on Monday.\n' };
    expect(reporting(bomb, /An explosion/u)).toEqual(['a b']);
  });
});

const SHOOTING = 'Three people were shot in a boatyard near Selmouth on Monday, police said. Selmouth police closed the boatyard.';

describe('a sentence that speaks of an event', () => {
  const files = {
    a: `Three people shot at Selmouth boatyard\n\n7 May 2024\n\n${SHOOTING}\n`,
    b: `Shooting at Selmouth boatyard\n\n7 May 2024\n\nThree people were shot in a boatyard near Selmouth on Monday, officials said.\n`,
    c: 'Man charged over Selmouth boatyard shooting\n\n10 May 2024\n\nA man was charged on Thursday with the shooting of three people at the Selmouth boatyard.\n',
  };
  const timeline = pile(files);
  const shooting = timeline.events.filter((e) => e.time.start?.startsWith('2024-05-06') === true && /\bshot\b/u.test(e.title));

  it('stands among its reports, with the word that means it', () => {
    const last = timeline.articles.find((a) => a.file === 'c');
    const words = shooting.flatMap((e) => e.excerpts).filter((x) => x.article === last?.id).map((x) => last?.text.slice(x.focus.start, x.focus.end));
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(word).toMatch(/shooting/u);
  });

  it.each([
    ['that tells nothing', 'The boatyard shooting is no mystery to the people of Selmouth.', true],
    ['that tells nothing, of another place', 'The shooting in the town of Aldport is no mystery.', false],
    ['in a clause that tells nothing', 'The shooting at the Selmouth boatyard was a shock, and the mayor thanked the police.', true],
  ])('%s: %s', (_what, sentence, found) => {
    const more = pile({ ...files, d: `Selmouth asks why\n\n11 May 2024\n\nOlena Marsh opened a school in the town of Aldport.\n\n${sentence}\n` });
    const article = more.articles.find((a) => a.file === 'd')?.id;
    const told = more.events.filter((e) => e.time.start?.startsWith('2024-05-06') === true && /\bshot\b/u.test(e.title));
    expect(told.flatMap((e) => e.excerpts).some((x) => x.article === article && x.exact === sentence)).toBe(found);
  });

  it('lends it no date, figure or speaker', () => {
    const last = timeline.articles.find((a) => a.file === 'c')?.id;
    for (const x of shooting.flatMap((e) => e.excerpts).filter((e) => e.article === last)) expect([x.timePhrase, x.figures, x.speaker]).toEqual([null, [], null]);
  });

  it('is in the order of the articles', () => {
    for (const { excerpts } of timeline.events) expect(excerpts.map((x) => timeline.articles.findIndex((a) => a.id === x.article))).toEqual(excerpts.map((x) => timeline.articles.findIndex((a) => a.id === x.article)).toSorted((p, q) => p - q));
  });
});

describe('events across stories', () => {
  it('are not joined where they share neither a name nor a time', () => {
    const files = {
      a: 'Skyferry 9 makes its first flight\n\n28 April 2015\n\nThe Skyferry 9 made its first flight on 27 April 2015 from Brackwater airfield. The flight of the Skyferry 9 lasted two hours.\n',
      b: 'Norvale Air buys ten gliders\n\n3 June 2019\n\nNorvale Air bought ten gliders from a maker in Oldbeck. The gliders will be painted green.\n',
    };
    expect(reporting(files, /bought/u)).toEqual(['b']);
    expect(reporting(files, /first flight/u).every((from) => from === 'a')).toBe(true);
  });
});

describe('one event in other words', () => {
  const crash = 'Lorry crashes near Selmouth\n\n7 May 2024\n\nA lorry with a load of apples crashed on the Harbour Road near Selmouth.\n';
  const death = 'Driver dies near Selmouth\n\n7 May 2024\n\nThe driver of a lorry with apples died on the Harbour Road near Selmouth.\n';
  it('is joined where both articles are about it', () => expect(reporting({ a: crash, b: death }, /crashed on|died on/u)).toEqual(['a b']));
  it('a burglary and the arrest for it are two', () => {
    const found = reporting({
      a: 'Jewels stolen in Selmouth\n\n7 May 2024\n\nThieves stole jewels from the Tamm gallery in Selmouth on Monday.\n',
      b: 'Arrest over Selmouth jewels\n\n7 May 2024\n\nPolice arrested two thieves of the Tamm gallery in Selmouth on Monday.\n',
    }, /^Police arrested two/u);
    expect(found).toEqual(['b']);
  });
  it('a plan is spoken of in any form of its verb', () => {
    const found = reporting({
      a: 'Olena Marsh to host Lantern Awards\n\n7 May 2024\n\nThe comedian Olena Marsh will host the Lantern Awards in Norvale next year.\n',
      b: 'Olena Marsh will host the Lantern Awards\n\n7 May 2024\n\nOlena Marsh will host the Lantern Awards in Norvale next year, its producers said.\n',
      c: 'Producers glad about Lantern Awards\n\n8 May 2024\n\nTickets were sold out in a morning and shops ran short of lanterns, so that producers spoke of a festival of light with Olena Marsh hosting the Lantern Awards.\n',
    }, /will host/u);
    expect(found).toEqual(['a b c']);
  });
});

describe('one act that one report tells of who did it, another of whom it befell', () => {
  const story = (n: number, words: string): string => `Harrowgate club changes its manager\n\n${n} May 2024\n\n${words} The club in Harrowgate lost nine matches in the league.\n`;
  const files = {
    a: story(7, 'Owner Maria Roe dismissed the manager of the Harrowgate club on Tuesday after nine lost matches.'),
    b: story(7, 'Manager Peter Lunt was dismissed by the Harrowgate club on Tuesday after nine lost matches.'),
  };
  it('is one event where a third names both', () => expect(reporting({ ...files, c: story(8, 'Owner Maria Roe dismissed manager Peter Lunt on Tuesday.') }, /dismissed/u)).toEqual(['a b c']));
  it('and may be two where none does', () => expect(reporting(files, /dismissed/u).toSorted()).toEqual(['a', 'b']));
});

describe('a sentence whose words could mean another event', () => {
  const fire = (n: number): string => `Fire at Selmouth mill\n\n${n} May 2024\n\nA fire destroyed the old mill in Selmouth on Monday, officials said.\n`;
  const files = { a: fire(7), b: fire(8), c: 'Selmouth mill owner charged over fire\n\n10 May 2024\n\nThe owner of the mill was charged on Thursday.\n\nSelmouth will open its new mill despite the fire.\n' };
  it('a plan goes with an event that a noun beside it names', () => expect(reporting(files, /\bfire\b/u).some((from) => from === 'a b c')).toBe(true));
});
