import { useMedia } from '../state/theme.ts';
import type { PanePlace } from './ReadingPane.tsx';

/** Where the reading pane stands in a window as wide as this. */
export function usePanePlace(): PanePlace {
  const wide = useMedia('(min-width: 1100px)');
  const narrow = useMedia('(max-width: 699px)');
  return wide ? 'column' : narrow ? 'sheet' : 'over';
}
