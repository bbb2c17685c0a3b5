import { useEffect } from 'react';

/** The page's own title while another stands in its place. */
let titleBefore: string | null = null;

/** What the page is called when nothing is open in it. */
export function titleOfPage(): string {
  return titleBefore ?? document.title;
}

/** What is open stands before the name of the page: in its tab, in the history, and as the name of a printed file. */
export function useTitle(open: string): void {
  useEffect(() => {
    const page = titleOfPage();
    titleBefore = page;
    document.title = `${open} – ${page}`;
    return () => {
      document.title = page;
      titleBefore = null;
    };
  }, [open]);
}
