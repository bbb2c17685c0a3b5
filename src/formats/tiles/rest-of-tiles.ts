import { whenText } from '../../when/index.ts';
import { escapeHtml } from '../html.ts';
import type { TileIndex } from './model.ts';

/** The most salient events, in order, as markup for readers without scripts, to whom no tile can be shown. */
export function restOfTiles({ events, dated, undated }: TileIndex): string {
  const rows = [...dated?.rows ?? [], ...undated?.rows ?? []];
  const items = rows.map(({ title, time }) => `<li>${escapeHtml(whenText(time))} <span class="rest-title">${escapeHtml(title)}</span></li>`);
  const others = events - rows.length;
  return `<section class="rest"><h2>Its key events</h2><ol>${items.join('')}</ol>${others > 0 ? `<p>${others} more are told by the page with scripts.</p>` : ''}</section>`;
}
