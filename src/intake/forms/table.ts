/** Tables with a row for each article: CSV and TSV (RFC 4180), with whatever sign between the cells. */
import { headsOf, rowsOf, separatorOf, slashed } from './cells.ts';
import { onlySummaries, refused, type Form, type FormRead, type Said } from './form.ts';
import { fieldNamed, standardRecord } from './record-names.ts';
import { wordlessSaid } from './records.ts';
import { fieldsOf } from '../fields-of.ts';

/** So many rows are named one by one. */
const NAMED = 20;

export const table: Form = {
  is: (head, name) => (/\.(?:csv|tsv|tab)$/i.test(name) ? head.trim() !== '' : looksLikeTable(head)),
  read,
};

/** Without the ending of its name a table is known by three columns or more that a record has, its text among them. */
function looksLikeTable(head: string): boolean {
  const heads = headsOf(head);
  const fields = new Set(heads.map(fieldNamed));
  fields.delete(null);
  return fields.size >= 3 && (fields.has('text') || fields.has('url')) && heads.every((each) => each.length < 40);
}

/** A first line in which a spreadsheet says what stands between the cells: `sep=;`. */
const SAID = /^\uFEFF?sep=([,;\t|])\r?\n/i;

function read(whole: string): FormRead {
  const [first = '', told] = SAID.exec(whole) ?? [];
  const text = whole.slice(first.length);
  const separator = told ?? separatorOf(text);
  if (separator === null) return refused('This is a table of one column, in which nothing says what is an article. Add its words as plain text (.txt), or name its columns: title, text, date, source, url.');
  const { rows: [heads = [], ...rows], lines: [, ...numbers], open } = rowsOf(text, separator);
  const lines = first === '' ? numbers : numbers.map((number) => number + 1);
  const fields = heads.map(fieldNamed);
  if (heads.length >= 57 && heads.every((head) => !/[a-z]{3}/.test(head) || /^https?:/.test(head))) return refused('This is a table of codes (GDELT) without words. Save the pages whose addresses it names, and add those.');
  if (fields.every((field) => field !== 'text' && field !== 'summary')) {
    if (fields.includes('title') || fields.includes('url')) return refused(wordlessSaid(rows.length));
    return refused(`None of the columns of this table is known to hold the words of articles: ${heads.slice(0, 8).map((head) => `"${head.slice(0, 30)}"`).join(', ')}. Name one "text", and if it has them, others "title", "date", "source" and "url".`);
  }
  const said: Said[] = [];
  let short = 0;
  const wordless: number[] = [];
  const dated = new Set(fields.flatMap((field, at) => (field === 'date' || field === 'modified' ? [at] : [])));
  const full = slashed(rows.flatMap((row) => [...dated].map((at) => row[at] ?? '')));
  const cellOf = (row: readonly string[], at: number): string => (dated.has(at) ? full((row[at] ?? '').trim()) : (row[at] ?? '').trim());
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
  const unknown = heads.filter((head, at) => fields[at] === null && head.trim() !== '').slice(0, 8).map((head) => `"${head.slice(0, 30)}"`);
  if (!fields.includes('date') && unknown.length > 0 && records.length > 0) said.push({ message: `None of its columns is known to hold the day of an article: ${unknown.join(', ')}. If one does, name it "date".`, record: null });
  if (rows.length === 0) said.push({ message: 'This table holds no row.', record: null });
  return { records, said };
}
