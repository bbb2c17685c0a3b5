import type { Article, TimelineEvent } from '../../core/index.ts';
import { MANY_TO_PRINT, type PrintWhat } from '../print/use-print.ts';
import { counted } from '../words/labels.ts';
import { Dialog } from '../parts/Dialog.tsx';

interface PrintDialogProps {
  readonly event: TimelineEvent | null;
  readonly article: Article | null;
  readonly visible: number;
  /** How much the sources tell differently. */
  readonly differences: number;
  readonly onPrint: (what: PrintWhat) => void;
  readonly onClose: () => void;
}

/** While an event or an article is open, "Print" may mean several things; a long list is worth a word before. */
export function PrintDialog({ event, article, visible, differences, onPrint, onClose }: PrintDialogProps) {
  return (
    <Dialog title="Print" onClose={onClose}>
      {article !== null && <button type="button" className="button print-choice" onClick={() => onPrint('article')}><strong>This article</strong> <span>{article.title ?? article.file}</span></button>}
      {event !== null && <button type="button" className="button print-choice" onClick={() => onPrint('event')}><strong>This event</strong> <span>{event.title}</span></button>}
      <button type="button" className="button print-choice" onClick={() => onPrint('list')}><strong>The list</strong> <span>{counted(visible, 'event')} with their excerpts and sources</span></button>
      {differences > 0 && <button type="button" className="button print-choice" onClick={() => onPrint('differences')}><strong>The differences</strong> <span>{counted(differences, 'difference')} between the sources, each with its words</span></button>}
      {visible > MANY_TO_PRINT && <p>So long a list takes many sheets, and the browser some minutes. Filters and a shorter period make it shorter.</p>}
    </Dialog>
  );
}
