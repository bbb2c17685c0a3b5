/** News as corpora of text have them (TREC, Gigaword): `<DOC>`, each with a name, a headline and its words between marks, as SGML. */
import { dayWritten } from '../../core/index.ts';
import { linesOf, paragraphsOf, type Fields, type Form, type FormRead, type Said } from './form.ts';

export const corpusText: Form = {
  is: (head) => /^\uFEFF?\s*(?:<\?xml[^<>]*>\s*)?<DOC\b[^<>]*>\s*</.test(head) && /<(?:TEXT|BODY|HEADLINE|DOCNO|HL)>/.test(head),
  read,
};

const OPEN = /<DOC\b([^<>]*)>/g;

function read(text: string): FormRead {
  const records: Fields[] = [];
  const said: Said[] = [];
  const begins = [...text.matchAll(OPEN)];
  for (const [at, { index, 1: attributes = '' }] of begins.entries()) {
    const piece = text.slice(index, begins[at + 1]?.index ?? text.length);
    const words = between(piece, 'TEXT') || between(piece, 'BODY');
    const id = /\bid="([^"]{1,99})"/.exec(attributes)?.[1] ?? between(piece, 'DOCNO') ?? '';
    const written = between(piece, 'DATE') || between(piece, 'DATE_TIME') || (/[_.-]((?:19|20)\d{6})(?=[_.-]|$)/.exec(id)?.[1] ?? '');
    if (words === '') said.push({ message: `No words of an article stand in its text number ${at + 1}. It was left out.`, record: null });
    else records.push({ text: words, title: (between(piece, 'HEADLINE') || between(piece, 'HL')).replace(/\s+/g, ' '), date: dayWritten(written) ?? '', id });
  }
  return { records, said };
}

/** What stands between the marks of a name; paragraphs, which may have marks of their own, are parted by blank lines. */
function between(piece: string, name: string): string {
  const open = piece.indexOf(`<${name}>`);
  if (open < 0) return '';
  const close = piece.indexOf(`</${name}>`, open);
  const inside = piece.slice(open + name.length + 2, close < 0 ? piece.length : close);
  return paragraphsOf(linesOf(inside.replace(/<\/?[A-Za-z][^<>]{0,99}>/g, '\n\n').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'))).join('\n\n');
}
