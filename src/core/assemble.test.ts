import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse.ts';
import { assemble } from './assemble.ts';
import { correctionOf } from './correction.ts';
import { analyses, line, pile } from './testing/pile.ts';
import { anyText } from './testing/any-text.ts';

const STORM = {
  'a.txt': 'Storm Petra tears the roof off Aldport town hall\n\nBy Jane Roe\nPublished 5 May 2024\n\nStorm Petra tore the roof off the town hall of Aldport late on Saturday, killing at least three people, police said.\n\nMayor Olena Marsh called it the worst night in the history of the town. “We have lost our neighbours and our archive,” Marsh told reporters.\n\nThe roof was repaired in March 2023. The government will send 200 soldiers on Monday.\n',
  'b.txt': 'Five dead as storm hits Aldport\n\n6 May 2024\n\nFive people were killed when the storm tore the roof off the town hall in Aldport on Saturday, officials said on Sunday.\n\nEngineers had warned of the roof in April. The hall was built in 1911.\n',
  'c.txt': 'Aldport mourns after storm\n\nThe people of Aldport mourned their dead on Sunday, a day after Storm Petra destroyed the roof of the town hall.\n\nThree people were killed, the coroner said on Sunday. Flags flew at half mast on Sunday.\n',
};

describe('a pile of three reports', () => {
  const timeline = pile(STORM);

  it('tells each event once, in order, with the articles that report it', () => {
    expect(timeline.events.map((event) => line(timeline, event))).toMatchInlineSnapshot(`
      [
        "1911 | event | The hall was built | b.txt",
        "2023-03 | event | The roof was repaired | a.txt",
        "2024-04 | statement | Engineers had warned of the roof | b.txt",
        "2024-05-04 | event | Officials: Five people were killed | a.txt b.txt c.txt",
        "2024-05-04 | event | Five dead as storm hits Aldport | b.txt",
        "2024-05-04 | event | Mayor Olena Marsh called it the worst night in the history of the town | a.txt",
        "2024-05-04 | event | Storm Petra tears the roof off Aldport town hall | a.txt b.txt c.txt",
        "2024-05-05 | event | Aldport mourns after storm | c.txt",
        "2024-05-05 | event | Flags flew at half mast | c.txt",
        "2024-05-06 | projection | The government will send 200 soldiers | a.txt",
      ]
    `);
  });

  it('dates the undated article from its neighbours, and says from what', () => {
    const { published } = timeline.articles[2] ?? pile(STORM).articles[0] ?? expect.unreachable();
    expect([published.date, published.certainty]).toEqual(['2024-05-05', 'inferred']);
    expect(published.steps.map((s) => [s.kind, s.quote?.exact, s.value])).toEqual([['weekday', 'Sunday', '2024-05-05'], ['neighbour', 'Published 5 May 2024', '2024-05-05']]);
  });

  it('says where the count of the dead differs', () => {
    expect(timeline.events.flatMap((e) => e.disagreements).map((d) => [d.what, d.claims.map((c) => c.quote.exact)])).toEqual([['killed', ['at least three people', 'Five people', 'Three people']]]);
  });

  it('does not depend on the order of the articles', () => {
    const shuffled = assemble(analyses(STORM).toReversed());
    expect(shuffled).toEqual(timeline);
  });
});

describe('what is reported a day later', () => {
  const days = (text: string) => { const timeline = pile({ 'a.txt': `Mill burns down in Orrin\n\nPublished 18 June 2031\n\n${text}\n` }); return timeline.events.filter((e) => e.excerpts.every(({ exact }) => !exact.startsWith('Mill'))).map((e) => line(timeline, e).split(' | ').slice(0, 3).join(' | ')); };

  it('goes with what the sentence before told', () => {
    expect(days('The mill in Orrin burned down on Tuesday. Nine people were injured when the roof fell, police said on Wednesday.')).toEqual(
      expect.arrayContaining(['2031-06-17 | event | Police: Nine people were injured when the roof fell']));
  });

  it('but not with what lies days back, and not what is said', () => {
    expect(days('The mill in Orrin was sold on June 10. Nine people were injured, police said on Wednesday.')).toContain('2031-06-18 | event | Police: Nine people were injured');
    expect(days('The mill in Orrin burned down on Tuesday. The mayor denied the claims of arson on Wednesday.')).toContain('2031-06-18 | statement | The mayor denied the claims of arson');
  });
});

describe('without any publication date', () => {
  const timeline = pile({ 'c.txt': STORM['c.txt'] });

  it('no year is shown', () => {
    expect(JSON.stringify(timeline.events)).not.toMatch(/\b(?:19|20)\d\d\b/u);
    expect(timeline.events.map((e) => e.time.start)).toEqual(timeline.events.map(() => null));
  });

  it('weekdays are kept as weekdays, and the person is asked for the date', () => {
    expect(timeline.events.map((e) => e.time.value)).toContain('XXXX-WXX-7');
    expect(timeline.diagnostics.map((d) => [d.code, d.file])).toEqual([['undated', 'c.txt']]);
  });

  it('a date that a person gives counts as stated', () => {
    const [analysis] = analyses({ 'c.txt': STORM['c.txt'] });
    const stated = pile(STORM).articles[0]?.published.date;
    if (analysis === undefined || stated == null) return expect.unreachable();
    const dated = assemble([analysis], { corrections: [correctionOf({ kind: 'article', article: analysis.article.id, file: 'c.txt', change: { published: stated } })] });
    expect(dated.articles[0]?.published).toMatchObject({ date: '2024-05-05', certainty: 'stated' });
    expect(dated.events.find((e) => e.title.startsWith('Aldport mourns'))?.time).toMatchObject({ start: '2024-05-05T00:00', certainty: 'stated' });
  });
});

describe('one article under two names', () => {
  it('is shown once, and said so', () => {
    const timeline = pile({ 'a.txt': STORM['a.txt'], 'copy.txt': STORM['a.txt'] });
    expect(timeline.articles.map((a) => a.file)).toEqual(['a.txt']);
    expect(timeline.diagnostics.map((d) => [d.code, d.file])).toEqual([['duplicate', 'copy.txt']]);
  });
});

const word = fc.constantFrom('Police', 'said', 'that', 'the', 'bridge', 'collapsed', 'on Friday', 'in March', 'killing', 'six people', '“', '”', '"', ', ', '. ', '\n\n', 'after', 'Norway', 'had', 'been', '3 May 2021', 'at least', 'withdrew', 'who', 'and', 'yesterday', '— ', '\u00a0', 'it', 'would');
const prose = fc.array(fc.tuple(word, fc.constantFrom(' ', '')), { maxLength: 60 }).map((parts) => parts.flat().join(''));

describe('whatever the text', () => {
  it('every excerpt, focus, phrase and figure is its slice of the text, and times are whole', () => {
    fc.assert(fc.property(fc.array(fc.oneof(prose, anyText({ maxLength: 200 })), { minLength: 1, maxLength: 3 }), (texts) => {
      const found = texts.map((text, at) => analyseText(`${at}.txt`, text).analysis);
      const timeline = assemble(found);
      const texts_ = new Map(timeline.articles.map((a) => [a.id, a.text]));
      for (const event of timeline.events) {
        expect(event.excerpts.length).toBeGreaterThan(0);
        expect(event.time.start === null).toBe(event.time.end === null);
        if (event.time.start !== null && event.time.end !== null) expect(event.time.start < event.time.end).toBe(true);
        for (const excerpt of event.excerpts) {
          const text = texts_.get(excerpt.article) ?? '';
          expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.exact);
          for (const part of [excerpt.focus, ...(excerpt.timePhrase === null ? [] : [excerpt.timePhrase]), ...excerpt.caveats]) {
            expect(excerpt.start <= part.start && part.start < part.end && part.end <= excerpt.end).toBe(true);
          }
          for (const figure of excerpt.figures) expect(text.slice(figure.start, figure.end)).toBe(figure.exact);
        }
      }
    }), { numRuns: 150 });
  });
});
