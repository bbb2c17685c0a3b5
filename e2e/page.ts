import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as bare, type Page } from '@playwright/test';
import { allowEval, findFirefox } from './firefox.ts';

/** What the page did that it must never do. */
export interface Faults {
  readonly list: readonly string[];
}

interface Fixtures {
  /** Fills as the page runs; the test fails at its end if anything is in it. */
  readonly faults: Faults;
  /** The view in which the page opens where an address names none. Null: as it opens by itself, on the story. */
  readonly view: 'sources' | null;
}

/** Playwright's test, which is skipped in a browser that this machine has not. */
export const anywhere = bare.extend<{ readonly here: boolean }>({
  here: [async ({ browserName }, use, info) => {
    info.skip(browserName === 'firefox' && findFirefox() === null, 'This machine has no Firefox that the tests can drive.');
    await use(true);
  }, { auto: true }],
  page: async ({ here: _, page, browserName }, use) => {
    if (browserName === 'firefox') await allowEval(page);
    await use(page);
  },
});

/**
 * Playwright's test, with a page that is watched: the test fails if the page writes an error or a warning to the console, throws,
 * breaks its Content Security Policy, asks for anything outside its own origin, or is answered with an error.
 */
export const test = anywhere.extend<Fixtures>({
  view: [null, { option: true }],
  page: async ({ page, view }, use) => {
    const go = page.goto.bind(page);
    if (view !== null) page.goto = (address, options) => go(inView(address, view), options);
    await use(page);
  },
  faults: [
    async ({ page, baseURL }, use) => {
      const faults = await watch(page, new URL(baseURL ?? '').origin);
      await use({ list: faults });
      expect(faults, 'what the page must never do').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The address with the view in it, unless it names one. */
export function inView(address: string, view: string): string {
  const [path = '', query = ''] = address.split('?');
  return /(?:^|&)view=/.test(query) ? address : `${path}?view=${view}${query === '' ? '' : `&${query}`}`;
}

/**
 * Chromium's remark, some seconds after the page has loaded, on a font that no letter was painted with yet. A page behind another, or on
 * a machine with much else to do, paints late; that the fonts fetched ahead are those that the page uses is a test of its own (`opens`).
 */
const FONT_LATE = /\.woff2 was preloaded using link preload but not used within a few seconds/;

/** Watches a page from before its first byte; the list grows as things happen. */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (!FONT_LATE.test(message.text()) && (message.type() === 'error' || message.type() === 'warning')) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const text = request.failure()?.errorText ?? '';
    // The page itself breaks off what it no longer needs, when it loads again.
    if (text !== 'net::ERR_ABORTED' && text !== 'NS_BINDING_ABORTED') faults.push(`failed request: ${request.url()} ${text}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'blob:') faults.push(`foreign request: ${request.url()}`);
  });
  page.on('websocket', (socket) => faults.push(`socket: ${socket.url()}`));
  await page.exposeFunction('reportPolicyViolation', (what: string) => void faults.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportPolicyViolation');
      if (typeof report === 'function') report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return faults;
}

/** The address as the page has it. Playwright does not hear of every entry that a page makes in the history of a Firefox. */
export function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

/** Back in the history. Playwright's own way waits for what it does not hear of in a Firefox. */
export function goBack(page: Page): Promise<void> {
  return page.evaluate(() => history.back());
}

/** Waits until vis-timeline has drawn, or the page has said that it will not. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('dateline:drawn').length > 0);
}

/** The counts that a text holds, "1,234" as one. */
export function countsIn(text: string | null): readonly number[] {
  return [...(text ?? '').matchAll(/\d[\d,]*/g)].map(([count]) => Number(count.replaceAll(',', '')));
}

/**
 * Fails with each rule of WCAG 2.2 AA that the page as it stands breaks, and where. In Chromium alone: the markup and the styles are the
 * same in a Firefox, which takes minutes for it over WebDriver BiDi.
 */
export function expectAccessible(page: Page): Promise<void> {
  return expectRules(page, (axe) => axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']));
}

/** The same in the light theme and in the dark, in which the page holds what it held: only its colours are looked at again. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectRules(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

async function expectRules(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  if (page.context().browser()?.browserType().name() === 'firefox') return;
  // Of what breaks no rule it need not say where it stands, and no frame is from elsewhere, for which it would open a page of its own: both take longer than the rules.
  const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })).analyze();
  expect(violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
}
