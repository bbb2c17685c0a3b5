import { renderToStaticMarkup } from 'react-dom/server';
import type { Timeline } from '../../core/index.ts';
import { ReadingPane } from '../reading/ReadingPane.tsx';

const nothing = (): void => undefined;

/** The reading pane as it opens, of an event and of an article, as markup for the first sight of an address that names one. */
export function panesOf({ articles, events }: Timeline): string {
  return [null, articles[0] ?? null].map((article) => renderToStaticMarkup(
    <ReadingPane place="sheet" event={events[0] ?? null} article={article} spot={null} onStep={nothing} onClose={nothing}>{null}</ReadingPane>,
  )).join('');
}
