import type { ReactNode } from 'react';
import { countText } from '../words/count-text.ts';
import { counted } from '../words/labels.ts';
import { More } from './More.tsx';

interface HeaderProps {
  /** The find box. */
  readonly children: ReactNode;
  readonly title: string;
  /** Beside the name of the page: which articles it shows. */
  readonly beside: ReactNode;
  /** What comes first among the tools. */
  readonly tools: ReactNode;
  readonly period: string | null;
  readonly visible: number;
  readonly total: number;
  /** Details that are shown under their events alone. */
  readonly folded: number;
  readonly theme: 'light' | 'dark';
  /** Null: there are none. */
  readonly onCorrections: (() => void) | null;
  readonly onTheme: () => void;
  readonly onKeys: () => void;
  readonly onAbout: () => void;
  readonly onPrint: () => void;
  readonly onTake: () => void;
}

export function Header({ children, title, beside, tools, period, visible, total, folded, theme, onCorrections, onTheme, onKeys, onAbout, onPrint, onTake }: HeaderProps) {
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className="head">
      <h1 className="head-name">{title}</h1>
      {beside}
      <p className="head-facts">
        {period !== null && <span className="head-period">{period}</span>}
        <span className="head-count">{visible === total ? counted(total, 'event') : `${countText(visible)} of ${counted(total, 'event')}`}</span>
        {folded > 0 && <span className="head-folded">{counted(folded, 'detail')} folded</span>}
      </p>
      {children}
      <div className="head-tools">
        {tools}
        <More>
          {onCorrections !== null && <button type="button" className="button" onClick={onCorrections}>Corrections</button>}
          <button type="button" className="button" onClick={onAbout}>About</button>
          <button type="button" className="button" onClick={onPrint}>Print</button>
          <button type="button" className="button" onClick={onTake}>Take away</button>
          <button type="button" className="button head-icon" onClick={onTheme} aria-label={`Change to the ${other} theme`} title={`${other} theme`}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="M8 1.5a6.5 6.5 0 1 0 0 13z" fill="currentColor" /><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" /></svg>
            <span className="more-word" aria-hidden="true">{other === 'dark' ? 'Dark' : 'Light'} theme</span>
          </button>
          <button type="button" className="button head-icon" onClick={onKeys} aria-label="Keys" title="Keys (?)"><span aria-hidden="true">?</span><span className="more-word" aria-hidden="true">Keys</span></button>
        </More>
      </div>
    </header>
  );
}
