import type { Claim, TimelineEvent } from '../../core/index.ts';
import { differencesOf, differenceTitle, type Difference } from '../differences/difference.ts';
import { sourceLabel, type Library } from '../model/library.ts';
import { claimsText, meaningOf, RECOUNTED } from '../words/differences.ts';
import { publishedText } from '../words/labels.ts';
import { quotedText } from '../words/quoted.ts';
import { signOf, whenText } from '../../when/index.ts';
import { useReader } from '../store/reader.ts';

/** What the sources tell differently, on paper: what cannot all be right, and apart from it what was counted anew. */
export function PrintedDifferences({ events }: { readonly events: readonly TimelineEvent[] }) {
  const all = differencesOf(events);
  const parts = [['They cannot all be right', all.filter(({ relation }) => relation !== 'recounted')], [RECOUNTED, all.filter(({ relation }) => relation === 'recounted')]] as const;
  if (all.length === 0) return <p>Nothing was found on which they differ.</p>;
  return parts.map(([title, together]) => together.length > 0 && (
    <section key={title}>
      <h2>{title}</h2>
      {together.map((each) => <PrintedDifference key={`${each.event.id} ${each.relation} ${each.at}`} of={each} />)}
    </section>
  ));
}

function PrintedDifference({ of }: { readonly of: Difference }) {
  const { library } = useReader();
  const { event, about, relation, claims } = of;
  return (
    <article className="printed-event">
      <h3>{differenceTitle(of)}{relation === 'contested' && ', contested'}{about !== 'claim' && `: ${claimsText({ about, what: '', claims }).trim()}`}</h3>
      <p className="printed-facts">{event.title} · {signOf(event.time)}{whenText(event.time)}</p>
      {claims.map((claim, row) => (
        <blockquote key={row}>
          {quotedText(event.excerpts[claim.excerpt]?.exact ?? claim.quote.exact)} <cite>{byOf(claim, library)}{about !== 'claim' && ` – ${meaningOf(claim, { about })}`}</cite>
        </blockquote>
      ))}
    </article>
  );
}

/** Who says it, when it was published, and in whose name. */
function byOf({ quote, speaker }: Claim, { sources, articles }: Library): string {
  const article = articles.get(quote.article);
  const day = article === undefined ? null : publishedText(article.published);
  const sign = article?.published.certainty === 'inferred' ? '~' : '';
  return [sourceLabel(sources.get(quote.article)), day === null ? 'date not known' : `${sign}${day}`, ...(speaker === null ? [] : [`according to ${speaker}`])].join(', ');
}
