/**
 * `npm run bench:pages FOLDER`: how much of what saved pages say is read. FOLDER holds `pages.json`, a list of
 * `{"file": "a.html", "text": "…", "date": "2031-05-06", "with": ["…"], "without": ["…"]}`, each beside its file in any form that is
 * read, also in gzip. What a page leaves out is not measured: `text` is the article's words, `date` its day, null for none; `with`
 * and `without` are words that have to be in the text, or must not be.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../src/core/index.ts';
import { readFile as read } from '../src/intake/index.ts';

interface Expected {
  readonly file: string;
  readonly text?: string;
  readonly date?: string | null;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** Words in a row that have to be alike. */
const SHINGLE = 4;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]+/gu) ?? [];

function shingles(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const found = new Map<string, number>();
  for (let at = 0; at === 0 || at + SHINGLE <= words.length; at++) {
    const key = words.slice(at, at + SHINGLE).join(' ');
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

/** Shares of the words in rows that are in both. */
function overlap(wanted: string, got: string): { readonly precision: number; readonly recall: number } {
  const [one, other] = [shingles(wanted), shingles(got)];
  const total = (all: ReadonlyMap<string, number>): number => [...all.values()].reduce((sum, count) => sum + count, 0);
  const both = [...one].reduce((sum, [key, count]) => sum + Math.min(count, other.get(key) ?? 0), 0);
  return { precision: got === '' ? 1 : both / total(other), recall: wanted === '' ? 1 : both / total(one) };
}

const f1 = (precision: number, recall: number): number => (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const shown = (value: number): string => value.toFixed(3);

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder: npm run bench:pages FOLDER');
const pages: readonly Expected[] = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8'));

const texts: { readonly precision: number; readonly recall: number; readonly exact: number }[] = [];
const parts = { found: 0, missed: 0, wrong: 0 };
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
const dates = { right: 0, wrong: 0, none: 0 };
for (const { file, text, date, with: wanted = [], without = [] } of pages) {
  const { records: [record] } = read({ name: file, bytes: new Uint8Array(await readFile(join(folder, file))) });
  const got = record?.text ?? '';
  if (text !== undefined) texts.push({ ...overlap(text, got), exact: Number(wordsOf(text).join(' ') === wordsOf(got).join(' ')) });
  for (const words of wanted) parts[plain(got).includes(plain(words)) ? 'found' : 'missed']++;
  for (const words of without) if (plain(got).includes(plain(words))) parts.wrong++;
  if (date === undefined) continue;
  const day = record === undefined ? null : readArticle(record.name, record.text, record.given).published.date;
  dates[day === date ? 'right' : day === null ? 'none' : 'wrong']++;
}

console.log(`${pages.length} pages`);
if (texts.length > 0) {
  const [precision, recall] = [mean(texts.map((each) => each.precision)), mean(texts.map((each) => each.recall))];
  console.log(`texts ${texts.length}: F1 ${shown(f1(precision, recall))}, precision ${shown(precision)}, recall ${shown(recall)}, exact ${shown(mean(texts.map(({ exact }) => exact)))}`);
}
const { found, missed, wrong } = parts;
if (found + missed > 0) console.log(`words that have to be there ${found + missed}: F1 ${shown((2 * found) / (2 * found + missed + wrong))}; missed ${missed}, wrongly there ${wrong}`);
const dated = dates.right + dates.wrong + dates.none;
if (dated > 0) console.log(`days ${dated}: accuracy ${shown(dates.right / dated)}; wrong ${dates.wrong}, not found ${dates.none}`);
