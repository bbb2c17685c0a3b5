import type { Civil } from '../../core/index.ts';
import type { TimelineWindow } from '../model/chart.ts';
import { windowText } from '../words/labels.ts';
import type { TiledEvent } from './listed-row.ts';
import { isShare, type Fold } from './viewport.ts';

/** A count that stands in the list for events that are not here. */
export interface Gap {
  readonly key: string;
  /** The place of the row before which it stands; as many as there are rows: behind the last. */
  readonly before: number;
  readonly count: number;
  /** Of which time, as words behind the count. */
  readonly of: string;
  readonly state: Fold['state'];
  /** The period that shows them. Null: none does, as no time parts them. */
  readonly window: TimelineWindow | null;
  /** Tiles that hold them where no period does, the most salient first; or that could not be fetched. */
  readonly shares: readonly string[];
}

/** The counts between these rows, which are all that is shown of `folds`. Each stands behind what is shown of its period; shares of one minute are one count. */
export function gapsBetween(rows: readonly TiledEvent[], folds: readonly Fold[], window: TimelineWindow | null): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const { part, state } of folds) {
    if (window !== null && part.from !== null && part.to !== null && (part.from >= window.to || part.to <= window.from)) continue;
    const count = part.events - rows.filter(({ at }) => at.startsWith(part.key)).length;
    if (count <= 0) continue;
    const share = isShare(part);
    const last = gaps.at(-1);
    const parent = part.key.slice(0, part.key.lastIndexOf('.'));
    if (share && last !== undefined && last.state === state && last.key.startsWith(parent) && last.shares.length > 0) {
      gaps[gaps.length - 1] = { ...last, count: last.count + count, shares: [...last.shares, part.key] };
      continue;
    }
    gaps.push({
      key: part.key, before: placeBehind(rows, part.to), count, state, shares: share || state !== 'folded' ? [part.key] : [],
      of: part.from === null || part.to === null ? 'without a date' : `in ${windowText({ from: part.from, to: part.to })}`,
      window: share || part.from === null || part.to === null ? null : { from: part.from, to: part.to },
    });
  }
  return gaps;
}

function placeBehind(rows: readonly TiledEvent[], to: Civil | null): number {
  const at = rows.findIndex(({ time: { start } }) => start === null ? to !== null : to !== null && start >= to);
  return at < 0 ? rows.length : at;
}
