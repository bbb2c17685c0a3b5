import { useId, useMemo } from 'react';
import type { Claim, EventId, Span } from '../../core/index.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Inferred, When } from '../parts/When.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import type { Library } from '../model/library.ts';
import { sourceLabel } from '../model/library.ts';
import { linkTo } from '../state/link.ts';
import { claimsText, meaningOf } from '../words/differences.ts';
import { firstReport } from '../words/first-report.ts';
import { publishedText } from '../words/labels.ts';
import { CopyCitations } from './CopyCitations.tsx';
import { differenceTitle, figuresByDay, type Difference } from './difference.ts';
import { StepChart } from './StepChart.tsx';
import { dirOf } from '../text/dir-of.ts';
import { landmark } from '../browser/landmarks.ts';
import { useReader } from '../store/reader.ts';

/** One difference: what is counted or contested, each claim with its source, its speaker and its day, and who published first. */
export function DifferenceCard({ of: difference, selected }: { readonly of: Difference; readonly selected: EventId | null }) {
  const { library, openEvent } = useReader();
  const { event, about, relation, claims } = difference;
  const id = useId();
  const title = differenceTitle(difference);
  const figures = useMemo(() => figuresByDay(difference, library.articles), [difference, library.articles]);
  const first = useMemo(() => firstOf(claims, library), [claims, library]);
  const cited = useMemo(() => claims.flatMap((claim) => {
    const article = library.articles.get(claim.quote.article);
    return article === undefined ? [] : [{ article, span: event.excerpts[claim.excerpt] ?? claim.quote }];
  }), [claims, event, library.articles]);
  const open = event.id === selected;
  return (
    <article className="difference" aria-labelledby={id} data-open={open || undefined}>
      <header className="difference-head">
        <h4 id={id}>{title}{relation === 'contested' && <span className="chip chip-differ">contested</span>}</h4>
        {about !== 'claim' && <p className="difference-said">{claimsText({ about, what: '', claims }).trim()}</p>}
        <p className="difference-event">
          <button type="button" className="row-button" {...landmark('row')} dir={dirOf(event.title)} data-event={event.id} aria-current={open ? 'true' : undefined} onClick={(click) => openEvent(event.id, click.detail === 0)}>{event.title}</button>
          <span className="difference-when"><When time={event.time} /></span>
        </p>
      </header>
      {figures.length > 0 && <StepChart name={title} figures={figures} sources={library.sources} />}
      <table className="difference-claims">
        <caption className="spoken">{title}: who says what</caption>
        <thead><tr><th scope="col">Source</th><th scope="col">Published</th><th scope="col">In these words</th>{about !== 'claim' && <th scope="col">That is</th>}</tr></thead>
        <tbody>{claims.map((claim, row) => <ClaimRow key={row} claim={claim} of={difference} />)}</tbody>
      </table>
      <footer className="difference-foot">
        {first !== null && <p>{first}</p>}
        <p className="difference-acts">
          <CopyCitations cited={cited} of={`${title}, ${event.title}`} />
          <CopyButton text={() => linkTo(event.id, null, null, 'differences')} label="Copy link" of={`${title}, ${event.title}`} done="Link copied." />
        </p>
      </footer>
    </article>
  );
}

function ClaimRow({ claim, of: { event, about } }: { readonly claim: Claim; readonly of: Difference }) {
  const { library, readArticle } = useReader();
  const { quote, speaker } = claim;
  const [source, article] = [library.sources.get(quote.article), library.articles.get(quote.article)];
  const { before, after } = around(event.excerpts[claim.excerpt], quote);
  return (
    <tr>
      <th scope="row">{source !== undefined && <Swatch source={source} />} {source?.inferred === true && <Inferred />}{source?.label ?? 'Unknown source'}{source?.sublabel != null && <span className="difference-headline">{source.sublabel}</span>}</th>
      <td className="difference-day">{article?.published.certainty === 'inferred' && <Inferred />}{article === undefined ? 'date not known' : publishedText(article.published) ?? 'date not known'}</td>
      <td className="difference-words">
        {before}<a className="quote" href={linkTo(event.id, quote.article, quote, 'differences')} title={`Show it in the article of ${sourceLabel(source)}`} onClick={(click) => { click.preventDefault(); readArticle(quote.article, quote); }}>{quote.exact}</a>{after}
        {speaker !== null && <span className="difference-speaker">According to <strong>{speaker}</strong></span>}
      </td>
      {about !== 'claim' && <td className="difference-value">{meaningOf(claim, { about })}</td>}
    </tr>
  );
}

/** Letters of a sentence on either side of a claim. */
const AROUND = 110;

/** The sentence before and after a claim, in whole words; nothing where the claim stands outside it. */
function around(excerpt: (Span & { readonly exact: string }) | undefined, quote: Span): { readonly before: string; readonly after: string } {
  if (excerpt === undefined || quote.start < excerpt.start || quote.end > excerpt.end) return { before: '', after: '' };
  const before = excerpt.exact.slice(0, quote.start - excerpt.start);
  const after = excerpt.exact.slice(quote.end - excerpt.start);
  const from = before.length <= AROUND ? 0 : before.indexOf(' ', before.length - AROUND) + 1;
  const to = after.length <= AROUND ? after.length : after.lastIndexOf(' ', AROUND);
  return { before: `${from > 0 ? '…\u00a0' : ''}${before.slice(from)}`, after: `${after.slice(0, Math.max(0, to))}${to < after.length ? '\u00a0…' : ''}` };
}

function firstOf(claims: readonly Claim[], { articles, sources }: Library): string | null {
  return firstReport(claims.flatMap(({ quote }) => {
    const [article, source] = [articles.get(quote.article), sources.get(quote.article)];
    return article === undefined || source === undefined ? [] : [{ source: sourceLabel(source), key: source.key, published: article.published }];
  }));
}
