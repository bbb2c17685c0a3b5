import { useContext, useEffect } from 'react';
import type { Correction, Timeline } from '../../core/index.ts';
import { Say } from '../copy/say.ts';
import { Sign } from '../frame/Sign.tsx';
import type { Done, Edition } from '../state/use-edition.ts';
import { describe, describeUndone } from './describe.ts';

/** What was done to a correction, in a sentence. To undo that one was put back is to make it again. */
function telling(did: Done['did'], correction: Correction, timeline: Timeline): string {
  if (did === 'said') return describe(correction, timeline);
  if (timeline.corrections.some(({ id }) => id === correction.id)) return `Done again. ${describe(correction, timeline)}`;
  return `${did === 'undone' ? 'Undone' : 'Taken back'}: ${describeUndone(correction, timeline)}`;
}

interface SaidProps {
  readonly edition: Edition;
  readonly onList: () => void;
}

/** What was said already: the line is drawn anew when it moves between the page and the pane. */
const told = new WeakSet<object>();

/** A line about what was corrected last, with the way back. While the articles are joined anew its buttons stay, so that the focus does. */
export function Said({ edition: { timeline, working, last, undo, redo, forgetLast }, onList }: SaidProps) {
  const say = useContext(Say);
  const [first, ...more] = last?.what ?? [];
  const text = working === 'failed' ? 'The articles could not be read again. Nothing has changed; try once more.'
    : working === 'running' ? 'The articles are joined anew…'
      : last === null || first === undefined ? '' : `${telling(last.did, first, timeline)}${more.length > 0 ? ` And ${more.length} more.` : ''}`;
  useEffect(() => {
    if (text === '' || working === 'running' || (working === null && last !== null && told.has(last))) return;
    if (last !== null) told.add(last);
    say(text);
  }, [text, working, last, say]);
  const busy = working === 'running';
  return (
    <section className="said" aria-label="The last correction">
      <p>{text}</p>
      {undo !== null && <button type="button" className="link" aria-disabled={busy} onClick={() => { if (!busy) undo(); }}>Undo</button>}
      {redo !== null && <button type="button" className="link" aria-disabled={busy} onClick={() => { if (!busy) redo(); }}>Redo</button>}
      {timeline.corrections.length > 0 && <button type="button" className="link" onClick={onList}>All<span className="spoken"> corrections</span></button>}
      {!busy && <button type="button" className="link said-close" aria-label="Close this line" onClick={forgetLast}><Sign of="close" /></button>}
    </section>
  );
}
