import { defineConfig } from '@playwright/test';
import { browserForPictures, findBrowser, type Browser } from './e2e/browser.ts';
import { findFirefox, firefoxOptions } from './e2e/firefox.ts';
import { freePort } from './e2e/free-port.ts';

// The workers load this file again: the first to load it chooses, the environment tells the others.
const port = (process.env['DATELINE_E2E_PORT'] ??= String(await freePort()));
const origin = `http://127.0.0.1:${port}`;

const browser = findBrowser();
const pictures = browserForPictures();
const firefox = findFirefox();
// The reader's zone must not matter; one far from UTC shows if it does.
const zone = 'Asia/Kolkata';
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  console.log(`Chromium for the tests: ${browser.origin}`);
  console.log(firefox === null ? 'SKIPPED: the tests in Firefox, for this machine has none; DATELINE_FIREFOX names one.' : `Firefox for the tests: ${firefox.version}, ${firefox.path}`);
  if (pictures === null) console.log('Pictures are not compared: they were made on Linux (x64), and other systems draw letters otherwise.');
}

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Caps, which cost nothing where things go well: a machine with other work is slow, and that is no failure.
  timeout: 240_000,
  expect: {
    timeout: 60_000,
    // A few letters may have other edges on another processor; a word that moved is more than that.
    toHaveScreenshot: { threshold: 0.2, maxDiffPixelRatio: 0.002, animations: 'disabled', caret: 'hide', scale: 'css' },
  },
  // A picture that is missing is a failure, not an invitation; `npm run pictures` makes them.
  updateSnapshots: 'none',
  snapshotPathTemplate: `{testDir}/pictures/${pictures?.rendering ?? 'none'}/{arg}{ext}`,
  use: {
    baseURL: origin,
    browserName: 'chromium',
    timezoneId: zone,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    // A trace of every test takes as long as the tests. `--trace retain-on-failure` keeps that of one that is run again alone.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(browser),
  },
  projects: [
    { name: 'page', testIgnore: '**/pictures.spec.ts' },
    // What people do first, in another engine. Without one the tests stand in the report as skipped.
    { name: 'firefox', grep: /@firefox/, testIgnore: '**/pictures.spec.ts', use: firefox === null ? { browserName: 'firefox' } : firefoxOptions(firefox, zone) },
    ...(pictures === null ? [] : [{ name: 'pictures', testMatch: '**/pictures.spec.ts', use: { launchOptions: launchOptions(pictures), timezoneId: 'UTC' } }]),
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --config e2e/preview.config.js --host 127.0.0.1 --port ${port} --strictPort`,
    url: origin,
    reuseExistingServer: false,
    timeout: 240_000,
  },
});

function launchOptions({ executablePath, args, env }: Browser) {
  return { executablePath, args: [...args], env: { ...process.env, ...env } };
}
