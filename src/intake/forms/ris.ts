/** RIS, the list of references that Zotero, EndNote and databases of newspapers give. It holds summaries, now and then whole texts. */
import { dayIn } from '../days-in.ts';
import { linesOf, onlySummaries, type Fields, type Form, type FormRead, type Said } from './form.ts';

const TAG = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/;

export const ris: Form = {
  is: (head) => /^\uFEFF?\s*TY {2}- /.test(head),
  read,
};

function read(text: string): FormRead {
  const records: Fields[] = [];
  const said: Said[] = [];
  let fields = new Map<string, string>();
  let last = '';
  let begin = 1;
  let all = 0;
  for (const [at, line] of linesOf(text.replace(/^\uFEFF/, '')).entries()) {
    const [found, tag = '', value = ''] = TAG.exec(line) ?? [];
    if (found === undefined) {
      if (last !== '' && line.trim() !== '') fields.set(last, `${fields.get(last) ?? ''}\n${line.trim()}`);
      continue;
    }
    if (tag === 'TY') {
      fields = new Map();
      begin = at + 1;
    }
    last = tag;
    if (tag !== 'ER') {
      if (!fields.has(tag)) fields.set(tag, value.trim());
      continue;
    }
    all++;
    const first = (...tags: readonly string[]): string => tags.map((each) => fields.get(each) ?? '').find((each) => each !== '') ?? '';
    const record = { text: first('AB', 'N2', 'N1'), title: first('TI', 'T1'), date: dateOf(['DA', 'Y1', 'PY'].map((each) => fields.get(each) ?? '')), source: first('T2', 'JO', 'JF', 'PB'), url: first('UR', 'L1'), id: first('ID', 'AN') };
    if (record.text === '') said.push({ message: `Line ${begin}: This reference has no words of the article. It was left out.`, record: null });
    else records.push(record);
    last = '';
  }
  const summaries = onlySummaries(records.length, all);
  return { records, said: summaries === null ? said : [...said, summaries] };
}

/** `2031/05/06/morning`, "2031 May 06", "May 6, 2031": the first that is a whole day, else what is written. */
function dateOf(written: readonly string[]): string {
  const days = written.map((each) => dayIn(/^\d{4}\/\d{1,2}\/\d{1,2}/.exec(each)?.[0] ?? each.replace(/^(\d{4}) (\p{L}{3,10}) (\d{1,2})$/u, '$3 $2 $1')));
  return days.find((each) => each !== '') ?? written.map((each) => each.replace(/\/{1,2}$/, '')).find((each) => each !== '') ?? '';
}
