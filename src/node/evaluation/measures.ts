import { scoreDates } from './score-dates.ts';
import { scoreLinking } from './score-linking.ts';
import { scorePublication, type HiddenDay } from './score-publication.ts';
import { scoreStories } from './score-stories.ts';
import { scoreTimelines } from './score-timelines.ts';
import type { CorpusFolder, Gold } from './corpus-folder.ts';
import { predict, type PredictedEvent, type Prediction } from './prediction.ts';

export const measures = ['semeval', 'linking', 'timelines', 'stories', 'publication'] as const;
export type Measure = (typeof measures)[number];

/** What a folder can be measured by. */
export function measuresOf({ gold, articles }: CorpusFolder): readonly Measure[] {
  const found = measures.filter((measure) => measure !== 'publication' && fits(measure, gold));
  return found.includes('stories') && articles.some(({ date }) => date !== null) ? [...found, 'publication'] : found;
}

function fits(measure: Measure, gold: Gold | null): boolean {
  if (gold === null) return false;
  if ('timelines' in gold) return measure === 'semeval';
  if ('mentions' in gold) return measure === 'linking';
  return measure === ('topics' in gold ? 'timelines' : 'stories');
}

/** The product's answer to a measure: what a kit's script reads, and the figures of our own. Null: the gold is of another form. */
export interface Answer {
  /** Null: no script takes it. */
  readonly prediction: object | null;
  score(): object;
}

export function answer(measure: Measure, folder: CorpusFolder): Answer | null {
  const { gold, articles } = folder;
  const byId = new Map(articles.map((article) => [article.docId, article]));
  switch (measure) {
    case 'semeval': {
      if (gold === null || !('timelines' in gold)) return null;
      const groups = byGroup(folder);
      return { prediction: { corpora: objectOf(groups, (events) => ({ events })) }, score: () => scoreDates(gold, byId, groups) };
    }
    case 'linking': {
      if (gold === null || !('mentions' in gold)) return null;
      const { events } = whole(folder);
      return { prediction: { events }, score: () => scoreLinking(gold, byId, events) };
    }
    case 'timelines': {
      if (gold === null || !('topics' in gold)) return null;
      const groups = byGroup(folder);
      return { prediction: objectOf(groups, (events) => ({ events: events.filter(({ date }) => date !== null) })), score: () => scoreTimelines(gold, groups) };
    }
    case 'stories': {
      if (gold === null || !fits('stories', gold) || !('docs' in gold)) return null;
      const stories = whole(folder).stories;
      const wanted = Object.fromEntries(Object.entries(gold.docs).flatMap(([doc, story]) => (typeof story === 'string' ? [[doc, story]] : [])));
      return { prediction: Object.fromEntries(stories), score: () => scoreStories(wanted, stories) };
    }
    case 'publication':
      return {
        prediction: null,
        score: () => ({
          ...scorePublication([...hiddenDays(folder, 0, true), ...hiddenDays(folder, 1, true)]),
          withoutAddress: scorePublication([...hiddenDays(folder, 0, false), ...hiddenDays(folder, 1, false)]),
        }),
      };
  }
}

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
