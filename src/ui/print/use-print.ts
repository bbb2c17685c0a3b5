import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { late } from '../late/late.tsx';
import type { PrintedProps } from './Printed.tsx';

export type PrintWhat = 'list' | 'differences' | 'event' | 'article';

/** What is on paper: what was asked for, or, in the place of a list that nobody was asked about, why it is not there. */
export type Paper = PrintWhat | 'note';

/** More events than this are many sheets of paper, and the browser is long about it: a person is asked first. */
export const MANY_TO_PRINT = 1000;

const { fetch: load } = late<PrintedProps>(() => import('./Printed.tsx').then((module) => module.default));
/** Long enough after the first view not to be in its way. */
const PREPARED_AFTER = 1500;

/**
 * The page on paper is another page: all events that pass the filters, or the event or the article that is open, with their words. It is drawn
 * when the browser is about to print and taken away after, so that it costs nothing on the screen. The browser's own command leaves
 * no time to ask: a long list is put on paper by the button alone. `passing`: how many events the list holds.
 */
export function usePrint(usual: PrintWhat, passing: number) {
  const [printing, setPrinting] = useState<Paper | null>(null);
  const [Printed, setPrinted] = useState<ComponentType<PrintedProps> | null>(null);
  const wanted = useRef<PrintWhat | null>(null);
  const fallback = useRef<Paper>(usual);
  useEffect(() => { fallback.current = usual === 'list' && passing > MANY_TO_PRINT ? 'note' : usual; });

  useEffect(() => {
    // The browser does not wait when it prints: the program for it has to be here by then.
    const timer = setTimeout(() => { load().then((found) => setPrinted(() => found), () => undefined); }, PREPARED_AFTER);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const begin = () => flushSync(() => setPrinting((now) => now ?? wanted.current ?? fallback.current));
    const media = typeof matchMedia === 'function' ? matchMedia('print') : null;
    const end = () => {
      // A tool may look at the page as on paper for longer than one printing.
      if (media?.matches === true) return;
      wanted.current = null;
      setPrinting(null);
    };
    const changed = ({ matches }: { readonly matches: boolean }) => (matches ? begin() : end());
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    media?.addEventListener('change', changed);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      media?.removeEventListener('change', changed);
    };
  }, []);

  const print = useCallback((what: PrintWhat) => {
    load().then((found) => {
      wanted.current = what;
      flushSync(() => {
        setPrinted(() => found);
        setPrinting(what);
      });
      globalThis.print();
    }, () => globalThis.print());
  }, []);
  return { printing, Printed, print };
}
