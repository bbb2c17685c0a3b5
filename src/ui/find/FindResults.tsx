import { useMemo, type ReactNode } from 'react';
import type { Article, ArticleId, TimelineEvent } from '../../core/index.ts';
import { When } from '../parts/When.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import type { Fact } from '../state/filters.ts';
import type { SourceEntry } from '../model/sources.ts';
import { countText } from '../words/count-text.ts';
import { counted } from '../words/labels.ts';
import { HitText, snippetOf } from '../parts/HitText.tsx';
import type { Passage } from './found.ts';
import type { Hits } from './hits.ts';
import { resultsOf, type Results } from './results.ts';
import { dirOf } from '../text/dir-of.ts';

/** What the list is made of, and what its rows do. */
export interface OfResults {
  readonly hits: Hits | null;
  readonly facts: readonly Fact[];
  readonly masks: Uint16Array;
  readonly terms: readonly string[];
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly sources: ReadonlyMap<ArticleId, SourceEntry>;
  readonly onEvent: (event: TimelineEvent) => void;
  readonly onName: (key: string) => void;
  readonly onPassage: (passage: Passage) => void;
}

export interface FindResultsProps extends OfResults {
  readonly id: string;
  /** The row that Enter chooses, by its id; null: none. */
  readonly active: string | null;
  readonly onDone: () => void;
  readonly onFind: (find: string) => void;
}

const KINDS = { person: 'Person', place: 'Place', organisation: 'Organisation' } as const;

/** What was found, as a list below the box: events, names and passages. The focus stays in the box; arrows choose a row there. */
export function FindResults({ hits, facts, masks, terms, onDone, onFind, onEvent, onName, onPassage, articles, sources, ...list }: FindResultsProps) {
  const results = useMemo(() => (hits === null ? null : resultsOf(hits, facts, masks, terms)), [hits, facts, masks, terms]);
  const row = { ...list, onDone };
  if (hits === null || results === null || isEmpty(results)) {
    const near = hits?.near ?? null;
    return (
      <div className="find-panel" id={list.id} role="listbox" aria-label="Hits">
        {near === null ? <div className="find-none" role="option" aria-selected="false" aria-disabled="true">{hits === null ? 'Reading the articles…' : 'Nothing found.'}</div>
          : <Row {...row} onDone={() => undefined} at="near" onChoose={() => onFind(near)}><span className="find-title">Did you mean <strong>{near}</strong>?</span></Row>}
      </div>
    );
  }
  const { events, eventCount, names, passages, passageCount } = results;
  return (
    <div className="find-panel" id={list.id} role="listbox" aria-label="Hits">
      <Group id={list.id} name="Events" count={eventCount} shown={events.length}>
        {events.map((event) => <Row key={event.id} {...row} at={`e${event.id}`} onChoose={() => onEvent(event)}><EventHit event={event} hits={hits} terms={terms} sources={sources} /></Row>)}
      </Group>
      <Group id={list.id} name="Names" count={names.length} shown={names.length}>
        {names.map(({ key, kind, name, count }) => (
          <Row key={key} {...row} at={`n${key}`} onChoose={() => onName(key)}>
            <span className="find-title"><HitText text={name} terms={terms} /></span>
            <span className="find-note">{KINDS[kind]}, {counted(count, 'event')}</span>
          </Row>
        ))}
      </Group>
      <Group id={list.id} name="In the articles" count={passageCount} shown={passages.length}>
        {passages.map((passage) => <Row key={`${passage.article} ${passage.start}`} {...row} at={`p${passage.article} ${passage.start}`} onChoose={() => onPassage(passage)}><PassageHit passage={passage} article={articles.get(passage.article)} source={sources.get(passage.article)} terms={terms} /></Row>)}
      </Group>
    </div>
  );
}

const isEmpty = ({ eventCount, names, passageCount }: Results): boolean => eventCount + names.length + passageCount === 0;

function Group({ id, name, count, shown, children }: { readonly id: string; readonly name: string; readonly count: number; readonly shown: number; readonly children: ReactNode }) {
  if (count === 0) return null;
  const heading = `${id}${name.replaceAll(' ', '')}`;
  return (
    <div role="group" aria-labelledby={heading}>
      <div className="find-group" id={heading} role="presentation">{name} {countText(count)}{shown < count && `, the first ${countText(shown)}`}</div>
      {children}
    </div>
  );
}

interface RowProps extends Pick<FindResultsProps, 'id' | 'active' | 'onDone'> {
  /** Its place among all, as a name. */
  readonly at: string;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Row({ id, at, active, onDone, onChoose, children }: RowProps) {
  const own = `${id} ${at}`.replace(/[^\p{L}\p{N}-]+/gu, '-');
  return (
    <div className="find-row" id={own} role="option" aria-selected={own === active} onMouseDown={(pressed) => pressed.preventDefault()} onClick={() => { onDone(); onChoose(); }}>
      {children}
    </div>
  );
}

function EventHit({ event, hits, terms, sources }: Pick<FindResultsProps, 'terms' | 'sources'> & { readonly event: TimelineEvent; readonly hits: Hits }) {
  const said = hits.shown.articlesOf(event.id);
  const missing = terms.filter((term) => snippetOf(event.title, [term]) === null);
  const excerpt = missing.length === 0 ? undefined : event.excerpts.find(({ article, exact }) => said.includes(article) && snippetOf(exact, missing) !== null);
  const by = [...new Set(said.flatMap((id) => sources.get(id) ?? []))];
  return (
    <>
      <span className="find-title" dir={dirOf(event.title)}><HitText text={event.title} terms={terms} /></span>
      {excerpt !== undefined && <span className="find-words"><HitText text={snippetOf(excerpt.exact, missing) ?? ''} terms={terms} /></span>}
      <span className="find-note"><When time={event.time} />{by.map((source) => <span key={source.key}><Swatch source={source} /> <span className={by.length > 2 ? 'spoken' : undefined}>{source.label}</span></span>)}</span>
    </>
  );
}

function PassageHit({ passage, article, source, terms }: Pick<FindResultsProps, 'terms'> & { readonly passage: Passage; readonly article: Article | undefined; readonly source: SourceEntry | undefined }) {
  const text = article?.text.slice(passage.start, passage.end) ?? '';
  // A title that stands in no text leads to where the text begins.
  const words = snippetOf(text, terms) ?? snippetOf(article?.title ?? '', terms) ?? text.slice(0, 120);
  return (
    <>
      <span className="find-words"><HitText text={words} terms={terms} /></span>
      <span className="find-note">{source !== undefined && <span><Swatch source={source} /> {source.label}</span>}</span>
    </>
  );
}
