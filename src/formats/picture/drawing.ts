/** A picture of the events that tell a story, in the form in which links are shown: one below the other, each with its time and how many report it. */
import type { Article, ArticleId, TimelineEvent } from '../../core/index.ts';
import { signOf, whenText } from '../../when/index.ts';
import { factsOf, pictureWords, type Publication } from '../published/about.ts';
import { articlesById, oneLine, sourceNames, toldBy } from '../told.ts';
import { fitted, lines, sizeFor, widthOf } from './measure.ts';
import type { Colour } from './raster.ts';

export type Shape =
  | { readonly is: 'box'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly colour: Colour }
  | { readonly is: 'dot'; readonly x: number; readonly y: number; readonly radius: number; readonly colour: Colour }
  /** `y` is the line on which the letters stand. */
  | { readonly is: 'words'; readonly x: number; readonly y: number; readonly size: number; readonly width: number; readonly words: string; readonly colour: Colour };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ground: Colour;
  readonly shapes: readonly Shape[];
  /** What it shows, for those who cannot see it. */
  readonly words: string;
}

export const PICTURE_SIZE = { width: 1200, height: 630 };

const PAPER: Colour = [250, 248, 244];
const INK: Colour = [29, 27, 24];
const SOFT: Colour = [91, 86, 78];
const LINE: Colour = [143, 136, 130];
const ACCENT: Colour = [154, 42, 23];
const EDGE = 60;
const TITLE = { size: 42, line: 52 };
const FACTS = 20;
/** Where the line of time is, and the titles beside it. */
const AXIS = 320;
const TITLES = 344;
const ROW = { most: 44, letters: 0.48, largest: 20 };

export function drawing(publication: Pick<Publication, 'timeline' | 'title' | 'keys'>): Drawing {
  const { timeline, title, keys } = publication;
  const { width, height } = PICTURE_SIZE;
  const heading = lines(oneLine(title), TITLE.size, width - 2 * EDGE, 2);
  const facts = EDGE + TITLE.line * heading.length + FACTS;
  const events = timeline.events.filter(({ id }) => keys.has(id));
  const top = facts + 26;
  const row = Math.min(ROW.most, (height - EDGE / 2 - top) / Math.max(1, events.length));
  const articles = articlesById(timeline);
  return {
    width, height, ground: PAPER, words: pictureWords(publication),
    shapes: [
      { is: 'box', x: 0, y: 0, width, height: 8, colour: ACCENT },
      ...heading.map((line, at) => say(line, EDGE, EDGE + TITLE.size + TITLE.line * at - 8, TITLE.size, INK)),
      say(fitted(factsOf(publication), FACTS, width - 2 * EDGE), EDGE, facts, FACTS, SOFT),
      ...(events.length > 0 ? [{ is: 'box', x: AXIS - 1, y: top + row / 2, width: 2, height: row * (events.length - 1), colour: LINE } as const] : []),
      ...events.flatMap((event, at) => rowOf(event, top + row * (at + 0.5), Math.min(ROW.largest, row * ROW.letters), articles)),
    ],
  };
}

/** `y` is its middle. */
function rowOf(event: TimelineEvent, y: number, size: number, articles: ReadonlyMap<ArticleId, Article>): readonly Shape[] {
  const { width } = PICTURE_SIZE;
  const foot = y + size * 0.36;
  // A date of which a part is missing may read as another: it gets smaller.
  const when = `${signOf(event.time)}${whenText(event.time)}`;
  const whenSize = sizeFor(when, size * 0.9, AXIS - EDGE - 20);
  const note = noteOf(event, articles);
  const noteSize = size * 0.85;
  const title = oneLine(event.title);
  const room = width - EDGE - TITLES - widthOf(note, noteSize) - 30;
  return [
    say(when, AXIS - 20 - widthOf(when, whenSize), foot, whenSize, SOFT),
    { is: 'dot', x: AXIS, y, radius: size * 0.3, colour: event.kind === 'event' ? ACCENT : LINE },
    say(fitted(title, size, room), TITLES, foot, size, INK),
    say(note, width - EDGE - widthOf(note, noteSize), foot, noteSize, SOFT),
  ];
}

function noteOf(event: TimelineEvent, articles: ReadonlyMap<ArticleId, Article>): string {
  const sources = sourceNames(toldBy(event, articles)).length;
  return [
    ...(event.kind === 'projection' ? ['planned or projected'] : event.kind === 'statement' ? ['a statement'] : [`${sources} ${sources === 1 ? 'source' : 'sources'}`]),
    ...(event.disagreements.length > 0 ? ['differ'] : []),
  ].join(', ');
}

const say = (words: string, x: number, y: number, size: number, colour: Colour): Shape => ({ is: 'words', x, y, size, width: widthOf(words, size), words, colour });
