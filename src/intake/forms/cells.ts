/** The cells of a table (RFC 4180), with whatever sign between them. */

const SEPARATORS = [',', '\t', ';', '|'] as const;

const firstLine = (text: string): string => /^\uFEFF?[^\r\n]*/.exec(text)?.[0] ?? '';

/** What its first line calls the columns; empty: it has no two of them. */
export function headsOf(text: string): readonly string[] {
  const separator = separatorOf(text);
  return separator === null ? [] : rowsOf(firstLine(text), separator).rows[0] ?? [];
}

/** The sign that parts most cells of the first line, outside quotation marks. Null: none does. */
export function separatorOf(text: string): string | null {
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
export function rowsOf(text: string, separator: string): Rows {
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

/** "05/06/2031" is May or June; a column in which one first figure is above 12 says which for all its rows. */
export function slashed(cells: readonly string[]): (cell: string) => string {
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
