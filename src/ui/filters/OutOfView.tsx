import { counted } from '../words/labels.ts';

export interface OutOfViewProps {
  /** Events that pass the filters and have a date, none of which is in view. */
  readonly count: number;
  readonly filtered: boolean;
  readonly onShow: () => void;
}

/** Stands over empty lanes: why they are empty, and the way out. */
export default function OutOfView({ count, filtered, onShow }: OutOfViewProps) {
  return (
    <div className="stage-none">
      <p>{filtered ? 'Nothing that passes the filters lies in this period.' : 'No event lies in this period.'}</p>
      <button type="button" className="button button-main" onClick={onShow}>Show the {counted(count, 'event')}{filtered && (count === 1 ? ' that passes' : ' that pass')}</button>
    </div>
  );
}
