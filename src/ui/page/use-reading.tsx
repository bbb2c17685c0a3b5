import { useCallback, useMemo, type ReactElement } from 'react';
import { usePrint, type PrintWhat } from '../print/use-print.ts';
import type { Reader } from '../store/reader.ts';
import type { Explorer } from '../store/use-explorer.ts';

/** What the parts of a page over a timeline look up and open, and the page on paper. */
export function useReading(explorer: Explorer, title: string | undefined, { openEvent, readEvent, readArticle, readTold }: Pick<Reader, 'openEvent' | 'readEvent' | 'readArticle' | 'readTold'>) {
  const { timeline, articles, sourceMap, terms, state, selected, article, placed, differences } = explorer;
  /** What a person has before him. */
  const opened: PrintWhat = article !== null ? 'article' : selected !== null ? 'event' : state.view === 'differences' ? 'differences' : 'list';
  const shown = placed.before + placed.inside.length + placed.after + placed.undated.length;
  const { printing, Printed, print } = usePrint(opened, shown);
  const printOpen = useCallback(() => print(opened), [print, opened]);
  const library = useMemo(() => ({ events: timeline.events, articles, sources: sourceMap, terms }), [timeline, articles, sourceMap, terms]);
  const reader = useMemo((): Reader => ({ library, openEvent, readEvent, readArticle, readTold, printOpen }), [library, openEvent, readEvent, readArticle, readTold, printOpen]);
  const paper: ReactElement | null = printing === null || Printed === null ? null : (
    <Printed title={title} what={printing} events={printing === 'event' && selected !== null ? [selected] : printing === 'differences' ? differences.events : explorer.visible()} article={article}
      total={explorer.total} keyOnly={explorer.level === 'key'} folded={explorer.folded} filters={explorer.active.map(({ label }) => label)} />
  );
  return { reader, opened, shown, print, paper };
}
