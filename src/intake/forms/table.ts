/** Tables with a row for each article: CSV and TSV (RFC 4180), with whatever sign between the cells. */
import { onlySummaries, refused, type Form, type FormRead, type Said } from './form.ts';
import { fieldNamed, plainName, standardRecord } from './record-names.ts';
import { wordlessSaid } from './records.ts';
import { fieldsOf } from '../fields-of.ts';

/** So many rows are named one by one. */
const NAMED = 20;
const SEPARATORS = [',', '\t', ';', '|'] as const;

export const table: Form = {
  is: (head, name) => (/\.(?:csv|tsv|tab)$/i.test(name) ? head.trim() !== '' : looksLikeTable(head)),
  read,
};

/** Without the ending of its name a table is known by three columns or more that a record has, its text among them. */
function looksLikeTable(head: string): boolean {
  const separator = separatorOf(head);
  if (separator === null) return false;
  const [heads = []] = rowsOf(firstLine(head), separator).rows;
  const fields = new Set(heads.map(fieldNamed));
  fields.delete(null);
  return fields.size >= 3 && (fields.has('text') || fields.has('url')) && heads.every((each) => each.length < 40);
}

const firstLine = (text: string): string => /^\uFEFF?[^\r\n]*/.exec(text)?.[0] ?? '';

/** The sign that parts most cells of the first line, outside quotation marks. Null: none does. */
function separatorOf(text: string): string | null {
  const line = firstLine(text).replace(/"[^"]*"/g, '');
  const counted = SEPARATORS.map((sign) => ({ sign, count: line.split(sign).length - 1 })).filter(({ count }) => count > 0);
  return counted.sort((a, b) => b.count - a.count)[0]?.sign ?? null;
}

interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** The line in which each row begins, from 1. */
  readonly lines: readonly number[];
  /** A quotation mark was opened in the row of this number and never closed; null: none. */
  readonly open: number | null;
}

/** A cell in quotation marks may hold line ends, separators and doubled quotation marks. */
function rowsOf(text: string, separator: string): Rows {
  const rows: string[][] = [];
  const lines: number[] = [];
  let row: string[] = [];
  let line = 1;
  let began = 1;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let open: number | null = null;
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== '') {
      rows.push(row);
      lines.push(began);
    }
    row = [];
    began = line;
  };
  const plain = new RegExp(`[^${separator === '|' ? '\\|' : separator}\\r\\n]*`, 'y');
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      let from = at + 1;
      for (;;) {
        const close = text.indexOf('"', from);
        if (close < 0) {
          open = rows.length;
          cell += text.slice(from);
          at = text.length;
          break;
        }
        cell += text.slice(from, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
        from = at + 1;
      }
      line += cell.split('\n').length - 1;
    }
    plain.lastIndex = at;
    cell += plain.exec(text)?.[0] ?? '';
    at = plain.lastIndex;
    row.push(cell);
    if (at >= text.length) break;
    if (text.startsWith('\r\n', at)) at++;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    at++;
    line++;
    endRow();
  }
  if (row.length > 0) endRow();
  return { rows, lines, open };
}

function read(text: string): FormRead {
  const separator = separatorOf(text);
  if (separator === null) return refused('This is a table of one column, in which nothing says what is an article. Add its words as plain text (.txt), or name its columns: title, text, date, source, url.');
  const { rows: [heads = [], ...rows], lines: [, ...lines], open } = rowsOf(text, separator);
  const fields = heads.map(fieldNamed);
  if (heads.some((head) => plainName(head) === 'headline') && heads.some((head) => plainName(head) === 'year')) return refused('This is a table of events for TimelineJS, not of articles. Add the articles that tell them.');
  if (heads.length >= 57 && heads.every((head) => !/[a-z]{3}/.test(head) || /^https?:/.test(head))) return refused('This is a table of codes (GDELT) without words. Save the pages whose addresses it names, and add those.');
  if (fields.every((field) => field !== 'text' && field !== 'summary')) {
    if (fields.includes('title') || fields.includes('url')) return refused(wordlessSaid(rows.length));
    return refused(`None of the columns of this table is known to hold the words of articles: ${heads.slice(0, 8).map((head) => `"${head.slice(0, 30)}"`).join(', ')}. Name one "text", and if it has them, others "title", "date", "source" and "url".`);
  }
  const said: Said[] = [];
  let short = 0;
  const wordless: number[] = [];
  const dated = new Set(fields.flatMap((field, at) => (field === 'date' || field === 'modified' ? [at] : [])));
  const whole = slashed(rows.flatMap((row) => [...dated].map((at) => row[at] ?? '')));
  const cellOf = (row: readonly string[], at: number): string => (dated.has(at) ? whole((row[at] ?? '').trim()) : (row[at] ?? '').trim());
  const records = rows.flatMap((row, at) => {
    const standard = standardRecord(Object.fromEntries(heads.map((head, column) => [head, cellOf(row, column)] as const).filter(([, cell]) => cell !== '')));
    const record = Object.fromEntries([...fieldsOf(standard.value)].flatMap(([field, value]) => (typeof value === 'string' ? [[field, value] as const] : [])));
    if (row.length > heads.length) said.push({ message: `Line ${lines[at] ?? 0}: This row has more cells than the table has columns. What stands beyond was left out.`, record: null });
    if (!('text' in record)) {
      wordless.push(lines[at] ?? 0);
      return [];
    }
    if (standard.short) short++;
    return [record];
  });
  if (open !== null) said.push({ message: `Line ${lines[open - 1] ?? 1}: A quotation mark is never closed, so that everything behind it is one cell.`, record: null });
  for (const line of wordless.slice(0, NAMED)) said.push({ message: `Line ${line}: This row holds no words of an article. It was left out.`, record: null });
  if (wordless.length > NAMED) said.push({ message: `${wordless.length - NAMED} more of its ${rows.length} rows hold no words of an article and were left out.`, record: null });
  const summaries = onlySummaries(short, records.length);
  if (summaries !== null) said.push(summaries);
  if (rows.length === 0) said.push({ message: 'This table holds no row.', record: null });
  return { records, said };
}

/** "05/06/2031" is May or June; a column in which one first figure is above 12 says which for all its rows. */
function slashed(cells: readonly string[]): (cell: string) => string {
  const form = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
  let [dayFirst, monthFirst] = [false, false];
  for (const cell of cells) {
    const [, first, second] = form.exec(cell.trim()) ?? [];
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return (cell) => cell;
  return (cell) => cell.replace(form, (_, first: string, second: string, year: string) => {
    const [month, day] = dayFirst ? [second, first] : [first, second];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}
