/** Pages that are no article but a file of many: exports of archives and of messengers. */
import { attribute, elementsOf, lineOf, outermost, type Element } from '../element.ts';
import { parseHtml } from '../parse-markup.ts';
import { textOf } from '../text-of.ts';
import { dayIn } from '../days-in.ts';
import { factiva } from './factiva.ts';
import { onlySummaries, refused, withoutWords, type Fields, type Form, type FormRead, type Said } from './form.ts';
import { nexis } from './nexis.ts';
import { readSignalPage } from './signal.ts';

const CUT: Said = { message: 'Its elements are more, or nested deeper, than on any page: only what stands before was read.', record: null };

function reading(read: (root: Element) => FormRead): Form['read'] {
  return (text) => {
    const { root, cutShort } = parseHtml(text);
    const found = read(root);
    return cutShort ? { ...found, said: [CUT, ...found.said] } : found;
  };
}

const hasClass = (element: Element, name: string): boolean => attribute(element, 'class').split(/\s+/).includes(name);

const within = (root: Element, name: string): Element | undefined => {
  for (const element of elementsOf(root)) if (hasClass(element, name)) return element;
  return undefined;
};

/** Telegram's export of a chat or channel: each message with its own day; the next ones of one writer stand "joined" to the first. */
const telegram: Form = {
  is: (head) => /class="page_header"/.test(head) && /class="(?:message|history)\b/.test(head),
  read: reading((root) => {
    const header = within(root, 'page_header');
    const channel = header === undefined ? '' : lineOf(within(header, 'text') ?? header);
    let wordless = 0;
    const records = outermost(root, (each) => hasClass(each, 'message') && hasClass(each, 'default')).flatMap((message): Fields[] => {
      const body = within(message, 'text');
      const words = body === undefined ? '' : textOf(body);
      if (words === '') {
        wordless++;
        return [];
      }
      const date = within(message, 'date');
      return [{ text: words, date: date === undefined ? '' : attribute(date, 'title').slice(0, 10), source: channel, id: attribute(message, 'id').replace(/^message/, '') }];
    });
    return { records, said: withoutWords(wordless, 0) };
  }),
};

const signal: Form = {
  is: (head) => /<h1 class="?chat-title\b/.test(head) || (/<a href="?#pg0\b/.test(head) && /<div class="?msg\b/.test(head)),
  read: reading(readSignalPage),
};

const otherSignal: Form = {
  is: (head) => /^\s*<!-- Generated on [^<>]{10,60} by signalbackup-tools /.test(head),
  read: () => refused('This is a chat of Signal as a page. Have the program that made it (signalbackup-tools) write it as text (--exporttxt), and add that.'),
};

/** Europresse: an `article` each, with classes of its own; the day stands in the document's number. */
const europresse: Form = {
  is: (head) => /DocPublicationName|titreArticle|docOcurrContainer/.test(head),
  read: reading((root) => {
    const records: Fields[] = [];
    const said: Said[] = [];
    for (const [at, article] of outermost(root, ({ tag }) => tag === 'article').entries()) {
      const body = within(article, 'docOcurrContainer') ?? within(article, 'DocText');
      const words = body === undefined ? '' : textOf(body);
      const line = (name: string): string => {
        const element = within(article, name);
        return element === undefined ? '' : lineOf(element);
      };
      const number = /[·.]((?:19|20)\d\d)(\d\d)(\d\d)[·.]/.exec(lineOf(article));
      const date = number === null ? dayIn(line('DocHeader')) || line('DocHeader') : number.slice(1, 4).join('-');
      if (words === '') said.push({ message: 'No words of this article stand in the file. It was left out.', record: at });
      else records.push({ text: words, title: line('titreArticleVisu') || line('titreArticle'), date, source: (line('DocPublicationName').split(',')[0] ?? '') });
    }
    return { records, said };
  }),
};

/** A report of Zotero: a list of references, of which some have a summary. */
const zotero: Form = {
  is: (head) => /<ul class="report\b/.test(head),
  read: reading((root) => {
    const records: Fields[] = [];
    const items = outermost(root, (each) => each.tag === 'li' && hasClass(each, 'item'));
    for (const item of items) {
      const rows = new Map<string, string>();
      for (const row of elementsOf(item)) {
        const [head, cell] = row.tag === 'tr' ? row.children.filter((each): each is Element => typeof each !== 'string') : [];
        if (head !== undefined && cell !== undefined) rows.set(lineOf(head).toLowerCase(), lineOf(cell));
      }
      const title = [...elementsOf(item)].find(({ tag }) => tag === 'h2');
      const text = rows.get('abstract') ?? '';
      if (text !== '') records.push({ text, title: title === undefined ? '' : lineOf(title), date: rows.get('date') ?? '', source: rows.get('publication') ?? rows.get('website title') ?? '', url: rows.get('url') ?? '' });
    }
    const none = items.length - records.length;
    const summaries = onlySummaries(records.length, records.length);
    return { records, said: [...(none > 0 ? [{ message: `${none} of its ${items.length} references have no words of the article and were left out.`, record: null }] : []), ...(summaries === null ? [] : [summaries])] };
  }),
};

/** What programs that keep links for later, and browsers, give: a page of nothing but links. */
const links: Form = {
  is: (head) => /^\s*<!DOCTYPE NETSCAPE-Bookmark-file/i.test(head) || /<a [^<>]{0,999}\btime_added="/i.test(head) || /<title>(?:Instapaper: Export|Pocket Export)</i.test(head),
  read: () => refused('This is a list of links to articles, without their words. Open the articles, save the pages, and add those.'),
};

/** The archives whose texts have marks of their own write the same marks into their pages. */
const asText = (form: Form, is: Form['is']): Form => ({ is, read: (html) => {
  const { root, cutShort } = parseHtml(html);
  const found = form.read(textOf(root));
  return cutShort ? { ...found, said: [CUT, ...found.said] } : found;
} });

export const htmlForms: readonly Form[] = [
  telegram,
  signal,
  otherSignal,
  europresse,
  zotero,
  links,
  asText(nexis, (head) => /<DOC NUMBER=|<DOCFULL>|>\d{1,6} of \d{1,6} DOCUMENTS?</i.test(head)),
  asText(factiva, (head) => /class="article [a-z]{2}Article"|class="[a-z]{2}Headline"|<b>HD<\/b>/.test(head)),
];
