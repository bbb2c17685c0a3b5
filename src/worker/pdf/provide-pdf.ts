import { installPdf, pdfOpener } from '../../intake/index.ts';

/** No page takes so long, in milliseconds. */
const LONGEST = 30_000;

/** From here on PDFs can be read. pdf.js comes with the first of them; each is read in a thread of its own, which is ended with it. */
export function providePdf(): void {
  installPdf(pdfOpener({
    load: async () => {
      const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
      const port = new Worker(new URL('./pdf-thread.ts', import.meta.url), { type: 'module' });
      return { pdfjs, worker: pdfjs.PDFWorker.create({ port, verbosity: 0 }), stop: () => port.terminate() };
    },
    inTime: (work) => new Promise((done, fail) => {
      const timer = setTimeout(() => done(null), LONGEST);
      work.then(done, fail).finally(() => clearTimeout(timer));
    }),
  }));
}
