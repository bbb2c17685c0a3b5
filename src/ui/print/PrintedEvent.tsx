import type { TimelineEvent } from '../../core/index.ts';
import { thatTime } from '../list/When.tsx';
import type { Library } from '../reading/context.ts';
import { FORETOLD } from '../words/foretold.ts';
import { differenceCaption, meaningOf } from '../words/differences.ts';
import { KIND_NAMES, publishedText } from '../words/labels.ts';
import { stepSentence } from '../words/steps.ts';
import { whenInGroup, whenText } from '../../when/index.ts';

interface PrintedEventProps {
  readonly event: TimelineEvent;
  readonly library: Library;
  /** With the reasoning behind its date. */
  readonly whole?: boolean;
  readonly inferredAbove?: boolean;
}

export function PrintedEvent({ event, library, whole = false, inferredAbove = false }: PrintedEventProps) {
  const { time } = event;
  const inferred = time.certainty === 'inferred' && !inferredAbove ? '~' : '';
  const when = whole ? whenText(time) : whenInGroup(time);
  const labelOf = (id: TimelineEvent['excerpts'][number]['article']) => library.sources.get(id)?.label ?? 'Unnamed source';
  return (
    <article className="printed-event">
      {whole ? <h1>{event.title}</h1> : <h3>{(when !== '' || inferred !== '') && <span className="printed-when">{inferred}{when || thatTime(time)} </span>}{event.title}</h3>}
      <p className="printed-facts">{[...(whole ? [`${inferred}${when}`] : []), ...(event.kind === 'event' ? [] : [KIND_NAMES[event.kind].one])].join(' · ')}</p>
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
      {event.excerpts.map((excerpt) => {
        const published = library.articles.get(excerpt.article)?.published;
        return (
          <blockquote key={`${excerpt.article} ${excerpt.start} ${excerpt.focus.start}`}>
            “{excerpt.exact}” <cite>{labelOf(excerpt.article)}, {published?.certainty === 'inferred' && '~'}{(published === undefined ? null : publishedText(published)) ?? 'date not known'}{excerpt.speaker !== null && `, according to ${excerpt.speaker}`}</cite>
          </blockquote>
        );
      })}
      {event.foretold.length > 0 && <p className="printed-foretold">{FORETOLD.title}:</p>}
      {event.foretold.map((plan) => {
        const published = library.articles.get(plan.article)?.published;
        return <blockquote key={`${plan.article} ${plan.start}`}>“{plan.exact}” <cite>{labelOf(plan.article)}, {published?.certainty === 'inferred' && '~'}{(published === undefined ? null : publishedText(published)) ?? 'date not known'}</cite></blockquote>;
      })}
    </article>
  );
}
