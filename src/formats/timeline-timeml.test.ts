// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Civil, Timeline } from '../core/index.ts';
import { exportFile, readTimeml } from './index.ts';
import { mill } from './testing/mill.ts';

/** Every document by the name of its file, out of the archive or as it is. */
function documentsOf(timeline: Timeline): ReadonlyMap<string, string> {
  const { content, ending } = exportFile('timeml', timeline, { title: 'The mill', stamp: '2031-06-19T08:30' as Civil, page: null, picture: null, address: null });
  return typeof content === 'string' ? new Map([[ending, content]]) : new Map(Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** As an XML reader has it; throws for what is not well-formed. */
function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) throw new Error(`${fault.textContent ?? ''}\n${xml}`);
  return document;
}

// As the specification of TimeML 1.2.1 has it (section 2): attributes with what they may hold, `?` before those that may be absent.
const ID = (letters: string) => new RegExp(`^${letters}\\d+$`);
const SPECIFICATION: Readonly<Record<string, { readonly inside: string; readonly attributes: Readonly<Record<string, RegExp>> }>> = {
  DOCID: { inside: 'TimeML', attributes: {} }, DCT: { inside: 'TimeML', attributes: {} }, TEXT: { inside: 'TimeML', attributes: {} },
  TIMEX3: { inside: 'TEXT DCT', attributes: { tid: ID('t'), type: /^(?:DATE|TIME|DURATION|SET)$/, value: /^\S+$/, '?mod': /^[A-Z_]+$/, '?quant': /./, '?freq': /./, '?beginPoint': ID('t'), '?endPoint': ID('t'), '?temporalFunction': /^(?:true|false)$/, '?functionInDocument': /^CREATION_TIME$/ } },
  EVENT: { inside: 'TEXT', attributes: { eid: ID('e'), class: /^(?:OCCURRENCE|PERCEPTION|REPORTING|ASPECTUAL|STATE|I_STATE|I_ACTION)$/ } },
  MAKEINSTANCE: { inside: 'TimeML', attributes: { eiid: ID('ei'), eventID: ID('e'), tense: /^(?:FUTURE|INFINITIVE|PAST|PASTPART|PRESENT|PRESPART|NONE)$/, aspect: /^(?:PROGRESSIVE|PERFECTIVE|PERFECTIVE_PROGRESSIVE|NONE)$/, polarity: /^(?:POS|NEG)$/, pos: /^(?:ADJECTIVE|NOUN|VERB|PREPOSITION|OTHER)$/ } },
  TLINK: { inside: 'TimeML', attributes: { lid: ID('l'), relType: /^IS_INCLUDED$/, eventInstanceID: ID('ei'), relatedToTime: ID('t') } },
};

/** What is wrong with a document by the specification. */
function faultsOf(document: Document): readonly string[] {
  const elements = [...document.querySelectorAll('TimeML > *, TimeML > * *')];
  const ids = elements.flatMap((element) => ['tid', 'eid', 'eiid', 'lid'].flatMap((name) => element.getAttribute(name) ?? []));
  const faults = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} twice`);
  for (const element of elements) {
    const known = SPECIFICATION[element.tagName];
    if (known === undefined || !known.inside.split(' ').includes(element.parentElement?.tagName ?? '')) faults.push(`${element.tagName} in ${element.parentElement?.tagName}`);
    for (const [name, holds] of Object.entries(known?.attributes ?? {})) {
      const value = element.getAttribute(name.replace('?', ''));
      if (value === null ? !name.startsWith('?') : !holds.test(value)) faults.push(`${element.tagName} ${name}: ${value}`);
    }
    for (const name of element.getAttributeNames()) if (!Object.keys(known?.attributes ?? {}).some((each) => each.replace('?', '') === name)) faults.push(`${element.tagName} has ${name}`);
    for (const name of ['beginPoint', 'endPoint', 'eventID', 'eventInstanceID', 'relatedToTime']) {
      const id = element.getAttribute(name);
      if (id !== null && !ids.includes(id)) faults.push(`${element.tagName} ${name} leads nowhere: ${id}`);
    }
  }
  return faults;
}

/** Each link as words: the event's word, and the words and value of the time. */
function linksOf(document: Document): readonly string[] {
  return [...document.querySelectorAll('TLINK')].map((link) => {
    const instance = document.querySelector(`MAKEINSTANCE[eiid="${link.getAttribute('eventInstanceID')}"]`);
    const event = document.querySelector(`EVENT[eid="${instance?.getAttribute('eventID')}"]`);
    const time = document.querySelector(`TIMEX3[tid="${link.getAttribute('relatedToTime')}"]`);
    return `${event?.textContent} in ${time?.textContent} ${time?.getAttribute('value')}`;
  });
}

describe('a timeline as TimeML', () => {
  const documents = documentsOf(mill);

  it('is a document for each article, with its day and its words', () => {
    expect([...documents.keys()]).toEqual(['herald.tml', 'note.tml', 'post.tml']);
    for (const article of mill.articles) {
      const xml = documents.get(article.file.replace('.txt', '.tml')) ?? '';
      expect(parsed(xml).querySelector('TEXT')?.textContent).toBe(article.text);
      expect(parsed(xml).querySelector('DCT TIMEX3')?.getAttribute('value') ?? null).toBe(article.published.date);
      expect(readTimeml(xml)).toMatchObject({ id: article.file, created: article.published.date, text: article.text });
    }
  });

  it.each([...documents])('%s keeps to the specification', (_name, xml) => expect(faultsOf(parsed(xml))).toEqual([]));

  it('marks the word of each event, and binds it to the expression that dates it', () => {
    const herald = parsed(documents.get('herald.tml') ?? '');
    expect([...herald.querySelectorAll('EVENT')].map(({ textContent }) => textContent)).toEqual(['burned', 'injured', 'built', 'heard']);
    expect(linksOf(herald)).toEqual(['burned in early on Tuesday 2031-06-17TMO', 'built in 1911 1911', 'heard in 4:15 2031-06-17T04:15']);
  });

  it('binds what was reported as new to the day of publication, and tells two events of one word apart', () => {
    const [first] = mill.events;
    if (first === undefined) throw new Error('The mill has no events.');
    const fresh = { ...first, kind: 'statement' as const, time: { ...first.time, steps: [{ kind: 'reported-as-new' as const, quote: null, value: '2031-06-17' }] }, excerpts: first.excerpts.map((excerpt) => ({ ...excerpt, timePhrase: null })) };
    const document = parsed([...documentsOf({ ...mill, articles: mill.articles.slice(0, 1), events: [first, fresh] }).values()][0] ?? '');
    expect(faultsOf(document)).toEqual([]);
    expect(document.querySelectorAll('EVENT')).toHaveLength(1);
    expect(document.querySelectorAll('MAKEINSTANCE')).toHaveLength(2);
    expect(linksOf(document)).toEqual(['built in 1911 1911', 'built in 2031-06-17 2031-06-17']);
  });

  it('leaves out a word inside an expression, and one that a person marked', () => {
    const [first] = mill.events;
    if (first === undefined) throw new Error('The mill has no events.');
    const inTime = { ...first, excerpts: first.excerpts.map((excerpt) => ({ ...excerpt, predicate: excerpt.timePhrase })) };
    const marked = { ...first, excerpts: first.excerpts.map((excerpt) => ({ ...excerpt, predicate: null })) };
    const document = parsed([...documentsOf({ ...mill, articles: mill.articles.slice(0, 1), events: [inTime, marked] }).values()][0] ?? '');
    expect(document.querySelectorAll('EVENT, MAKEINSTANCE, TLINK')).toHaveLength(0);
  });

  it.each([
    { files: ['a/x.txt', 'b/x.html', 'pile.jsonl#x/..', '.txt'] },
    { files: ['a/x (2).txt', 'a/x.txt', 'b/x.txt', 'b/X.txt'] },
  ])('names $files apart, whatever the articles are called', ({ files }) => {
    const [article] = mill.articles;
    if (article === undefined) throw new Error('The mill has no article.');
    const names = [...documentsOf({ ...mill, articles: files.map((file) => ({ ...article, file })) }).keys()];
    // Some systems know no other difference than that of letters.
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[^/\\]+\.tml$/);
  });

  it('any words in an article are its words, and well-formed', () => {
    const words = fc.array(fc.oneof(fc.constantFrom('<EVENT>', '</TEXT>', '&amp;', ']]>', '<!--', ' on Tuesday ', '1911', '\u{1F525}', '"'), fc.string({ unit: 'grapheme', maxLength: 10 })), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(words, (end) => {
      const [article, ...others] = mill.articles;
      if (article === undefined) return;
      const xml = documentsOf({ ...mill, articles: [{ ...article, text: `${article.text} ${end}` }, ...others] }).get('herald.tml') ?? '';
      const document = parsed(xml);
      expect(faultsOf(document)).toEqual([]);
      // What XML cannot hold is a replacement, one sign for one.
      expect(document.querySelector('TEXT')?.textContent).toBe(`${article.text} ${end}`.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD'));
    }), { numRuns: 60 });
  });
});
