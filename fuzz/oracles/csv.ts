import Papa from 'papaparse';
import type { Timeline } from '../../src/core/index.ts';
import type { Say } from '../finding.ts';

/** What a spreadsheet would run. */
const FORMULA = /^[=+\-@\t\r]/;

/** Read with a comma, as it is written, and with a semicolon, as spreadsheets of half of Europe do. */
export function checkCsv(content: string, { events }: Timeline, say: Say): void {
  for (const delimiter of [',', ';']) {
    const { data, errors } = Papa.parse<readonly string[]>(content, { delimiter, newline: '\r\n', skipEmptyLines: true });
    for (const cell of data.flat()) if (FORMULA.test(cell)) say('csv', `a formula under ${delimiter}`, cell);
    if (delimiter === ';') continue;
    if (errors.length > 0) say('csv', `not read: ${errors[0]?.message ?? ''}`);
    const [header, ...rows] = data;
    if (rows.length !== events.length) say('csv', 'rows are not as many as events', { rows: rows.length, events: events.length });
    if (rows.some(({ length }) => length !== header?.length)) say('csv', 'rows of another length');
  }
}
