import type { Article, Diagnostic } from '../../core/index.ts';
import { countText } from '../words/count-text.ts';
import { counted } from '../words/labels.ts';

export interface NoticesProps {
  readonly diagnostics: readonly Diagnostic[];
  readonly articles: readonly Article[];
  readonly unknown: readonly string[];
  /** Null: the page is published, and none can be given. */
  readonly onDate: ((article: Article) => void) | null;
  readonly onForget: () => void;
}

/** What a person should know about the input, in as few lines as say it: the timeline stands below. */
export function Notices({ diagnostics, articles, unknown, onDate, onForget }: NoticesProps) {
  const undated = articles.filter(({ published }) => published.certainty === 'unknown');
  // The form itself asks for the date, so the diagnostic would only say it twice.
  const files = diagnostics.filter(({ code }) => code !== 'undated');
  return (
    <div className="notices">
      {unknown.length > 0 && (
        <p className="notice" role="status">
          The address names {unknown.join(' and ')} that this timeline does not have; the rest is as you left it.
          <button type="button" className="link" onClick={onForget}>Got it</button>
        </p>
      )}
      {undated.length + files.length > 0 && (
        <div className="notice notice-parts">
          {undated.length === 1 && undated.map((article) => (
            <p key={article.id}>
              “{article.title ?? article.file}” does not say when it was published, so its events lack dates.
              {onDate !== null && <button type="button" className="link" onClick={() => onDate(article)}>Give it a date</button>}
            </p>
          ))}
          {undated.length > 1 && (onDate === null ? <p>{undatedText(undated)}</p> : (
            <details>
              <summary>{undatedText(undated)} Give them dates.</summary>
              <ul>{undated.map((article) => <li key={article.id}><button type="button" className="link" onClick={() => onDate(article)}>{article.title ?? article.file}</button></li>)}</ul>
            </details>
          ))}
          {files.length > 0 && (
            <details>
              <summary>{counted(files.length, 'note')} about the files</summary>
              <ul>{files.map(({ file, message }, index) => <li key={index}><strong>{file}</strong>: {message}</li>)}</ul>
            </details>
          )}
        </div>
      )}
    </div>
  );
}

function undatedText({ length }: readonly Article[]): string {
  return `${countText(length)} articles do not say when they were published, so their events lack dates.`;
}
