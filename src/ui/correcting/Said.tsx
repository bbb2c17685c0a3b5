import { useContext, useEffect } from 'react';
import { Say } from '../copy/say.ts';
import { Sign } from '../frame/Sign.tsx';
import type { Edition } from '../state/use-edition.ts';
import { describe } from './describe.ts';

const DID = { said: '', taken: 'Put back. ', undone: 'Undone. ', redone: 'Done again. ' } as const;

interface SaidProps {
  readonly edition: Edition;
  readonly onList: () => void;
}

/** A line about what was corrected last, with the way back. */
export function Said({ edition: { timeline, working, last, undo, redo, forgetLast }, onList }: SaidProps) {
  const say = useContext(Say);
  const [first, ...more] = last?.what ?? [];
  const text = working === 'failed' ? 'The articles could not be read again. Nothing has changed; try once more.'
    : working === 'running' ? 'The articles are joined anew…'
      : last === null || first === undefined ? '' : `${DID[last.did]}${describe(first, timeline)}${more.length > 0 ? ` And ${more.length} more.` : ''}`;
  useEffect(() => { if (text !== '' && working !== 'running') say(text); }, [text, working, last, say]);
  return (
    <section className="said" aria-label="The last correction">
      <p>{text}</p>
      {working === null && <>
        {undo !== null && <button type="button" className="link" onClick={undo}>Undo</button>}
        {redo !== null && <button type="button" className="link" onClick={redo}>Redo</button>}
        {timeline.corrections.length > 0 && <button type="button" className="link" onClick={onList}>All corrections</button>}
      </>}
      {working !== 'running' && <button type="button" className="link said-close" aria-label="Close this line" onClick={forgetLast}><Sign of="close" /></button>}
    </section>
  );
}
