import type { ArticleId, Interval } from '../model.ts';
import { daysBetween, overlaps } from '../time/index.ts';
import { NO_COMPANY, type Company } from './company.ts';
import { isTelling, type Core } from './core.ts';
import type { LinkedMention } from './linked-mention.ts';
import { sameName } from './same-name.ts';
import { sentenceKey } from './sentence-key.ts';
import { speakersOf } from './speakers.ts';
import type { Weights } from './weights.ts';

/**
 * What speaks for or against two groups of reports telling one event, in pieces of which each pair has one of every kind. docs/linking.md
 * says what each means; `link-weights.ts` what it weighs.
 */
export const EVIDENCE = {
  action: ['word', 'class', 'kin', 'announced'],
  likeness: ['0', '1', '2', '3'],
  clause: ['0', '1', '2', '3', '4'],
  top: ['0', '1', '2'],
  persons: ['same', 'other', 'unsaid'],
  places: ['same', 'other', 'unsaid'],
  names: ['same', 'other', 'unsaid'],
  days: ['stated', 'half', 'inherited', 'near', 'week', 'far', 'unsaid'],
  article: ['other', 'same', 'sentence'],
} as const;

/** A piece of evidence, "action word". */
export type Evidence = { readonly [Kind in keyof typeof EVIDENCE]: `${Kind} ${(typeof EVIDENCE)[Kind][number]}` }[keyof typeof EVIDENCE];

/** A group with what its evidence is read from. */
export interface Profile {
  readonly core: Core;
  /** Stems of the words that tell it: of those that a third of its reports use. */
  readonly words: ReadonlySet<string>;
  readonly persons: readonly string[];
  /** Those of the people whom its own clauses name. */
  readonly named: readonly string[];
  readonly places: readonly string[];
  readonly company: Company;
  readonly names: readonly string[];
  /** Times that words of its reports give, and those that were only inherited. */
  readonly stated: readonly Interval[];
  readonly inherited: readonly Interval[];
  readonly articles: ReadonlySet<ArticleId>;
  readonly sentences: ReadonlySet<string>;
  /** What some of its clauses are made of. */
  readonly clauses: readonly Clause[];
}

interface Clause {
  readonly keys: readonly string[];
  /** The sum of the squares of what its keys weigh. */
  readonly squares: number;
}

/** So many reports say what a group names and when it was; so many what its clauses are made of. */
const SPEAKERS = 12;
const CLAUSES = 6;

const union = (members: readonly LinkedMention[], of: (m: LinkedMention) => readonly string[]): readonly string[] => [...new Set(members.flatMap(of))];

/** What most reports of a group call it, as far as a third use one word. */
function wordsOf(members: readonly LinkedMention[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const { word } of members) votes.set(word, (votes.get(word) ?? 0) + 1);
  return new Set([...votes].filter(([, n]) => n * 3 >= members.length).map(([word]) => word));
}

function clauseOf({ mention }: LinkedMention, weights: Weights): Clause {
  const keys = [...new Set(weights.keysOf(mention))];
  return { keys, squares: keys.reduce((sum, key) => sum + weights.of(key) ** 2, 0) };
}

/** What a group's evidence is read from, by some of its reports where it has many. */
export function profileOf(core: Core, weights: Weights): Profile {
  const some = speakersOf(core.members, SPEAKERS);
  const [only] = core.members;
  const lone = only !== undefined && core.members.length === 1 ? only : null;
  const timesOf = (soft: boolean): readonly Interval[] => {
    if (lone === null) return speakersOf([...(soft ? core.tally.soft : core.tally.hard).values()], SPEAKERS);
    return lone.time.interval !== null && lone.time.soft === soft ? [lone.time.interval] : [];
  };
  return {
    core, words: wordsOf(some),
    persons: union(some, (m) => m.persons), named: union(some, (m) => (m.named ? m.persons : [])), places: union(some, (m) => m.places), names: union(some, (m) => m.others),
    stated: timesOf(false), inherited: timesOf(true),
    company: only?.company ?? NO_COMPANY,
    articles: lone === null ? core.tally.articles : new Set([lone.article]),
    sentences: new Set(some.map((m) => sentenceKey(m.article, m.mention.sentence))),
    clauses: speakersOf(core.members, CLAUSES).map((m) => clauseOf(m, weights)),
  };
}

const meetsAny = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean => [...some].some((each) => others.has(each));
const overlapsAny = (some: readonly Interval[], others: readonly Interval[]): boolean => some.some((x) => others.some((y) => overlaps(x, y)));

/** Words date both, and no day of the one is a day of the other. */
export const otherDays = (a: Profile, b: Profile): boolean => a.stated.length > 0 && b.stated.length > 0 && !overlapsAny(a.stated, b.stated);

/** How the two tell one action; null: they do not. */
function action(a: Profile, b: Profile): (typeof EVIDENCE.action)[number] | null {
  const [x, y] = [a.core, b.core];
  const shared = [...x.keys].filter((key) => y.keys.has(key));
  if (shared.some(isTelling)) return meetsAny(a.words, b.words) ? 'word' : 'class';
  const tells = (keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean => [...keys].some((key) => isTelling(key) && others.has(key));
  if (tells(x.kin, y.keys) || tells(y.kin, x.keys)) return 'kin';
  return meetsAny(x.announced, y.keys) || meetsAny(y.announced, x.keys) ? 'announced' : null;
}

/** How alike the clauses are on average, 0 to 1, by the squares of what their words weigh. */
function clauseLikeness(a: Profile, b: Profile, weights: Weights): number {
  let sum = 0;
  for (const x of a.clauses) {
    for (const y of b.clauses) {
      let shared = 0;
      for (const key of x.keys) if (y.keys.includes(key)) shared += weights.of(key) ** 2;
      sum += shared === 0 ? 0 : shared / Math.sqrt(x.squares * y.squares);
    }
  }
  return sum / Math.max(1, a.clauses.length * b.clauses.length);
}

function naming(some: readonly string[], others: readonly string[]): 'same' | 'other' | 'unsaid' {
  if (some.length === 0 || others.length === 0) return 'unsaid';
  return some.some((x) => others.some((y) => sameName(x, y))) ? 'same' : 'other';
}

/** So many days apart two groups are near, and so many of one week. */
const NEAR = 2;
const WEEK = 7;

function days(a: Profile, b: Profile): (typeof EVIDENCE.days)[number] {
  if (overlapsAny(a.stated, b.stated)) return 'stated';
  if (overlapsAny(a.stated, b.inherited) || overlapsAny(a.inherited, b.stated)) return 'half';
  if (overlapsAny(a.inherited, b.inherited)) return 'inherited';
  const [some, others] = [[...a.stated, ...a.inherited], [...b.stated, ...b.inherited]];
  if (some.length === 0 || others.length === 0) return 'unsaid';
  const gap = Math.min(...some.flatMap((x) => others.map((y) => (x.end <= y.start ? daysBetween(x.end, y.start) : daysBetween(y.end, x.start)))));
  return gap < NEAR ? 'near' : gap < WEEK ? 'week' : 'far';
}

const article = (a: Profile, b: Profile): (typeof EVIDENCE.article)[number] => (meetsAny(a.sentences, b.sentences) ? 'sentence' : meetsAny(a.articles, b.articles) ? 'same' : 'other');

/** Clauses of both name people, and none of them is the same. */
export const otherPeople = (a: Profile, b: Profile): boolean => naming(a.named, b.named) === 'other';

/** In which step of a scale a number lies. */
const stepOf = <Step extends string>(value: number, scale: readonly number[], steps: readonly [Step, ...Step[]]): Step => steps[scale.filter((least) => value >= least).length] ?? steps[0];

const LIKENESS = [0.3, 0.4, 0.55];
const CLAUSE = [0.05, 0.1, 0.2, 0.35];

/** The evidence on two groups, a piece of each kind; none where they tell no action in common. `like`: how alike they are on the whole. */
export function evidenceOf(a: Profile, b: Profile, like: number, weights: Weights): readonly Evidence[] {
  const told = action(a, b);
  return told === null ? [] : [
    `action ${told}`, `likeness ${stepOf(like, LIKENESS, EVIDENCE.likeness)}`, `clause ${stepOf(clauseLikeness(a, b, weights), CLAUSE, EVIDENCE.clause)}`,
    `top ${a.core.top ? (b.core.top ? '2' : '1') : b.core.top ? '1' : '0'}`, `persons ${naming(a.persons, b.persons)}`, `places ${naming(a.places, b.places)}`, `names ${naming(a.names, b.names)}`,
    `days ${days(a, b)}`, `article ${article(a, b)}`,
  ];
}
