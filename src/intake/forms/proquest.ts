/** What ProQuest gives as text: articles between lines of underscores, each with fields before and behind its words. */
import { dayIn } from '../days-in.ts';
import { linesOf, onlySummaries, paragraphsOf, type Fields, type Form, type FormRead, type Said } from './form.ts';

const BAR = /^\s*_{20,}\s*$/;
const FIELD = /^(Full text|Abstract|Title|Author|Publication title|Publication date|Publication year|Publication info|Publisher|Place of publication|Country of publication|Subject|Location|People|Company(?: \/ organization)?|Identifier(?: \/ keyword)?|Pages|Section|Source type|Language(?: of publication)?|Document type|Document URL|ProQuest document (?:ID|link)|Copyright|Last updated|Database|Number of references|Dateline|Column|Classification|ISSN|URL|Links|Credit|Word count|First page|Edition|Volume|Issue|Accession number): ?(.*)$/i;

export const proquest: Form = {
  is: (head) => /^(?:Full text|Abstract): /m.test(head) && /^(?:Publication (?:title|date|year|info)|ProQuest document (?:ID|link)|Database): /m.test(head),
  read,
};

function read(text: string): FormRead {
  const lines = linesOf(text);
  const records: Fields[] = [];
  const said: Said[] = [];
  let short = 0;
  let begin = 0;
  for (let at = 0; at <= lines.length; at++) {
    if (at < lines.length && !BAR.test(lines[at] ?? '')) continue;
    const fields = fieldsIn(paragraphsOf(lines.slice(begin, at)));
    const words = fields.get('full text') ?? '';
    const summary = fields.get('abstract') ?? '';
    if (words !== '' || summary !== '') {
      if (words === '') short++;
      records.push({
        text: words || summary, title: fields.get('title') ?? fields.get('') ?? '', date: dayIn(fields.get('publication date') ?? ''),
        source: ((fields.get('publication title') ?? fields.get('publisher') ?? '').split(';')[0] ?? ''), url: fields.get('url') ?? '', id: fields.get('proquest document id') ?? '',
      });
    } else if (fields.has('publication title') || fields.has('publication date')) {
      said.push({ message: `Line ${begin + 1}: This article has no words, only what is said of it. It was left out.`, record: null });
    }
    begin = at + 1;
  }
  const summaries = onlySummaries(short, records.length);
  return { records, said: summaries === null ? said : [...said, summaries] };
}

/** Each field by its name in lower case, its paragraphs parted by blank lines; under the empty name the headline, which has none. */
function fieldsIn(paragraphs: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let name: string | null = null;
  for (const paragraph of paragraphs) {
    const [, field, value = ''] = FIELD.exec(paragraph) ?? [];
    // Only what follows the words may go on over several paragraphs.
    if (field !== undefined) {
      name = field.toLowerCase();
      if (!fields.has(name)) fields.set(name, value);
    } else if (name === 'full text' || name === 'abstract') fields.set(name, `${fields.get(name) ?? ''}\n\n${paragraph}`);
    else if (name === null && !/^(?:Document \d+ of \d+|Report Information from ProQuest.*|ProQuest document link)$/.test(paragraph)) fields.set('', paragraph);
  }
  return new Map([...fields].map(([key, value]) => [key, value.trim()]));
}
