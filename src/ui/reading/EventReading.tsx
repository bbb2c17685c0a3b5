import { useContext, useMemo } from 'react';
import type { PlaceCountry, TimelineEvent } from '../../core/index.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { hitsIn } from '../../worker/protocol.ts';
import { HitText } from '../parts/HitText.tsx';
import { When } from '../parts/When.tsx';
import { Editing } from '../editing/editing.ts';
import { linkTo } from '../state/link.ts';
import { reportersOf } from '../state/visible.ts';
import { COUNTS_VARY, KIND_NAMES, counted } from '../words/labels.ts';
import { titleFigure } from '../words/title-figure.ts';
import { useReader } from '../store/reader.ts';
import { DetailOf, Details } from './Details.tsx';
import { Differences } from './Differences.tsx';
import { EditedChip, EditedLines } from './EditedLines.tsx';
import { EventTools } from './EventTools.tsx';
import { Foretold } from './Foretold.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { firstOf, partedReports, reportsOf, type Report } from './reports.ts';
import { SourceCard } from './SourceCard.tsx';
import { titleClass } from './title-class.ts';
import { useTitle } from '../browser/use-title.ts';
import { dirOf } from '../text/dir-of.ts';
import { landmark, selector } from '../browser/landmarks.ts';
import { giveFocus } from '../focus/give-focus.ts';

export function EventReading({ event }: { readonly event: TimelineEvent }) {
  const { library, printOpen } = useReader();
  useTitle(event.title);
  const places = event.names.filter(({ kind }) => kind === 'place');
  const editing = useContext(Editing);
  const figure = titleFigure(event);
  const reports = useMemo(() => reportsOf(event, library), [event, library]);
  const { telling, mentioning } = partedReports(reports);
  const card = (report: Report) => <SourceCard key={report.article.id} report={report} event={event} />;
  const acts = (
    <>
      <CopyButton text={() => linkTo(event.id)} label="Copy link" of="this event" done="Link copied." />
      <button type="button" className="link" onClick={printOpen} aria-label="Print this event">Print</button>
    </>
  );
  return (
    <div className="reading" {...landmark('reading')}>
      <h2 className={titleClass(event.title)} {...landmark('title')} dir={dirOf(event.title)} tabIndex={-1}><HitText text={event.title} terms={library.terms} /><EditedChip edits={event.edited} what="title" /></h2>
      <p className="reading-facts">
        <strong><When time={event.time} /><EditedChip edits={event.edited} what="time" /></strong>
        <span>{counted(reportersOf(event, library.sources).length, 'source')}</span>
        {places.length > 0 && <span>{places.map(({ name, country }, at) => <span key={name} title={country === null ? undefined : placeNote(country)}>{at > 0 && '; '}{name}{country !== null && `, ${country.name}`}</span>)}</span>}
        {event.kind !== 'event' && <span className="chip chip-kind">{KIND_NAMES[event.kind].one}</span>}
        <EditedChip edits={event.edited} what="kind" />
        {figure !== null && <button type="button" className={`chip chip-differ title-differ ${figure}`} title={FIGURES[figure].title} onClick={({ currentTarget }) => showDifferences(currentTarget, figure)}>{FIGURES[figure].words}</button>}
      </p>
      <DetailOf id={event.detailOf} />
      <EditedLines edits={event.edited} />
      {editing === null ? <div className="acts">{acts}</div> : <EventTools event={event} editing={editing}>{acts}</EventTools>}
      <HowWeKnow event={event} />
      <Differences event={event} />
      <section aria-label="What each source says">
        <FirstReport reports={reports} />
        {telling.map(card)}
        {mentioning.length > 0 && (
          <details className="card-more also-mentioned" open={mentioning.some(({ article, shown, more }) => [...shown, ...more].some((excerpt) => hitsIn(article.text, library.terms, excerpt).length > 0))}>
            <summary>Also mentioned in {counted(mentioning.length, 'article')}</summary>
            {mentioning.map(card)}
          </details>
        )}
        <p className="legend" aria-hidden="true">
          {event.excerpts.some(({ timePhrase }) => timePhrase !== null) && <mark className="mark-time">dates it</mark>}
          {event.excerpts.some(({ figures }) => figures.length > 0) && <mark className="mark-figure">figure</mark>}
          {event.excerpts.some(({ caveats }) => caveats.length > 0) && <mark className="mark-caveat">doubt</mark>}
        </p>
      </section>
      <Details event={event} />
      <Foretold event={event} />
    </div>
  );
}

function FirstReport({ reports }: { readonly reports: readonly Report[] }) {
  const line = firstOf(reports);
  return line === null ? null : <p className="first-report">{line}</p>;
}

/** What is said of a figure in the title. */
const FIGURES = {
  differs: { words: 'Figure differs', title: 'Sources differ on the figure in the title' },
  recounted: { words: COUNTS_VARY, title: 'Reports of different days give different counts' },
} as const;

/** From a figure in the title to what each source says of it. */
function showDifferences(from: HTMLElement, figure: keyof typeof FIGURES): void {
  const table = from.closest(selector('reading'))?.querySelector<HTMLElement>(selector(figure));
  giveFocus(table);
  table?.scrollIntoView?.({ block: 'nearest' });
}

/** How the country of a place is known. */
function placeNote({ from, quote }: PlaceCountry): string {
  if (from === 'gazetteer') return 'The country is general knowledge: no article says it.';
  return quote === null ? 'The country is said by another article.' : `The country is said by the article: “${quote.exact}”`;
}
