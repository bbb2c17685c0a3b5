import { useMedia } from '../state/theme.ts';
import type { PanePlace } from './ReadingPane.tsx';

/** Where the reading pane stands in a window as wide as this. In em, as in the styles: whoever has larger letters has less room. */
export function usePanePlace(): PanePlace {
  const wide = useMedia('(min-width: 68.75em)');
  const narrow = useMedia('(max-width: 43.74em)');
  return wide ? 'column' : narrow ? 'sheet' : 'over';
}
