import { useId, useState } from 'react';
import { countText } from '../words/count-text.ts';

/** Something to choose, with the words by which it is found. */
export interface Choice<T> {
  readonly key: string;
  readonly value: T;
  readonly text: string;
  readonly note: string | null;
}

/** So many are listed at a time: typing finds the others. */
const LISTED = 40;

/** A list that is searched by typing. */
export function Chooser<T>({ label, choices, onChoose }: { readonly label: string; readonly choices: readonly Choice<T>[]; readonly onChoose: (value: T) => void }) {
  const id = useId();
  const [find, setFind] = useState('');
  const words = find.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const found = choices.filter(({ text, note }) => words.every((word) => `${text} ${note ?? ''}`.toLowerCase().includes(word)));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" autoComplete="off" value={find} placeholder="Type to find" onChange={(change) => setFind(change.target.value)} onKeyDown={(press) => { if (press.key === 'Enter') press.preventDefault(); }} />
      <ul className="choices">
        {found.slice(0, LISTED).map(({ key, value, text, note }) => (
          <li key={key}><button type="button" onClick={() => onChoose(value)}>{text}{note !== null && <span>{note}</span>}</button></li>
        ))}
      </ul>
      <p className="field-how" role="status">{found.length === 0 ? 'Nothing has these words.' : found.length > LISTED ? `${LISTED} of ${countText(found.length)} are listed: type to find the others.` : ''}</p>
    </div>
  );
}
