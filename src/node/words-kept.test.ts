import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../core/index.ts';
import { forReaders } from '../formats/index.ts';
import { buildPage } from './build-page.ts';
import { pageConfig } from './page-config.ts';
import { programRoot } from './program/program-root.ts';
import { programParts } from './program/from-sources.ts';
import { publishedSite } from './published-site.ts';
import { bundlerWords } from './testing/bundler-words.ts';
import { dateline } from './testing/dateline.ts';
import { tempFolder } from './testing/temp-folder.ts';

/** The same in every build: what differs is the words. */
const article = (words: string) => `Ferry ${words} sank off Lusk\n\nThe ${words} Gazette\n\nLUSK, May 4, 2019 - The ferry ${words} sank on 3 May 2019 off Lusk. The crew of ${words} was saved by a tug on 3 May 2019.\n`;
const all = bundlerWords.join(' ');
const title = `A title of ${all}`;
const pile = {
  ...Object.fromEntries(bundlerWords.map((words, at) => [`${at} ${words.replaceAll(/[/\\]/g, '')}.txt`, article(words)])),
  'record.json': JSON.stringify({ title: `Tug saves crew of ${all}`, source: `The ${all} Courier`, date: '2019-05-05', text: `The tug saved the crew of the ferry ${all} on 3 May 2019.` }),
};

interface Built { readonly name: string; readonly content: string | Uint8Array }
type Files = readonly Built[];

const textOf = (files: Files, name: RegExp): string => files.filter((file) => name.test(file.name)).map(({ content }) => (typeof content === 'string' ? content : Buffer.from(content).toString())).join('');

/** What `dateline build` says of the folder. */
async function timelineOf(folder: string): Promise<Timeline> {
  const { out } = await dateline('build', folder);
  return JSON.parse(out);
}

const builders: readonly (readonly [string, string, (folder: string) => Promise<Files>])[] = [
  ['the page', 'Dateline', async (folder) => {
    const built = await buildPage({ root: programRoot, ...pageConfig(folder) });
    return built.map((file) => ({ name: file.fileName, content: file.type === 'chunk' ? file.code : file.source }));
  }],
  ['a site', title, async (folder) => publishedSite(await programParts.site(), await timelineOf(folder), { title, address: null, render: await programParts.render(), template: await programParts.published(), fonts: [] })],
];

describe.each(builders)('%s of articles that hold words of a bundler', (_name, heading, build) => {
  it('is built, and holds their timeline and its words as they are', async () => {
    const folder = await tempFolder(pile);
    const timeline = forReaders(await timelineOf(folder));
    const files = await build(folder);
    // Not by toBe, which would print both.
    expect(textOf(files, /^assets\/articles-.*\.json$/) === JSON.stringify(timeline)).toBe(true);
    expect(timeline.articles).toHaveLength(bundlerWords.length + 1);

    const page = parseDocument(textOf(files, /^index\.html$/));
    const texts = (test: (name: string, attributes: Readonly<Record<string, string>>) => boolean) => DomUtils.findAll(({ name, attribs }) => test(name, attribs), page.children).map((element) => DomUtils.textContent(element));
    expect(texts((name) => name === 'title')).toEqual([heading]);
    expect(texts((name) => name === 'h1')).toEqual([heading]);
    const rows = texts((_, { class: of = '' }) => of.split(' ').some((each) => each === 'spine-title' || each === 'rest-title'));
    expect(rows).toHaveLength(timeline.events.length);
    expect(timeline.events.filter((event) => !rows.some((row) => row.includes(event.title)))).toEqual([]);
    const sight: { readonly events: readonly { readonly title: string }[] } = JSON.parse(texts((_, { id }) => id === 'sight').join(''));
    expect(sight.events.length).toBeGreaterThan(0);
    expect(sight.events.filter(({ title }) => !timeline.events.some((event) => event.title === title))).toEqual([]);
    // Nothing of the articles is in the program: it is the same for others.
    const other = await build(await tempFolder({ 'other.txt': article('Alvilde') }));
    const program = (of: Files) => of.filter(({ name }) => /\.(?:js|css)$/.test(name)).map(({ name }) => name).toSorted();
    expect(program(files)).toEqual(program(other));
    expect(program(files).length).toBeGreaterThan(5);
  }, 120_000);
});

it('a published file of such articles holds their timeline as it is', async () => {
  const folder = await tempFolder(pile);
  const out = await dateline('export', '--format', 'html', '--title', title, folder);
  const page = parseDocument(out.out);
  const textIn = (name: string, id?: string) => DomUtils.textContent(DomUtils.findAll((element) => element.name === name && element.attribs['id'] === id, page.children));
  expect(textIn('title')).toBe(title);
  expect(textIn('script', 'dateline-timeline')).toBe(JSON.stringify(forReaders(await timelineOf(folder))).replaceAll('<', String.raw`\u003c`));
}, 120_000);
