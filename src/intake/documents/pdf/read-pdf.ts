/** The words of a PDF, as paragraphs in the order in which they are read. */
import { columnsOf } from './columns.ts';
import { installedPdf, NOT_HERE } from './installed.ts';
import { median, stretchesOf } from './lines.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import type { OpenPdf, PdfPage } from './pdf-page.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** Empty: it does not say, or is not believed. */
interface PdfRead {
  /** A blank line between paragraphs; empty: it has no words. */
  readonly text: string;
  readonly title: string;
  readonly date: string;
  readonly source: string;
  readonly url: string;
  /** What is amiss, in plain sentences. */
  readonly said: readonly string[];
}

/** Bytes, pages, and characters, pieces of text on a page: more than any newspaper has. */
const LARGEST = 100e6;
const MOST_PAGES = 1000;
const MOST_TEXT = 2e6;
const MOST_PIECES = 50_000;
/** A headline is larger than the text by as much. */
const HEADLINE = 1.25;
const HEADLINE_WORDS: readonly [fewest: number, most: number] = [4, 40];
/** No shorter text is an article. */
const FEWEST_LETTERS = 20;
/** In a font that does not say what its signs are, most are none of a text. */
const UNKNOWN_SIGN = /[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu;

const failed = (message: string): PdfRead => ({ text: '', title: '', date: '', source: '', url: '', said: [message] });

/** @param breath called between two pages; what it throws ends the reading. */
export async function readPdf(bytes: Uint8Array, breath: () => Promise<void>): Promise<PdfRead> {
  const open = installedPdf();
  if (open === null) return failed(NOT_HERE);
  if (bytes.length > LARGEST) return failed(`It is larger than ${LARGEST / 1e6} MB. Split it, and add the parts.`);
  const pdf = await open(bytes);
  if (pdf === 'locked') return failed('This PDF is locked with a password. Open it, print or save it without one, and add that.');
  if (pdf === 'damaged') return failed(`This PDF is ${isCutShort(bytes) ? 'cut short' : 'damaged'}: nothing in it could be read. Fetch or save it again, and add that.`);
  try {
    return await wordsOf(pdf, bytes, breath);
  } finally {
    await pdf.close();
  }
}

async function wordsOf(pdf: OpenPdf, bytes: Uint8Array, breath: () => Promise<void>): Promise<PdfRead> {
  const pages: PdfPage[] = [];
  let [unread, wordless, length] = [0, 0, 0];
  let next = 0;
  for (; next < Math.min(pdf.pages, MOST_PAGES) && length <= MOST_TEXT; next++) {
    await breath();
    const page = await pdf.page(next);
    if (page === null || page.pieces.length > MOST_PIECES) unread++;
    else if (page.pieces.length === 0) wordless++;
    else {
      pages.push(page);
      for (const { words } of page.pieces) length += words.length;
    }
  }
  const said = amiss({ pages: pdf.pages, beyond: pdf.pages - next, unread, wordless, cutShort: isCutShort(bytes) });
  const letters = pages.map(({ pieces }) => pieces.map(({ words }) => words).join('')).join('');
  if (letters.trim().length < FEWEST_LETTERS) return failed(unread > 0 && wordless === 0 ? 'This PDF is damaged: none of its pages could be read. Fetch or save it again, and add that.' : SCAN);
  if ((letters.match(UNKNOWN_SIGN)?.length ?? 0) > letters.length * 0.2) return failed(UNKNOWN);
  return { ...articleOf(pdf, pages), said };
}

const SCAN = 'This PDF is a scan: its pages are pictures without words. Have its words recognised (OCR), or type them, and add that.';
const UNKNOWN = 'The letters of this PDF cannot be told: it does not say which its signs are. Open it and look whether its words can be copied; if not, have them recognised (OCR).';

interface Amiss {
  readonly pages: number;
  readonly beyond: number;
  readonly unread: number;
  readonly wordless: number;
  readonly cutShort: boolean;
}

const amiss = ({ pages, beyond, unread, wordless, cutShort }: Amiss): readonly string[] => [
  ...(cutShort ? ['This PDF is cut short: what could be found in it was read.'] : []),
  ...(beyond > 0 ? [`It has ${pages} pages, more than are read of one file: the last ${beyond} were left out.`] : []),
  ...(unread > 0 ? [`Of its ${pages} pages ${unread} could not be read.`] : []),
  ...(wordless > 0 ? [`Of its ${pages} pages ${wordless} hold no words: they are pictures, or empty.`] : []),
];

/** A whole file ends by saying so. */
function isCutShort(bytes: Uint8Array): boolean {
  return !String.fromCharCode(...bytes.subarray(-2048)).includes('%%EOF');
}

function articleOf(pdf: OpenPdf, pages: readonly PdfPage[]): Omit<PdfRead, 'said'> {
  const { pages: bodies, url } = withoutRunningHeads(pages.map(({ height, pieces }) => ({ height, stretches: stretchesOf(pieces) })));
  const paragraphs = paragraphsOf(bodies.flatMap(columnsOf));
  const onFirst = paragraphsOf(columnsOf(bodies[0] ?? []));
  return {
    text: paragraphs.map(({ words }) => words).join('\n\n'),
    title: titleOf(pdf.title, onFirst, median(pages.flatMap(({ pieces }) => pieces.map(({ size }) => size)))),
    // When the file was made is not when its article came out; these fields are for that.
    date: pdf.told('prism:publicationdate') ?? pdf.told('prism:coverdate') ?? '',
    source: pdf.told('prism:publicationname') ?? '',
    url: pdf.told('prism:url') ?? url ?? '',
  };
}

/** The title that its maker gave it where the page shows it as well, else what stands in the largest type. Empty: nothing stands out. */
function titleOf(given: string, onFirst: readonly Paragraph[], usual: number): string {
  const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
  const shown = onFirst.find(({ words }) => plain(words) !== '' && plain(words) === plain(given));
  if (shown !== undefined) return shown.words;
  const largest = onFirst.reduce<Paragraph | null>((most, each) => (most === null || each.size > most.size ? each : most), null);
  // The name of a newspaper stands out as well, and is shorter.
  const count = largest?.words.split(' ').length ?? 0;
  return largest !== null && largest.size > HEADLINE * usual && count >= HEADLINE_WORDS[0] && count <= HEADLINE_WORDS[1] ? largest.words : '';
}
