import { analyseText, assemble, type Timeline } from '../../src/core/index.ts';
import { randomCorrections } from '../corrections.ts';
import type { Luck } from '../luck.ts';
import { oddWord } from '../odd.ts';
import { utf8, type Entry, type Plan } from '../plan.ts';
import { soundStory, textOfStory } from '../story.ts';

/** A Dateline file with corrections, some of whose articles and corrections are broken by hand. */
export function datelineFile(luck: Luck): Plan {
  const stories = luck.several(1, 4, (at) => soundStory(luck, at + 1));
  const read = assemble(stories.map((story, at) => analyseText(`${at + 1}-a.txt`, textOfStory(story)).analysis));
  const timeline = luck.chance(0.6) ? assemble(stories.map((story, at) => analyseText(`${at + 1}-a.txt`, textOfStory(story)).analysis), { corrections: randomCorrections(read, 4, luck) }) : read;
  const hurt = new Set(timeline.articles.filter(() => luck.chance(0.25)).map(({ file }) => file));
  const articles = timeline.articles.map((article): unknown => (hurt.has(article.file) ? broken(article, luck) : article));
  const corrections = timeline.corrections.flatMap((each): readonly unknown[] => (luck.chance(0.2) ? [each, luck.one<unknown>([null, 3, { ...each, kind: 'praise' }, { ...each, more: 1 }, {}, '__proto__'])] : [each]));
  const name = luck.one(['mine.json', 'mine.dateline.json', 'a.dateline']);
  const json = JSON.stringify({ ...timeline, articles, corrections, ...extras(luck) }, null, luck.one(['', '', '  ']));
  const entries = timeline.articles.map(({ file }, at): Entry => {
    const number = new RegExp(`\\b${at + 1}\\b`);
    const story = stories[Number(file.split('-')[0]) - 1];
    return { what: `article ${at + 1} (${file})`, marker: story?.marker ?? null, good: !hurt.has(file), named: (diagnostic) => diagnostic.file === file || (diagnostic.file === name && (diagnostic.message.includes(file) || number.test(diagnostic.message) || /of its articles/.test(diagnostic.message))) };
  });
  return { form: 'dateline', file: { name, bytes: utf8(json) }, entries };
}

/** Parts that a program of another year may have written, or that somebody edited. */
const extras = (luck: Luck): object => luck.one<object>([{}, {}, {}, { events: 'none' }, { diagnostics: null, unplaced: {} }, { constructor: oddWord(luck), more: [] }, { hidden: [{}] }, { events: [] }]);

function broken(article: Timeline['articles'][number], luck: Luck): unknown {
  const keys = Object.keys(article);
  const wrong = luck.one<unknown>([null, 3, '', oddWord(luck), [], {}, [null], { name: {}, steps: [] }, { name: null, steps: [null] }, { name: 'x', certainty: 'stated', steps: [{ kind: 'line', quote: null, value: 3 }] }, { date: '2031-02-31', steps: [{ kind: 'line', quote: null, value: '2031-02-31' }] }]);
  return luck.one<() => unknown>([() => null, () => 3, () => [], () => ({}), () => ({ ...article, [luck.one(keys)]: wrong }), () => ({ ...article, [luck.one(keys)]: wrong }), () => ({ ...article, [luck.one(keys)]: undefined }), () => ({ ...article, edited: [null, 3, { what: 'url', by: 'x', was: oddWord(luck) }] })])();
}
