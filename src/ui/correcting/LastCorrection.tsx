import { useContext, useEffect } from 'react';
import type { Correction, EventId, Timeline } from '../../core/index.ts';
import { Say } from '../parts/say.ts';
import { Sign } from '../parts/Sign.tsx';
import type { Done, Edition } from '../store/use-edition.ts';
import { countText } from '../words/count-text.ts';
import { describe, describeUndone } from './describe.ts';

/** What was done to a correction, in a sentence. To undo that one was put back is to make it again. */
function telling(did: Done['did'], correction: Correction, timeline: Timeline): string {
  if (did === 'overtaken') return `Nothing to do: another tab has already changed this. It was: ${describeUndone(correction, timeline)}`;
  if (did === 'said') return describe(correction, timeline);
  if (timeline.corrections.some(({ id }) => id === correction.id)) return `Done again. ${describe(correction, timeline)}`;
  return `${did === 'undone' ? 'Undone' : 'Taken back'}: ${describeUndone(correction, timeline)}`;
}

/** The event of which a correction was taken back or made again, where it is there and not open already: nothing else leads to one that was hidden. */
function cameBack({ last, timeline }: Edition, selected: EventId | null): EventId | null {
  const [correction] = last?.what ?? [];
  if (last === null || last.did === 'said' || last.did === 'overtaken' || correction?.kind !== 'event') return null;
  const { article, start } = correction.at;
  const id = timeline.events.find(({ at }) => at.article === article && at.start === start)?.id ?? null;
  return id === selected ? null : id;
}

export interface LastCorrectionProps {
  readonly edition: Edition;
  readonly selected: EventId | null;
  readonly onEvent: (id: EventId) => void;
  readonly onList: () => void;
}

/** What was said already: the line is drawn anew when it moves between the page and the pane. */
const told = new WeakSet<object>();

/** A line about what was corrected last, with the way back. While the articles are joined anew its buttons stay, so that the focus does. */
export function LastCorrection({ edition, selected, onEvent, onList }: LastCorrectionProps) {
  const { timeline, working, last, undo, redo, again, forgetLast } = edition;
  const say = useContext(Say);
  const [first, ...more] = last?.what ?? [];
  const text = working === 'failed' ? 'The articles could not be read again, so the timeline is as before. What you changed is noted.'
    : working === 'running' ? 'The articles are joined anew…'
      : last === null || first === undefined ? '' : `${telling(last.did, first, timeline)}${more.length > 0 ? ` And ${countText(more.length)} more.` : ''}`;
  useEffect(() => {
    if (text === '' || working === 'running' || (working === null && last !== null && told.has(last))) return;
    if (last !== null) told.add(last);
    say(text);
  }, [text, working, last, say]);
  const busy = working === 'running';
  const back = working === null ? cameBack(edition, selected) : null;
  return (
    <section className="said" aria-label="The last correction">
      <p>{text}</p>
      {working === 'failed' && <button type="button" className="link" onClick={again}>Try again</button>}
      {back !== null && <button type="button" className="link" onClick={() => onEvent(back)}>Show it</button>}
      {undo !== null && <button type="button" className="link" aria-disabled={busy} onClick={() => { if (!busy) undo(); }}>Undo</button>}
      {redo !== null && <button type="button" className="link" aria-disabled={busy} onClick={() => { if (!busy) redo(); }}>Redo</button>}
      {timeline.corrections.length > 0 && <button type="button" className="link" onClick={onList}>All<span className="spoken"> corrections</span></button>}
      {!busy && <button type="button" className="link said-close" aria-label="Close this line" onClick={forgetLast}><Sign of="close" /></button>}
    </section>
  );
}
