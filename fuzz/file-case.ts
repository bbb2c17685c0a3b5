/** One input through all that the program does with it. */
import { analyseText, assemble, readTime, tagTimes, timeTold, type Analysis, type Timeline } from '../src/core/index.ts';
import { partOf } from '../src/formats/index.ts';
import { analyseFile } from '../src/intake/index.ts';
import { randomCorrections } from './corrections.ts';
import { guarded, type Say } from './finding.ts';
import { luckOf, type Luck } from './luck.ts';
import { ODD_DAYS, oddSentence, oddWord } from './odd.ts';
import { checkAddress } from './oracles/address.ts';
import { checkExports } from './oracles/exports.ts';
import { checkLosses } from './oracles/losses.ts';
import { checkTimeline } from './oracles/timeline.ts';
import { utf8, type Plan } from './plan.ts';
import { soundStory, textOfStory } from './story.ts';

/** Good files beside which others are read, analysed once. */
const NEIGHBOURS = 40;
const neighbours = new Map<number, { readonly marker: string; readonly analysis: Analysis }>();

function neighbour(number: number): { readonly marker: string; readonly analysis: Analysis } {
  const before = neighbours.get(number);
  if (before !== undefined) return before;
  const story = soundStory(luckOf(`neighbour ${number}`), 90 + number);
  const made = { marker: story.marker, ...analyseText('neighbour.txt', textOfStory(story)) };
  neighbours.set(number, made);
  return made;
}

/** Says all that is wrong with what comes of a file. */
export function checkFile(plan: Plan, luck: Luck, say: Say): void {
  const outcome = guarded(say, 'analyse', () => analyseFile(plan.file));
  if (outcome === null) return;
  const { analyses, corrections: held, diagnostics } = outcome;
  if (luck.chance(0.25)) guarded(say, 'analyse again', () => { if (JSON.stringify(analyseFile(plan.file)) !== JSON.stringify(outcome)) say('repeatable', 'analysed anew', plan.form); });
  checkLosses(plan, analyses.map(({ article }) => article), diagnostics, say);

  const alone = guarded(say, 'assemble', () => assemble(analyses, { corrections: held }));
  if (alone === null) return;
  checkTimeline({ ...alone, diagnostics: [...diagnostics, ...alone.diagnostics] }, say);

  const { marker, analysis } = neighbour(luck.below(NEIGHBOURS));
  const both = [...analyses, analysis];
  const together = guarded(say, 'assemble beside another', () => assemble(both, { corrections: held }));
  if (together === null) return;
  if (luck.chance(0.3)) checkTogether(both, together, held, say);
  if (!together.articles.some(({ text }) => text.includes(marker))) say('lost', 'the file beside it', plan.form);

  const made = randomCorrections(together, 6, luck);
  const corrected = guarded(say, 'assemble with corrections', () => assemble(both, { corrections: [...held, ...made] }));
  if (corrected === null) return;
  checkTimeline(corrected, say);
  const kept = new Set(corrected.corrections.map(({ id }) => id));
  for (const { id, kind } of made) if (!kept.has(id)) say('corrections', `a correction of kind ${kind} is gone`, id);
  if (luck.chance(0.5)) guarded(say, 'read the Dateline file again', () => checkReread(corrected, say));
  checkExports(corrected, luck.one(['The pile', oddWord(luck), `a ${oddWord(luck)} b`]), luck, say);
  guarded(say, 'a part of it', () => checkTimeline(partOf(corrected, new Set(corrected.events.filter(() => luck.chance(0.5)).map(({ id }) => id))), say));
  guarded(say, 'the address', () => checkAddress(corrected, luck, say));
  guarded(say, 'times that are typed', () => checkTyped(luck));
}

/** The order in which files come does not matter, and no article is read otherwise because of another. */
function checkTogether(both: readonly Analysis[], together: Timeline, corrections: Timeline['corrections'], say: Say): void {
  guarded(say, 'assemble in another order', () => {
    const turned = assemble(both.toReversed(), { corrections });
    // Of two articles of one content and one name it is luck which is the first.
    if (new Set(both.map(({ article }) => `${article.file} ${article.id}`)).size < both.length) return;
    for (const field of ['articles', 'events', 'hidden', 'unplaced'] as const) if (JSON.stringify(turned[field]) !== JSON.stringify(together[field])) say('repeatable', `in another order: ${field}`, difference(together[field], turned[field]));
  });
}

function checkReread(timeline: Timeline, say: Say): void {
  const { analyses, corrections, diagnostics } = analyseFile({ name: 'mine.json', bytes: utf8(JSON.stringify(timeline)) });
  const again = assemble(analyses, { corrections });
  for (const field of ['articles', 'events', 'hidden', 'corrections', 'unplaced'] as const) {
    if (JSON.stringify(again[field]) !== JSON.stringify(timeline[field])) {
      say('reread', `${field}: ${pathOfDifference(timeline[field], again[field])}`, `${difference(timeline[field], again[field])} ${diagnostics.map(({ message }) => message).join(' ')}`);
      return;
    }
  }
}

/** Where two values first differ, without the numbers of lists. */
function pathOfDifference(a: unknown, b: unknown): string {
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return ' length';
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return '';
  const key = [...new Set([...Object.keys(a), ...Object.keys(b)])].find((each) => JSON.stringify(Reflect.get(a, each)) !== JSON.stringify(Reflect.get(b, each)));
  return key === undefined ? ' order of fields' : `/${/^\d+$/.test(key) ? 'n' : key}${pathOfDifference(Reflect.get(a, key), Reflect.get(b, key))}`;
}

/** The words of both around the first place at which they differ. */
function difference(a: unknown, b: unknown): string {
  const [one, other] = [JSON.stringify(a) ?? '', JSON.stringify(b) ?? ''];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${one.slice(Math.max(0, at - 60), at + 120)} ≠ ${other.slice(Math.max(0, at - 60), at + 120)}`;
}

function checkTyped(luck: Luck): void {
  for (const words of [luck.one(ODD_DAYS), oddSentence(luck), oddWord(luck)]) {
    readTime(words, null);
    timeTold(words, null);
    tagTimes(words, { publication: null });
  }
}
