import type { Locator, Page } from '@playwright/test';
import { drawn, expect } from './page.ts';

/** A file as a person has it. */
export interface OwnFile {
  readonly name: string;
  readonly text?: string;
  readonly bytes?: readonly number[];
}

export const MILL = { name: 'mill.txt', text: 'Mill burns down in Orrin\n\nORRIN, May 3, 2011 - The old mill of Orrin burned down on Tuesday, and two people were hurt at noon, the fire service said.\n\nThe mill was built in 1902.\n' };
export const BRIDGE = { name: 'bridge.txt', text: 'Bridge closed in Tarnby\n\nTARNBY, May 5, 2011 - The bridge of Tarnby was closed on Thursday after a flood, Mayor Ada Finch said.\n' };
export const UNDATED = { name: 'ferry.txt', text: 'Ferry to Lusk stopped\n\nThe ferry to Lusk was stopped on Friday after a storm.\n' };

/** Drops files on the page, as the system's file manager does, once it hears. */
export async function drop(page: Page, files: readonly OwnFile[]): Promise<void> {
  // Until the page listens nobody says no to what the browser does with a file by itself.
  await page.waitForFunction((all) => {
    const transfer = new DataTransfer();
    for (const { name, text, bytes } of all) transfer.items.add(new File([text ?? new Uint8Array(bytes ?? [])], name));
    const fire = (type: string): boolean => !document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    fire('dragenter');
    return fire('dragover') && fire('drop');
  }, files);
}

export const card = (page: Page): Locator => page.getByRole('region', { name: 'Adding articles' });

/** Waits until all that was added is read and shown. */
export async function added(page: Page, what: string | RegExp): Promise<void> {
  await expect(card(page).getByRole('status')).toHaveText(what, { timeout: 60_000 });
}

/** Goes to the page and waits until it hears. */
export async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await drawn(page);
}

/** Opens the dialog of the collections. */
export async function collections(page: Page): Promise<Locator> {
  await page.locator('.head-collection').click();
  const dialog = page.getByRole('dialog', { name: 'Collections' });
  await expect(dialog).toBeVisible();
  return dialog;
}
