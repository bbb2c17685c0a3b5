import type { Civil } from '../../core/index.ts';
import type { Tile, TilePart, TileRow } from './model.ts';
import { keyOf, partingUnit, periodOf } from './periods.ts';

/** An event on its way into a tile. */
export interface Leaf {
  readonly row: Omit<TileRow, 'at'>;
  /** What it says in full, `TileWords` as JSON. */
  readonly words: string;
}

/** Writes a file, by its place in the folder of the site. */
export type WriteFile = (name: string, content: string) => void;

/** So many events at most stand in a tile that holds all of its own, in so many letters of JSON, if it is more than one event. */
export const MOST_ROWS = 400;
export const MOST_LETTERS = 200_000;
/** So many parts a tile has at most, and so many events of them it holds, in half as many letters. */
export const MOST_PARTS = 64;
export const MOST_KEPT = 120;
const MOST_ONGOING = 24;
/** Of what is long and may go on in later tiles, so many of the most salient are remembered. */
const MOST_REMEMBERED = 500;
/** A file of words is closed when it has so many letters; one with a single event may have more. */
export const WORDS_LETTERS = 64_000;

/** A tile, which the one above it writes, and the most salient of all its events, best first. */
export interface Grown {
  readonly tile: Tile;
  readonly best: readonly TileRow[];
}

/** Makes tiles in the order of time: what is long is remembered, so that the tiles in which it goes on can name it. */
export interface Grower {
  /** The most salient of what goes on when a period begins, once all before it is made. Null: no period. */
  goingOn(from: Civil | null): readonly TileRow[];
  /** A tile of these events, and all tiles below it. `within`: how their times begin; null: they have none. */
  grow(key: string, within: string | null, leaves: readonly Leaf[]): Grown;
  /** The tile above these. `ongoing`: asked for before they were made. */
  join(key: string, within: string | null, ongoing: readonly TileRow[], below: readonly Grown[]): Grown;
}

export function createGrower(write: WriteFile): Grower {
  let remembered: readonly TileRow[] = [];

  const goingOn = (from: Civil | null): readonly TileRow[] => {
    if (from === null) return [];
    remembered = remembered.filter(({ time }) => (time.end ?? '') > from);
    return [...remembered].sort(byRank).slice(0, MOST_ONGOING).sort((a, b) => byTime({ row: a }, { row: b }));
  };

  /** With their words written. */
  function placed(key: string, leaves: readonly Leaf[]): readonly TileRow[] {
    let words: string[] = [];
    let letters = 0;
    let file = 0;
    const close = (): void => {
      if (words.length === 0) return;
      write(`words/${key}.${file}.json`, `{"words":[${words.join(',')}]}`);
      [words, letters, file] = [[], 0, file + 1];
    };
    const rows = leaves.map((leaf): TileRow => {
      if (letters > 0 && letters + leaf.words.length > WORDS_LETTERS) close();
      words.push(leaf.words);
      letters += leaf.words.length;
      return { ...leaf.row, at: `${key}.${file}` };
    });
    close();
    return rows;
  }

  function whole(key: string, within: string | null, leaves: readonly Leaf[]): Grown {
    const period = within === null ? { from: null, to: null } : periodOf(within);
    const ongoing = goingOn(period.from);
    const rows = placed(key, leaves);
    const { to } = period;
    if (to !== null) remembered = [...remembered, ...rows.filter(({ time }) => (time.end ?? '') > to)].sort(byRank).slice(0, MOST_REMEMBERED);
    return { tile: { key, ...period, events: rows.length, rows, parts: [], ongoing }, best: rows.toSorted(byRank).slice(0, MOST_KEPT) };
  }

  function grow(key: string, within: string | null, leaves: readonly Leaf[]): Grown {
    if (fits(leaves)) return whole(key, within, leaves.toSorted(byTime));
    const ongoing = goingOn(within === null ? null : periodOf(within).from);
    const unit = within === null ? null : partingUnit(leaves.map(({ row }) => row.time.start ?? ''), MOST_PARTS);
    if (unit === null) return join(key, within, ongoing, shares(key, within, leaves.toSorted((a, b) => byRank(a.row, b.row))));
    const groups = new Map<string, Leaf[]>();
    for (const leaf of leaves) {
      const prefix = (leaf.row.time.start ?? '').slice(0, unit);
      const group = groups.get(prefix);
      if (group === undefined) groups.set(prefix, [leaf]);
      else group.push(leaf);
    }
    return join(key, within, ongoing, [...groups].sort(([a], [b]) => compare(a, b)).map(([prefix, some]) => grow(keyOf(prefix), prefix, some)));
  }

  /** Where no time parts them: as many shares as it takes, of as many as fit, or of shares again. */
  function shares(key: string, within: string | null, ranked: readonly Leaf[]): readonly Grown[] {
    const cuts = cutsOf(ranked);
    const size = Math.ceil(cuts.length / MOST_PARTS);
    return Array.from({ length: Math.ceil(cuts.length / size) }, (_, at) => {
      const part = ranked.slice(cuts[at * size], cuts[(at + 1) * size]);
      return grow(`${key}.p${String(at).padStart(2, '0')}`, within, part);
    });
  }

  function join(key: string, within: string | null, ongoing: readonly TileRow[], below: readonly Grown[]): Grown {
    for (const { tile } of below) write(`tiles/${tile.key}.json`, JSON.stringify(tile));
    const best = below.flatMap((one) => one.best).sort(byRank).slice(0, MOST_KEPT);
    const period = within === null ? { from: null, to: null } : periodOf(within);
    return {
      tile: {
        key, ...period, events: below.reduce((sum, { tile }) => sum + tile.events, 0), ongoing,
        // The first of each part, so that none of them stands without a title, then what is most salient.
        rows: withinLetters([...new Map([...below.flatMap((one) => one.best.slice(0, 1)).sort(byRank), ...best].map((row) => [row.id, row])).values()].slice(0, MOST_KEPT)).map((row) => ({ row })).sort(byTime).map(({ row }) => row),
        parts: below.map(({ tile: { key: name, from, to, events } }): TilePart => ({ key: name, from, to, events })),
      },
      best,
    };
  }

  return { goingOn, grow, join };
}

function fits(leaves: readonly Leaf[]): boolean {
  if (leaves.length <= 1) return true;
  return leaves.length <= MOST_ROWS && leaves.reduce((sum, { row }) => sum + lettersOf(row), 0) <= MOST_LETTERS;
}

/** Where the shares of these begin, each of as many as fit; the end is none. */
function cutsOf(leaves: readonly Leaf[]): readonly number[] {
  const cuts: number[] = [];
  let letters = Infinity;
  let count = 0;
  leaves.forEach(({ row }, at) => {
    const own = lettersOf(row);
    if (count >= MOST_ROWS || letters + own > MOST_LETTERS) {
      cuts.push(at);
      [letters, count] = [0, 0];
    }
    letters += own;
    count += 1;
  });
  return cuts;
}

function withinLetters(rows: readonly TileRow[]): readonly TileRow[] {
  let letters = 0;
  return rows.filter((row, at) => {
    letters += lettersOf(row);
    return at === 0 || letters <= MOST_LETTERS / 2;
  });
}

/** About how long it is as JSON: all but the title, the numbers of the sources and what has a length of its own is as long in each. */
function lettersOf({ title, by, time }: Pick<TileRow, 'title' | 'by' | 'time'>): number {
  return 320 + title.length + by.length * 5 + (time.value ?? '').length + (time.zone ?? '').length;
}

/** The order of time; what begins together stands by its end, then by its name, wherever it was read. */
function byTime({ row: a }: { readonly row: Pick<TileRow, 'id' | 'time'> }, { row: b }: { readonly row: Pick<TileRow, 'id' | 'time'> }): number {
  return compare(a.time.start ?? '', b.time.start ?? '') || compare(a.time.end ?? '', b.time.end ?? '') || compare(a.id, b.id);
}

/** What is shown first: as on the timeline, what words date goes before what none does. */
function byRank(a: Pick<TileRow, 'id' | 'salience' | 'time'>, b: Pick<TileRow, 'id' | 'salience' | 'time'>): number {
  return weightOf(b) - weightOf(a) || compare(a.time.start ?? '', b.time.start ?? '') || compare(a.id, b.id);
}

const weightOf = ({ salience, time }: Pick<TileRow, 'salience' | 'time'>): number => salience - Number(time.certainty === 'reported');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
