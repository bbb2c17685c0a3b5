import { useEffect, useMemo, useState } from 'react';
import type { Tile } from '../../formats/index.ts';
import type { TimelineWindow } from '../model/chart.ts';
import { sightOf, type Sight } from './sight.ts';
import type { Tiles } from './tiles.ts';

/** What there is to show about a window, and has the tiles fetched that it lacks. `root` null: there is nothing of the kind. */
export function useSight(tiles: Tiles, root: Tile | null, window: TimelineWindow | null, opened: ReadonlySet<string>): Sight {
  const [changes, count] = useState(0);
  useEffect(() => tiles.onChange(() => count((n) => n + 1)), [tiles]);
  const sight = useMemo(() => {
    // A tile that comes changes what is held.
    void changes;
    return root === null ? NOTHING : sightOf(root, window, opened, tiles.held);
  }, [tiles, root, window, opened, changes]);
  useEffect(() => tiles.want(sight.wanted, sight.used), [tiles, sight]);
  return sight;
}

const NOTHING: Sight = { rows: [], folds: [], used: [], wanted: [] };
