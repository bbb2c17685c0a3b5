import type { Luck } from '../luck.ts';
import { longWords, ODD_DAYS, ODD_URLS, oddWord } from '../odd.ts';
import { utf8, type Entry, type Plan } from '../plan.ts';
import { soundStory, textOfStory, type Story } from '../story.ts';

interface Written {
  readonly json: string;
  readonly marker: string;
  readonly good: boolean;
}

/** Records as a list, as a document with articles, or one a line. */
export function recordsFile(luck: Luck): Plan {
  const lines = luck.chance(0.55);
  const ids = luck.one<readonly string[]>([['a', 'b', 'c', 'd', 'e', 'f'], ['a', 'a', 'b', 'b', '__proto__', '__proto__'], ['constructor', '2', '3', '2', '1', 'toString']]);
  const records = luck.several(1, 6, (at) => (luck.chance(0.6) ? sound(soundStory(luck, at + 1), ids[at] ?? '', luck) : broken(soundStory(luck, at + 1), ids[at] ?? '', lines, luck)));
  const end = luck.one(['\n', '\n', '\r\n', '\n\n']);
  const text = lines ? `${records.map(({ json }) => json).join(end)}${luck.one(['', end])}` : luck.one([
    (list: string) => `[${list}]`, (list: string) => `{"articles":[${list}]}`, (list: string) => `{"__proto__":[],"articles":[${list}],"constructor":1}`,
  ])(records.map(({ json }) => json).join(',\n'));
  const name = luck.one(lines ? ['pile.jsonl', 'pile.ndjson', 'PILE.JSONL', 'lines.json'] : ['pile.json', 'a.dateline', 'a.json']);
  const entries = records.map(({ marker, good }, at): Entry => {
    const line = end === '\n\n' ? at * 2 + 1 : at + 1;
    const place = new RegExp(`^(?:Line ${line}|Record ${at + 1})\\b`);
    return { what: lines ? `line ${line}` : `record ${at + 1}`, marker, good, named: ({ file, message }) => file === name && (place.test(message) || /^This /.test(message)) };
  });
  // A list of one text is no list: a lone line under the name of JSON is a document.
  return { form: lines ? 'lines' : 'records', file: { name, bytes: utf8(luck.chance(0.1) ? `\uFEFF${text}` : text) }, entries };
}

function fieldsOf(story: Story, id: string, luck: Luck): Readonly<Record<string, unknown>> {
  return {
    ...luck.one([{ id }, { docId: id }, { id: luck.below(9) }, {}]), title: luck.one([story.title, null]), date: story.day, source: luck.one<unknown>([story.source, { name: story.source }]), url: story.url,
    text: textOfStory(story), ...luck.one<object>([{}, { constructor: oddWord(luck) }, { toString: 1, valueOf: null }, { extra: { deep: [[[[]]]] } }, { modified: luck.one(ODD_DAYS) }]),
  };
}

/** Nothing is wrong with its form. */
function sound(story: Story, id: string, luck: Luck): Written {
  const json = JSON.stringify(fieldsOf(story, id, luck));
  return { json: luck.chance(0.1) ? json.replace('{', '{"__proto__":{"text":"x","title":3},') : json, marker: story.marker, good: true };
}

/** Something is, of its values or, in a file of lines, of its JSON. */
function broken(story: Story, id: string, lines: boolean, luck: Luck): Written {
  const fields = fieldsOf(story, id, luck);
  const value = luck.one<() => unknown>([
    () => null, () => 3, () => 'text', () => [], () => ({}), () => ({ ...fields, text: undefined }), () => ({ ...fields, text: 3 }), () => ({ ...fields, text: [story.title] }), () => ({ ...fields, text: ' \n' }), () => ({ ...fields, text: { text: 'x' } }),
    () => ({ ...fields, id: {}, title: [], source: 7, url: true }), () => ({ ...fields, url: luck.one(ODD_URLS), date: luck.one(ODD_DAYS) }), () => ({ ...fields, title: longWords(luck), id: longWords(luck) }), () => ({ ...fields, date: 20310506, published: {} }), () => ({ constructor: fields }),
  ])();
  const json = JSON.stringify(value) ?? 'null';
  const torn = (): string => luck.one([json.slice(0, luck.below(json.length) + 1), `${json}}`, json.replace('"', "'"), json.replace(':', '='), `${json}\0`, json.replace('{', '{\0'), `//${json}`, '['.repeat(luck.one([3, 5000])), '{"a":'.repeat(luck.one([3, 5000])), `${json},`, `\u00A0${json}`, json.replaceAll('"', '\u201C'), `\u001E${json}`]);
  return { json: lines && luck.chance(0.5) ? torn() : json, marker: story.marker, good: false };
}
