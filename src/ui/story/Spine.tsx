import { memo, useId, useMemo, useState } from 'react';
import type { EventId, TimelineEvent } from '../../core/index.ts';
import { Edited } from '../parts/Edited.tsx';
import { EventRow } from '../list/EventRow.tsx';
import { Unstated, When, whenUnder } from '../parts/When.tsx';
import { groupDay, machineText } from '../../when/index.ts';
import { Swatch } from '../parts/Swatch.tsx';
import { reportersOf } from '../state/visible.ts';
import { claimsText } from '../words/differences.ts';
import { COUNTS_VARY, KIND_NAMES, kindsText } from '../words/labels.ts';
import { bestReport } from './best-report.ts';
import { spineParts, type SpinePart } from './spine-parts.ts';
import { dirOf } from '../text/dir-of.ts';
import { landmark } from '../browser/landmarks.ts';
import { useReader } from '../store/reader.ts';

export interface SpineProps {
  /** What is told, and what passes and is folded; in the order of the list. */
  readonly told: readonly TimelineEvent[];
  readonly folded: readonly TimelineEvent[];
  /** How many details are folded under each event; those of the others are none. */
  readonly details: ReadonlyMap<EventId, number>;
  readonly selected: EventId | null;
  /** Where so much is folded that it is better read as a list. */
  readonly onList: () => void;
}

const NAMED = 4;
/** On a phone, where a line has no room for more. */
const NAMED_NARROW = 2;
/** More rows than this are no unfolding. */
const MOST_ROWS = 60;

/** The events that tell the story, one after the other, each with the sentence that tells it best; what is folded is counted where it belongs. */
export const Spine = memo(function Spine({ told, folded, ...rest }: SpineProps) {
  const parts = useMemo(() => spineParts(told, folded), [told, folded]);
  return (
    <ol className="spine">
      {parts.map((part) => (part.kind === 'day'
        ? <Day key={part.group.heading} part={part} {...rest} />
        : <li key={`${part.where} ${part.folded[0]?.id ?? ''}`} className="spine-between"><Folded where={part.where} events={part.folded} {...rest} /></li>))}
    </ol>
  );
});

type Rest = Omit<SpineProps, 'told' | 'folded'>;

function Day({ part: { group: { heading, certainty, events }, folded }, ...rest }: Rest & { readonly part: Extract<SpinePart, { kind: 'day' }> }) {
  const first = events[0];
  const machine = first === undefined ? null : machineText(first.time)?.slice(0, 10) ?? null;
  return (
    <li className="spine-day">
      <h3 className="spine-date"><Unstated of={certainty} />{machine === null ? heading : <time dateTime={machine}>{heading}</time>}</h3>
      <div>
        <ol className="spine-events">{events.map((event) => <Told key={event.id} event={event} above={certainty} {...rest} />)}</ol>
        {folded.length > 0 && <Folded where={first === undefined || groupDay(first.time) === null ? 'then' : 'day'} events={folded} {...rest} />}
      </div>
    </li>
  );
}

function Told({ event, above, details, selected }: Rest & { readonly event: TimelineEvent; readonly above: TimelineEvent['time']['certainty'] | null }) {
  const { library: { sources }, openEvent } = useReader();
  const reporters = reportersOf(event, sources);
  const report = useMemo(() => bestReport(event), [event]);
  const when = whenUnder(event.time, above);
  const under = details.get(event.id) ?? 0;
  return (
    <li className="spine-event" data-kind={event.kind}>
      <h4 className="spine-title">
        <button type="button" className="row-button" {...landmark('row')} dir={dirOf(event.title)} data-event={event.id} aria-current={event.id === selected ? 'true' : undefined} onClick={(click) => openEvent(event.id, click.detail === 0)}>{event.title}</button>
      </h4>
      {report !== null && <blockquote className="spine-words">“{report.exact}”</blockquote>}
      <Claims event={event} />
      <p className="spine-notes">
        {when !== '' && <When time={event.time} text={when} />}
        {event.kind !== 'event' && <span className="chip chip-kind">{KIND_NAMES[event.kind].one}</span>}
        <Edited event={event} />
        <span className="spine-sources">
          {reporters.slice(0, NAMED).map((source) => <span key={source.key} className="spine-source"><Swatch source={source} />{source.label}</span>)}
          {reporters.length > NAMED && <span className="more-wide">+{reporters.length - NAMED} more</span>}
          {reporters.length > NAMED_NARROW && <span className="more-narrow">+{reporters.length - NAMED_NARROW} more</span>}
        </span>
        {under > 0 && <span>+{under} {under === 1 ? 'detail' : 'details'}</span>}
      </p>
    </li>
  );
}

/** What the sources differ about, in a line each. */
function Claims({ event: { disagreements, recounts } }: { readonly event: TimelineEvent }) {
  return (
    <>
      {disagreements.map((each, at) => <p key={at} className="spine-differ"><span className="chip chip-differ">Sources differ</span> {claimsText(each)}</p>)}
      {recounts.map((each, at) => <p key={at} className="spine-differ spine-recount"><span className="chip chip-kind">{COUNTS_VARY}</span> {claimsText({ ...each, about: 'figure' })}</p>)}
    </>
  );
}

const WHERE = { day: 'on this day', then: 'at that time', earlier: 'earlier', between: 'in between', later: 'later', undated: 'of no known day' } as const;

/** What is folded in one place: how many they are, and by a press the rows. */
function Folded({ where, events, details, selected, onList }: Rest & { readonly where: keyof typeof WHERE; readonly events: readonly TimelineEvent[] }) {
  const { sources } = useReader().library;
  const [open, setOpen] = useState(false);
  const id = useId();
  const few = events.length <= MOST_ROWS;
  return (
    <div className="spine-folded">
      <button type="button" className="spine-fold" {...(few && { 'aria-expanded': open, 'aria-controls': id })} onClick={() => (few ? setOpen(!open) : onList())}>
        +{kindsText(events)} {WHERE[where]} <span className="fold-do">{!few ? 'Show the list' : open ? 'Fold' : 'Show'}</span>
      </button>
      {few && <ol id={id} hidden={!open}>{open && events.map((event) => <EventRow key={event.id} event={event} folded={details.get(event.id) ?? 0} sources={sources} selected={event.id === selected} above={null} terms={[]} hits={null} />)}</ol>}
    </div>
  );
}
