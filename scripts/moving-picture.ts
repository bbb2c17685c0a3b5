/** `npm run moving-picture`: builds the page, goes through it in a real browser, and makes docs/dateline.webp of that for the README. */
import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { build } from 'vite';
import { animatedWebp, type Frame } from './animated-webp.ts';
import { launch } from './launch.ts';
import { serve } from './serve.ts';

const OUT = 'docs/dateline.webp';
const size = { width: 1120, height: 700 };
/** Of WebP, from 0 to 1: what makes letters clear and the file small. */
const QUALITY = 0.55;
const frames: Frame[] = [];
let before: Buffer | null = null;

await build({ logLevel: 'error' });
const [served, browser] = await Promise.all([serve('dist'), launch()]);
try {
  const context = await browser.newContext({ viewport: size, colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const canvas = await context.newPage();
  await page.goto(served.origin);
  await page.waitForLoadState('networkidle');
  await walk(page, async (stands) => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForTimeout(500);
    const now = await page.screenshot();
    frames.push({ stands, ...await changed(canvas, before, now) });
    before = now;
  });
} finally {
  await browser.close();
  await served.close();
}
const picture = animatedWebp(frames, size);
writeFileSync(OUT, picture);
console.log(`${OUT}: ${frames.length} pictures, ${(picture.length / 1000).toFixed(0)} kB`);

/** The story, an event of it with what its sources differ about, how its date is known, the article, and the views. */
async function walk(page: Page, take: (stands: number) => Promise<void>): Promise<void> {
  const press = async (what: Locator, stands: number): Promise<void> => {
    await what.scrollIntoViewIfNeeded();
    await what.hover();
    await pointAt(page, what);
    await take(500);
    await pointAt(page, null);
    await what.click();
    await take(stands);
  };
  await take(2200);
  await press(page.locator('.spine .row-button').nth(1), 2600);
  await press(page.locator('summary').filter({ hasText: 'How we know' }).first(), 2600);
  await press(page.getByRole('button', { name: /^In the article/i }).first(), 2600);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  for (const view of ['By source', 'Merged', 'Story']) await press(page.getByText(view, { exact: true }).first(), 1800);
}

/** A ring where the next press will be; null: it goes. */
async function pointAt(page: Page, what: Locator | null): Promise<void> {
  const box = what === null ? null : await what.boundingBox();
  await page.evaluate((at) => {
    const there = document.getElementById('pointer');
    if (at === null) return there?.remove();
    const ring = there ?? document.body.appendChild(document.createElement('div'));
    ring.id = 'pointer';
    Object.assign(ring.style, { position: 'fixed', zIndex: '9999', pointerEvents: 'none', width: '36px', height: '36px', margin: '-18px', borderRadius: '50%', border: '3px solid #b3261e', background: '#b3261e33', left: `${at.x}px`, top: `${at.y}px` });
    return undefined;
  }, box === null ? null : { x: box.x + Math.min(box.width / 2, 120), y: box.y + box.height / 2 });
}

/** What of a picture is another than in the one before, as the browser writes it in WebP. `before` null: all of it. */
async function changed(page: Page, before: Buffer | null, now: Buffer): Promise<Omit<Frame, 'stands'>> {
  const address = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
  const { picture, place } = await page.evaluate(async ({ pictures, quality }) => {
    const drawn = await Promise.all(pictures.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: image.width, height: image.height });
      const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
      if (context === null) throw new Error('Nothing can be drawn.');
      context.drawImage(image, 0, 0);
      return { canvas, pixels: new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer) };
    }));
    const [last, first] = [drawn.at(-1), drawn.length > 1 ? drawn[0] : undefined];
    if (last === undefined) throw new Error('There is no picture.');
    const { width, height } = last.canvas;
    const place = { x: first === undefined ? 0 : width, y: first === undefined ? 0 : height, right: first === undefined ? width : 1, bottom: first === undefined ? height : 1 };
    for (let at = 0; first !== undefined && at < last.pixels.length; at += 1) {
      if (last.pixels[at] === first.pixels[at]) continue;
      const [x, y] = [at % width, Math.floor(at / width)];
      Object.assign(place, { x: Math.min(place.x, x & ~1), y: Math.min(place.y, y & ~1), right: Math.max(place.right, x + 1), bottom: Math.max(place.bottom, y + 1) });
    }
    const [x, y] = [Math.min(place.x, width - 2), Math.min(place.y, height - 2)];
    const part = document.createElement('canvas');
    Object.assign(part, { width: Math.max(2, place.right - x), height: Math.max(2, place.bottom - y) });
    part.getContext('2d', { alpha: false })?.drawImage(last.canvas, -x, -y);
    return { picture: part.toDataURL('image/webp', quality), place: { x, y, width: part.width, height: part.height } };
  }, { pictures: [...(before === null ? [] : [address(before)]), address(now)], quality: QUALITY });
  return { webp: Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'), place };
}
