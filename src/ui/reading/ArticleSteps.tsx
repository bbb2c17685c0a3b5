import type { EventId, Excerpt } from '../../core/index.ts';
import type { Told } from './told-in.ts';

interface ArticleStepsProps {
  /** In the order of the text. */
  readonly told: readonly Told[];
  readonly selected: EventId | null;
  readonly onTold: (event: EventId, excerpt: Excerpt) => void;
}

/** From event to event in the order in which the article tells them. */
export function ArticleSteps({ told, selected, onTold }: ArticleStepsProps) {
  const at = told.findIndex(({ event }) => event.id === selected);
  const before = at < 0 ? undefined : told[at - 1];
  const after = told[at + 1];
  const go = (to: Told | undefined) => (to === undefined ? undefined : onTold(to.event.id, to.excerpt));
  return (
    <div className="article-steps" role="group" aria-label="Events of this article">
      <button type="button" className="button" aria-disabled={before === undefined} title={before?.event.title} onClick={() => go(before)}><span aria-hidden="true">↑</span> Previous here</button>
      <button type="button" className="button" aria-disabled={after === undefined} title={after?.event.title} onClick={() => go(after)}>Next here <span aria-hidden="true">↓</span></button>
      <span>{at < 0 ? `${told.length} events` : `${at + 1} of ${told.length}`}</span>
    </div>
  );
}
