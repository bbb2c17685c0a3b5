import { SHORTEST, type Stretch } from './time-window.ts';

interface ZoomButtonsProps {
  readonly shown: Stretch;
  /** The longest that can be shown. */
  readonly reach: Stretch;
  readonly onFit: () => void;
  readonly onZoom: (factor: number) => void;
}

/** What a wheel with Ctrl does, for those who have none. */
export function ZoomButtons({ shown, reach, onFit, onZoom }: ZoomButtonsProps) {
  const length = shown.to - shown.from;
  return (
    <div className="timeline-zoom">
      <button type="button" id="timeline" onClick={onFit} title="Show the whole span (0)">Fit</button>
      <button type="button" aria-label="Zoom out" title="Zoom out (−)" onClick={() => onZoom(2)} disabled={length >= reach.to - reach.from}>−</button>
      <button type="button" aria-label="Zoom in" title="Zoom in (+)" onClick={() => onZoom(0.5)} disabled={length <= SHORTEST}>+</button>
    </div>
  );
}
