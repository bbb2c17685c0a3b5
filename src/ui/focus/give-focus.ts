/** Gives the focus at once to what stands on the page, as arrows do that walk. `follow`: the browser brings it into view as it does by itself. */
export function giveFocus(element: HTMLElement | null | undefined, follow = false): void {
  element?.focus({ preventScroll: !follow });
}
