import { useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Article, Span } from '../../core/index.ts';
import { giveFocus } from '../focus/give-focus.ts';
import type { Correctable } from '../editing/editing.ts';
import { useMarkedWords } from './use-marked-words.ts';

interface ArticleToolsProps {
  readonly article: Article;
  readonly editing: Correctable;
  /** What holds the article's text. */
  readonly root: RefObject<HTMLElement | null>;
  /** What else stands in the row. */
  readonly children: ReactNode;
}

type Tool = { readonly which: 'edit' } | { readonly which: 'add'; readonly marked: Span | null };

/** What a person can do to an article: say who published it and when, and show it an event that was missed. */
export function ArticleTools({ article, editing, root, children }: ArticleToolsProps) {
  const [tool, setTool] = useState<Tool | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const [marked, forget] = useMarkedWords(root, article);
  const close = () => {
    const which = tool?.which;
    setTool(null);
    giveFocus(buttons.current?.querySelector<HTMLElement>(`[data-tool=${which ?? 'edit'}]`), true);
  };
  const { AddForm, ArticleForm } = editing.tools;
  const given = { article, onCorrect: editing.correct, onClose: close };
  return (
    <>
      <div className="acts">
        <div className="tools" role="group" aria-label="Correct this article" ref={buttons}>
          <button type="button" className="link" data-tool="edit" aria-expanded={tool?.which === 'edit'} onClick={() => setTool(tool?.which === 'edit' ? null : { which: 'edit' })}>Edit</button>
          <button type="button" className="link" data-tool="add" aria-expanded={tool?.which === 'add'} onClick={() => setTool(tool?.which === 'add' ? null : { which: 'add', marked })}>Add an event</button>
        </div>
        {children}
      </div>
      {tool !== null && (tool.which === 'edit' ? <ArticleForm {...given} /> : <AddForm {...given} marked={tool.marked} />)}
      {marked !== null && tool === null && (
        <div className="marked-words">
          <button type="button" className="button button-main" onPointerDown={(press) => press.preventDefault()} onClick={() => { setTool({ which: 'add', marked }); forget(); }}>Add an event from the marked words</button>
        </div>
      )}
    </>
  );
}
