import type { Page } from '@playwright/test';

/** What a person does on the explorer, to be measured over very many events. */
export const ACTS: readonly { readonly name: string; act(page: Page, turn: number): Promise<unknown> }[] = [
  { name: 'selecting an event of the timeline', act: (page, turn) => press(page, '.timeline .mark button', turn) },
  { name: 'selecting an event of the list', act: (page, turn) => press(page, '.row-button', turn) },
  { name: 'switching a source', act: (page) => press(page, '.source input', 1) },
  { name: 'a keystroke in the search', act: (page, turn) => page.locator('input[type=search]').fill('harbour'.slice(0, 2 + (turn % 5))) },
  { name: 'switching a source, the search in force', act: (page) => press(page, '.source input', 1) },
];

/** A click from within, so that no time goes by on finding and scrolling. */
function press(page: Page, selector: string, at: number): Promise<void> {
  return page.evaluate(([where, index]) => {
    const all = document.querySelectorAll<HTMLElement>(where);
    all[index % all.length]?.click();
  }, [selector, at] as const);
}
