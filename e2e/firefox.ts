import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Page, type PlaywrightTestOptions, type PlaywrightWorkerOptions } from '@playwright/test';

/** A Firefox of this machine. */
interface Firefox {
  readonly path: string;
  readonly version: number;
}

/** Environment variable that names a Firefox to use before any other. */
const override = 'DATELINE_FIREFOX';

const systemPaths = [
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/opt/firefox/firefox',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The first with all of WebDriver BiDi that the tests speak. */
const oldest = 140;

/** As people have it: Playwright's own Firefox is a patched one. Null: this machine has none that the tests can drive. */
export function findFirefox(): Firefox | null {
  const asked = process.env[override];
  if (asked !== undefined && asked !== '') {
    const firefox = describe(asked);
    if (firefox === null) throw new Error(`${override} names ${asked}, which is no Firefox of version ${oldest} or later.`);
    return firefox;
  }
  // What starts a Firefox is a script with a first line that Windows does not read.
  if (process.platform === 'win32') return null;
  return systemPaths.filter((path) => existsSync(path) && !isSnap(path)).map(describe).find((firefox) => firefox !== null) ?? null;
}

/** A snap sees no profile in the temporary folder, where Playwright lays it. */
function isSnap(path: string): boolean {
  const text = readFileSync(path, 'latin1');
  return text.startsWith('#!') && text.includes('/snap/');
}

function describe(path: string): Firefox | null {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  const version = Number(/Firefox (\d+)\./.exec(stdout ?? '')?.[1] ?? NaN);
  return version >= oldest ? { path, version } : null;
}

const downloads = resolve(import.meta.dirname, '../test-results/firefox-downloads');

/** How Playwright drives it, by WebDriver BiDi. */
export function firefoxOptions({ path }: Firefox, zone: string): Partial<PlaywrightTestOptions & PlaywrightWorkerOptions> {
  mkdirSync(downloads, { recursive: true });
  return {
    browserName: 'firefox',
    channel: 'moz-firefox',
    timezoneId: zone,
    trace: 'off',
    launchOptions: {
      executablePath: join(import.meta.dirname, 'start-firefox.js'),
      // Older ones cannot be told the zone later.
      env: { ...process.env, DATELINE_FIREFOX_STARTS: path, TZ: zone },
      // Nor of a folder for what is saved.
      firefoxUserPrefs: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
    },
  };
}

/**
 * Playwright evaluates by `eval` what it asks of a page, and Firefox holds it to the page's Content Security Policy, as Chromium
 * does not. The policy that the page has in the tests allows it that and nothing else beyond its own.
 */
export function withEval(html: string): string {
  return html.includes('script-src ') ? html.replace('script-src ', "script-src 'unsafe-eval' ") : html.replace("default-src 'self'", "default-src 'self'; script-src 'self' 'unsafe-eval'");
}

/** The same for every page that is served. */
export async function allowEval(page: Page): Promise<void> {
  await page.route(({ pathname }) => /\/$|\.html$/.test(pathname), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withEval(await response.text()) });
  });
}

/** What was saved under this name, once it is there whole; an older Firefox tells nobody that it saves. It is taken away. */
export async function savedFile(name: string): Promise<Buffer> {
  const path = join(downloads, name);
  await expect.poll(() => existsSync(path) && statSync(path).size > 0 && !existsSync(`${path}.part`)).toBe(true);
  const bytes = await readFile(path);
  await rm(path);
  return bytes;
}
