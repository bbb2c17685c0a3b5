/** What LexisNexis gives: many articles in one text, each with a head of lines and fields, in the older and the newer way. */
import { dayIn } from '../days-in.ts';
import { linesOf, paragraphsOf, type Fields, type Form, type FormRead, type Said } from './form.ts';

/** "1 of 161 DOCUMENTS", also where the program speaks French, German or Dutch. */
const NUMBER = /^(?:\d{1,6} (?:of|de|von|van|di) (\d{1,6}) (?:DOCUMENTS?|DOKUMENTE?N?|DOCUMENTEN)|(?:Dokument|Document) \d{1,6} (?:de|von|van|di) (\d{1,6}))$/;
/** Fields before the words of an article, and those behind it; at its end any in capitals, in whatever language. */
const BEFORE = /^(BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|HEADLINE|SOURCE|BODY|SERIES|COLUMN|RUBRIK|AUTOR|LÄNGE|LONGUEUR|RUBRIQUE|AUTEUR): ?(.*)$/;
const BEHIND = /^(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|GRAPHIC|SUBJECT|GEOGRAPHIC|PERSON|ORGANIZATION|COMPANY|CITY|STATE|COUNTRY|NOTES?|CORRECTION(?:-DATE)?|URL|DOCUMENT-TYPE|JOURNAL-CODE|TYPE|INDUSTRY|TICKER|DISTRIBUTION|ISSN|UPDATE|SPRACHE|LANGUE|TYPE-DE-PUBLICATION)(?::| ?\()|^(?:Copyright|©|\(c\)) ?\d{4}\b|^All Rights Reserved$/i;
const CAPITALS = /^\p{Lu}[\p{Lu}-]{3,24}: /u;
const RIGHTS = /^(?:Copyright|©|\(c\)) |^(?:All rights reserved|Alle Rechte vorbehalten|Tous droits réservés|Todos los derechos reservados|Tutti i diritti riservati|Alle rechten voorbehouden)/i;

export const nexis: Form = {
  is(head) {
    const lines = linesOf(head).map((line) => line.trim());
    return lines.some(isNumber) || (lines.includes('Body') && lines.some((line) => /^Length: *[\d,.]+ words/.test(line)) && lines.some((line) => /^(?:Load-Date: |End of Document$)/.test(line)));
  },
  read(text) {
    const lines = linesOf(text).map((line) => line.trim());
    return lines.some(isNumber) ? readNumbered(lines) : readNewer(lines);
  },
};

const isNumber = (line: string): boolean => line.length < 60 && NUMBER.test(line);

function readNumbered(lines: readonly string[]): FormRead {
  const begins = lines.flatMap((line, at) => (isNumber(line) ? [at] : []));
  const said: Said[] = [];
  const records: Fields[] = [];
  const first = NUMBER.exec(lines[begins[0] ?? 0] ?? '');
  const told = Number(first?.[1] ?? first?.[2] ?? 0);
  for (const [at, begin] of begins.entries()) {
    const record = numbered(lines.slice(begin + 1, begins[at + 1] ?? lines.length));
    if (record === null) said.push({ message: `Line ${begin + 1}: No words of an article stand under this number. It was left out.`, record: null });
    else records.push(record);
  }
  if (told > begins.length) said.push({ message: `It says that it holds ${told} articles, and ${begins.length} were found.`, record: null });
  return { records, said };
}

/** The lines of one article. Null: no words stand in them. */
function numbered(lines: readonly string[]): Fields | null {
  const paragraphs = paragraphsOf(lines);
  const firstField = paragraphs.findIndex((each) => BEFORE.test(each));
  const dateAt = paragraphs.findIndex((each) => dayIn(each) !== '' && each.length < 120);
  const lastField = paragraphs.findLastIndex((each, at) => BEFORE.test(each) && at < firstField + 8 && paragraphs.slice(firstField, at).every((other) => BEFORE.test(other)));
  const fields = new Map(paragraphs.slice(Math.max(0, firstField), lastField + 1).map((each) => BEFORE.exec(each)).map((match) => [match?.[1] ?? '', match?.[2] ?? ''] as const));
  const head = paragraphs.slice(0, firstField < 0 ? dateAt + 2 : firstField).filter((each) => !RIGHTS.test(each));
  const dated = head.findIndex((each) => dayIn(each) !== '');
  const under = head.slice(dated + 1).filter((each) => !/\bedition$/i.test(each));
  const rest = paragraphs.slice(firstField < 0 ? dateAt + 2 : lastField + 1);
  const last = rest.findLastIndex((each) => !CAPITALS.test(each) && !RIGHTS.test(each));
  const behind = rest.findIndex((each, at) => BEHIND.test(each) || at > last);
  const text = [fields.get('BODY') ?? '', ...rest.slice(0, behind < 0 ? rest.length : behind)].filter((each) => each !== '').join('\n\n');
  if (text === '') return null;
  return { text, title: fields.get('HEADLINE') ?? under.at(-1) ?? '', date: dayIn(head[dated] ?? ''), source: fields.get('SOURCE') ?? head.slice(0, Math.max(0, dated)).at(-1) ?? '', url: addressIn(rest) };
}

const addressIn = (paragraphs: readonly string[]): string => /^URL: *(https?:\/\/\S+)/im.exec(paragraphs.find((each) => /^URL:/i.test(each)) ?? '')?.[1] ?? '';

/** The newer way: headline, publisher and date in lines, "Body", the words, "End of Document". */
function readNewer(lines: readonly string[]): FormRead {
  const records: Fields[] = [];
  const said: Said[] = [];
  const ends = lines.some((line) => END_OF_DOCUMENT.test(line)) ? END_OF_DOCUMENT : LOADED;
  let begin = 0;
  for (const [at, line] of lines.entries()) {
    if (!ends.test(line) && at < lines.length - 1) continue;
    const piece = lines.slice(begin, at + 1);
    const record = newer(piece);
    if (record !== null) records.push(record);
    else if (piece.some((each) => each.trim() !== '' && !ends.test(each))) said.push({ message: `Line ${begin + 1}: No words of an article stand between this line and line ${at + 1}. They were left out.`, record: null });
    begin = at + 1;
  }
  return { records, said };
}

const END_OF_DOCUMENT = /^End of Document$/;
const LOADED = /^Load-Date: /;

function newer(lines: readonly string[]): Fields | null {
  const body = lines.indexOf('Body');
  if (body < 0) return null;
  const end = lines.findIndex((line, at) => at > body && /^(?:End of Document$|Load-Date:|Classification$|Graphic$)/.test(line));
  const text = paragraphsOf(lines.slice(body + 1, end < 0 ? lines.length : end)).join('\n\n');
  if (text === '') return null;
  // A list of all articles stands before the first of them: what tells of this one stands last.
  const head = lines.slice(0, body).filter((line) => line !== '');
  const dated = head.findLastIndex((line) => dayIn(line) !== '' && line.length < 100 && !RIGHTS.test(line) && !/^[A-Z][\w-]*:/.test(line));
  return { text, title: head[dated - 2] ?? '', source: head[dated - 1] ?? '', date: dayIn(head[dated] ?? ''), url: '' };
}
