import { counted } from '../words/labels.ts';
import { GuessedDates } from './GuessedDates.tsx';
import { ReadingCard } from './ReadingCard.tsx';
import { saveTimeline } from './save-timeline.ts';
import type { Shelf } from './shelf.ts';
import { BUNDLED } from './store.ts';
import { useShelf } from './use-shelf.ts';

/** What goes on with own articles, in the page: what is being read, what was done, and whether it is kept. */
export function OwnStatus({ shelf }: { readonly shelf: Shelf }) {
  const { open, busy, reading, notice, trouble } = useShelf(shelf);
  return (
    <div className="own">
      {trouble !== null && open !== null && (
        <p className="notice" role="alert">
          {trouble === 'full' ? 'There is no room left to keep your articles in this browser' : 'This browser refuses to keep your articles'}: they are gone when you close the page. {counted(open.articles.length, 'article')} can be saved as a file, and added again.
          <button type="button" className="link" onClick={() => saveTimeline(open.collection.name, open.timeline)}>Save as a file</button>
        </p>
      )}
      {reading !== null && <ReadingCard reading={reading} onStop={shelf.stop} onClose={shelf.closeReading} />}
      {open !== null && open.collection.id !== BUNDLED && (reading === null || reading.phase === 'ended') && <GuessedDates />}
      {notice !== null && (
        <p className="own-line" role="status">
          {notice.text}
          {notice.undo !== null && <button type="button" className="link" onClick={notice.undo}>Undo</button>}
          <button type="button" className="link" onClick={shelf.closeNotice}>Got it</button>
        </p>
      )}
      {busy && reading?.phase !== 'assembling' && <p className="own-line" role="status">Reading the articles…</p>}
    </div>
  );
}
