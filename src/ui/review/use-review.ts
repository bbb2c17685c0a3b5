import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Timeline } from '../../core/index.ts';
import { readStored, SKIPPED, writeStored } from '../browser/stored.ts';
import type { Edition } from '../store/use-edition.ts';
import type { ReviewItem } from './items.ts';

/** What is there to be looked at, and what a person does with it. */
export interface Review {
  /** Without what was skipped, and what is being corrected. */
  readonly items: readonly ReviewItem[];
  readonly skipped: number;
  readonly onSkip: (items: readonly ReviewItem[]) => void;
  /** What was skipped is looked at again. */
  readonly onAgain: () => void;
  /** They are being corrected: they stand back until the articles are joined anew. */
  readonly onActed: (items: readonly ReviewItem[]) => void;
}

interface Looked {
  readonly timeline: Timeline;
  readonly items: readonly ReviewItem[];
}

const NONE: ReadonlySet<string> = new Set();

function skippedIn(collection: string | null): ReadonlySet<string> {
  const kept = collection === null ? null : readStored(SKIPPED + collection);
  return kept === null ? NONE : new Set(kept.split('\n'));
}

/** What is to be looked at in a collection of own articles; null: it is not known yet, or, without `lookThrough`, nobody looks. */
export function useReview({ timeline, working }: Edition, lookThrough: ((timeline: Timeline) => Promise<readonly ReviewItem[]>) | null, collection: string | null): Review | null {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [acted, setActed] = useState(NONE);
  const [skipped, setSkipped] = useState(() => skippedIn(collection));
  useEffect(() => {
    if (lookThrough === null) return undefined;
    let wanted = true;
    // Without it the page has one count less.
    lookThrough(timeline).then((items) => { if (wanted) setLooked({ timeline, items }); }, () => undefined);
    return () => {
      wanted = false;
    };
  }, [timeline, lookThrough]);
  const settled = working !== 'running' && looked?.timeline === timeline;
  if (acted.size > 0 && (settled || working === 'failed')) setActed(NONE);

  const skip = useCallback((keys: ReadonlySet<string>) => {
    setSkipped(keys);
    if (collection !== null) writeStored(SKIPPED + collection, keys.size === 0 ? null : [...keys].join('\n'));
  }, [collection]);
  return useMemo(() => looked === null ? null : {
    items: looked.items.filter(({ key }) => !skipped.has(key) && !acted.has(key)),
    skipped: looked.items.filter(({ key }) => skipped.has(key)).length,
    onSkip: (items) => skip(new Set([...skipped, ...items.map(({ key }) => key)])),
    onAgain: () => skip(NONE),
    onActed: (items) => setActed((before) => new Set([...before, ...items.map(({ key }) => key)])),
  }, [looked, skipped, acted, skip]);
}
