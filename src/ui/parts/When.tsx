import type { Certainty, EventTime } from '../../core/index.ts';
import { machineText, signOf, whenInGroup, whenText } from '../../when/index.ts';

/** A time without the reasons for it. */
type Told = Omit<EventTime, 'steps'>;

/** The time of an event in words, with the mark of what no words state. */
export function When({ time, text = whenText(time) }: { readonly time: Told; readonly text?: string }) {
  const machine = machineText(time);
  return (
    <span className="when">
      <Unstated of={time.certainty} />
      {machine === null ? text : <time dateTime={machine}>{text}</time>}
    </span>
  );
}

/** What is left to say of a time under the heading of `groupText`, which says `above` of how sure it is; empty: nothing. */
export function whenUnder(time: Told, above: Certainty | null): string {
  return whenInGroup(time) || (time.certainty === above || signOf(time) === '' ? '' : time.granularity === 'day' ? 'that day' : 'that time');
}

/** The mark of a time that no words state. Nothing where words state it, where it is not known, and for null. */
export function Unstated({ of }: { readonly of: Certainty | null }) {
  return of === 'reported' ? <span className="reported" title="No words say when it happened">reported </span> : of === 'inferred' && <Inferred />;
}

/** Marks what was worked out and is stated nowhere; the "~" is also spoken. */
export function Inferred() {
  return <span className="inferred" title="Inferred: no words state it"><span aria-hidden="true">~</span><span className="spoken">inferred, </span></span>;
}
