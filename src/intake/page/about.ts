/** What a page says of its article outside the words: headline, publisher, dates and address. */
import { daysBetween, dayWritten, isDay, type Day } from '../../core/index.ts';
import { attribute, elementsOf, lineOf, type Element } from '../element.ts';
import { parseHtml, type Markup } from '../parse-markup.ts';
import { bare, headlineOf, titleElement } from './headline.ts';
import { articleData, wordsOf } from './json-ld.ts';
import { visibleDate } from './visible-date.ts';

/** Each as written; empty: the page does not say. */
export interface About {
  readonly title: string;
  readonly source: string;
  readonly published: string;
  readonly modified: string;
  readonly url: string;
}

const PUBLISHED = ['article:published_time', 'og:published_time', 'og:article:published_time', 'article:published', 'datepublished', 'date_published', 'date', 'dc.date.issued', 'dc.date', 'dcterms.issued', 'dcterms.created', 'dcterms.date', 'dc.date.created', 'citation_publication_date', 'citation_online_date', 'citation_date', 'bepress_citation_date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'publication-date', 'pubyear', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'bt:pubdate', 'originalpublicationdate', 'article_date_original', 'rnews:datepublished', 'datecreated', 'article:post_date', 'shareaholic:article_published_time', 'vr:published_time', 'last-published', 'dateposted'];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified', 'lastmod'];
const SOURCE = ['og:site_name', 'publisher', 'dc.publisher', 'application-name', 'cre'];
/** What systems call a site of which nobody said how it is called, and what sites call their sections. */
const NO_PUBLISHER = /^(?:wordpress|blogger|drupal|joomla!?|typo3|squarespace|wix|my (?:site|blog|website)|home(?:page)?|news|blog|website|untitled|u\.?s\.?|world|politics|business|sports?|opinion|technology|science|health|entertainment|lifestyle|local|national|international)$/i;

/** Reads the page's own data in the order of trust: JSON-LD, Open Graph and other `meta`, marked elements, what stands with the headline. */
export function aboutPage({ root, comments }: Markup): About {
  const metas = metaOf(root);
  const meta = (...names: readonly string[]): string => names.map((name) => metas.get(name) ?? '').find((value) => value !== '') ?? '';
  const address = canonical(root) || meta('og:url');
  const head = headlineOf(root, meta('og:title'));
  const whole = titleElement(root);
  const shown = head === null ? '' : lineOf(head);
  const data = articleData(root, (article) => isThis(article, address, shown || whole));
  const source = [wordsOf(data, 'publisher', 'name'), ...SOURCE.map((name) => meta(name)), marked(root, 'publisher')].map(plain).find((name) => name !== '' && !NO_PUBLISHER.test(name)) ?? '';
  const told = plain(wordsOf(data, 'headline') || meta('og:title', 'twitter:title', 'dc.title'));
  return {
    title: headline(isHeadline(shown, [told, whole]) ? plain(shown) : told || plain(shown === '' || bare(whole).includes(bare(shown)) ? whole : shown), source),
    source,
    published: publishedOn({
      data: [earlier(wordsOf(data, 'datePublished'), meta('article:published_time')), ...PUBLISHED.map((name) => meta(name)), marked(root, 'datePublished'), hAtom(root), timeElement(root)],
      shown: visibleDate(root, head),
      less: [wordsOf(data, 'dateCreated', 'uploadDate'), marked(root, 'dateCreated')],
      least: data.page,
      address,
    }),
    modified: wordsOf(data, 'dateModified') || meta(...MODIFIED) || marked(root, 'dateModified'),
    url: [canonical(root), meta('og:url'), wordsOf(data, 'url'), wordsOf(data, 'mainEntityOfPage', '@id', 'url'), savedFrom(comments)].find((url) => /^https?:\/\/\S+$/i.test(url)) ?? '',
  };
}

interface DaySources {
  /** In the order of trust. */
  readonly data: readonly string[];
  /** The day that stands with the headline; empty: none does. */
  readonly shown: string;
  readonly less: readonly string[];
  /** What the data say of the page, not of an article. */
  readonly least: string;
  readonly address: string;
}

/**
 * When it was published: by the first of the data that is a day. Where others of them say another, that which the page shows
 * counts; a stamp of Greenwich gives way to the day that the page shows or has in its address, if that is one beside it.
 */
function publishedOn({ data, shown, less, least, address }: DaySources): string {
  const days = data.map((written) => ({ written, day: dayOf(written) })).filter(({ day }) => day !== null);
  const [first] = days;
  if (first === undefined) return [...less.filter((each) => dayOf(each) !== null), shown, dayOf(least) === null ? '' : least].find((each) => each !== '') ?? '';
  const near = (day: string): boolean => first.day !== null && isDay(day) && Math.abs(daysBetween(first.day, day)) === 1;
  const [year, month, date] = /\/(\d{4})\/(\d\d)\/(\d\d)\//.exec(address)?.slice(1) ?? [];
  const beside = [shown, `${year}-${month}-${date}`].find((day) => isUtc(first.written) && near(day));
  return beside ?? days.find(({ day }) => day === shown)?.written ?? first.written;
}

const isUtc = (written: string): boolean => /T[\d:.]{4,16}(?:Z|\+00:?00)$/.test(written);

/** Null: it is no day, or two. */
const dayOf = (written: string): Day | null => {
  const stamp = /^\d{4}-\d\d-\d\d(?=T)/.exec(written)?.[0] ?? '';
  return isDay(stamp) ? stamp : written === '' ? null : dayWritten(written);
};

/** As blogs mark it (hAtom, h-entry): `<abbr class="published" title="2031-05-06T08:00:00">`, `<time class="dt-published" datetime="…">`. Empty: none does. */
function hAtom(root: Element): string {
  for (const element of elementsOf(root)) {
    const title = attribute(element, 'title') || attribute(element, 'datetime');
    if (title !== '' && /(?:^|\s)(?:dt-)?published(?:\s|$)/.test(attribute(element, 'class')) && dayOf(title) !== null) return title;
  }
  return '';
}

/** Whether an article that the data describe is that of this page: it has its address, or its headline. */
const isThis = (article: ReadonlyMap<string, unknown>, address: string, title: string): boolean =>
  (address !== '' && (article.get('url') === address || article.get('mainEntityOfPage') === address)) || (typeof article.get('headline') === 'string' && bare(String(article.get('headline'))) === bare(title));

/** Some write there when the page was last changed. */
function earlier(data: string, meta: string): string {
  const [one, other] = [data.slice(0, 10), meta.slice(0, 10)];
  // A day apart they may be one moment in two zones.
  return isDay(one) && isDay(other) && daysBetween(other, one) > 1 ? meta : data;
}

/**
 * Whether the page's heading is the article's headline: it shares half of its words with what the data or the title say, and
 * is no short part of that, as the name of a site is.
 */
function isHeadline(shown: string, others: readonly string[]): boolean {
  const words = wordSet(shown);
  return words.size >= 2 && others.some((other) => {
    const theirs = wordSet(other);
    const also = [...theirs].filter((word) => words.has(word)).length;
    return also >= 2 && also * 2 >= Math.min(words.size, theirs.size) && words.size * 2 >= theirs.size;
  });
}

const wordSet = (line: string): ReadonlySet<string> => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function metaOf(root: Element): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of elementsOf(root)) {
    if (element.tag !== 'meta') continue;
    const name = (attribute(element, 'property') || attribute(element, 'name')).toLowerCase();
    const content = attribute(element, 'content');
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** The value of the first element with this `itemprop`. */
function marked(root: Element, property: string): string {
  for (const element of elementsOf(root)) {
    const names = `${attribute(element, 'itemprop')} ${element.tag === 'meta' ? '' : attribute(element, 'property')}`.split(/\s+/).map((name) => name.replace(/^\w+:/, ''));
    if (!names.includes(property)) continue;
    const value = attribute(element, 'content') || attribute(element, 'datetime') || lineOf(element);
    if (value !== '') return value.slice(0, 200);
  }
  return '';
}

const NOT_THE_ARTICLE = new Set(['nav', 'aside', 'footer', 'form']);

/** The first time on the page that is not part of a list of other articles. */
function timeElement(root: Element): string {
  const main = [...elementsOf(root)].find(({ tag }) => tag === 'main' || tag === 'article') ?? root;
  const visit = (element: Element): string => {
    if (NOT_THE_ARTICLE.has(element.tag)) return '';
    if (element.tag === 'time') return dayOf(attribute(element, 'datetime')) === null ? dayOf(lineOf(element)) ?? '' : attribute(element, 'datetime');
    for (const child of element.children) {
      const found = typeof child === 'string' ? '' : visit(child);
      if (found !== '') return found;
    }
    return '';
  };
  return visit(main);
}

/** What parts a headline from the name of its site. */
const PARTING = [' | ', ' - ', ' \u2013 ', ' \u2014 ', ' \u00B7 ', ' \u2022 ', ' \u00BB ', ' -- '];

/** "Mill burns | The Orrin Herald": the site's name is no part of the headline. */
function headline(title: string, source: string): string {
  const at = Math.max(...PARTING.map((mark) => title.lastIndexOf(mark)));
  const [first, last] = [title.slice(0, Math.max(0, at)).trim(), bare(title.slice(at + 2))];
  const named = bare(source);
  return first.length >= 8 && named !== '' && last !== '' && (last.includes(named) || named.includes(last)) ? first : title;
}

function canonical(root: Element): string {
  for (const element of elementsOf(root)) {
    if (element.tag === 'link' && attribute(element, 'rel').toLowerCase() === 'canonical') return attribute(element, 'href');
  }
  return '';
}

/** Browsers write where a page was saved from into a comment at its head. */
function savedFrom(comments: readonly string[]): string {
  for (const comment of comments) {
    const url = /^\s*(?:saved from url=\(\d{1,5}\)|Page saved with SingleFile\s+url: )(\S+)/.exec(comment)?.[1];
    if (url !== undefined) return url;
  }
  return '';
}

/** Data is often escaped once too often: "Bell &amp; Sons". */
function plain(words: string): string {
  return (/&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(words) ? lineOf(parseHtml(words.replace(/</g, '&lt;')).root) : words).replace(/\s+/g, ' ').trim();
}
