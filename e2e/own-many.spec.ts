import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { inventedPile } from '../bench/invented-pile.ts';
import { article } from '../bench/prose.ts';
import { assemble, type Timeline } from '../src/core/index.ts';
import { analyseFile } from '../src/intake/index.ts';
import { loadSyntax } from '../src/node/load-syntax.ts';
import { pressTool } from './head-tools.ts';
import { MILL, added, card, drop, opened } from './own-articles.ts';
import { expect, test } from './page.ts';

test.use({ view: 'sources' });

test('five hundred articles at once: the page answers all the while, and keeps them', async ({ page }) => {
  await opened(page, '/');
  await drop(page, inventedPile(500).split('\n').map((text, at) => ({ name: `${at}.json`, text })));
  await expect(card(page)).toBeVisible();
  // The box and the list are used while the files are read.
  const box = page.getByRole('combobox', { name: /^Find in/ });
  const ended = async (): Promise<boolean> => /added/.test(await card(page).getByRole('status').textContent() ?? '');
  let answered = 0;
  while (!await ended()) {
    const word = ['mill', 'bridge', 'harbour'][answered % 3] ?? '';
    await box.fill(word, { timeout: 2000 });
    // The new collection comes with an empty box, perhaps in the midst of this.
    await expect.poll(async () => await box.inputValue() === word || await ended(), { timeout: 2000 }).toBe(true);
    answered += 1;
  }
  expect(answered).toBeGreaterThan(3);
  await expect(card(page).getByRole('status')).toHaveText('500 articles added to a new collection, “My articles”.');
  await page.reload();
  await expect(page.locator(':is(.list, .spine) .row-button').first()).toBeVisible();
  await page.locator('.head-collection').click();
  await expect(page.getByRole('dialog').getByText('500 articles in “My articles”')).toBeVisible();
});

test('forty long files are read by several workers, and tell what one reader finds in them', async ({ page }) => {
  test.setTimeout(180_000);
  // Long enough to pay for another worker, though most of each is no article.
  const files = Array.from({ length: 40 }, (_, at) => ({ name: `${at}.json`, text: JSON.stringify({ date: `2031-06-${String(1 + (at % 28)).padStart(2, '0')}`, text: article(at, 1500), pad: '.'.repeat(30_000) }) }));
  let programs = 0;
  page.context().on('request', (request) => { if (/\/worker-[^/]*\.js$/.test(request.url())) programs += 1; });
  await opened(page, '/');
  await drop(page, files);
  await expect(card(page).getByRole('status')).toHaveText('40 articles added to a new collection, “My articles”.', { timeout: 120_000 });
  await pressTool(page, 'Take away');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Dateline file/ }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Save the file' }).click()]);
  const { articles, events }: Timeline = JSON.parse(await readFile(await download.path(), 'utf8'));
  loadSyntax();
  const encoder = new TextEncoder();
  const expected = assemble(files.flatMap(({ name, text }) => analyseFile({ name, bytes: encoder.encode(text) }).analyses));
  expect(JSON.stringify([articles, events]) === JSON.stringify([expected.articles, expected.events])).toBe(true);
  expect(programs).toBeGreaterThan(1);
});

test('a long reading is called off; what was read stays', async ({ page }) => {
  await opened(page, '/');
  await drop(page, [MILL, { name: 'pile.jsonl', text: inventedPile(1500) }]);
  await expect(card(page)).toContainText('of 1,500 articles', { timeout: 20_000 });
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await added(page, 'Stopped. 1 article added to a new collection, “My articles”.');
  await expect(page.locator('.head-count')).toHaveText('3 events');
});

const words = 'The ferry to Lusk was stopped on Friday after a storm. ';
const bomb = (): Uint8Array => zipSync({ 'a.txt': new Uint8Array(60_000_000), 'b.txt': new TextEncoder().encode(MILL.text) }, { level: 9 });
const inside = (bytes: Uint8Array): Uint8Array => zipSync({ 'inner.zip': bytes });

/** Files that are made to hurt, or just broken. Each has to be answered, and nothing in one may run. */
const HOSTILE: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['script.html', `<!doctype html><title>Storm</title><script>window.ran = true</script><article><p onclick="window.ran = true">${words}</p><img src="x" onerror="window.ran = true"><iframe src="javascript:parent.ran = true"></iframe></article>`],
  ['fetches.html', `<!doctype html><article><p>${words.repeat(20)}</p><img src="https://example.org/spy.gif"><link rel="stylesheet" href="https://example.org/a.css"></article>`],
  ['drawn.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran = true"><script>window.ran = true</script></svg>'],
  ['<img src=x onerror=window.ran=true>.txt', MILL.text],
  ['deep.html', '<div>'.repeat(200_000)],
  ['open.html', '<'.repeat(500_000)],
  ['entities.xml', `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><item><title>&c;</title></item></channel></rss>`],
  ['deep.json', '['.repeat(200_000)],
  ['broken.jsonl', '{"text": \n{"text": "x"'],
  ['proto.json', `{"__proto__": {"ran": true}, "constructor": {"prototype": {"ran": true}}, "text": ${JSON.stringify(words)}}`],
  ['numbers.txt', '1234567890'.repeat(50_000)],
  ['line.txt', 'a'.repeat(500_000)],
  ['dates.txt', 'on Friday, '.repeat(20_000)],
  ['spaces.txt', ' \n'.repeat(300_000)],
  ['binary.txt', Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 256)],
  ['nothing.txt', ''],
  ['marks.txt', '\u202E\u0000\uFFFE\u200B'.repeat(1000)],
  ['bomb.zip', bomb()],
  ['nested.zip', inside(inside(bomb()))],
  ['cut.zip', bomb().slice(0, 300)],
  ['climbing.zip', zipSync({ '../../etc/mill.txt': new TextEncoder().encode(MILL.text) })],
  ['front.md', `---\ntitle: ${'['.repeat(50_000)}\ndate: !!js/function "window.ran = true"\n---\n${words}`],
];

test('files that are made to hurt are answered, listed if they hold nothing, and nothing in them runs', async ({ page }) => {
  await opened(page, '/');
  let slowest = { name: '', took: 0 };
  for (const [name, content] of HOSTILE) {
    await drop(page, [typeof content === 'string' ? { name, text: content } : { name, bytes: [...content] }]);
    // The time of the browser's driver to hand it over is not the page's.
    const given = Date.now();
    await expect(card(page).getByRole('status')).toHaveText(/added to|could not be read|Nothing/, { timeout: 20_000 });
    const took = Date.now() - given;
    if (took > slowest.took) slowest = { name, took };
    const text = await card(page).textContent() ?? '';
    if (/Nothing was added/.test(text)) expect(text).toContain(name);
    await card(page).getByRole('button', { name: 'Got it' }).click();
    await expect(card(page)).toHaveCount(0);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'ran') ?? Reflect.get({}, 'ran'))).toBeUndefined();
  // Told, not judged: a machine may be busy with other work.
  console.log(`The slowest answer: ${slowest.name}, ${slowest.took} ms.`);
});
