import { useMemo, useState, type KeyboardEvent } from 'react';
import type { EventId, TimelineEvent } from '../../core/index.ts';
import { Choice } from '../parts/Choice.tsx';
import { When } from '../parts/When.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { COLUMNS, type Columns } from '../state/state.ts';
import { nameOf, type SourceEntry } from '../model/sources.ts';
import { countText } from '../words/count-text.ts';
import { counted } from '../words/labels.ts';
import { cellsOf, nameColumns, type Cell } from './coverage.ts';
import './coverage.css';
import { dirOf } from '../text/dir-of.ts';
import { landmark } from '../browser/landmarks.ts';
import { giveFocus } from '../focus/give-focus.ts';
import { useReader } from '../store/reader.ts';

export interface CoverageViewProps {
  readonly events: readonly TimelineEvent[];
  /** Those that are on, in their order. */
  readonly shown: readonly SourceEntry[];
  readonly columns: Columns;
  readonly selected: EventId | null;
  readonly onColumns: (columns: Columns) => void;
}

const NAMES: Readonly<Record<Columns, string>> = { sources: 'Sources', people: 'People', places: 'Places' };
/** So many rows are drawn at a time. */
const STEP = 200;
/** Names over more columns than these stand upright, or nothing would be left for the rows. */
const FLAT = 6;

interface Column {
  readonly key: string;
  readonly label: string;
  readonly source: SourceEntry | null;
  readonly count: number;
}

/** Which source tells what: the events down, the sources across, or the people or places that they name. */
export default function CoverageView({ columns, onColumns, ...rest }: CoverageViewProps) {
  const { events } = rest;
  const [rows, setRows] = useState(STEP);
  return (
    <section className="coverage" aria-labelledby="coverage-title">
      <header className="coverage-head">
        <h2 id="coverage-title" className="story-title">{columns === 'sources' ? 'Who tells what' : columns === 'people' ? 'Who is named where' : 'What happened where'}</h2>
        <Choice label="Columns" all={COLUMNS} now={columns} onChoose={onColumns}>{(each) => NAMES[each]}</Choice>
        {columns === 'sources' && <Legend />}
      </header>
      <CoverageTable columns={columns} {...rest} rows={rows} />
      {events.length > rows && <button type="button" className="fold" onClick={() => setRows(rows + STEP)}>{countText(events.length - rows)} more events <span className="fold-do">Show {countText(Math.min(STEP, events.length - rows))}</span></button>}
    </section>
  );
}

function Legend() {
  return (
    <ul className="coverage-legend">
      <li><Glyph told /> told</li>
      <li><Glyph told first /> told, and published first</li>
      <li><Glyph told differs /> told otherwise than by another</li>
      <li><Glyph /> only spoken of</li>
      <li>empty: silent</li>
    </ul>
  );
}

function CoverageTable({ events, shown, columns, selected, rows }: Omit<CoverageViewProps, 'onColumns'> & { readonly rows: number }) {
  const { library: { sources, articles }, openEvent, readTold } = useReader();
  const cells = useMemo(() => (columns === 'sources' ? events.map((event) => cellsOf(event, sources, articles)) : []), [columns, events, sources, articles]);
  const across = useMemo((): readonly Column[] => {
    if (columns !== 'sources') return nameColumns(events, columns === 'people' ? 'person' : 'place').map(({ name, count }) => ({ key: name, label: name, source: null, count }));
    return shown.map((source) => ({ key: source.key, label: nameOf(source), source, count: cells.filter((row) => row.get(source.key)?.told === true).length }));
  }, [columns, events, shown, cells]);
  if (across.length === 0) return <p className="list-empty">{columns === 'people' ? 'None of these events names anybody.' : 'None of these events names a place.'}</p>;
  const upright = across.length > FLAT;
  return (
    // It scrolls within itself, so that its heads stay; it is walked by its buttons.
    <div className="coverage-scroll" role="region" aria-label="Coverage" tabIndex={0}>
      <table className={upright ? 'coverage-table coverage-upright' : 'coverage-table'} onKeyDown={walk}>
        <caption className="spoken">{columns === 'sources' ? 'Which source tells which event' : `Which event names which ${columns === 'people' ? 'people' : 'places'}`}</caption>
        <thead>
          <tr>
            <th scope="col" className="coverage-corner">{counted(events.length, 'event')}</th>
            {across.map(({ key, label, source, count }) => (
              <th key={key} scope="col" title={label}><span className="coverage-name">{source !== null && <Swatch source={source} />}<span>{label}</span></span> <span className="coverage-count">{countText(count)}</span></th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.slice(0, rows).map((event, at) => (
            <tr key={event.id} data-open={event.id === selected || undefined}>
              <th scope="row">
                <button type="button" className="row-button" {...landmark('row')} dir={dirOf(event.title)} data-event={event.id} aria-current={event.id === selected ? 'true' : undefined} onClick={(click) => openEvent(event.id, click.detail === 0)}>{event.title}</button>
                <span className="coverage-when"><When time={event.time} /></span>
              </th>
              {across.map(({ key, label, source }) => (source === null
                ? <NameCell key={key} named={event.names.some(({ name }) => name === key)} />
                : <SourceCell key={key} cell={cells[at]?.get(key)} of={`${label}, ${event.title}`} onTold={(cell) => readTold(event.id, cell.at.article, cell.at)} />))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NameCell({ named }: { readonly named: boolean }) {
  return <td>{named ? <><Glyph told /><span className="spoken">named</span></> : <span className="spoken">not named</span>}</td>;
}

function SourceCell({ cell, of, onTold }: { readonly cell: Cell | undefined; readonly of: string; readonly onTold: (cell: Cell) => void }) {
  if (cell === undefined) return <td><span className="spoken">silent</span></td>;
  const { told, differs, first } = cell;
  const words = [told ? 'told' : 'only spoken of', ...(first ? ['published first'] : []), ...(differs ? ['differs'] : [])].join(', ');
  return (
    <td>
      <button type="button" className="coverage-cell" tabIndex={-1} title={words} aria-label={`${words}: ${of}`} onClick={() => onTold(cell)}><Glyph told={told} first={first} differs={differs} /></button>
    </td>
  );
}

/** A sign for what a source says: a disc, an empty ring where it only speaks of it, a 1 in it, and beside it that it differs. */
function Glyph({ told = false, first = false, differs = false }: { readonly told?: boolean; readonly first?: boolean; readonly differs?: boolean }) {
  return (
    <svg className="coverage-glyph" viewBox="0 0 32 18" width="32" height="18" aria-hidden="true" focusable="false">
      {told ? <circle cx="16" cy="9" r={first ? 7.5 : 5.5} fill="currentColor" /> : <circle cx="16" cy="9" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />}
      {first && <text x="16" y="13" textAnchor="middle">1</text>}
      {differs && <path className="coverage-differs" d="M24.5 7h7M24.5 11h7M30 4l-4 10" />}
    </svg>
  );
}

/** Arrows walk from cell to cell, past those that are silent: only the titles are stops of the tab key. */
function walk(pressed: KeyboardEvent<HTMLTableElement>): void {
  const cell = pressed.target instanceof Element ? pressed.target.closest('th, td') : null;
  const row = cell?.closest('tr') ?? null;
  if (!(cell instanceof HTMLTableCellElement) || row === null) return;
  const next = nextCell(row, cell, pressed.key);
  if (next === undefined) return;
  pressed.preventDefault();
  pressed.stopPropagation();
  giveFocus(next?.querySelector('button'), true);
}

/** Undefined: the key means nothing here. Null: there is none that way. */
function nextCell(row: HTMLTableRowElement, cell: HTMLTableCellElement, key: string): Element | null | undefined {
  const has = (one: Element) => one.querySelector('button') !== null;
  const across = [...row.cells];
  const down = [...row.parentElement?.querySelectorAll('tr') ?? []].flatMap((each) => each.cells[cell.cellIndex] ?? []);
  switch (key) {
    case 'ArrowRight': return across.slice(cell.cellIndex + 1).find(has) ?? null;
    case 'ArrowLeft': return across.slice(0, cell.cellIndex).findLast(has) ?? null;
    case 'ArrowDown': return down.slice(down.indexOf(cell) + 1).find(has) ?? null;
    case 'ArrowUp': return down.slice(0, down.indexOf(cell)).findLast(has) ?? null;
    default: return undefined;
  }
}
