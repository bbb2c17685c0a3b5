/** RIS, the list of references that Zotero, EndNote and databases of newspapers give. It holds summaries, now and then whole texts. */
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
    const record = { text: first('AB', 'N2', 'N1'), title: first('TI', 'T1'), date: (/^\d{4}(?:\/\d{1,2}\/\d{1,2})?/.exec(first('DA', 'Y1', 'PY'))?.[0] ?? ''), source: first('T2', 'JO', 'JF', 'PB'), url: first('UR', 'L1'), id: first('ID', 'AN') };
    if (record.text === '') said.push({ message: `Line ${begin}: This reference has no words of the article. It was left out.`, record: null });
    else records.push(record);
    last = '';
  }
  const summaries = onlySummaries(records.length, all);
  return { records, said: summaries === null ? said : [...said, summaries] };
}
