import type { EventTime } from '../../core/index.ts';
import { isWorkedOut, machineText, whenInGroup, whenText } from '../../when/index.ts';

/** The time of an event in words, with a "~" that is also spoken when it was inferred. */
export function When({ time, short = false }: { readonly time: EventTime; readonly short?: boolean }) {
  const text = short ? whenInGroup(time) : whenText(time);
  if (text === '') return null;
  const machine = machineText(time);
  return (
    <span className="when">
      {isWorkedOut(time) && <Inferred />}
      {machine === null ? text : <time dateTime={machine}>{text}</time>}
    </span>
  );
}

/** Stands for a date that the heading above says, where more has to be said of it. */
export function thatTime({ granularity }: EventTime): string {
  return granularity === 'day' ? 'that day' : 'that time';
}

/** Marks what was worked out and is stated nowhere. */
export function Inferred() {
  return <span className="inferred" title="Inferred: no words state it"><span aria-hidden="true">~</span><span className="spoken">inferred, </span></span>;
}
