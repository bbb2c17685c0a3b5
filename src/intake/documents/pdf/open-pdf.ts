/** PDFs by pdf.js: what stands where on each page. */
import type { OpenPdf, PdfOpener, PdfPage, Stretch } from './pdf-page.ts';

/** What is used of pdf.js. Its own types name those of a browser, which whoever installs the library need not have. */
export interface PdfJs {
  getDocument(source: Readonly<Record<string, unknown>>): { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> };
}

interface PdfDocument {
  readonly numPages: number;
  getMetadata(): Promise<{ readonly info: object; readonly metadata: { get(name: string): unknown } | null }>;
  getPage(number: number): Promise<PdfJsPage>;
}

interface PdfJsPage {
  getTextContent(): Promise<{ readonly items: readonly (TextItem | { readonly type: string })[] }>;
  getViewport(parameters: { readonly scale: number }): { readonly height: number; readonly transform: readonly unknown[] };
  cleanup(): unknown;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
}

/** What a runtime brings. */
export interface PdfTools {
  /** pdf.js, loaded when it is asked for, and the thread in which it reads this file, with what ends it whatever it does; null: the same thread. */
  readonly load: () => Promise<{ readonly pdfjs: PdfJs; readonly worker: object | null; readonly stop: () => void }>;
  /** Null: it took longer than any page takes. */
  readonly inTime: <T>(work: Promise<T>) => Promise<T | null>;
}

/** Nothing is asked of a network, nothing is drawn, and no code of a file is run or made of it. */
const PLAIN = { isEvalSupported: false, enableXfa: false, useSystemFonts: false, useWorkerFetch: false, useWasm: false, disableFontFace: true, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, verbosity: 0 };

export function pdfOpener({ load, inTime }: PdfTools): PdfOpener {
  return async (bytes) => {
    const { pdfjs, worker, stop } = await load();
    // The bytes are handed over to the thread.
    const task = pdfjs.getDocument({ ...PLAIN, data: bytes.slice(), ...(worker === null ? {} : { worker }) });
    const close = async (): Promise<void> => {
      await inTime(task.destroy().catch(() => undefined));
      stop();
    };
    const document = await inTime(task.promise.catch(reasonOf));
    if (document === null || typeof document === 'string') {
      await close();
      return document ?? 'damaged';
    }
    return { ...await toldOf(document), pages: document.numPages, page: (at) => inTime(pageOf(document, at).catch(() => null)), close };
  };
}

/** By their names: their classes are those of a module that may be loaded twice. */
const reasonOf = (error: unknown): 'locked' | 'damaged' => (error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged');

async function toldOf(document: PdfDocument): Promise<Pick<OpenPdf, 'told' | 'title'>> {
  const { info, metadata } = await document.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const title: unknown = 'Title' in info ? info.Title : '';
  return {
    title: typeof title === 'string' ? title.trim() : '',
    told: (name) => {
      const value: unknown = metadata?.get(name);
      const first: unknown = Array.isArray(value) ? value[0] : value;
      return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
    },
  };
}

async function pageOf(document: PdfDocument, at: number): Promise<PdfPage> {
  const page = await document.getPage(at + 1);
  const { items } = await page.getTextContent();
  const { height, transform } = page.getViewport({ scale: 1 });
  const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? stretchOf(item, transform) : []));
  page.cleanup();
  return { height, pieces };
}

function stretchOf({ str, transform, width }: TextItem, page: readonly unknown[]): readonly Stretch[] {
  const [a, b, c, d, e, f] = transform.map(Number);
  const [pa, pb, pc, pd, pe, pf] = page.map(Number);
  const over = (x = 0, y = 0): readonly [number, number] => [(pa ?? 1) * x + (pc ?? 0) * y, (pb ?? 0) * x + (pd ?? 1) * y];
  const [along, slope] = over(a, b);
  const size = Math.hypot(...over(c, d));
  const [x, y] = over(e, f);
  // Upright words are those of a margin.
  if (!(along > 0) || Math.abs(slope) > along * 0.2 || !(size > 0)) return [];
  const left = x + (pe ?? 0);
  return [{ words: str, left, right: left + width, base: y + (pf ?? 0), size }];
}
