/**
 * `npm run train:links -- DIR`: learns what evidence on two groups of reports weighs, of a set in the form of ECB+ whose mentions tell their words, prints
 * how well that links topics that were left out, and writes src/core/link/link-weights.ts. The same set gives the same weights (docs/linking.md).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readTogether } from '../src/core/assemble.ts';
import { clusterMentions } from '../src/core/link/cluster.ts';
import { coreOf } from '../src/core/link/core.ts';
import { inOrderOfTime, joinCores } from '../src/core/link/cores.ts';
import { EVIDENCE, profileOf } from '../src/core/link/evidence.ts';
import { comparedGroups, isForbidden } from '../src/core/link/join-by-evidence.ts';
import { grouped } from '../src/core/link/grouped.ts';
import { linkEvents, pileSetting } from '../src/core/link/link-events.ts';
import type { LinkWeights } from '../src/core/link/link-weights.ts';
import type { LinkedMention } from '../src/core/link/linked-mention.ts';
import { storyMentions } from '../src/core/link/story-mentions.ts';
import type { Span } from '../src/core/model.ts';
import { finished } from '../src/core/text/index.ts';
import { analyseFile } from '../src/intake/index.ts';
import { scorePairs } from '../src/node/evaluation/cited-sentences.ts';
import { readCorpusFolder } from '../src/node/evaluation/corpus-folder.ts';
import { predictedEvents } from '../src/node/evaluation/prediction.ts';
import { linking, tallyLinking } from '../src/node/evaluation/score-linking.ts';
import { sumOf } from '../src/node/evaluation/tally.ts';
import { provideModel } from '../src/node/load-syntax.ts';
import { fit, type LinkExample } from './link-fit.ts';

const FILE = 'src/core/link/link-weights.ts';
const FOLDS = 5;
/** Mentions of sentences that nobody annotated are no event of the gold: every so-many-th pair of them counts as two events. */
const UNREAD = 10;
/** A pair of groups counts for at most so much, however many reports it has. */
const MOST = 4;
const SPEAKERS = 10;

const [dir] = process.argv.slice(2);
if (dir === undefined) throw new Error('name the folder of a set');
provideModel();
const folder = await readCorpusFolder(dir);
const { gold } = folder;
if (gold.form !== 'linking') throw new Error('its gold has no chains of actions');
const { dated } = finished(readTogether(analyseFile({ name: 'articles.jsonl', bytes: readFileSync(`${dir}/articles.jsonl`) }).analyses.toSorted((a, b) => (a.article.file < b.article.file ? -1 : 1))));

const docs = new Map(Object.entries(gold.docs));
const docOf = new Map(dated.map(({ article }) => [article.id, article.externalId ?? article.file]));
const topicOf = ({ article }: LinkedMention): string => String(docs.get(docOf.get(article) ?? '')?.topic);

/** A mention of the gold, with its words. */
interface Annotated {
  readonly doc: string;
  readonly sent: number;
  readonly type: string;
  readonly chain: string;
  readonly text: string;
}

/** Kinds of mention that are no event of their own. */
const PASSED_OVER = /^(?:NEG_)?ACTION_(?:REPORTING|CAUSATIVE|STATE|GENERIC|PERCEPTION)/;
/** Annotated words by article, each with its chain, and the sentences that were annotated. */
const words = new Map<string, readonly (Span & { readonly chain: string })[]>();
const read = new Map<string, readonly (readonly [number, number])[]>();
const annotated: { readonly mentions: readonly Annotated[] } = JSON.parse(readFileSync(`${dir}/gold.json`, 'utf8'));
const written = grouped(annotated.mentions, ({ doc }) => doc);
for (const { docId, text, sentences } of folder.articles) {
  const scored = docs.get(docId)?.scored ?? [];
  read.set(docId, scored.flatMap((at) => (sentences?.[at] === undefined ? [] : [sentences[at]])));
  words.set(docId, (written.get(docId) ?? []).flatMap(({ sent, type, chain, text: word }) => {
    const sentence = sentences?.[sent];
    if (sentence === undefined || PASSED_OVER.test(type) || !scored.includes(sent)) return [];
    const at = text.slice(...sentence).indexOf(word);
    return at < 0 ? [] : [{ start: sentence[0] + at, end: sentence[0] + at + word.length, chain }];
  }));
}

/** The chains of what a mention tells: of its own word, else of its clause; null: nobody annotated its sentence. */
function chainsOf({ article, mention: { predicate, focus } }: LinkedMention): ReadonlySet<string> | null {
  const doc = docOf.get(article) ?? '';
  const middle = (predicate.start + predicate.end) / 2;
  if (!(read.get(doc) ?? []).some(([start, end]) => middle >= start && middle < end)) return null;
  const within = (part: Span): readonly string[] => (words.get(doc) ?? []).filter(({ start, end }) => start < part.end && part.start < end).map(({ chain }) => chain);
  const own = within(predicate);
  return new Set(own.length > 0 ? own : within(focus));
}

interface Example extends LinkExample {
  readonly topic: string;
}

/** Pairs of groups as the rules leave them, and as they are halfway. Both events of a topic are one story, so that a story has several events of a kind. */
function examples(): readonly Example[] {
  const found: Example[] = [];
  const topics = dated.map((each) => ({ ...each, story: Number(docs.get(docOf.get(each.article.id) ?? '')?.topic ?? -1) }));
  const setting = pileSetting(topics);
  let unread = 0;
  for (const articles of grouped(topics, ({ story }) => story).values()) {
    const halfway = finished(clusterMentions(storyMentions(articles, setting, 0).mentions, setting.weights));
    for (const groups of [halfway, finished(joinCores(halfway.map((group) => [...group])))]) {
      const profiles = inOrderOfTime(groups.map(coreOf)).map((core) => profileOf(core, setting.weights));
      for (const { a, b, evidence } of comparedGroups(profiles, setting.weights)) {
        const [x, y] = [profiles[a], profiles[b]];
        const [first] = x?.core.members ?? [];
        if (x === undefined || y === undefined || first === undefined || isForbidden(x, y)) continue;
        const { one, two } = counted(x.core.members, y.core.members);
        if (one + two > 0) found.push({ evidence, weight: Math.min(MOST, Math.sqrt(one + two)), one: one / (one + two), topic: topicOf(first) });
        else if ((unread += 1) % UNREAD === 0) found.push({ evidence, weight: 1, one: 0, topic: topicOf(first) });
      }
    }
  }
  return found;
}

/** How many pairs of reports tell one event, and how many two. */
function counted(some: readonly LinkedMention[], others: readonly LinkedMention[]): { readonly one: number; readonly two: number } {
  let [one, two] = [0, 0];
  for (const a of some.slice(0, SPEAKERS).map(chainsOf)) {
    for (const b of others.slice(0, SPEAKERS).map(chainsOf)) {
      if (a === null || b === null) continue;
      if ([...a].some((chain) => b.has(chain))) one += 1;
      else two += 1;
    }
  }
  return { one, two };
}

const byId = new Map(folder.articles.map((article) => [article.docId, article]));

/** How well events are linked, by topic. */
function linked(links: LinkWeights) {
  const { events } = finished(linkEvents(dated, [], links));
  if (gold.form !== 'linking') throw new Error('its gold has no chains of actions');
  return tallyLinking(gold, byId, predictedEvents({ articles: dated.map(({ article }) => article), events }));
}

type Counts = ReturnType<typeof linked> extends ReadonlyMap<string, infer Count> ? Count : never;

function report(name: string, counts: readonly Counts[]): void {
  const { f1, precision, recall } = scorePairs(sumOf(linking.nothing, counts));
  const percent = (share: number): string => (100 * share).toFixed(1);
  process.stdout.write(`${name}: F1 ${percent(f1)}, precision ${percent(precision)}, recall ${percent(recall)}\n`);
}

const all = examples();
process.stdout.write(`${all.length} pairs of groups, ${all.filter(({ one }) => one >= 0.5).length} of one event\n`);
report('by rules alone', [...linked({ base: -Infinity, of: new Map() }).values()]);
const names = [...new Set(Object.values(gold.docs).map(({ topic }) => String(topic)))].sort((a, b) => Number(a) - Number(b));
const folds = Array.from({ length: FOLDS }, (_, fold) => new Set(names.filter((__, at) => at % FOLDS === fold)));
report('left out', folds.flatMap((fold) => [...linked(fit(all.filter(({ topic }) => !fold.has(topic))))].filter(([topic]) => fold.has(topic)).map(([, counts]) => counts)));
const learned = fit(all);
report('learned on all', [...linked(learned).values()]);

const weightOf = new Map<string, number>(learned.of);
const rows = Object.entries(EVIDENCE).map(([kind, pieces]) => `  ${pieces.map((piece) => `['${kind} ${piece}', ${weightOf.get(`${kind} ${piece}`) ?? 0}]`).join(', ')},`);
const before = readFileSync(FILE, 'utf8');
const mark = 'export const linkWeights';
writeFileSync(FILE, `${before.slice(0, before.indexOf(mark))}${mark}: LinkWeights = { base: ${learned.base}, of: new Map<Evidence, number>([\n${rows.join('\n')}\n]) };\n`);
