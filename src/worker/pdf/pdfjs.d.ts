/** They come without types of their own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
