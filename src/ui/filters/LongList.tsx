import { useState, type ReactNode } from 'react';
import { hitsIn, termsOf } from '../../worker/protocol.ts';
import { countText } from '../words/count-text.ts';

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** "sources", "places". */
  readonly many: string;
  readonly textOf: (item: Item) => string;
  /** Items that are in force stay in sight, however far down they stand. */
  readonly isPinned: (item: Item) => boolean;
  /** Nothing is folded: as many as fill a screen stand in a box that scrolls. */
  readonly whole?: boolean;
  /** Draws an `<li>` with a key. */
  readonly children: (item: Item) => ReactNode;
}

const SHORT = 8;
/** From here on a whole list scrolls. */
const MANY = 12;
/** More than a person reads; the rest is a matter of the find box. */
const LONG = 100;

/** A list that shows its first items, and all of them on demand, with a box to find one. */
export function LongList<Item>({ items, many, textOf, isPinned, whole = false, children }: LongListProps<Item>) {
  const [unfolded, setLong] = useState(false);
  const [find, setFind] = useState('');
  // One more is no longer than the button that would hide it.
  const folds = items.length > (whole ? MANY : SHORT + 1);
  const long = whole || unfolded;
  const terms = long ? termsOf(find) : [];
  const matching = terms.length === 0 ? items : items.filter((item) => terms.every((term) => hitsIn(textOf(item), [term]).length > 0));
  const shown = !folds ? items : long ? matching.slice(0, LONG) : items.filter((item, at) => at < SHORT || isPinned(item));
  return (
    <>
      {long && folds && <input type="search" className="long-find" value={find} placeholder={`Find among ${countText(items.length)} ${many}`} aria-label={`Find among ${many}`} autoComplete="off" onChange={(change) => setFind(change.target.value)} />}
      <ul className={long && folds ? 'long' : undefined}>{shown.map(children)}</ul>
      {long && matching.length === 0 && <p className="long-note">No name begins like that.</p>}
      {long && matching.length > LONG && <p className="long-note">{countText(matching.length - LONG)} more: type to find them.</p>}
      {folds && !whole && <button type="button" className="link long-more" aria-expanded={long} onClick={() => { setLong(!long); setFind(''); }}>{long ? `Fewer ${many}` : `All ${countText(items.length)} ${many}`}</button>}
    </>
  );
}
