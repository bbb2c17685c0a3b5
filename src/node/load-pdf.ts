import { setTimeout } from 'node:timers/promises';
import { installPdf, pdfOpener } from '../intake/index.ts';

/** No page takes so long, in milliseconds. */
const LONGEST = 30_000;

/** From here on PDFs can be read; pdf.js is loaded with the first of them. */
export function providePdf(): void {
  installPdf(pdfOpener({
    load: async () => ({ pdfjs: await (loaded ??= load()), worker: null, stop: () => undefined }),
    inTime: async (work) => {
      const over = new AbortController();
      try {
        return await Promise.race([work, setTimeout(LONGEST, null, { signal: over.signal }).catch(() => null)]);
      } finally {
        over.abort();
      }
    },
  }));
}

let loaded: ReturnType<typeof load> | null = null;

/** Its two halves in one thread. What it draws with is looked for as it is loaded; nothing is drawn here, and nobody wants to hear that it is not there. */
async function load() {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });
  const { warn } = console;
  console.warn = () => undefined;
  try {
    // It stands under a name by which the other half finds it.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
