import { AboutDialog } from './AboutDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import type { ComponentProps } from 'react';

/** A dialog with what it shows. */
export type Shown =
  | { readonly which: 'keys'; readonly props: Omit<ComponentProps<typeof KeysDialog>, 'onClose'> }
  | { readonly which: 'about'; readonly props: Omit<ComponentProps<typeof AboutDialog>, 'onClose'> }
  | { readonly which: 'print'; readonly props: Omit<ComponentProps<typeof PrintDialog>, 'onClose'> };

/** The dialogs, in a chunk that is fetched when the first of them opens. */
export default function Dialogs({ shown, onClose }: { readonly shown: Shown; readonly onClose: () => void }) {
  switch (shown.which) {
    case 'keys': return <KeysDialog {...shown.props} onClose={onClose} />;
    case 'about': return <AboutDialog {...shown.props} onClose={onClose} />;
    case 'print': return <PrintDialog {...shown.props} onClose={onClose} />;
  }
}
