import type { PdfOpener } from './pdf-page.ts';

let opener: PdfOpener | null = null;

/** Says what opens PDFs here; it is loaded with the first of them. One for a whole process or worker, as the model is. */
export function installPdf(open: PdfOpener): void {
  opener = open;
}

/** Null: nothing was installed. */
export const installedPdf = (): PdfOpener | null => opener;
