import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from './index.ts';
import { anyText } from '../testing/any-text.ts';

// One line of the article each: what it is, then its words. An empty row is an empty line.
type Row = readonly [kind: string, words: string] | null;

const body = 'The bridge over the river Arden fell on Monday morning, and three people were hurt, the mayor said.';
const more = 'Nobody knows why. The council will meet on Thursday to hear the engineers, who had warned of it for years.';

const articles: readonly { readonly what: string; readonly rows: readonly Row[] }[] = [
  { what: 'paragraphs alone', rows: [['paragraph', body], ['paragraph', more]] },
  { what: 'one line alone', rows: [['paragraph', 'Bridge falls in Arden']] },
  {
    what: 'a page with everything',
    rows: [
      ['notice', 'Your browser is not supported. Use a newer one for the best experience.'], null,
      ['headline', 'Bridge falls in Arden as council waits'], null,
      ['paragraph', 'Three people were hurt when the old iron bridge gave way.'],
      ['navigation', 'Get more newsLive'], null,
      ['byline', 'By Jane Roe'], null,
      ['paragraph', `ARDEN, Tarnland — ${body}`], null,
      ['caption', 'The bridge after the fall.'],
      ['caption', 'The bridge after the fall. Twitter'], null,
      ['paragraph', more], null,
      ['heading', '\'A long night\''], null,
      ['paragraph', body.replace('three', '3')], null,
      ['caption', 'Arden bridge is searched as night falls'],
      ['caption', 'Divers search the river below the bridge on Monday.Jo Ash / AFP via Getty Images'], null,
      ['heading', 'Questions for the council'], null,
      ['paragraph', more.replace('Thursday', 'Friday')], null,
      ['byline', 'Jane Roe reported from Arden, and John Elm and Jo Ash reported from Tarn.'],
    ],
  },
  {
    what: 'no empty lines, every line a paragraph',
    rows: [
      ['paragraph', body],
      ['paragraph', more],
      ['heading', 'A bridge from “another time”'],
      ['paragraph', `${body} ${more}`],
      ['heading', 'Repairs put off'],
      ['paragraph', more.replace('council', 'parliament')],
      ['source-line', 'Source: Arden TV'],
    ],
  },
  {
    what: 'a headline twice',
    rows: [['headline', 'Mayor says the bridge was ‘safe’'], null, ['repeat', 'Mayor says the bridge was ‘safe’'], null, ['paragraph', body], null, ['paragraph', more]],
  },
  {
    what: 'a header and an embedded post',
    rows: [
      ['header', ' date 2031-05-06 HERALD / WEB DESK'], null,
      ['paragraph', body], null,
      ['paragraph', `“We were lucky,” she told a reporter.`], null,
      ['social', 'officials: the bridge is entirely safe and was checked last week'], null, null, null,
      ['social', 'The bridge: pic.twitter.com/AbCdEf123 — Arden Watch (@ardenwatch) May 5, 2031'], null,
      ['paragraph', more],
    ],
  },
  {
    what: 'captions three times over',
    rows: [
      ['headline', 'Flags Raised Over Tarn'], null, ['paragraph', body], null,
      ['caption', 'A map of Tarnland. (Photo: Elm Graphics via Elm Images)'],
      ['caption', 'A map of Tarnland. (Photo: Elm Graphics via Elm Images)'], null,
      ['caption', 'A map of Tarnland. (Photo: Elm Graphics via Elm Images)'], null,
      ['paragraph', more], null,
      ['source-line', 'This story originally appeared on Tarn Weekly and was updated.'],
    ],
  },
  { what: 'a date line under the headline', rows: [['headline', 'Bridge falls in Arden'], ['header', 'May 6, 2031'], ['paragraph', body], ['paragraph', more]] },
  { what: 'a name between headline and date', rows: [['headline', 'Bridge falls in Arden'], ['byline', 'Jane Roe'], ['header', 'May 6, 2031'], ['paragraph', body]] },
  { what: 'a name in a place under the headline', rows: [['headline', 'Bridge falls in Arden'], ['byline', 'Jane Roe in Arden and Jo Ash in Tarn'], ['paragraph', body]] },
  {
    what: 'a name with an office, a label and a date',
    rows: [['headline', 'Bridge falls in Arden'], ['byline', 'By Jane Roe'], ['byline', 'Arden News, Tarn'], ['header', 'Published'], ['header', '6 May 2031'], ['navigation', 'Share page'], ['paragraph', body]],
  },
  { what: 'a section above the headline', rows: [['navigation', 'Arden floods'], ['headline', 'Bridge falls in Arden as council waits'], ['paragraph', body], ['paragraph', more]] },
  { what: 'a stamp beside the headline', rows: [['headline', 'Bridge falls in Arden, three hurt'], ['header+', 'Updated: 2031-05-06 13:14'], ['paragraph', body], ['paragraph', more]] },
  {
    what: 'a chronicle, whose dates are headings',
    rows: [
      ['headline', 'How the bridge fell'], ['paragraph', body], ['heading', 'May 4, 2031'], ['paragraph', body.replace('Arden', 'Elm')], ['heading', 'May 6, 2031'], ['paragraph', more],
    ],
  },
  {
    what: 'a list is no row of headings',
    rows: [['paragraph', body], ['paragraph', '- Arden bridge'], ['paragraph', '- Elm bridge'], ['paragraph', more]],
  },
  {
    what: 'a short line that ends the article is text',
    rows: [['paragraph', body], ['paragraph', more], ['paragraph', 'It never reopened']],
  },
];

describe('blocks', () => {
  it.each(articles)('$what', ({ rows }) => {
    const text = rows.map((row, i) => (row === null ? '\n' : `${row[1]}${rows[i + 1]?.[0] === 'header+' ? ' ' : '\n'}`)).join('');
    const article = readArticle('a.txt', text);
    const found = article.blocks.map(({ start, end, kind, reason }) => [reason ?? kind, text.slice(start, end)]);
    const expected = rows.flatMap((row) => (row === null ? [] : [[row[0].replace('+', ''), row[1].trim()]]));
    expect(found).toEqual(expected);
    expect(article.title).toBe(expected.find(([kind]) => kind === 'headline')?.[1] ?? null);
  });

  it.each([
    ['before a line', '\u200BMill burns\n\nThe mill burned.', ['Mill burns', 'The mill burned.']],
    ['behind a line', 'Mill burns\u200B\n\nThe mill burned.\u2060', ['Mill burns', 'The mill burned.']],
    ['alone on a line', '\u200B\n\nMill burns\n\u2060\nThe mill burned.', ['Mill burns', 'The mill burned.']],
  ])('signs without width are blanks: %s', (_where, text, parts) => {
    expect(readArticle('a.txt', text).blocks.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });

  it('takes lines that were broken to a width as one paragraph', () => {
    const text = 'Bridge falls in Arden\n\nThe council of the small town of Arden met on\nMonday to speak about the bridge that fell last\nweek. Nobody was hurt.\n';
    expect(readArticle('a.txt', text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end).length])).toEqual([['headline', 21], ['paragraph', 116]]);
  });
});

describe('an article from any text', () => {
  const line = fc.constantFrom(
    body, more, 'Bridge falls in Arden', 'By Jane Roe', 'Getty Images', 'Source: Arden TV', 'May 6, 2031', 'pic.twitter.com/Ab — Jo (@jo) May 5, 2031', '— Jo (@jo) May 5, 2031',
    'Advertisement', '', '  ', 'The bridge.', 'The bridge. Twitter', '\u00A0—\u00A0', '“', 'x'.repeat(500), 'told Arden News', 'Arden News has not verified',
  );
  const BLANK = /^[\s\u200B\u2060]*$/;
  const textOrLines = fc.oneof(anyText(), fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')));

  it('keeps every character but white space in its blocks, in order, without overlap', () => {
    fc.assert(fc.property(textOrLines, (text) => {
      const { blocks, text: kept } = readArticle('a.txt', text);
      expect(kept).toBe(text);
      let last = 0;
      for (const { start, end, kind, reason } of blocks) {
        expect(text.slice(last, start)).toMatch(BLANK);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        expect(reason !== null).toBe(kind === 'boilerplate');
        last = end;
      }
      expect(text.slice(last)).toMatch(BLANK);
    }));
  });

  it('quotes verbatim, and has no name or date without a quote', () => {
    fc.assert(fc.property(textOrLines, (text) => {
      const { id, source, published, title } = readArticle('a.txt', text);
      for (const { quote } of [...source.steps, ...published.steps]) {
        expect(quote).toMatchObject({ article: id, exact: text.slice(quote?.start, quote?.end) });
        expect(quote?.exact).not.toBe('');
      }
      expect(source.steps.length > 0).toBe(source.name !== null);
      expect(published.steps.length > 0).toBe(published.date !== null);
      expect(text).toContain(title ?? '');
    }));
  });

  it.each(['(', 'A ', 'By Jane ', '— ', 'told Arden ', '/', '.', 'Jan 1, ', 'Photo: ', '" ', '@a ', 'Updated: ', '[', '- ', '|', 'Source: ', 'share this article ', 'more stories ', 'and Jo ', 'on ', 'Getty ', 'not able to verify ', '\u00A0', '(@a', 'May 6, 2031 ', '© '])(
    'reads %j over and over, in one line or in many',
    (piece) => {
      // Lines as long as the rules look at, and much longer ones.
      const lines = [75, 110, 155, 195, 235, 315, 395, 595, 2000].map((length) => piece.repeat(Math.ceil(length / piece.length)));
      for (const text of [piece.repeat(20_000), `${piece}\n`.repeat(20_000), ...lines.map((long) => `${long}x!\n`.repeat(200))]) {
        expect(readArticle('a.txt', text).text).toBe(text);
      }
    },
    20_000,
  );
});
