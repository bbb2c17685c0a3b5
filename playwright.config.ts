import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';
import { freePort } from './e2e/free-port.ts';

// The workers load this file again: the first to load it chooses, the environment tells the others.
const port = (process.env['DATELINE_E2E_PORT'] ??= String(await freePort()));
const origin = `http://127.0.0.1:${port}`;

const browser = findBrowser();
if (process.env['TEST_WORKER_INDEX'] === undefined) console.log(`Chromium for the tests: ${browser.origin}`);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: origin,
    browserName: 'chromium',
    // The reader's zone must not matter; one far from UTC shows if it does.
    timezoneId: 'Asia/Kolkata',
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: [...browser.args],
      env: { ...process.env, ...browser.env },
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: origin,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
