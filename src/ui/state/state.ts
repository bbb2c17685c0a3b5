import type { ArticleId, EventId, EventKind, Span } from '../../core/index.ts';
import type { TimelineWindow } from '../model/chart.ts';
import { KINDS, NO_FILTERS, type Filters } from './filters.ts';

export const VIEWS = ['story', 'differences', 'coverage', 'sources', 'merged', 'list'] as const;
/** Also the place where own articles are looked through. */
export type View = (typeof VIEWS)[number] | 'review';
/** Not of the events in their order, but of what is told of them. */
export const isApart = (view: View): boolean => view === 'differences' || view === 'coverage' || view === 'review';
/** Whether there may be a drawn timeline in it. */
export const isDrawn = (view: View): boolean => view !== 'list' && !isApart(view);
/** Whether the reading pane stands beside it at all times: elsewhere it takes room only while something is read. */
export const isBesidePane = (view: View): boolean => view !== 'story' && !isApart(view);

/** What stands across in the view of the coverage. */
export const COLUMNS = ['sources', 'people', 'places'] as const;
export type Columns = (typeof COLUMNS)[number];

export type ThemeChoice = 'system' | 'light' | 'dark';

/** Everything that a person chose. The timeline itself is data and stands outside. */
export interface State extends Filters {
  readonly view: View;
  readonly columns: Columns;
  readonly selected: EventId | null;
  /** The article that is open in the reading pane, instead of the event. */
  readonly article: ArticleId | null;
  /** Where in the open article to look; null: at the excerpt of the selected event, or the top. */
  readonly spot: Span | null;
  /** The one story that is shown; null: all of them. */
  readonly story: string | null;
  /** Null: not chosen, so the densest period is shown. */
  readonly window: TimelineWindow | null;
  /** What is looked for, as it was typed. */
  readonly find: string;
  readonly theme: ThemeChoice;
  /** What the address named that there is none of, in words, until a person has read it. */
  readonly unknown: readonly string[];
  /** The moves of the window that can be taken back. A run of small ones, as a drag and a zoom are, counts as one. */
  readonly moves: { readonly count: number; readonly drifting: boolean };
}

/** What an address keeps of it. */
export type Addressed = Omit<State, 'theme' | 'unknown' | 'moves'>;

/** What an address says, and the parts of it that mean nothing here, in words. */
export interface AddressReading {
  readonly part: Addressed;
  readonly unknown: readonly string[];
}

export const INITIAL: State = {
  ...NO_FILTERS, view: 'story', columns: 'sources', selected: null, article: null, spot: null, story: null, window: null, find: '', theme: 'system', unknown: [], moves: { count: 0, drifting: false },
};

export type Action =
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'columns'; readonly columns: Columns }
  | { readonly type: 'select'; readonly event: EventId | null }
  /** The selected event has another id, or is gone; what is being read stays open. */
  | { readonly type: 'follow'; readonly event: EventId | null }
  | { readonly type: 'article'; readonly article: ArticleId | null; readonly spot?: Span | null; readonly event?: EventId | null }
  | { readonly type: 'toggle-source'; readonly source: string }
  | { readonly type: 'only-source'; readonly source: string; readonly all: readonly string[] }
  | { readonly type: 'toggle-kind'; readonly kind: EventKind }
  | { readonly type: 'toggle-name'; readonly name: string }
  | { readonly type: 'filters'; readonly change: Partial<Filters> }
  | { readonly type: 'find'; readonly find: string }
  | { readonly type: 'story'; readonly story: string | null }
  | { readonly type: 'window'; readonly window: TimelineWindow | null; readonly drifting?: boolean }
  | { readonly type: 'theme'; readonly theme: ThemeChoice }
  | ({ readonly type: 'address' } & AddressReading)
  | { readonly type: 'forget-unknown' }
  | { readonly type: 'data'; readonly events: ReadonlySet<EventId>; readonly articles: ReadonlySet<ArticleId>; readonly sources: ReadonlySet<string>; readonly names: ReadonlySet<string>; readonly stories: ReadonlySet<string> };

export function reduce(state: State, action: Action): State {
  const next = reduced(state, action);
  // Anything else ends a run of small moves.
  return action.type === 'window' || next === state || !state.moves.drifting ? next : { ...next, moves: { ...state.moves, drifting: false } };
}

function reduced(state: State, action: Action): State {
  switch (action.type) {
    case 'view': return { ...state, view: action.view };
    case 'columns': return { ...state, columns: action.columns };
    case 'select':
      // A click on the event that is open closes nothing: only Esc and the close button do.
      return { ...state, selected: action.event, article: null, spot: null };
    case 'follow': return { ...state, selected: action.event };
    // With the event that is told there, or with the one that is open already.
    case 'article': return { ...state, article: action.article, spot: action.spot ?? null, selected: action.event === undefined ? state.selected : action.event };
    case 'toggle-source': return { ...state, off: toggled(state.off, action.source) };
    case 'only-source': return { ...state, off: action.all.filter((key) => key !== action.source) };
    case 'toggle-kind': return { ...state, kinds: KINDS.filter((kind) => state.kinds.includes(kind) !== (kind === action.kind)) };
    case 'toggle-name': return { ...state, names: toggled(state.names, action.name) };
    case 'filters': return { ...state, ...action.change };
    // Without words there are no hits to be shown alone.
    case 'find': return { ...state, find: action.find, onlyHits: action.find.trim() !== '' && state.onlyHits };
    // Another story has a period of its own, and the event that is open is none of it.
    case 'story': return { ...state, story: action.story, selected: null, window: null };
    case 'window': {
      const { drifting = false } = action;
      return { ...state, window: action.window, moves: { count: drifting && state.moves.drifting ? state.moves.count : state.moves.count + 1, drifting } };
    }
    case 'theme': return { ...state, theme: action.theme };
    case 'address': return { ...state, ...action.part, unknown: action.unknown };
    case 'forget-unknown': return { ...state, unknown: [] };
    case 'data':
      if ((state.selected === null || action.events.has(state.selected)) && (state.article === null || action.articles.has(state.article))
        && (state.story === null || action.stories.has(state.story)) && state.off.every((key) => action.sources.has(key)) && state.names.every((name) => action.names.has(name))) return state;
      return {
        ...state,
        selected: state.selected !== null && action.events.has(state.selected) ? state.selected : null,
        article: state.article !== null && action.articles.has(state.article) ? state.article : null,
        story: state.story !== null && action.stories.has(state.story) ? state.story : null,
        off: state.off.filter((key) => action.sources.has(key)),
        names: state.names.filter((name) => action.names.has(name)),
      };
  }
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
