import { escapeHtml, filled, jsonForHtml } from '../formats/index.ts';
import type { Rendered } from './program/parts.ts';

/** Where index.html has the places for it. */
const TITLE = '<title>Dateline</title>';
const HEAD_END = '</head>';
const PLACE = '<div id="root"><p class="loading">Dateline is reading its articles…</p></div>';

/** Puts the title and the first sight into a built page, which no tool for building may look at afterwards: it would take words of an article for its own. */
export function withFirstSight(page: string, { markup, panes, rest, sight }: Rendered, title: string): string {
  const heading = `<title>${escapeHtml(title)}</title>`;
  return filled(page, sight === null ? [[TITLE, heading]] : [
    [TITLE, heading],
    [HEAD_END, `  <noscript><link rel="stylesheet" href="./no-script.css" /></noscript>\n  ${HEAD_END}`],
    [PLACE, `<div id="root" class="sight sight-waits sight-first">${withoutStyles(markup)}</div>\n    ${rest === '' ? '' : `<noscript>${withoutStyles(rest)}</noscript>\n    `}<template id="sight-panes">${withoutStyles(panes)}</template>\n    <script type="application/json" id="sight">${jsonForHtml(sight)}</script>`],
  ]);
}

/** The page's policy lets in no style that stands in markup; the program sets these. React writes no quote into a text or a value as it is. */
function withoutStyles(markup: string): string {
  return markup.replaceAll(' style="', ' data-style="');
}
