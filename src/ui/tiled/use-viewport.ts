import { useEffect, useMemo, useState } from 'react';
import type { Tile } from '../../formats/index.ts';
import type { TimelineWindow } from '../model/chart.ts';
import { viewportOf, type Viewport } from './viewport.ts';
import type { Tiles } from './tiles.ts';

/** What there is to show about a window, and has the tiles fetched that it lacks. `root` null: there is nothing of the kind. */
export function useViewport(tiles: Tiles, root: Tile | null, window: TimelineWindow | null, opened: ReadonlySet<string>): Viewport {
  const [changes, count] = useState(0);
  useEffect(() => tiles.onChange(() => count((n) => n + 1)), [tiles]);
  const viewport = useMemo(() => {
    // A tile that comes changes what is held.
    void changes;
    return root === null ? NOTHING : viewportOf(root, window, opened, tiles.loaded);
  }, [tiles, root, window, opened, changes]);
  useEffect(() => tiles.want(viewport.wanted, viewport.used), [tiles, viewport]);
  return viewport;
}

const NOTHING: Viewport = { rows: [], folds: [], used: [], wanted: [] };
