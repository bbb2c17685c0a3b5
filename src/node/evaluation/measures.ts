import type { CorpusFolder } from './corpus-folder.ts';
import { predict, type PredictedEvent, type Prediction } from './prediction.ts';
import { semeval, tallyDates } from './score-dates.ts';
import { linking, tallyLinking } from './score-linking.ts';
import { piles, tallyPile } from './score-piles.ts';
import { publication, tallyPublication, type HiddenDay } from './score-publication.ts';
import { stories, tallyStories } from './score-stories.ts';
import { tallyTimelines, timelines } from './score-timelines.ts';
import { sumOf, type Scorer } from './tally.ts';

export const measures = ['semeval', 'linking', 'timelines', 'stories', 'publication', 'piles'] as const;
export type Measure = (typeof measures)[number];

/** A topic of a set that was measured. */
export interface Part {
  readonly set: string;
  /** Null: the set is one whole. */
  readonly topic: string | null;
}

/** A measure over the sets that it was given, one after the other. */
export interface Account {
  /** Measures a set. What a kit's script reads of it; null: no script takes it. Undefined: its gold is of another form. */
  add(set: CorpusFolder): object | null | undefined;
  readonly parts: readonly Part[];
  /** The figures over those of the parts that are picked. */
  figures(picked: (part: Part) => boolean): object;
}

/** What a set can be measured by. */
export function measuresOf({ gold, articles }: CorpusFolder): readonly Measure[] {
  return gold.form === 'stories' && articles.some(({ date }) => date !== null) ? ['stories', 'publication'] : [gold.form];
}

interface Counted<T> {
  readonly prediction: object | null;
  readonly topics: ReadonlyMap<string | null, T>;
}

/** Counts a set for its measure; null: its gold is of another form. */
type Count<T> = (set: CorpusFolder) => Counted<T> | null;

function accountOf<T extends object>({ nothing, figures }: Scorer<T>, count: Count<T>): Account {
  const counted: { readonly part: Part; readonly tally: T }[] = [];
  const parts: Part[] = [];
  return {
    parts,
    add(set) {
      const found = count(set);
      if (found === null) return undefined;
      for (const [topic, tally] of found.topics) {
        const part = { set: set.name, topic };
        parts.push(part);
        counted.push({ part, tally });
      }
      return found.prediction;
    },
    figures: (picked) => figures(sumOf(nothing, counted.filter(({ part }) => picked(part)).map(({ tally }) => tally))),
  };
}

/** Nothing measured yet. */
export function account(measure: Measure): Account {
  switch (measure) {
    case 'semeval':
      return accountOf(semeval, (set) => {
        if (set.gold.form !== measure) return null;
        const groups = byGroup(set);
        return { prediction: { corpora: objectOf(groups, (events) => ({ events })) }, topics: tallyDates(set.gold, byId(set), groups) };
      });
    case 'linking':
      return accountOf(linking, (set) => {
        if (set.gold.form !== measure) return null;
        const { events } = whole(set);
        return { prediction: { events }, topics: tallyLinking(set.gold, byId(set), events) };
      });
    case 'timelines':
      return accountOf(timelines, (set) => {
        if (set.gold.form !== measure) return null;
        const groups = byGroup(set);
        return { prediction: objectOf(groups, (events) => ({ events: events.filter(({ date }) => date !== null) })), topics: tallyTimelines(set.gold, groups) };
      });
    case 'stories':
      return accountOf(stories, (set) => {
        if (set.gold.form !== measure) return null;
        const found = whole(set).stories;
        return { prediction: Object.fromEntries(found), topics: new Map([[null, tallyStories(set.gold.docs, found)]]) };
      });
    case 'publication':
      return accountOf(publication, (set) => {
        if (!measuresOf(set).includes(measure)) return null;
        const days = (addresses: boolean) => tallyPublication([...hiddenDays(set, 0, addresses), ...hiddenDays(set, 1, addresses)]);
        return { prediction: null, topics: new Map([[null, { plain: days(true), bare: days(false) }]]) };
      });
    case 'piles':
      return accountOf(piles, (set) => {
        if (set.gold.form !== measure) return null;
        const { timeline } = whole(set);
        return { prediction: timeline, topics: new Map([[null, tallyPile(set.gold, timeline)]]) };
      });
  }
}

const byId = ({ articles }: CorpusFolder) => new Map(articles.map((article) => [article.docId, article]));

function whole({ lines }: CorpusFolder): Prediction {
  return predict([...lines.values()]);
}

/** The events of each group of articles, each told as a pile of its own. */
function byGroup({ articles, lines }: CorpusFolder): ReadonlyMap<string, readonly PredictedEvent[]> {
  const groups = new Map<string, string[]>();
  for (const { docId, group } of articles) {
    const name = String(group ?? '');
    const mine = groups.get(name) ?? [];
    groups.set(name, mine);
    mine.push(lines.get(docId) ?? '');
  }
  return new Map([...groups].map(([name, mine]) => [name, predict(mine).events]));
}

function objectOf<T>(groups: ReadonlyMap<string, readonly PredictedEvent[]>, value: (events: readonly PredictedEvent[]) => T): Readonly<Record<string, T>> {
  return Object.fromEntries([...groups].map(([name, events]) => [name, value(events)]));
}

/** Every other article loses its date, the first or the second of each two, and the product says what it makes of it. All lose their addresses, if these are not kept. */
function hiddenDays({ articles, lines }: CorpusFolder, first: 0 | 1, addresses: boolean): readonly HiddenDay[] {
  const hidden = new Map(articles.flatMap(({ docId, date }, at) => (at % 2 === first && date !== null ? [[docId, date] as const] : [])));
  const { timeline } = predict(articles.map(({ docId }) => {
    const line = lines.get(docId) ?? '';
    return JSON.stringify({ ...JSON.parse(line), ...(hidden.has(docId) ? { date: null } : {}), ...(addresses ? {} : { url: null }) });
  }));
  return timeline.articles.flatMap(({ externalId, published }) => {
    const day = hidden.get(externalId ?? '');
    return day === undefined ? [] : [{ day, answer: published }];
  });
}
