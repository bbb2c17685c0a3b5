import { useContext } from 'react';
import type { Article, Edit, TimelineEvent } from '../../core/index.ts';
import { signOf } from '../../when/index.ts';
import { Editing } from '../editing/editing.ts';
import { KIND_NAMES } from '../words/labels.ts';
import { timeText } from '../words/value.ts';

type Edits = TimelineEvent['edited'] | Article['edited'];
type What = Edits[number]['what'];

const NAMES: Readonly<Record<What, string>> = {
  title: 'The title', time: 'The time', kind: 'The kind', hidden: 'Hidden', merged: 'Merged with another event', split: 'Reports were split off', added: 'Added',
  source: 'The publisher', published: 'The date', url: 'The address',
};

function was({ what, was: before, mod, certainty }: Edit<What>): string {
  switch (what) {
    case 'merged': case 'split': case 'added': case 'hidden': return '';
    case 'time': case 'published': return before === null ? '; it was not known' : `; it was ${signOf({ certainty: certainty ?? 'stated' })}${timeText(before, mod ?? null)}`;
    case 'kind': return `; it was ${Object.entries(KIND_NAMES).find(([kind]) => kind === before)?.[1].one.toLowerCase() ?? 'another'}`;
    default: return before === null ? '; it was not known' : `; it was “${before}”`;
  }
}

/** Stands beside a field that a person corrected. */
export function EditedChip({ edits, what }: { readonly edits: Edits; readonly what: What }) {
  return edits.some((edit) => edit.what === what) ? <> <span className="chip chip-edited">edited</span></> : null;
}

/** What a person corrected here, what stood there before, and the way back. */
export function EditedLines({ edits }: { readonly edits: Edits }) {
  const editing = useContext(Editing);
  if (edits.length === 0) return null;
  return (
    <ul className="edited">
      {edits.map((edit) => {
        const made = edit.what === 'merged' || edit.what === 'split' || edit.what === 'added' || edit.what === 'hidden';
        const words = `${NAMES[edit.what]}${made ? ' by a person' : ' was given by a person'}${was(edit)}.`;
        return (
          <li key={`${edit.what} ${edit.by}`}>
            {words} {editing !== null && <button type="button" className="link" aria-label={`Put back: ${words}`} onClick={() => editing.takeBack([edit.by])}>Put back</button>}
          </li>
        );
      })}
    </ul>
  );
}
