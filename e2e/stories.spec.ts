import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { developmentServer } from './development-server.ts';
import { expectAccessibleInBothThemes, inView } from './page.ts';

const mill = 'The mill of Orrin burned down on Tuesday, killing two people. Firefighters from Tarn saved the miller of Orrin on Tuesday night.';
const ferry = 'The ferry to Lusk was stopped on Monday after a storm. Captain Ada Finch anchored the ferry off Lusk on Monday evening.';
const record = (id: string, source: string, date: string, text: string) => JSON.stringify({ id, source, date, text });

/** The page over records of two stories, in the order in which a mill and a ferry take turns. */
test('one story of a pile of records can be chosen, and the address keeps it', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-e2e-'));
  await writeFile(join(folder, 'pile.jsonl'), [
    record('1', 'Orrin Herald', '2014-08-20', mill), record('2', 'Lusk Courier', '2014-08-20', ferry),
    record('3', 'Tarn Post', '2014-08-20', `${mill} The mill was built in 1911.`), record('4', 'Coast Radio', '2014-08-20', `${ferry} The ferry was built in 1950.`),
  ].join('\n'));
  const server = await developmentServer(folder, 'stories');
  try {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(inView(server.resolvedUrls?.local[0] ?? '', 'sources'));
    const choice = page.getByRole('combobox', { name: 'Story' });
    await expect(choice).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('.vis-label').filter({ visible: true })).toContainText(['Orrin Herald', 'Tarn Post', 'Lusk Courier', 'Coast Radio']);

    await expect(page.locator('.list')).toContainText(/mill[^]*burned|burned[^]*mill/);
    const ferries = choice.locator('option').filter({ hasText: /ferry/i });
    await choice.selectOption(await ferries.getAttribute('value'));
    await expect(page).toHaveURL(/[?&]story=s/);
    await expect(page.locator('.list')).toContainText('Captain Ada Finch');
    await expect(page.locator('.list')).not.toContainText('mill');
    await expect(page.locator('.vis-label').filter({ visible: true })).toContainText(['Lusk Courier', 'Coast Radio']);

    await expectAccessibleInBothThemes(page);

    await page.reload();
    await expect(choice).toHaveValue(/^s/);
    await expect(page.locator('.list')).not.toContainText('mill');
    await page.goBack();
    await expect(choice).toHaveValue('');
    await expect(page.locator('.list')).toContainText('mill');
    expect(faults).toEqual([]);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
