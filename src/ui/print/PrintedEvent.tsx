import type { Article, Certainty, TimelineEvent } from '../../core/index.ts';
import { whenUnder } from '../parts/When.tsx';
import { sourceLabel } from '../model/library.ts';
import { detailsUnder } from '../reading/details-under.ts';
import { firstOf, partedReports, reportsOf } from '../reading/reports.ts';
import { FORETOLD } from '../words/foretold.ts';
import { differenceCaption, meaningOf, RECOUNTED, recountCaption } from '../words/differences.ts';
import { KIND_NAMES, publishedText } from '../words/labels.ts';
import { quotedText } from '../words/quoted.ts';
import { stepSentence } from '../words/steps.ts';
import { signOf, toldWhen, whenText } from '../../when/index.ts';
import { useReader } from '../store/reader.ts';

interface PrintedEventProps {
  readonly event: TimelineEvent;
  /** With the reasoning behind its date. */
  readonly whole?: boolean;
  /** How sure its day is, as the heading above says already. */
  readonly above?: Certainty | null;
}

export function PrintedEvent({ event, whole = false, above = null }: PrintedEventProps) {
  const { library } = useReader();
  const { time } = event;
  const sign = time.certainty === above ? '' : signOf(time);
  const when = whole ? whenText(time) : whenUnder(time, above);
  const labelOf = (id: TimelineEvent['excerpts'][number]['article']) => library.sources.get(id)?.label ?? 'Unnamed source';
  return (
    <article className="printed-event">
      {whole ? <h1>{event.title}</h1> : <h3>{when !== '' && <span className="printed-when">{sign}{when} </span>}{event.title}</h3>}
      <p className="printed-facts">{[...(whole ? [time.certainty === 'reported' ? toldWhen(time) : `${sign}${when}`] : []), ...(event.kind === 'event' ? [] : [KIND_NAMES[event.kind].one]), ...(event.edited.length === 0 ? [] : ['edited'])].join(' · ')}</p>
      {whole && time.steps.length > 0 && (
        <>
          <h2>How we know when</h2>
          <ol>{time.steps.map((step, at) => <li key={at}>{stepSentence(step, (quote) => labelOf(quote.article)).map((piece) => (piece.type === 'text' ? piece.text : `“${piece.quote.exact}”`)).join('')}</li>)}</ol>
        </>
      )}
      {event.disagreements.map((disagreement, at) => (
        <div key={at} className="printed-differ">
          <p>Sources differ. {differenceCaption(disagreement)}</p>
          <ul>{disagreement.claims.map((claim, row) => <li key={row}>{labelOf(claim.quote.article)}: “{claim.quote.exact}”{claim.speaker !== null && ` (${claim.speaker})`}{disagreement.about !== 'claim' && ` – ${meaningOf(claim, disagreement)}`}</li>)}</ul>
        </div>
      ))}
      {event.recounts.map((recount, at) => (
        <div key={at} className="printed-differ">
          <p>{RECOUNTED}. {recountCaption(recount)}</p>
          <ul>{recount.claims.map((claim, row) => <li key={row}>{labelOf(claim.quote.article)}, {dayOf(library.articles.get(claim.quote.article))}: “{claim.quote.exact}”{claim.speaker !== null && ` (${claim.speaker})`} – {meaningOf(claim, { about: 'figure' })}</li>)}</ul>
        </div>
      ))}
      {whole && <PrintedDetails event={event} />}
      {whole ? <PrintedReports event={event} /> : event.excerpts.filter(({ tells }) => tells).map((excerpt) => (
        <blockquote key={`${excerpt.article} ${excerpt.start} ${excerpt.focus.start}`}>
          {quotedText(excerpt.exact)} <cite>{labelOf(excerpt.article)}, {dayOf(library.articles.get(excerpt.article))}{excerpt.speaker !== null && `, according to ${excerpt.speaker}`}</cite>
        </blockquote>
      ))}
      {event.foretold.length > 0 && <p className="printed-foretold">{FORETOLD.title}:</p>}
      {event.foretold.map((plan) => <blockquote key={`${plan.article} ${plan.start}`}>{quotedText(plan.exact)} <cite>{labelOf(plan.article)}, {dayOf(library.articles.get(plan.article))}</cite></blockquote>)}
    </article>
  );
}

/** What it is a detail of, and its own details, by their titles. */
function PrintedDetails({ event }: Pick<PrintedEventProps, 'event'>) {
  const { library } = useReader();
  const host = library.events.find(({ id }) => id === event.detailOf);
  const details = detailsUnder(event, library).flatMap((beside) => beside.details);
  return (
    <>
      {host !== undefined && <p className="printed-facts">A detail of: {host.title}</p>}
      {details.length > 0 && <h2>Details</h2>}
      {details.length > 0 && <ul>{details.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>}
    </>
  );
}

/** All that each source says, under its name and day; nothing is folded on paper. */
function PrintedReports({ event }: Pick<PrintedEventProps, 'event'>) {
  const { library } = useReader();
  const reports = reportsOf(event, library);
  const first = firstOf(reports);
  const { telling, mentioning } = partedReports(reports);
  return (
    <>
      <h2>What each source says</h2>
      {first !== null && <p className="printed-facts">{first}</p>}
      {[...telling, ...mentioning].map(({ article, source, shown, more }) => (
        <section key={article.id} className="printed-source">
          {article === mentioning[0]?.article && <h2>Also mentioned in</h2>}
          <h3>{source.inferred && '~'}{sourceLabel(source)}, {dayOf(article)}</h3>
          {[...shown, ...more].map((excerpt) => (
            <blockquote key={`${excerpt.start} ${excerpt.focus.start}`}>{quotedText(excerpt.exact)}{excerpt.speaker !== null && <cite> According to {excerpt.speaker}</cite>}</blockquote>
          ))}
        </section>
      ))}
    </>
  );
}

function dayOf(article: Article | undefined): string {
  if (article === undefined) return 'date not known';
  return `${article.published.certainty === 'inferred' ? '~' : ''}${publishedText(article.published) ?? 'date not known'}`;
}
