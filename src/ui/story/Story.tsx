import { useMemo, useRef, useState } from 'react';
import type { Article } from '../../core/index.ts';
import { ToldStage, type StageActs } from '../timeline/Stage.tsx';
import type { Explorer } from '../store/use-explorer.ts';
import { SpinePlace } from './SpinePlace.tsx';
import { StoryHead } from './StoryHead.tsx';
import { useScrollAnchor } from './use-scroll-anchor.ts';

interface StoryProps {
  readonly explorer: Explorer;
  /** The page is as narrow as a phone: the timeline is shown when it is asked for. */
  readonly narrow: boolean;
  readonly chart: StageActs;
  /** Null: this page has no filters. */
  readonly onDiffering: (() => void) | null;
  readonly onList: () => void;
}

/** The story: its head, and under it, as long as key events alone are shown, their timeline and each with its words. */
export function Story({ explorer, narrow, chart, onDiffering, onList }: StoryProps) {
  const { spine, told, window, lanes, state, facts, masks, keys, foldedAway, foldedUnder } = explorer;
  const [strip, setStrip] = useState(false);
  const root = useRef<HTMLElement>(null);
  const hold = useScrollAnchor(root, state.selected !== null || state.article !== null);
  // A source that is switched off lends no headline.
  const known: ReadonlyMap<string, Article> = explorer.articles;
  const articles = useMemo(() => lanes.flatMap((lane) => lane.articles).flatMap((id) => known.get(id) ?? []).filter(({ story }) => state.story === null || story === state.story), [lanes, known, state.story]);
  return (
    <section ref={root} className="story" aria-labelledby="story-title" onClickCapture={hold}>
      <StoryHead articles={articles} keys={keys} facts={facts} masks={masks} on={lanes.length} onDiffering={onDiffering} />
      {spine !== null && told !== null && window !== null && (
        <>
          <button type="button" className="button story-strip" aria-expanded={strip} onClick={() => setStrip(!strip)}>{strip ? 'Hide the timeline' : 'Show the timeline'}</button>
          {(!narrow || strip) && (
            <ToldStage told={told} events={spine} lanes={lanes} selected={state.selected} window={window} {...chart} />
          )}
        </>
      )}
      {spine !== null && <SpinePlace told={spine} folded={foldedAway} details={foldedUnder} selected={state.selected} onList={onList} />}
    </section>
  );
}
