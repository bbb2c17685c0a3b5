/** The page as it is seen first: markup that is read before any program is there, and without one. */
import { jsonForHtml } from '../html.ts';

/** What `src/ui/prerender/render-page.tsx` draws of a timeline, as markup. */
export interface FirstSight {
  readonly markup: string;
  /** The reading pane as it opens, of an event and of an article. */
  readonly panes: string;
  /** What the markup does not tell, for readers without scripts; empty: nothing. */
  readonly rest: string;
  /** What the timeline is drawn from, the key events among it. Null: no event has a date, and nothing is shown before the program. */
  readonly sight: { readonly events: readonly { readonly id: string }[] } | null;
}

/** The key events. */
export const keysOf = ({ sight }: FirstSight): ReadonlySet<string> => new Set(sight?.events.map(({ id }) => id));

/** The place of the page with what is seen first in it; `waiting` stands there where there is no such thing. */
export function sightHtml({ markup, panes, sight }: FirstSight, waiting: string): string {
  return sight === null
    ? `<div id="root"><p class="loading">${waiting}</p></div>`
    : `<div id="root" class="sight sight-waits sight-first">${withoutStyles(markup)}</div>\n    <template id="sight-panes">${withoutStyles(panes)}</template>\n    <script type="application/json" id="sight">${jsonForHtml(sight)}</script>`;
}

/** What is for readers without scripts alone. */
export const restHtml = ({ rest }: FirstSight): string => (rest === '' ? '' : `<noscript>${withoutStyles(rest)}</noscript>`);

/** The page's policy lets in no style that stands in markup; the program sets these. React writes no quote into a text or a value as it is. */
const withoutStyles = (markup: string): string => markup.replaceAll(' style="', ' data-style="');
