/** The half of pdf.js that reads a file; it listens by itself. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
