import { renderToStaticMarkup } from 'react-dom/server';
import type { EventId, Timeline } from '../../core/index.ts';
import { When } from '../parts/When.tsx';
import { listed } from '../state/listed.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { reportersOf } from '../state/visible.ts';
import { counted } from '../words/labels.ts';

/** More rows make a page that nobody can load. */
const MOST = 2000;

/** All events but the key ones, in order, as markup for readers without scripts, to whom nothing folded can be shown otherwise. */
export function otherEvents(timeline: Timeline, keys: ReadonlySet<EventId>): string {
  const { articles, events } = listed(timeline);
  const sources = sourceByArticle(sourcesOf(articles));
  const rest = events.filter(({ id }) => !keys.has(id));
  if (rest.length === 0) return '';
  return renderToStaticMarkup(
    <section className="rest">
      <h2>{`And ${counted(rest.length, 'more event')}`}</h2>
      <ol>
        {rest.slice(0, MOST).map((event) => (
          <li key={event.id}><When time={event.time} /> <span className="rest-title">{event.title}</span> <span className="rest-sources">{reportersOf(event, sources).map(({ label }) => label).join(', ')}</span></li>
        ))}
      </ol>
      {rest.length > MOST && <p>{`${rest.length - MOST} more are told by the page with scripts.`}</p>}
    </section>,
  );
}
