import { counted } from '../words/labels.ts';
import { ReadingCard } from './ReadingCard.tsx';
import { saveTimeline } from './save-timeline.ts';
import type { Collections } from './model.ts';
import type { Trouble } from './store.ts';
import { useCollections } from './use-collections.ts';

const TROUBLES: Readonly<Record<Trouble, string>> = {
  full: 'There is no room left to keep your articles in this browser',
  refused: 'This browser refuses to keep your articles',
  newer: 'A newer Dateline in another tab keeps your articles: load this page again to go on with it. Until then they are not kept',
};

/** What goes on with own articles, in the page: what is being read, what was done, and whether it is kept. */
export function CollectionStatus({ collections }: { readonly collections: Collections }) {
  const { open, busy, reading, notice, trouble, waiting } = useCollections(collections);
  const save = () => void collections.current().then((timeline) => { if (open !== null && timeline !== null) saveTimeline(open.collection.name, timeline); });
  return (
    <div className="own">
      {waiting && <p className="notice" role="alert">Dateline is open in another tab in an older version, which has to let go of your articles first: close that tab, or load it again. This one then goes on by itself.</p>}
      {trouble !== null && (open === null ? <p className="notice" role="alert">{TROUBLES[trouble]}. What is kept in it cannot be opened now, and what you add lasts as long as this page.</p> : (
        <p className="notice" role="alert">
          {TROUBLES[trouble]}: what you do is gone when you close the page. {counted(open.articles.length, 'article')} can be saved as a file, with all corrections, and added again.
          <button type="button" className="link" onClick={save}>Save as a file</button>
        </p>
      ))}
      {reading !== null && <ReadingCard reading={reading} onStop={collections.stop} onClose={collections.closeReading} />}
      {notice !== null && (
        <p className="own-line" role="status">
          {notice.text}
          {notice.undo !== null && <button type="button" className="link" onClick={notice.undo}>Undo</button>}
          <button type="button" className="link" onClick={collections.closeNotice}>Got it</button>
        </p>
      )}
      {busy && reading?.phase !== 'assembling' && <p className="own-line" role="status">Reading the articles…</p>}
    </div>
  );
}
