import { countText } from '../words/count-text.ts';
import { counted } from '../words/labels.ts';
import { countOf, type Hits } from './hits.ts';
import type { Finding } from './use-found.ts';

export interface FindBarProps {
  readonly find: string;
  readonly finding: NonNullable<Finding>;
  readonly hits: Hits | null;
  /** Place of what is open among the hits; -1: none of them. */
  readonly place: number;
  readonly onlyHits: boolean;
  readonly onOnlyHits: (only: boolean) => void;
  readonly onWalk: (by: 1 | -1) => void;
  readonly onFind: (find: string) => void;
  readonly onClear: () => void;
}

/** What the search found, in a line, with the way from hit to hit. */
export function FindBar({ find, finding, hits, place, onlyHits, onOnlyHits, onWalk, onFind, onClear }: FindBarProps) {
  const total = hits === null ? 0 : countOf(hits);
  return (
    <div className="findbar">
      <p role="status" aria-live="polite">{saying(short(find.trim()), finding, hits)}</p>
      {hits !== null && hits.near !== null && <p>Did you mean <button type="button" className="link" onClick={() => onFind(hits.near ?? '')}>{hits.near}</button>?</p>}
      {total > 0 && (
        <div className="findbar-walk" role="group" aria-label="Hits">
          {place >= 0 && <span className="findbar-place">{countText(place + 1)} of {countText(total)}</span>}
          <button type="button" className="button" onClick={() => onWalk(-1)} aria-label="Previous hit" title="Previous hit (Shift+Enter)"><span aria-hidden="true">↑</span></button>
          <button type="button" className="button" onClick={() => onWalk(1)} aria-label="Next hit" title="Next hit (Enter)"><span aria-hidden="true">↓</span></button>
        </div>
      )}
      {(onlyHits || (hits !== null && hits.events.length > 0)) && (
        <label className="check"><input type="checkbox" checked={onlyHits} onChange={(change) => onOnlyHits(change.target.checked)} /><span>Only events found</span></label>
      )}
      <button type="button" className="link" onClick={onClear}>Clear</button>
    </div>
  );
}

/** Enough to know what was looked for; a whole paragraph may have been pasted. */
const LONG = 80;

function short(find: string): string {
  return find.length > LONG ? `${[...find].slice(0, LONG).join('').trimEnd()}…` : find;
}

function saying(find: string, finding: NonNullable<Finding>, hits: Hits | null): string {
  if (finding === 'failed') return 'The search could not be started. Load the page again to search.';
  if (finding === 'waiting' || hits === null) return 'Reading the articles…';
  const hidden = hits.hidden > 0 ? ` ${counted(hits.hidden, 'event')} more behind the filters.` : '';
  if (countOf(hits) === 0) return `Nothing ${hidden === '' ? '' : 'that passes the filters '}holds “${find}”.${hidden}`;
  const passages = hits.passages.length === 0 ? '' : `${hits.events.length > 0 ? ' and ' : ''}${counted(hits.passages.length, 'passage')} in the articles`;
  return `“${find}”: ${hits.events.length > 0 ? counted(hits.events.length, 'event') : ''}${passages}.${hidden}`;
}
