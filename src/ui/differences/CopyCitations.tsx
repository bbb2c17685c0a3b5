import { useState } from 'react';
import { CopyButton } from '../parts/CopyButton.tsx';
import { CITATION_STYLES, citations, STYLE_NAMES, type Cited, type CitationStyle } from '../words/cite.ts';

interface CopyCitationsProps {
  readonly cited: readonly Cited[];
  /** Tells its button from those of others. */
  readonly of: string;
}

/** The form that was chosen last holds for the next. */
let chosen: CitationStyle = 'plain';

/** Copies where the figures stand, in the form that a paper or a program wants. */
export function CopyCitations({ cited, of }: CopyCitationsProps) {
  const [style, setStyle] = useState(chosen);
  return (
    <span className="cite">
      <CopyButton text={() => citations(style, cited)} label="Copy citations" of={of} done="Citations copied." />
      <label>
        <span className="spoken">Form of the citations: {of}</span>
        <select value={style} onChange={({ target }) => {
          chosen = CITATION_STYLES.find((each) => each === target.value) ?? 'plain';
          setStyle(chosen);
        }}>
          {CITATION_STYLES.map((each) => <option key={each} value={each}>{STYLE_NAMES[each]}</option>)}
        </select>
      </label>
    </span>
  );
}
