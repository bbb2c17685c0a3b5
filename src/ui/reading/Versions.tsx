import type { Article } from '../../core/index.ts';
import { valueText } from '../words/value.ts';
import { useReader } from '../store/reader.ts';

/** Where one address gave an article several times: which this is, and the way to the others. */
export function Versions({ article }: { readonly article: Article }) {
  const { library, readArticle } = useReader();
  const { version, url } = article;
  if (version === null) return null;
  const others = [...library.articles.values()]
    .filter((other) => other.version?.latest === version.latest && other.id !== article.id)
    .sort((a, b) => (a.version?.number ?? 0) - (b.version?.number ?? 0));
  return (
    <div className="versions">
      <p>
        <strong>Version {version.number} of {version.of}</strong> of what <span className="versions-url">{url}</span> said.{' '}
        {version.latest === article.id ? 'The events are taken from this one.' : 'The events are taken from the latest; this one can only be read.'}
      </p>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" className="link" onClick={() => readArticle(other.id, null)}>Read version {other.version?.number}</button>
            {other.modified !== null && ` changed on ${valueText(other.modified)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
