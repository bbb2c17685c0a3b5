import { useEffect, useState, type PointerEvent, type RefObject } from 'react';
import { selector } from '../browser/landmarks.ts';

interface Tick {
  /** Share of the whole height, in thousandths. */
  readonly at: number;
  readonly kind: 'told' | 'hit' | 'lit';
}

const KINDS = ['lit', 'hit', 'told'] as const;

/**
 * Marks beside the scroll bar: where in the article events are told, what is looked for stands, and the words in question
 * are. For the eye and the mouse alone; the buttons above and the list below lead to the same places.
 */
export function Rail({ root, of }: { readonly root: RefObject<HTMLElement | null>; readonly of: string }) {
  const [ticks, setTicks] = useState<readonly Tick[]>([]);
  useEffect(() => {
    const article = root.current;
    const pane = article?.closest(selector('pane'));
    if (article == null || pane == null || typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(() => setTicks(ticksOf(article, pane)));
    watch.observe(article);
    return () => watch.disconnect();
  }, [root, of]);
  const go = ({ clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const pane = currentTarget.closest(selector('pane'));
    if (pane !== null && box.height > 0) pane.scrollTo({ top: ((clientY - box.top) / box.height) * pane.scrollHeight - pane.clientHeight / 2 });
  };
  if (ticks.length === 0) return null;
  return (
    <div className="rail-hold" aria-hidden="true">
      <div className="rail" onPointerDown={go}>
        {ticks.map(({ at, kind }) => <span key={`${kind}${at}`} className={`tick tick-${kind}`} style={{ top: `${at / 10}%` }} />)}
      </div>
    </div>
  );
}

/** Ticks at the same place are one, so that a long article has no more than the rail can show. */
function ticksOf(article: HTMLElement, pane: Element): readonly Tick[] {
  const top = pane.getBoundingClientRect().top - pane.scrollTop;
  if (pane.scrollHeight <= pane.clientHeight * 1.2) return [];
  return KINDS.flatMap((kind) => {
    const places = [...article.querySelectorAll(`${selector('article-text')} ${selector(kind)}`)].map((mark) => Math.round(((mark.getBoundingClientRect().top - top) / pane.scrollHeight) * 250) * 4);
    return [...new Set(places)].map((at): Tick => ({ at, kind }));
  });
}
