import { useState } from 'react';
import { SourcesPanel, type SourcesPanelProps } from './SourcesPanel.tsx';

/** The filters: beside the timeline where there is room, else behind a button that says when something is filtered. */
export function Filters(props: SourcesPanelProps) {
  const [open, setOpen] = useState(false);
  const { sources, off, stories } = props;
  return (
    <nav className={open ? 'side side-open' : 'side'} aria-label="Filters">
      <button type="button" className="button side-switch" aria-expanded={open} onClick={() => setOpen(!open)}>
        {stories.length > 0 ? 'Stories, sources and kinds' : 'Sources and kinds'}{off.length > 0 && ` · ${sources.length - off.length} of ${sources.length}`}
      </button>
      <div className="side-body"><SourcesPanel {...props} /></div>
    </nav>
  );
}
