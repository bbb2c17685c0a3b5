import { escapeHtml, filled, restHtml, sightHtml, type FirstSight } from '../formats/index.ts';

/** Where index.html has the places for it. */
const TITLE = '<title>Dateline</title>';
const DESCRIPTION = '    <meta name="description" content="An interactive timeline of news articles, in which every event can be traced to the words that report it." />\n';
const HEAD_END = '</head>';
const WAITING = 'Dateline is reading its articles…';
const PLACE = `<div id="root"><p class="loading">${WAITING}</p></div>`;

/** Puts what the page tells programs of itself, where it is another than Dateline's own (null: it is that), the title and the first sight into a built page, which no tool for building may look at afterwards: it would take words of an article for its own. */
export function withFirstSight(page: string, sight: FirstSight, title: string, about: string | null): string {
  return filled(page, [
    ...(about === null ? [] : [[DESCRIPTION, ''] as const]),
    [TITLE, `<title>${escapeHtml(title)}</title>`],
    [HEAD_END, `  ${about === null ? '' : `${about}\n    `}<noscript><link rel="stylesheet" href="./no-script.css" /></noscript>\n  ${HEAD_END}`],
    [PLACE, `${sightHtml(sight, WAITING)}\n    ${restHtml(sight)}`],
  ]);
}
