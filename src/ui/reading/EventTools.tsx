import { useRef, useState, type ReactNode } from 'react';
import type { TimelineEvent } from '../../core/index.ts';
import { giveFocus } from '../focus/give-focus.ts';
import type { Correctable } from '../editing/editing.ts';
import { useReader } from '../store/reader.ts';

interface EventToolsProps {
  readonly event: TimelineEvent;
  readonly editing: Correctable;
  /** What else stands in the row. */
  readonly children: ReactNode;
}

/** What a person can do to an event: give it another title, time or kind, say that it is one with another, or hide it. */
export function EventTools({ event, editing, children }: EventToolsProps) {
  const { library } = useReader();
  const [tool, setTool] = useState<'edit' | 'merge' | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const close = () => {
    setTool(null);
    giveFocus(buttons.current?.querySelector<HTMLElement>('[aria-expanded=true]'), true);
  };
  const toggle = (which: 'edit' | 'merge', label: string) => (
    <button type="button" className="link" aria-expanded={tool === which} onClick={() => setTool(tool === which ? null : which)}>{label}</button>
  );
  const { act, EventForm, MergeForm } = editing.tools;
  const given = { event, onCorrect: editing.correct, onClose: close };
  return (
    <>
      <div className="acts">
        <div className="tools" role="group" aria-label="Correct this event" ref={buttons}>
          {toggle('edit', 'Edit')}
          {toggle('merge', 'Merge with…')}
          <button type="button" className="link" onClick={() => act(({ changeEvent }) => editing.correct(changeEvent(event, { hidden: true })))}>Hide</button>
        </div>
        {children}
      </div>
      {tool !== null && (tool === 'edit' ? <EventForm {...given} published={library.articles.get(event.at.article)?.published.date ?? null} /> : <MergeForm event={event} events={library.events} sources={library.sources} editing={editing} onClose={close} />)}
    </>
  );
}
