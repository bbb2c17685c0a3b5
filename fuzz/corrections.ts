/** What a person may say against the machine, of every kind; some of it about words that are not there. */
import { correctionOf, isDay, type Correction, type CorrectionBody, type Day, type Quote, type Timeline } from '../src/core/index.ts';
import { analyseFile } from '../src/intake/index.ts';
import type { Luck } from './luck.ts';
import { ODD_DAYS, ODD_URLS, oddWord } from './odd.ts';
import { utf8 } from './plan.ts';

const VALUES = ['2031-03', '2031-03-17TEV', '2031', 'XXXX-02-24', '2031-W12', '1914/1918', '203', '20', '0000', '9999-12-31', '2031-05-06T08:15', 'PAST_REF', 'P3D', '-0044', ...ODD_DAYS];
const MODS = ['BEFORE', 'AFTER', 'START', 'MID', 'END', 'APPROX', null] as const;
const KINDS = ['event', 'statement', 'projection'] as const;

/** Up to so many corrections of this timeline, all of a form that a Dateline file may hold. */
export function randomCorrections(timeline: Timeline, most: number, luck: Luck): readonly Correction[] {
  if (timeline.articles.length === 0) return [];
  const corrections = luck.several(0, most, () => correctionOf(body(timeline, luck)));
  return analyseFile({ name: 'said.json', bytes: utf8(JSON.stringify({ format: timeline.format, articles: [], corrections })) }).corrections;
}

function body(timeline: Timeline, luck: Luck): CorrectionBody {
  const quote = (): Quote => quoteIn(timeline, luck);
  const time = () => ({ value: luck.chance(0.1) ? null : luck.one(VALUES), mod: luck.one(MODS) });
  const words = () => luck.one(['The bridge was shut', 'Storm', oddWord(luck), `a ${oddWord(luck)}`]);
  const orNull = <T>(value: T): T | null => (luck.chance(0.15) ? null : value);
  const maybe = <T extends object>(change: T): T | object => (luck.chance(0.5) ? change : {});
  return luck.one<() => CorrectionBody>([
    () => ({ kind: 'event', at: quote(), change: { ...maybe({ title: words() }), ...maybe({ time: time() }), ...maybe({ kind: luck.one(KINDS) }), ...(luck.chance(0.1) ? { hidden: true as const } : {}) } }),
    () => ({ kind: 'merge', quotes: luck.several(1, 3, quote) }),
    () => ({ kind: 'split', quotes: luck.several(1, 2, quote), from: quote() }),
    () => ({ kind: 'add', at: quote(), title: words(), time: time(), eventKind: luck.one(KINDS) }),
    () => {
      const { id, file } = luck.one(timeline.articles);
      const change = { ...maybe({ source: orNull(words()) }), ...maybe({ published: orNull(dayOf(luck)) }), ...maybe({ url: orNull(luck.one([...ODD_URLS, 'https://echo.example/2030/05/06/x'])) }), ...maybe({ title: orNull(words()) }) };
      return { kind: 'article', article: id, file, change };
    },
  ])();
}

function dayOf(luck: Luck): Day {
  const day = luck.one(['2031-03-18', '0001-01-01', '9999-12-31', '2024-02-29', '2030-12-31']);
  if (!isDay(day)) throw new Error(`${day} is a day.`);
  return day;
}

/** Words that tell an event, any words of an article, or words that are somewhere else. */
function quoteIn({ articles, events, hidden }: Timeline, luck: Luck): Quote {
  const told = [...events, ...hidden];
  const at = told.length > 0 && luck.chance(0.7) ? luck.one(luck.chance(0.7) ? [luck.one(told).at] : luck.one(told).excerpts.map(({ article, start, end, exact }) => ({ article, start, end, exact }))) : anywhere(luck.one(articles), luck);
  if (luck.chance(0.85)) return at;
  return luck.one([{ ...at, start: at.start + 1 + luck.below(9), end: at.end + 9 }, { ...at, exact: `${at.exact}.` }, { ...at, exact: luck.one(['a', 'the', oddWord(luck)]) }, { ...at, start: 0, end: 0 }, { ...at, start: 9e8, end: 9e8 + 4 }, { ...at, start: at.end, end: at.start }]);
}

function anywhere({ id, text }: Timeline['articles'][number], luck: Luck): Quote {
  const start = luck.below(text.length);
  const end = Math.min(text.length, start + 1 + luck.below(80));
  return { article: id, start, end, exact: text.slice(start, end) };
}
