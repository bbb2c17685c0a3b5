/** What agencies send: NITF, and NewsML about it or about HTML. What Evernote gives. And other XML that leads to articles or holds none. */
import { attribute, elementsOf, lineOf, localName, type Element } from '../element.ts';
import { mainText } from '../page/main-text.ts';
import { parseHtml, parseXml } from '../parse-markup.ts';
import { textOf } from '../text-of.ts';
import { refused, type Fields, type Form, type FormRead, type Said } from './form.ts';

const local = (element: Element): string => localName(element).toLowerCase();

const all = (root: Element, name: string): readonly Element[] => [...elementsOf(root)].filter((each) => local(each) === name);

const first = (root: Element, name: string): Element | undefined => all(root, name)[0];

const NOTHING: Element = { tag: '', attributes: new Map(), children: [] };

const line = (root: Element, ...names: readonly string[]): string => {
  for (const name of names) {
    const words = lineOf(first(root, name) ?? NOTHING);
    if (words !== '') return words;
  }
  return '';
};

/** `20310506T080000Z`, `2031-05-06T08:00:00+00:00`: the day. */
const day = (written: string): string => written.replace(/^(\d{4})-?(\d\d)-?(\d\d).*$/, '$1-$2-$3');

function nitfFields(nitf: Element): Fields {
  const body = first(nitf, 'body.content') ?? first(nitf, 'body');
  const issued = first(nitf, 'date.issue');
  const data = first(nitf, 'pubdata');
  const id = first(nitf, 'doc-id');
  return {
    text: body === undefined ? '' : textOf(body, (each) => ['media', 'tagline', 'body.head', 'body.end'].includes(local(each))),
    title: line(nitf, 'hl1', 'hedline', 'title'),
    date: day((data === undefined ? '' : attribute(data, 'date.publication')) || (issued === undefined ? '' : attribute(issued, 'norm'))),
    source: data === undefined ? '' : attribute(data, 'name'),
    id: id === undefined ? '' : attribute(id, 'id-string'),
  };
}

function itemFields(item: Element): Fields {
  const inner = first(item, 'nitf');
  const written = first(item, 'inlinedata') ?? first(item, 'datacontent');
  const html = first(item, 'html');
  const provider = first(item, 'provider');
  const own = inner === undefined ? {} : nitfFields(inner);
  const data = written === undefined ? '' : textOf(parseHtml(lineOf(written).includes('<') ? rawOf(written) : '').root) || textOf(written);
  const said = {
    text: data || textOf(html === undefined ? first(item, 'text') ?? NOTHING : first(html, 'body') ?? html),
    title: line(item, 'headline', 'title'),
    date: day(line(item, 'contentcreated', 'firstcreated', 'versioncreated') || attribute(item, 'date')),
    source: (provider === undefined ? '' : line(provider, 'name') || attribute(provider, 'literal')) || line(item, 'creditline'),
    id: attribute(item, 'guid') || attribute(item, 'itemid'),
  };
  return { ...said, ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== '')) };
}

/** What an agency calls off is none of its news any more: `<pubStatus qcode="stat:canceled"/>`. */
function isWithdrawn(item: Element): boolean {
  const status = first(item, 'pubstatus');
  return status !== undefined && /^(?:\w{1,20}:)?(?:cancell?ed|withheld)$/i.test(attribute(status, 'qcode'));
}

const rawOf = (element: Element): string => element.children.map((child) => (typeof child === 'string' ? child : '')).join('');

const news: Form = {
  is: (head) => /<(?:[\w-]{1,20}:)?(?:nitf|newsMessage|newsItem|packageItem|NewsML)[\s>]/i.test(head),
  read(text): FormRead {
    const { root, cutShort } = parseXml(text);
    const sent = all(root, 'newsitem');
    const items = sent.filter((item) => !isWithdrawn(item));
    const records = sent.length > 0 ? items.map(itemFields) : all(root, 'nitf').map(nitfFields);
    const said: Said[] = cutShort ? [{ message: 'Its elements are more, or nested deeper, than in any file of news: only what stands before was read.', record: null }] : [];
    if (items.length < sent.length) said.push({ message: `Left out, as the agency has withdrawn them: ${sent.length - items.length} of its ${sent.length} articles.`, record: null });
    else if (records.length === 0) said.push({ message: 'This file of an agency holds no article.', record: null });
    return { records, said };
  },
};

/** Notes of Evernote, clipped from pages: the words of each are a page in itself. When one was clipped is not when it was published. */
const notes: Form = {
  is: (head) => /<en-export[\s>]/.test(head),
  read(text): FormRead {
    const { root, cutShort } = parseXml(text);
    const records = all(root, 'note').map((note): Fields => {
      const { root: page } = parseHtml(rawOf(first(note, 'content') ?? NOTHING));
      return { text: mainText(page) || textOf(page), title: line(note, 'title'), url: line(note, 'source-url') };
    });
    return { records, said: cutShort ? [{ message: 'Its elements are more than in any file of notes: only what stands before was read.', record: null }] : [] };
  },
};

const none = (element: string, message: string): Form => ({ is: (head) => new RegExp(`<(?:[\\w-]{1,20}:)?${element}[\\s>]`).test(head), read: () => refused(message) });

export const xmlForms: readonly Form[] = [
  news,
  notes,
  none('opml', 'This is a list of feeds, not of articles. Save the pages of the articles, or the feeds themselves, and add those.'),
  none('(?:urlset|sitemapindex)', 'This is a map of a site: it names the addresses of pages, not their words. Save the pages and add those.'),
  none('mediawiki', 'This is an export of a wiki, in the wiki\'s own marks. Save the pages themselves from the browser and add those.'),
  none('plist', 'This is a list of settings, or a link to a page. Open the page, save it, and add that.'),
];
