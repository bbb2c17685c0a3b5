import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { TileIndex } from '../../formats/index.ts';
import type { Prerendered } from '../prerender/start.ts';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { createTiles } from './tiles.ts';
import { TiledPage } from './TiledPage.tsx';
import './tiled.css';

/** Opens the page over a timeline in tiles, of which the index is on its way. */
export async function open(element: HTMLElement, { articles }: Prerendered): Promise<void> {
  const { title } = document;
  const root = createRoot(element);
  try {
    const response = await articles;
    const index: unknown = await response.json();
    if (!isIndex(index)) throw new Error('What came is no index of tiles.');
    root.render(<StrictMode><ErrorBoundary><TiledPage title={title} index={index} tiles={createTiles(response.url)} /></ErrorBoundary></StrictMode>);
  } catch {
    root.render(<main className="broken"><h1>{title}</h1><p>The timeline of this page could not be fetched. Load the page again; if that does not help, it was copied incompletely.</p></main>);
  }
}

/** Tells the index from an answer of a server. */
const isIndex = (value: unknown): value is TileIndex => typeof value === 'object' && value !== null && 'format' in value && value.format === 'dateline-tiles/1' && 'overview' in value && 'sources' in value;
