/** An invented article to be put into a file of some form. */
import { article } from '../bench/prose.ts';
import type { Luck } from './luck.ts';
import { longWords, ODD_DAYS, ODD_URLS, oddSentence, oddWord } from './odd.ts';

export interface Story {
  readonly title: string;
  readonly day: string;
  readonly source: string;
  readonly url: string;
  /** The words, of which one paragraph holds the marker. */
  readonly paragraphs: readonly string[];
  /** A sentence that stands in this article alone; plain letters, so that every form and encoding can hold it. */
  readonly marker: string;
}

const THINGS = ['bridge', 'harbour', 'mill', 'tunnel', 'market', 'station', 'dam', 'school'];
const TOWNS = ['Orrin', 'Tarn', 'Lusk', 'Velhaven', 'Corry', 'Pellgate'];
const PAPERS = ['Orrin Herald', 'Tarn Post', 'Lusk Courier', 'Coast Radio', 'The Daily Quill', 'Bell & Sons', '"Quoted" Times', 'A; B, C'];

/** A sound article, though its words may be odd. `number` tells it from the others of its case. */
export function soundStory(luck: Luck, number: number): Story {
  const town = luck.one(TOWNS);
  const thing = luck.one(THINGS);
  const marker = `The ${thing} of ${town} was closed on Tuesday under order ${number}${luck.below(9000) + 1000} after a storm.`;
  const [headline = '', ...rest] = article(luck.below(2 ** 31), luck.one([60, 60, 120, 300])).split('\n\n');
  const odd = luck.chance(0.5) ? [] : luck.several(1, 3, () => (luck.chance(0.06) ? longWords(luck) : oddSentence(luck)));
  const paragraphs = [...rest.filter((each) => each.trim() !== ''), ...odd.filter((each) => /\S/.test(each))];
  const at = luck.below(paragraphs.length + 1);
  const whole = [...paragraphs.slice(0, at), `${marker} Nobody was hurt, and the council said on Friday that it would be repaired by the summer of 2032.`, ...paragraphs.slice(at)];
  const day = luck.chance(0.8) ? `20${10 + luck.below(40)}-0${1 + luck.below(9)}-${10 + luck.below(18)}` : luck.one(ODD_DAYS);
  return {
    title: luck.chance(0.7) ? headline : `${headline} ${oddWord(luck)}`,
    day,
    source: luck.chance(0.85) ? luck.one(PAPERS) : oddWord(luck),
    url: luck.chance(0.7) ? `https://${luck.one(['herald', 'post'])}.example/${number}?a=1&b=${luck.below(99)}` : luck.one(ODD_URLS),
    paragraphs: whole,
    marker,
  };
}

/** Its words as a text with a headline. */
export const textOfStory = ({ title, paragraphs }: Story): string => [title, ...paragraphs].join('\n\n');
