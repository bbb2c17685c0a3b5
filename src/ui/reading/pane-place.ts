/** `column`: always beside the timeline. `over`: slides over it. `sheet`: comes from below. What covers the page is modal. */
export type PanePlace = 'column' | 'over' | 'sheet';

/** Windows as wide as this have room for the reading pane beside the timeline, and those in which it comes from below. In em, as in the styles: whoever has larger letters has less room. */
export const WITH_COLUMN = '(min-width: 68.75em)';
export const WITH_SHEET = '(max-width: 43.74em)';

/** Where the reading pane stands in the window as it is now. */
export const panePlace = (): PanePlace => (matchMedia(WITH_COLUMN).matches ? 'column' : matchMedia(WITH_SHEET).matches ? 'sheet' : 'over');
