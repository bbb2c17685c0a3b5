import { useCallback } from 'react';
import type { ArticleId, EventId, Span, TimelineEvent } from '../../core/index.ts';
import type { PanePlace } from '../reading/pane-place.ts';
import type { Action } from '../state/state.ts';
import { askFocus } from '../focus/ask-focus.ts';
import { rowOf, useReturnOfFocus } from '../focus/use-return-of-focus.ts';
import { selector } from '../browser/landmarks.ts';

interface OpeningNeeds {
  readonly open: boolean;
  readonly place: PanePlace;
  readonly dispatch: (action: Action) => void;
  readonly select: (id: EventId | null, pointed?: boolean) => void;
  readonly reveal: (id: EventId | null) => void;
  readonly step: (by: 1 | -1) => Pick<TimelineEvent, 'id'> | null;
}

/** Opening and closing what is read, with the focus: where it goes, and where it returns to. */
export function useOpening({ open, place, dispatch, select, reveal, step }: OpeningNeeds) {
  const focusBack = useReturnOfFocus(open, place !== 'column');

  /** Beside the timeline the pane leaves a mouse's focus alone; where it covers something it takes the focus. */
  const openEvent = useCallback((id: EventId, byKeyboard: boolean) => {
    focusBack.from(id);
    select(id, true);
    if (byKeyboard || place !== 'column') summon();
  }, [focusBack, select, place]);

  const readEvent = useCallback((id: EventId) => {
    focusBack.from(id);
    select(id);
    summon();
  }, [focusBack, select]);

  const readArticle = useCallback((id: ArticleId, spot: Span | null) => {
    focusBack.from(null);
    dispatch({ type: 'article', article: id, spot });
    summon();
  }, [focusBack, dispatch]);

  /** A passage of an article that tells an event, with that event chosen. */
  const readTold = useCallback((event: EventId, article: ArticleId, spot: Span) => {
    focusBack.from(event);
    dispatch({ type: 'article', article, spot, event });
    reveal(event);
  }, [focusBack, dispatch, reveal]);

  /** What a search leads to: an event, where an article tells it if that is read, or a passage that tells none, with which none is chosen. The focus stays where the words are typed, unless the pane covers them. */
  const goTo = useCallback((event: EventId | null, article: ArticleId | null, spot: Span | null) => {
    focusBack.from(event);
    if (article === null) select(event);
    else {
      dispatch({ type: 'article', article, spot, event });
      reveal(event);
    }
    if (place !== 'column') summon();
    if (event !== null) requestAnimationFrame(() => showRow(event));
  }, [focusBack, dispatch, select, reveal, place]);

  const move = (by: 1 | -1) => {
    const next = step(by);
    if (next === null) return;
    focusBack.from(next.id);
    const active = document.activeElement;
    // The focus goes along: from row to row, or from what was read to what is read now; a pane that covers the page takes it. Buttons keep it.
    if (active?.closest(selector('reading')) != null || (place !== 'column' && active?.closest(selector('pane')) == null)) summon();
    const inRows = active?.matches(selector('row')) === true;
    if (inRows) askFocus(() => rowOf(next.id));
    requestAnimationFrame(() => showRow(next.id, inRows));
  };

  const close = () => {
    focusBack.closing();
    select(null);
  };

  return { openEvent, readEvent, readArticle, readTold, goTo, move, close };
}

/** The focus moves to what is read: to its title, or to the pane until that has come. */
export function summon(): void {
  const pane = () => document.querySelector<HTMLElement>(selector('pane'));
  const title = () => pane()?.querySelector<HTMLElement>(selector('title')) ?? null;
  // An article scrolls to its highlight by itself; the focus must not pull it back to the top.
  askFocus(() => title() ?? pane(), { whole: () => title() !== null });
}

/** Brings the row of an event into view, but not at the price of the timeline that a person is looking at. */
function showRow(id: EventId, always = false): void {
  const stage = document.querySelector(selector('stage'))?.getBoundingClientRect();
  if (always || stage === undefined || stage.bottom < innerHeight / 2) rowOf(id)?.scrollIntoView({ block: 'nearest' });
}
