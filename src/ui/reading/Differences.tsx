import type { TimelineEvent } from '../../core/index.ts';
import { differenceCaption, meaningOf } from '../words/differences.ts';
import { Swatch } from '../sources/Swatch.tsx';
import { sourceLabel, type Library, type Openers } from './context.ts';

interface DifferencesProps extends Pick<Openers, 'onArticle'> {
  readonly event: TimelineEvent;
  readonly library: Library;
}

/** Reports that cannot both hold, side by side. Never averaged, never dropped. */
export function Differences({ event, library, onArticle }: DifferencesProps) {
  if (event.disagreements.length === 0) return null;
  return (
    <section className="differ" aria-label="Sources differ" tabIndex={-1}>
      <h3>Sources differ</h3>
      {event.disagreements.map((disagreement, index) => (
        <div className="differ-scroll" key={index}>
          <table>
            <caption>{differenceCaption(disagreement)}</caption>
            <thead className="spoken"><tr><th scope="col">Source</th><th scope="col">Its words</th>{disagreement.about !== 'claim' && <th scope="col">That is</th>}</tr></thead>
            <tbody>
              {disagreement.claims.map((claim, row) => {
                const source = library.sources.get(claim.quote.article);
                return (
                  <tr key={row}>
                    <th scope="row">{source !== undefined && <Swatch source={source} />} {source?.label ?? 'Unknown source'}{claim.speaker !== null && <span className="differ-speaker">{claim.speaker}</span>}</th>
                    <td><button type="button" className="quote" title={`Show it in the article of ${sourceLabel(source)}`} onClick={() => onArticle(claim.quote.article, claim.quote)}>“{claim.quote.exact}”</button></td>
                    {disagreement.about !== 'claim' && <td className="differ-value">{meaningOf(claim, disagreement)}</td>}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}
