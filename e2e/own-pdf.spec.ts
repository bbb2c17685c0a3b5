import { column, pdfOf } from '../src/intake/testing/pdfs.ts';
import { added, card, drop } from './own-articles.ts';
import { expect, test } from './page.ts';

const told = ['The mill of Orrin burned down on', 'Tuesday, 3 May 2011, and two people', 'were hurt, the fire service said.'];

test('a PDF is read in the page, with no request to anybody; what cannot be read of one is said', async ({ page }) => {
  await page.goto('/?view=list');
  await drop(page, [
    { name: 'mill.pdf', bytes: [...pdfOf([column(60, 700, told)])] },
    { name: 'scan.pdf', bytes: [...pdfOf([[]])] },
    { name: 'torn.pdf', text: '%PDF-1.7 x' },
  ]);
  await added(page, /^1 article added to .* 2 files could not be read\.$/);
  await card(page).getByText('Why 2 files could not be read', { exact: true }).click();
  await expect(card(page).getByRole('listitem').filter({ hasText: 'scan.pdf' })).toContainText('is a scan');
  await expect(card(page).getByRole('listitem').filter({ hasText: 'torn.pdf' })).toContainText('cut short');
  await expect(page.locator(':is(.list, .spine) .row-button').filter({ hasText: 'mill of Orrin' }).first()).toBeVisible();
});
