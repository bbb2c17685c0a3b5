import { fineness } from '../events/index.ts';
import type { ArticleId, Day, Interval } from '../model.ts';
import { dayOf } from '../time/index.ts';
import type { LinkedMention } from './linked-mention.ts';
import { isPersonal } from './similarity.ts';

/** What the mentions of a group say, counted, so that a group can grow without all of its mentions being read again. */
export interface Tally {
  size: number;
  /** How many have each action. */
  readonly actions: Map<string, number>;
  /** Actions that they announce. */
  readonly announced: Set<string>;
  /** Articles that tell it, and those that have it at the top. */
  readonly articles: Set<ArticleId>;
  readonly high: Set<ArticleId>;
  /** To whom it happened, as far as they say. */
  readonly persons: Votes<string>;
  /** The day that the words of each article give first. */
  readonly days: Votes<Day>;
  readonly dayOf: Map<ArticleId, { readonly index: number; readonly day: Day }>;
  readonly news: Set<Day>;
  /** The first day that one of them is dated; "": none is. */
  start: string;
  /** Times that they give, each once; those that are only inherited apart. */
  readonly hard: Map<string, Interval>;
  readonly soft: Map<string, Interval>;
  /** Folded names of their clauses. */
  readonly names: Set<string>;
}

/** Votes for one of several answers. */
export interface Votes<T> {
  readonly counts: Map<T, number>;
  total: number;
}

const vote = <T>(votes: Votes<T>, answer: T, n: 1 | -1): void => {
  votes.counts.set(answer, (votes.counts.get(answer) ?? 0) + n);
  votes.total += n;
};

/** So many reports at least make up what a group says. */
const FEWEST = 2;

/** What more than half of the votes are for, and no fewer than so many; null: nothing is. */
export function majority<T>({ counts, total }: Votes<T>): T | null {
  let best: T | null = null;
  let most = 0;
  for (const [answer, n] of counts) {
    if (n <= most) continue;
    best = answer;
    most = n;
  }
  return most >= FEWEST && most * 2 > total ? best : null;
}

const votes = <T>(): Votes<T> => ({ counts: new Map<T, number>(), total: 0 });

/** The tally of some mentions. */
export function tallyOf(members: readonly LinkedMention[]): Tally {
  const tally: Tally = {
    size: 0, actions: new Map(), announced: new Set(), articles: new Set(), high: new Set(), persons: votes(), days: votes(), dayOf: new Map(), news: new Set(), start: '', hard: new Map(), soft: new Map(), names: new Set(),
  };
  for (const member of members) count(tally, member);
  return tally;
}

/** Of what is done by being announced: a nomination, a dismissal, a sale, a cut. */
const DONE_BY_WORD = new Set(['appoint', 'dismiss', 'resign', 'award', 'buy', 'sell', 'merge', 'agree', 'publish', 'recall', 'cut', 'close', 'sanction', 'delay', 'invest', 'restructure']);

/** What is done by a mention's announcing it. */
export const announcedBy = ({ mention: { actions, objects } }: LinkedMention): readonly string[] => (actions.includes('announce') ? objects.filter((action) => DONE_BY_WORD.has(action)) : []);

/** News tells first what it is about: in the headline or the first paragraphs. */
export const standsHigh = ({ mention }: LinkedMention): boolean => mention.headline || mention.paragraph <= 1;

/** Adds a mention to a tally. */
export function count(tally: Tally, member: LinkedMention): void {
  const { article, mention, persons } = member;
  tally.size += 1;
  for (const action of mention.actions) tally.actions.set(action, (tally.actions.get(action) ?? 0) + 1);
  for (const action of announcedBy(member)) tally.announced.add(action);
  tally.articles.add(article);
  if (standsHigh(member)) tally.high.add(article);
  const [person] = persons;
  if (person !== undefined && persons.length === 1 && mention.actions.some(isPersonal)) vote(tally.persons, person, 1);
  for (const name of member.others) tally.names.add(name);
  for (const name of member.places) tally.names.add(name);
  countTime(tally, member);
}

function countTime(tally: Tally, { index, article, mention, time }: LinkedMention): void {
  if (time.interval === null) return;
  const { start, end } = time.interval;
  const day = dayOf(start);
  if (tally.start === '' || day < tally.start) tally.start = day;
  (time.soft ? tally.soft : tally.hard).set(`${start} ${end}`, time.interval);
  if (mention.headline && time.soft) tally.news.add(day);
  if (time.soft || fineness(time.granularity) > fineness('day')) return;
  const before = tally.dayOf.get(article);
  if (before !== undefined && before.index <= index) return;
  // One vote an article: what it tells first.
  if (before !== undefined) vote(tally.days, before.day, -1);
  vote(tally.days, day, 1);
  tally.dayOf.set(article, { index, day });
}
