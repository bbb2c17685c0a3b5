import { createContext, useContext } from 'react';
import type { ArticleId, EventId, Span } from '../../core/index.ts';
import type { Library } from '../model/library.ts';

/** What any part of the page can look up, and open to be read. */
export interface Reader {
  readonly library: Library;
  /** An event that a person pointed at. By keyboard also moves the focus into the reading pane. */
  readonly openEvent: (id: EventId, byKeyboard: boolean) => void;
  /** An event that something read leads to. */
  readonly readEvent: (id: EventId) => void;
  /** An article; `spot` null: from its top. */
  readonly readArticle: (id: ArticleId, spot: Span | null) => void;
  /** A passage of an article, with the event that it tells. */
  readonly readTold: (event: EventId, article: ArticleId, spot: Span) => void;
  /** Prints what is open. */
  readonly printOpen: () => void;
}

const nothing = (): void => undefined;

/** Without a page around it, as in markup that is drawn ahead of the program, a part finds and opens nothing. */
export const NO_READER: Reader = {
  library: { events: [], articles: new Map(), sources: new Map(), terms: [] }, openEvent: nothing, readEvent: nothing, readArticle: nothing, readTold: nothing, printOpen: nothing,
};

export const ReaderContext = createContext(NO_READER);

export const useReader = (): Reader => useContext(ReaderContext);
