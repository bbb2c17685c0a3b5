import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';

/** Starts the browser that the tests use. */
export async function launch(): Promise<Browser> {
  const { executablePath, args, env, origin } = findBrowser();
  console.log(`Chromium: ${origin}`);
  return chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
}
