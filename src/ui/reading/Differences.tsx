import type { Claim, Disagreement, TimelineEvent } from '../../core/index.ts';
import { differenceCaption, meaningOf, RECOUNTED, recountCaption } from '../words/differences.ts';
import { publishedText } from '../words/labels.ts';
import { Swatch } from '../parts/Swatch.tsx';
import { sourceLabel } from '../model/library.ts';
import { useReader } from '../store/reader.ts';
import { landmark } from '../browser/landmarks.ts';

/** Reports that cannot both hold, side by side, and counts of different days, one after the other. Never averaged, never dropped. */
export function Differences({ event: { disagreements, recounts } }: { readonly event: TimelineEvent }) {
  return (
    <>
      {disagreements.length > 0 && (
        <section className="differ" {...landmark('differs')} aria-label="Sources differ" tabIndex={-1}>
          <h3>Sources differ</h3>
          {disagreements.map((each, index) => <Claims key={index} caption={differenceCaption(each)} about={each.about} claims={each.claims} />)}
        </section>
      )}
      {recounts.length > 0 && (
        <section className="differ recounted" {...landmark('recounted')} aria-label={RECOUNTED} tabIndex={-1}>
          <h3>{RECOUNTED}</h3>
          {recounts.map((each, index) => <Claims key={index} caption={recountCaption(each)} about="figure" claims={each.claims} dated />)}
        </section>
      )}
    </>
  );
}

interface ClaimsProps {
  readonly caption: string;
  readonly about: Disagreement['about'];
  readonly claims: readonly Claim[];
  /** With the days on which they were told. */
  readonly dated?: boolean;
}

function Claims({ caption, about, claims, dated = false }: ClaimsProps) {
  const { library, readArticle } = useReader();
  return (
    <div className="differ-scroll" {...landmark('scrolls-across')}>
      <table>
        <caption>{caption}</caption>
        <thead className="spoken"><tr><th scope="col">Source</th><th scope="col">Its words</th>{about !== 'claim' && <th scope="col">That is</th>}</tr></thead>
        <tbody>
          {claims.map((claim, row) => {
            const [source, article] = [library.sources.get(claim.quote.article), library.articles.get(claim.quote.article)];
            return (
              <tr key={row}>
                <th scope="row">
                  {source !== undefined && <Swatch source={source} />} {source?.label ?? 'Unknown source'}
                  {dated && article !== undefined && <span className="differ-day">{publishedText(article.published)}</span>}
                </th>
                <td className="differ-words">
                  <button type="button" className="quote" title={`Show it in the article of ${sourceLabel(source)}`} onClick={() => readArticle(claim.quote.article, claim.quote)}>“{claim.quote.exact}”</button>
                  {claim.speaker !== null && <span className="differ-speaker"> {claim.speaker}</span>}
                </td>
                {about !== 'claim' && <td className="differ-value">{meaningOf(claim, { about })}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
