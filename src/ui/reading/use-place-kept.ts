import { useEffect, useRef, type MouseEvent } from 'react';
import type { EventId } from '../../core/index.ts';
import { askFocus } from '../focus/ask-focus.ts';
import { selector } from '../browser/landmarks.ts';

/** Where an event was left for an article: how far it was scrolled, and by which link. */
interface Left {
  readonly event: EventId;
  readonly top: number;
  readonly link: HTMLElement | null;
}

/**
 * Where the pane stands when it shows something else: an event at its top, or at the first word that is looked for; coming back
 * from an article, where it was left, with the focus on the link. An article goes to its place by itself. The answer belongs on
 * what holds all that is read.
 */
export function usePlaceKept(event: EventId | null, inArticle: boolean) {
  const root = useRef<HTMLDivElement>(null);
  const left = useRef<Left | null>(null);
  const wasInArticle = useRef(false);
  useEffect(() => {
    const pane = root.current?.closest(selector('pane'));
    const from = wasInArticle.current ? left.current : null;
    wasInArticle.current = inArticle;
    if (event === null) left.current = null;
    if (pane == null || inArticle || event === null) return;
    if (from !== null && from.event === event) {
      pane.scrollTo?.({ top: from.top });
      const active = document.activeElement;
      // In place of the title, which has it of all else that opens.
      if (active === document.body || pane.contains(active)) askFocus(() => from.link);
      return;
    }
    pane.scrollTo?.({ top: 0 });
    const hit = pane.querySelector(`${selector('reading')} ${selector('hit')}`);
    if (hit !== null && hit.getBoundingClientRect().bottom > pane.getBoundingClientRect().bottom) hit.scrollIntoView?.({ block: 'center' });
  }, [event, inArticle]);
  const onClickCapture = ({ target }: MouseEvent) => {
    const top = root.current?.closest(selector('pane'))?.scrollTop;
    if (!inArticle && event !== null && top !== undefined && target instanceof Element) left.current = { event, top, link: target.closest('button') };
  };
  return { ref: root, onClickCapture };
}
