import type { Tile, TilePart, TileRow } from '../../formats/index.ts';
import { minutesOf } from '../../when/index.ts';
import { placeOf } from '../state/visible.ts';
import type { TimelineWindow } from '../model/chart.ts';

/** A part of which the tile is not looked into: its events are counted, but for the most salient. */
export interface Fold {
  readonly part: TilePart;
  /** How many of its events are among the rows. */
  readonly known: number;
  /** `folded`: nobody needs it yet. `waiting`: it is on its way. `failed`: it could not be fetched. */
  readonly state: 'folded' | 'waiting' | 'failed';
}

/** What is known of a period from the tiles that are here. */
export interface Viewport {
  /** In the order of time. */
  readonly rows: readonly TileRow[];
  readonly folds: readonly Fold[];
  /** The tiles that it was made of, and those that it lacks. */
  readonly used: readonly string[];
  readonly wanted: readonly string[];
}

/** A period is looked into as long as it is more than this share of the window: twelve to a hundred parts are in view. */
const WORTH = 1 / 12;
/** Beside the window so much of it is looked into as well, so that a drag meets no empty edge. */
const BESIDE = 0.25;

/**
 * What there is to show about a window. `loaded`: a tile, if it is here; null: it is not. `opened`: tiles that a person asked for.
 * `window` null: of events without a date.
 */
export function viewportOf(root: Tile, window: TimelineWindow | null, opened: ReadonlySet<string>, loaded: (key: string) => Tile | 'failed' | null): Viewport {
  const rows = new Map<string, TileRow>();
  const folds: Fold[] = [];
  const used: string[] = [];
  const wanted: string[] = [];
  const [from, to] = window === null ? [0, 0] : [minutesOf(window.from), minutesOf(window.to)];
  const beside = (to - from) * BESIDE;
  const touches = (part: TilePart): boolean => part.from === null || part.to === null || (minutesOf(part.from) < to + beside && minutesOf(part.to) > from - beside);
  const isWorth = (part: TilePart): boolean => opened.has(part.key) || (!isShare(part) && part.from !== null && part.to !== null && minutesOf(part.to) - minutesOf(part.from) > (to - from) * WORTH);

  const look = (tile: Tile): void => {
    used.push(tile.key);
    if (window !== null) for (const row of tile.ongoing) if (placeOf(row, window) === 'inside') rows.set(row.id, row);
    if (tile.parts.length === 0) for (const row of tile.rows) rows.set(row.id, row);
    for (const part of tile.parts) {
      if (!touches(part)) continue;
      const below = isWorth(part) ? loaded(part.key) : 'folded';
      if (typeof below === 'object' && below !== null) {
        look(below);
        continue;
      }
      if (below === null) wanted.push(part.key);
      const own = tile.rows.filter(({ at }) => at.startsWith(part.key));
      for (const row of own) rows.set(row.id, row);
      folds.push({ part, known: own.length, state: below === null ? 'waiting' : below });
    }
  };
  look(root);
  return { rows: [...rows.values()].sort((a, b) => compare(a.time.start ?? '', b.time.start ?? '') || compare(a.time.end ?? '', b.time.end ?? '') || compare(a.id, b.id)), folds, used, wanted };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A share of what no time parts. */
export const isShare = ({ key }: TilePart): boolean => key.includes('.');
