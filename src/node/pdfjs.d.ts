/** It comes without types of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
