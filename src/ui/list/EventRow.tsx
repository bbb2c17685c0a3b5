import { memo } from 'react';
import type { Certainty } from '../../core/index.ts';
import type { SourceEntry } from '../model/sources.ts';
import type { FoundEvents, ListedEvent } from '../model/chart.ts';
import { reportersOf } from '../state/visible.ts';
import { hitsIn } from '../../worker/protocol.ts';
import { HitText, snippetOf } from '../parts/HitText.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { COUNTS_VARY, KIND_NAMES, counted } from '../words/labels.ts';
import { Edited } from '../parts/Edited.tsx';
import { When, whenUnder } from '../parts/When.tsx';
import { dirOf } from '../text/dir-of.ts';
import { landmark } from '../browser/landmarks.ts';
import { useReader } from '../store/reader.ts';

/** What a row shows of an event. */
export interface RowEvent extends ListedEvent {
  readonly excerpts: readonly (ListedEvent['excerpts'][number] & { readonly exact: string })[];
  readonly recounts: readonly unknown[];
}

interface EventRowProps {
  readonly event: RowEvent;
  /** So many details are folded under it. */
  readonly folded: number;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly selected: boolean;
  /** How sure the day is, as the heading above says already; null: it says nothing of it. */
  readonly above: Certainty | null;
  /** What is looked for; empty where the event does not hold it. */
  readonly terms: readonly string[];
  readonly hits: FoundEvents | null;
}

const SWATCHES = 5;

export const EventRow = memo(function EventRow({ event, folded, sources, selected, above, terms, hits }: EventRowProps) {
  const { openEvent } = useReader();
  const reporters = reportersOf(event, sources);
  const snippet = terms.length === 0 ? null : snippetFrom(event, terms, hits?.articlesOf(event.id) ?? []);
  const when = whenUnder(event.time, above);
  return (
    <li className={terms.length === 0 ? 'row' : 'row row-hit'} data-kind={event.kind}>
      <button type="button" className="row-button" {...landmark('row')} data-event={event.id} aria-current={selected ? 'true' : undefined}
        // A click that came from Enter or Space has no count of clicks.
        onClick={(click) => openEvent(event.id, click.detail === 0)}>
        <span className="row-title">
          {when !== '' && <span className="row-when"><When time={event.time} text={when} /></span>}
          <span dir={dirOf(event.title)}><HitText text={event.title} terms={terms} /></span>
        </span>
        {snippet !== null && <span className="row-snippet"><HitText text={snippet} terms={terms} /></span>}
        <span className="row-notes">
          {event.kind !== 'event' && <span className="chip chip-kind">{KIND_NAMES[event.kind].one}</span>}
          <Edited event={event} />
          {event.disagreements.length > 0 && <span className="chip chip-differ">Sources differ</span>}
          {event.recounts.length > 0 && <span className="chip chip-kind">{COUNTS_VARY}</span>}
          {folded > 0 && <span className="row-folded">+{counted(folded, 'detail')}</span>}
          <span className="row-sources">
            {reporters.slice(0, SWATCHES).map((source) => <Swatch key={source.key} source={source} />)}
            <span>{counted(event.tellers ?? reporters.length, 'source')}</span>
          </span>
        </span>
      </button>
    </li>
  );
});

/** Words of an excerpt that hold what is looked for and the title does not, by one of `articles`; null: the title has it all, or a name does. */
function snippetFrom(event: RowEvent, terms: readonly string[], articles: readonly string[]): string | null {
  const missing = terms.filter((term) => hitsIn(event.title, [term]).length === 0);
  if (missing.length === 0) return null;
  for (const { article, exact } of event.excerpts) {
    const snippet = !articles.includes(article) ? null : snippetOf(exact, missing);
    if (snippet !== null) return snippet;
  }
  return null;
}
