/** RSS 2.0, RSS 1.0 and Atom: each entry is an article. */
import { attribute, elementsOf, lineOf, localName, rawText, type Element } from './element.ts';
import { feedParts } from './feed-entries.ts';
import type { Fields, FormRead, Said } from './forms/form.ts';
import { mainText } from './page/main-text.ts';
import { parseHtml, parseXml } from './parse-markup.ts';
import { textOf } from './text-of.ts';

/** Reads a feed, however broken: what is wrong with an entry costs that one. What its document type declares is not expanded and nothing is fetched. */
export function readFeed(xml: string): FormRead {
  const { around, entries, cutShort } = feedParts(xml);
  const { root, declaresEntities } = parseXml(around);
  const channel = [...elementsOf(root)].find((element) => /^(?:channel|feed)$/.test(local(element)));
  const title = channel === undefined ? '' : words(channel, 'title');
  const said: Said[] = [];
  const say = (message: string, record: number | null = null): void => void said.push({ message, record });
  const records: ReturnType<typeof record>[] = [];
  for (const entry of entries) {
    const markup = parseXml(entry);
    if (markup.cutShort) say('Its elements are more, or nested deeper, than in any feed: only what stands before was read.', records.length);
    const element = markup.root.children.find((child) => typeof child !== 'string') ?? markup.root;
    if (!UNPUBLISHED.test(words(element, 'wp:status'))) records.push(record(element, title));
  }
  if (records.length < entries.length) say(`Left out, as they were not published: ${entries.length - records.length} of its ${entries.length} articles.`);
  if (channel === undefined && entries.length === 0) say('This is XML, but no feed of articles (RSS or Atom). It was left out.');
  else if (entries.length === 0) say('This feed holds no article.');
  if (declaresEntities) say('This feed declares entities of its own. They were not expanded.');
  if (cutShort) say(`It holds more than ${entries.length} articles: only those before were read.`);
  const short = records.filter(({ summary }) => summary === 'yes').length;
  if (short > 0) say(`For ${short} of its ${records.length} articles this feed gives only a summary. Add the pages themselves for the whole text.`);
  return { records: records.map(({ summary: _, ...fields }) => fields), said };
}

/** What an export of WordPress says of what nobody else can read; what is attached to articles is "inherit". */
const UNPUBLISHED = /^(?:draft|auto-draft|pending|private|trash|future)$/;

const local = (element: Element): string => localName(element).toLowerCase();

const children = (element: Element, ...names: readonly string[]): readonly Element[] =>
  names.flatMap((name) => element.children.filter((child): child is Element => typeof child !== 'string' && (name.includes(':') ? child.tag.toLowerCase() === name : local(child) === name && !/^(?:media|itunes):/i.test(child.tag))));

const words = (element: Element, ...names: readonly string[]): string => {
  const found = children(element, ...names).find((child) => lineOf(child) !== '');
  return found === undefined ? '' : inline(found);
};

/** A title may be HTML inside text. */
function inline(element: Element): string {
  const line = lineOf(element);
  return /[<&]/.test(line) ? lineOf(parseHtml(line).root) : line;
}

/** Feeds that gather others' articles put the publisher behind the headline. */
const withoutName = (title: string, name: string): string => (name !== '' && title.endsWith(` - ${name}`) ? title.slice(0, -name.length - 3) : title);

function record(entry: Element, channel: string): Fields {
  const full = children(entry, 'content:encoded', 'content').map(bodyOf).find((text) => text !== '') ?? '';
  const short = full !== '' ? '' : (children(entry, 'description', 'summary').map(bodyOf).find((text) => text !== '') ?? '');
  return {
    text: full || short,
    summary: full === '' && short !== '' && short.length < 600 ? 'yes' : 'no',
    title: withoutName(words(entry, 'title'), words(entry, 'source')),
    date: words(entry, 'pubdate', 'published', 'issued', 'date', 'updated'),
    modified: words(entry, 'updated', 'modified'),
    source: words(entry, 'dc:publisher') || words(entry, 'source') || channel,
    url: addressOf(entry),
    id: words(entry, 'guid', 'id'),
  };
}

/** The words of an entry's content: HTML as text, HTML as elements, or plain. */
function bodyOf(element: Element): string {
  const type = attribute(element, 'type').toLowerCase();
  if (element.children.some((child) => typeof child !== 'string')) return textOf(element);
  const text = rawText(element);
  if (type === 'text' || !/<\/?[a-z]|&(?:#\d|[a-z]{2,10};)/i.test(text)) return text.trim();
  const { root } = parseHtml(text);
  return mainText(root) || textOf(root);
}

function addressOf(entry: Element): string {
  const links = children(entry, 'link');
  const link = links.find((each) => /^(?:alternate)?$/.test(attribute(each, 'rel'))) ?? links[0];
  const url = link === undefined ? '' : attribute(link, 'href') || lineOf(link);
  const guid = children(entry, 'guid').find((each) => attribute(each, 'isPermaLink') !== 'false');
  return [url, guid === undefined ? '' : lineOf(guid)].find((each) => /^https?:\/\/\S+$/i.test(each)) ?? '';
}
