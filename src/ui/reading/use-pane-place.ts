import { useMedia } from '../state/theme.ts';
import { WITH_COLUMN, WITH_SHEET, type PanePlace } from './pane-place.ts';

/** Where the reading pane stands in this window. */
export function usePanePlace(): PanePlace {
  const wide = useMedia(WITH_COLUMN);
  const narrow = useMedia(WITH_SHEET);
  return wide ? 'column' : narrow ? 'sheet' : 'over';
}
