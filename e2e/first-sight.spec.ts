import type { Page } from '@playwright/test';
import { drawn, expect, expectAccessible, test } from './page.ts';

/** Keeps the program back until it is let go. */
async function holdProgram(page: Page): Promise<() => void> {
  let go: () => void = () => undefined;
  const gone = new Promise<void>((done) => { go = done; });
  await page.route('**/assets/page-*.js', async (route) => {
    await gone;
    await route.continue();
  });
  return go;
}

/** Waits for the first sight. */
async function seen(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('dateline:sight').length > 0);
}

/** Waits until the program has taken its place; on a phone no timeline is drawn. */
async function taken(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#root')?.classList.contains('sight') === false);
  if ((page.viewportSize()?.width ?? 0) >= 700) await drawn(page);
}

/** Where everything of the timeline stands, in whole pixels, and what it says. */
async function places(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = '.timeline-label, .mark, .still, .vis-panel.vis-center, .timeline-zoom button, .bar button, .story-title, .story-facts, .story-strip, .spine-date, .spine-title, .spine-words, .spine-notes, .spine-fold';
    return [...document.querySelectorAll(parts)].filter((part) => part.getClientRects().length > 0).map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      const kind = part.className.replace(/ vis-(?:h\d\S*|even|odd|today|tomorrow|yesterday|current-\w+|day\d+|week\d+|year\d+|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)(?= |$)/g, '').replace(/ +/g, ' ').trim();
      return `${kind} “${part.matches('.vis-panel') ? '' : part.textContent}” ${Math.round(x)} ${Math.round(y)} ${Math.round(width)} ${Math.round(height)}`;
    }).sort();
  });
}

for (const [width, height] of [[1440, 900], [1100, 700], [820, 1180], [390, 844]] as const) {
  test(`nothing of the timeline moves when the program takes the place of the first sight, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const go = await holdProgram(page);
    await page.goto('/');
    await seen(page);
    await page.evaluate(() => document.fonts.ready);
    const before = await places(page);
    expect(before.length).toBeGreaterThan(40);
    go();
    await taken(page);
    // vis draws once more after its first frame.
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
    expect(await places(page)).toEqual(before);
  });
}

test('the first sight can be read, in the theme that was chosen, and is accessible', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('dateline-theme', 'dark');
    localStorage.setItem('dateline-seen', 'yes');
  });
  await holdProgram(page);
  await page.goto('/');
  await seen(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.first-visit')).toHaveCount(0);
  await expect(page.locator('.timeline .mark').first()).toBeVisible();
  await expect(page.locator('.story-title')).toBeVisible();
  await expect(page.locator('.spine-title').first()).toBeVisible();
  await expectAccessible(page);
});

test('what is pressed and typed before the program is there is done when it is', async ({ page }) => {
  const go = await holdProgram(page);
  await page.goto('/');
  await seen(page);
  await page.getByRole('combobox', { name: /^Find in/ }).fill('bridge');
  const mark = page.locator('.timeline .mark .timeline-label').nth(3);
  const title = await mark.locator('.timeline-text').textContent();
  await mark.click();
  go();
  await drawn(page);
  await expect(page.locator('.reading-title')).toHaveText(title ?? '');
  await expect(page.getByRole('combobox', { name: /^Find in/ })).toHaveValue('bridge');
  await expect(page).toHaveURL(/find=bridge/);
});

/** A key event, with its title. */
async function anEvent(page: Page, place = 2): Promise<{ readonly id: string; readonly title: string }> {
  await page.goto('/');
  await taken(page);
  const row = page.locator('.row-button').nth(place);
  await row.click();
  const title = await page.locator('.reading-title').textContent();
  return { id: await row.getAttribute('data-event') ?? '', title: title ?? '' };
}

for (const [width, height] of [[1440, 900], [820, 1180], [390, 844]] as const) {
  test(`a link to an event shows its title and its mark before the program is there, and nothing moves, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const { id, title } = await anEvent(page);
    const go = await holdProgram(page);
    await page.goto(`/?event=${id}`);
    await seen(page);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('.pane .reading-title')).toHaveText(title);
    await expect(page.locator(`.row-button[data-event="${id}"]`)).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('.timeline .mark [aria-current=true]')).toHaveCount(width >= 700 ? 1 : 0);
    await expectAccessible(page);
    const all = async () => {
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      return [...await places(page), ...await page.locator('.pane, .pane-bar, .pane-bar button, .reading-title').evaluateAll((parts) => parts.map((part) => {
        const { x, y, width: wide, height: high } = part.getBoundingClientRect();
        // The pane is as high as what it holds.
        return `${part.className} ${Math.round(x)} ${Math.round(y)} ${Math.round(wide)} ${part.matches('.pane') ? '' : Math.round(high)}`;
      }))];
    };
    const before = await all();
    go();
    await taken(page);
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
    await expect(page.locator('.card').first()).toBeVisible();
    expect(await all()).toEqual(before);
  });
}

test('what comes of a link stands there already, and does not come in a second time', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { id } = await anEvent(page);
  const go = await holdProgram(page);
  await page.goto(`/?event=${id}`);
  await seen(page);
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(() => {
    const watch = new MutationObserver(() => { if (document.querySelector('.card') !== null) performance.mark(`dateline:moving ${document.getAnimations().filter(({ playState }) => playState === 'running').length}`); });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  go();
  await expect(page.locator('.card').first()).toBeVisible();
  expect(await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name).find((name) => name.startsWith('dateline:moving')))).toBe('dateline:moving 0');
});

test('a link to a passage opens the article; what is pressed there meanwhile is done', async ({ page }) => {
  const { id } = await anEvent(page);
  await page.locator('.pane').getByRole('button', { name: /^In the article/ }).first().click();
  await expect(page.getByRole('region', { name: 'Article' })).toBeVisible();
  const passage = new URL(page.url()).search;
  expect(passage).toMatch(/event=.*&article=.*&at=/);
  const go = await holdProgram(page);
  await page.goto(`/${passage}`);
  await seen(page);
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('Opening…');
  await page.getByRole('button', { name: 'Back to the event' }).click();
  go();
  await drawn(page);
  await expect(page).toHaveURL(new RegExp(`\\?event=${id}$`));
});

for (const query of ['?event=nowhere', '?view=list', '?event=nowhere&view=list']) {
  test(`there is no first sight at ${query}`, async ({ page }) => {
    await page.goto(`/${query}`);
    await expect(page.locator('.list .row-title, .spine-title').first()).toBeVisible();
    expect(await page.evaluate(() => performance.getEntriesByName('dateline:sight').length)).toBe(0);
  });
}

for (const letters of ['on', 'off']) {
  test(`keys that are struck before the program is there are heard when it is, letters ${letters}`, async ({ page }) => {
    await page.addInitScript((choice) => { if (choice === 'off') localStorage.setItem('dateline-letters', choice); }, letters);
    await page.goto('/');
    await drawn(page);
    for (const key of ['j', 'j']) await page.keyboard.press(key);
    const second = letters === 'on' ? new URL(page.url()).searchParams.get('event') ?? '' : null;
    const go = await holdProgram(page);
    await page.goto('/');
    await seen(page);
    await page.getByRole('combobox', { name: /^Find in/ }).press('j');
    await page.getByRole('combobox', { name: /^Find in/ }).fill('');
    await page.getByRole('combobox', { name: /^Find in/ }).blur();
    await page.keyboard.press('Control+k');
    for (const key of ['j', 'j', 'k', 'j', 'Enter']) await page.keyboard.press(key);
    go();
    await drawn(page);
    if (letters === 'off') {
      await expect(page.locator('.reading-title')).toHaveCount(0);
      return;
    }
    await expect(page.locator('.reading-title')).toBeFocused();
    await expect(page.locator(`.row-button[data-event="${second}"]`)).toHaveAttribute('aria-current', 'true');
  });
}

for (const letters of ['on', 'off']) {
  test(`what is typed after “/” before the program is there is looked for, letters ${letters}`, async ({ page }) => {
    await page.addInitScript((choice) => { if (choice === 'off') localStorage.setItem('dateline-letters', choice); }, letters);
    const go = await holdProgram(page);
    await page.goto('/');
    await seen(page);
    const box = page.getByRole('combobox', { name: /^Find in/ });
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.keyboard.press('/');
    if (letters === 'off') {
      await expect(box).not.toBeFocused();
      return;
    }
    await expect(box).toBeFocused();
    await page.keyboard.type('jail?');
    for (let letter = 0; letter < 5; letter += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('bri');
    go();
    await drawn(page);
    await expect(box).toBeFocused();
    await page.keyboard.type('dge');
    await expect(box).toHaveValue('bridge');
    await expect(page).toHaveURL(/find=bridge/);
    await expect(page.locator('.reading-title, dialog')).toHaveCount(0);
  });
}

test('a row keeps the focus that it had in the first sight', async ({ page }) => {
  const go = await holdProgram(page);
  await page.goto('/');
  await seen(page);
  const row = page.locator('.row-button').nth(2);
  await expect(row).toBeVisible();
  await row.focus();
  const event = await row.getAttribute('data-event');
  go();
  await drawn(page);
  await expect(page.locator('.row-button:focus')).toHaveAttribute('data-event', event ?? '');
});

test('the link over which the keyboard stands keeps the focus, and the one that it pressed has led to the timeline', async ({ page }) => {
  const go = await holdProgram(page);
  await page.goto('/');
  await seen(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  go();
  await drawn(page);
  const link = page.getByRole('link', { name: 'Skip to the timeline' });
  await expect(link).toBeFocused();

  const goAgain = await holdProgram(page);
  await page.reload();
  await seen(page);
  await link.press('Enter');
  await expect(page.getByRole('button', { name: 'Fit' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  const before = await page.evaluate(() => document.activeElement?.textContent);
  goAgain();
  await drawn(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(before);
});

test('where the list alone is asked for, nothing of the timeline is fetched before it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const timeline = page.waitForRequest(/\/vis-timeline-[^/]*\.js$/);
  await page.goto('?view=list');
  await expect(page.locator('.row-button').first()).toBeVisible();
  await timeline;
  const placeOf = (part: string) => asked.findIndex((path) => path.includes(`/${part}-`) && path.endsWith('.js'));
  expect(placeOf('list')).toBeGreaterThan(-1);
  expect(placeOf('list')).toBeLessThan(placeOf('vis-timeline'));
});

test('an address that asks for something else shows no first sight', async ({ page }) => {
  const go = await holdProgram(page);
  await page.goto('/?view=list');
  await expect(page.locator('.loading')).toBeVisible();
  await expect(page.locator('.row-button')).toHaveCount(0);
  go();
  await expect(page.locator('.row-button').first()).toBeVisible();
  expect(await page.evaluate(() => performance.getEntriesByName('dateline:sight').length)).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the story can be read, and nothing stands there that would do nothing', async ({ browser, baseURL }) => {
    // The watched page needs scripts of its own.
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.locator('.spine-title').first()).toBeVisible();
    await expect(page.locator('.story-title')).toBeVisible();
    // What is folded cannot be unfolded: it stands behind the story.
    await expect(page.locator('.rest-title').last()).toBeVisible();
    for (const control of ['.head-tools', '.find', '.timeline', '.switch', '.side-body']) await expect(page.locator(control).first()).toBeHidden();
    await context.close();
  });
});
