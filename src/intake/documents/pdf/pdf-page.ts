/** What a PDF shows, as whoever opens it gives it. */

/** Words that stand on one line, without a wide gap between them. Measures are those of the page, from its upper left corner. */
export interface Stretch {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** What the letters stand on. */
  readonly base: number;
  /** Of the type. */
  readonly size: number;
}

export interface PdfPage {
  readonly height: number;
  /** In the order in which the file draws them; what stands upright or upside down is none of them. */
  readonly pieces: readonly Stretch[];
}

export interface OpenPdf {
  readonly pages: number;
  /** What its maker wrote into the file for machines (XMP), by name in lower case, as "prism:publicationname"; null: it does not say. */
  readonly told: (name: string) => string | null;
  /** The title that its maker gave it; often only the name of another file. Empty: none. */
  readonly title: string;
  /** From 0. Null: it could not be read, or not in time. */
  readonly page: (at: number) => Promise<PdfPage | null>;
  readonly close: () => Promise<void>;
}

/** Opens the bytes of a PDF, or says why it cannot: it needs a password, or there is nothing in it that could be read. */
export type PdfOpener = (bytes: Uint8Array) => Promise<OpenPdf | 'locked' | 'damaged'>;
