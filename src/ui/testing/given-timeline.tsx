import type { TimelineProps } from '../timeline/Timeline.tsx';

/** What the page gave the timeline last. */
export const given: { props: TimelineProps | null } = { props: null };

const keep = (props: TimelineProps): void => void (given.props = props);

/** Stands in for the drawn timeline, which has its own tests, in a real browser: here only what it is given counts. */
export default function GivenTimeline(props: TimelineProps) {
  keep(props);
  return <div data-testid="timeline" data-mode={props.mode} />;
}
