import { useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { EventId } from '../../core/index.ts';
import { giveFocus } from '../focus/give-focus.ts';
import { rowOf } from '../focus/use-return-of-focus.ts';
import { Edited } from '../parts/Edited.tsx';
import { When } from '../parts/When.tsx';
import { countText } from '../words/count-text.ts';
import { HOUR } from './civil-time.ts';
import { weightOf } from './columns.ts';
import type { ListedEvent } from '../model/chart.ts';
import { widen, type Stretch } from './time-window.ts';
import { dirOf } from '../text/dir-of.ts';
import { selector } from '../browser/landmarks.ts';

/** What a bubble holds that no zoom can part. */
export interface BubbleContents {
  readonly anchor: HTMLElement;
  readonly heading: string;
  readonly source: string;
  readonly span: Stretch;
  /** The window that shows them closer; null: none does. */
  readonly closer: Stretch | null;
  /** In the order of time. */
  readonly events: readonly ListedEvent[];
}

interface BubbleListProps {
  readonly contents: BubbleContents;
  readonly hits: ReadonlySet<EventId> | null;
  readonly onSelect: (id: EventId) => void;
  readonly onWindow: (window: Stretch) => void;
  readonly onClose: () => void;
}

const MOST = 12;
/** Pixels to the bubble and to the edges of the window. */
const GAP = 6;

/** A small list at the bubble. The browser closes it by Esc and by a press elsewhere. */
export function BubbleList({ contents, hits, onSelect, onWindow, onClose }: BubbleListProps) {
  const { anchor, heading, source, events, closer } = contents;
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  // A page without the list has no other place to show them.
  const most = document.querySelector(selector('list')) === null ? events.length : MOST;

  useLayoutEffect(() => {
    const list = box.current;
    if (list === null) return undefined;
    list.showPopover();
    const { left, top, bottom } = anchor.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const { offsetWidth: wide, offsetHeight: high } = list;
    const above = bottom + GAP + high > clientHeight && top - GAP - high >= 0;
    list.style.left = `${scrollX + Math.max(GAP, Math.min(left, clientWidth - wide - GAP))}px`;
    list.style.top = `${scrollY + (above ? top - GAP - high : bottom + GAP)}px`;
    giveFocus(list.querySelector<HTMLElement>('li button'));
    return () => list.hidePopover();
  }, [contents, anchor]);

  const close = () => {
    box.current?.hidePopover();
    giveFocus(anchor);
  };
  const showAll = () => {
    close();
    const row = events[0] === undefined ? null : rowOf(events[0].id);
    // Of a very long list this part is not drawn: the period is narrowed to it.
    if (row === null) return onWindow(widen(contents.span, 0.04, HOUR));
    row.scrollIntoView({ block: 'start' });
    giveFocus(row);
  };
  const walk = (key: KeyboardEvent) => {
    // It closes this alone, not what is open on the page.
    if (key.key === 'Escape') key.stopPropagation();
    const buttons = [...box.current?.querySelectorAll('button') ?? []];
    const next = neighbour(buttons, buttons.findIndex((button) => button === document.activeElement), key.key);
    if (next === undefined) return;
    key.preventDefault();
    giveFocus(next, true);
  };

  return (
    <div ref={box} popover="auto" role="dialog" aria-labelledby={title} className="held" onKeyDown={walk}
      onBlur={({ relatedTarget }) => { if (relatedTarget !== null && box.current?.contains(relatedTarget) === false) box.current.hidePopover(); }}
      onToggle={({ newState }) => {
        if (newState !== 'closed') return;
        if (document.activeElement === document.body) giveFocus(anchor);
        onClose();
      }}>
      <h2 id={title}>{heading} <span>{source}</span></h2>
      {closer !== null && <div className="held-closer"><button type="button" onClick={() => { close(); onWindow(closer); }}>Zoom in on them</button></div>}
      <ul>
        {chosen(events, hits, most).map((event) => (
          <li key={event.id}><button type="button" className={hits?.has(event.id) === true ? 'held-hit' : ''} onClick={() => { close(); onSelect(event.id); }}><span dir={dirOf(event.title)}>{event.title}</span><Edited event={event} /> <When time={event.time} /></button></li>
        ))}
      </ul>
      {events.length > most && <div className="held-all"><button type="button" onClick={showAll}>Show all {countText(events.length)} in the list</button></div>}
    </div>
  );
}

/** What was found, then what matters most; in the order of time again. */
function chosen(events: readonly ListedEvent[], hits: ReadonlySet<EventId> | null, most: number): readonly ListedEvent[] {
  if (events.length <= most) return events;
  const found = ({ id }: ListedEvent): number => Number(hits?.has(id) === true);
  const best = new Set([...events].sort((a, b) => found(b) - found(a) || weightOf(b) - weightOf(a)).slice(0, most));
  return events.filter((event) => best.has(event));
}

function neighbour<T>(all: readonly T[], at: number, key: string): T | undefined {
  switch (key) {
    case 'ArrowDown': return all[(at + 1) % all.length];
    case 'ArrowUp': return all.at(at - 1);
    case 'Home': return all[0];
    case 'End': return all.at(-1);
    default: return undefined;
  }
}
