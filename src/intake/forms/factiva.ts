/** What Factiva gives: articles with fields of two letters, or with a head of lines and "Document …" at the end. */
import { dayIn } from '../days-in.ts';
import { linesOf, paragraphsOf, type Fields, type Form, type FormRead, type Said } from './form.ts';

/** A field: its letters at the beginning of a line. */
const FIELD = /^\s{0,3}(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART|CLM|DLN)(?:\s+(\S.*))?$/;
/** The end of an article: its number in the archive. */
const END = /^Do[ck]ument(?:o|e)? ([A-Za-z][A-Za-z0-9]{14,40})$/;
const COUNT = /^[\d,.]+(?:[ \u00A0\u202F]\d{3})? (?:words|mots|Wörter|palabras|parole|woorden|palavras|ord)$/;
const LETTERS = (code: string) => new RegExp(`^\\s{0,3}${code}(?:\\s+\\S|\\s*$)`, 'm');
const [HD, PD, SN, AN, LP, TD] = ['HD', 'PD', 'SN', 'AN', 'LP', 'TD'].map(LETTERS);

export const factiva: Form = {
  is(head) {
    const lines = linesOf(head).map((line) => line.trim());
    return hasFields(head) || (lines.some((line) => END.test(line)) && lines.some((line) => COUNT.test(line)));
  },
  read: (text) => (hasFields(text) ? readFields(linesOf(text)) : readPlain(linesOf(text))),
};

/** The last fields may stand behind what is looked at. */
const hasFields = (text: string): boolean => [HD, PD, SN].every((field) => field?.test(text) === true) && [AN, LP, TD].some((field) => field?.test(text) === true);

function readFields(lines: readonly string[]): FormRead {
  const records: Fields[] = [];
  const said: Said[] = [];
  let fields = new Map<string, string[]>();
  let begin = 1;
  let open: string[] = [];
  const end = (next: number): void => {
    const words = (code: string): string => paragraphsOf(fields.get(code) ?? []).join('\n\n');
    const text = [words('LP'), words('TD')].filter((each) => each !== '').join('\n\n');
    const id = words('AN').replace(/^Do[ck]ument[oe]? /, '');
    if (text !== '') records.push({ text, title: words('HD'), date: dayIn(words('PD')), source: words('SN'), id });
    else if (fields.size > 0) said.push({ message: `Line ${begin}: This article has no words (LP, TD). It was left out.`, record: null });
    fields = new Map();
    begin = next;
    open = [];
  };
  for (const [at, line] of lines.entries()) {
    const [found, code = '', rest = ''] = FIELD.exec(line) ?? [];
    if (found === undefined) {
      open.push(line);
      continue;
    }
    // A field that was there begins the next article, in exports that have no number.
    if (fields.has(code) || fields.has('AN')) end(at + 1);
    open = [rest];
    fields.set(code, open);
  }
  end(lines.length);
  return { records, said };
}

function readPlain(lines: readonly string[]): FormRead {
  const records: Fields[] = [];
  const said: Said[] = [];
  let begin = 0;
  for (const [at, line] of lines.entries()) {
    const id = END.exec(line.trim())?.[1];
    if (id === undefined) continue;
    const record = plainArticle(lines.slice(begin, at));
    if (record === null) said.push({ message: `Line ${begin + 1}: No words of an article stand before "Document ${id}". It was left out.`, record: null });
    else records.push({ ...record, id });
    begin = at + 1;
  }
  return { records, said };
}

const COPYRIGHT = /^(?:Copyright|\(c\)|©|All rights reserved)/i;

function plainArticle(lines: readonly string[]): Fields | null {
  const trimmed = lines.map((line) => line.trim());
  const counted = trimmed.findIndex((line) => COUNT.test(line));
  if (counted < 0) return null;
  const above = trimmed.slice(0, counted).filter((line) => line !== '' && !/^By\b/i.test(line) && !/^Page \d+ of \d+/.test(line));
  const dated = trimmed.findIndex((line, at) => at > counted && at < counted + 6 && dayIn(line) !== '');
  const after = trimmed.slice(dated + 1).filter((line) => !/^\d{1,2}:\d\d/.test(line));
  // The notice of rights ends the head; without one the language does.
  const notice = trimmed.findIndex((line, at) => at > counted && at < counted + 14 && COPYRIGHT.test(line));
  const language = trimmed.findIndex((line, at) => at > counted && at < counted + 14 && /^(?:English|Français|French|Deutsch|German|Spanish|Español|Italian|Dutch|Portuguese|Nederlands|Português|Italiano|Anglais|Englisch|Inglés|Französisch)$/.test(line));
  const head = Math.max(notice, language, dated);
  const text = paragraphsOf(trimmed.slice(head + 1).filter((line, at) => at > 2 || !COPYRIGHT.test(line))).join('\n\n');
  // A section may stand above the headline, which is the longer of both.
  const title = above.reduce((longest, line) => (line.length > longest.length ? line : longest), '');
  return text === '' || dated < 0 ? null : { text, title, date: dayIn(trimmed[dated] ?? ''), source: after.find((line) => line !== '') ?? '' };
}
