/** Small PDFs, written by hand: words at their places, in Helvetica. */

/** From the lower left corner of a page of 595 by 842 points. */
export interface Word {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly words: string;
}

interface Parts {
  /** Entries of the document's information, as PDF has them: `/Title (Mill)`. */
  readonly info?: string;
  /** What a maker wrote for machines, inside `rdf:Description`. */
  readonly xmp?: string;
  /** Entries of the trailer. */
  readonly trailer?: string;
}

export function pdfOf(pages: readonly (readonly Word[])[], { info = '', xmp = '', trailer = '' }: Parts = {}): Uint8Array {
  const stream = (entries: string, body: string): string => `<<${entries} /Length ${body.length}>>\nstream\n${body}\nendstream`;
  const first = 5;
  const objects = [
    `<</Type /Catalog /Pages 2 0 R${xmp === '' ? '' : ' /Metadata 4 0 R'}>>`,
    `<</Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2 + 1} 0 R`).join(' ')}]>>`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>',
    stream(' /Type /Metadata /Subtype /XML', `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><rdf:Description>${xmp}</rdf:Description></rdf:RDF></x:xmpmeta>`),
    `<<${info}>>`,
    ...pages.flatMap((words, at) => [
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</Font <</F1 3 0 R>>>> /Contents ${first + at * 2 + 2} 0 R>>`,
      stream('', words.map(({ x, y, size = 10, words: shown }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${shown.replace(/[()\\]/g, '\\$&')}) Tj ET`).join('\n')),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (each) => each.charCodeAt(0));
}

/** Lines below one another. */
export const column = (x: number, top: number, lines: readonly string[], size = 10): readonly Word[] => lines.map((words, at) => ({ x, y: top - at * size * 1.2, size, words }));
