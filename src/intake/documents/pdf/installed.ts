import type { PdfOpener } from './pdf-page.ts';

/** What is said of a PDF where nothing opens one. */
export const NOT_HERE = 'This is a PDF, which is not read here. Open it, select all, copy, and paste the words; or save it as text.';

let opener: PdfOpener | null = null;

/** Says what opens PDFs here; it is loaded with the first of them. One for a whole process or worker, as the model is. */
export function installPdf(open: PdfOpener): void {
  opener = open;
}

/** Null: nothing was installed. */
export const installedPdf = (): PdfOpener | null => opener;
