import type { Timeline } from '../../core/index.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';

interface DialogsProps {
  readonly which: 'keys' | 'about';
  readonly timeline: Timeline;
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The dialogs, in a chunk that is fetched when the first of them opens. */
export default function Dialogs({ which, timeline, letters, onLetters, onClose }: DialogsProps) {
  return which === 'keys' ? <KeysDialog enabled={letters} onEnabled={onLetters} onClose={onClose} /> : <AboutDialog timeline={timeline} onClose={onClose} />;
}
