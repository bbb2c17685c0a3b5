import type { Span } from '../../core/index.ts';
import { segmentsOf } from '../text/segments.ts';
import { landmark } from '../browser/landmarks.ts';

export interface Mark extends Span {
  readonly role: 'focus' | 'time' | 'figure' | 'caveat' | 'hit';
}

/** A slice of an article with marks. The text is split, never parsed: whatever it holds is shown as it stands. */
export function Marked({ text, within, marks }: { readonly text: string; readonly within: Span; readonly marks: readonly Mark[] }) {
  return segmentsOf(text, within, marks).map(({ start, text: words, marks: over }) => {
    const roles = over.map(({ role }) => role).filter((role) => role !== 'focus');
    return roles.length === 0
      ? <span key={start} className={over.length > 0 ? 'mark-focus' : undefined}>{words}</span>
      : <mark key={start} className={roles.map((role) => (role === 'hit' ? 'hit' : `mark-${role}`)).join(' ')} {...(roles.includes('hit') ? landmark('hit') : {})}>{words}</mark>;
  });
}
