/** What the fields of a record are called, in the exports of other programs and in tables that people make. */
import { fieldsOf } from '../fields-of.ts';
import { mainText } from '../page/main-text.ts';
import { parseHtml } from '../parse-markup.ts';
import { textOf } from '../text-of.ts';

export type Field = 'text' | 'summary' | 'title' | 'date' | 'modified' | 'source' | 'url' | 'id';

/**
 * The first that holds something counts. Case, spaces, "_" and "-" do not matter; a dot leads into an object, a number into
 * a list. News crawlers (news-please, trafilatura, Media Cloud, GDELT), agencies' interfaces (the Guardian, NewsAPI), readers
 * of feeds (Inoreader, JSON Feed), social networks (4CAT, twarc, Reddit, Bluesky, Mastodon), Zotero, and sets of news that are passed around;
 * tables also in German, French, Spanish, Italian and Dutch.
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: ['text', 'maintext', 'fulltext', 'bodytext', 'articlebody', 'articletext', 'body', 'content', 'contenttext', 'contenthtml', 'fields.bodytext', 'fields.body', 'content.content', 'content.0.value', 'article', 'story', 'selftext', 'message', 'post', 'rawcontent', 'rawtext', 'cleanedtext', 'newstext', 'notetweet.text', 'record.text', 'texte', 'texto', 'testo', 'tekst', 'volltext', 'artikeltext', 'inhalt', 'contenu', 'contenido', 'inhoud'],
  summary: ['abstract', 'abstractnote', 'summary.content', 'summary', 'description', 'excerpt', 'snippet', 'leadparagraph', 'lead', 'fields.trailtext', 'shortdescription', 'résumé', 'zusammenfassung', 'resumen'],
  title: ['title', 'headline.main', 'headline', 'webtitle', 'fields.headline', 'heading', 'articletitle', 'newstitle', 'subject', 'titles', 'titel', 'titre', 'título', 'titulo', 'titolo', 'überschrift', 'schlagzeile'],
  date: ['date', 'published', 'publishedat', 'datepublished', 'datepublish', 'publishdate', 'publisheddate', 'publicationdate', 'dateofpublication', 'pubdate', 'webpublicationdate', 'publishtime', 'publishedtime', 'createdat', 'created', 'createdutc', 'postedat', 'timestamp', 'timestamputc', 'datetime', 'time', 'seendate', 'day', 'issued.dateparts.0', 'record.createdat', 'timestampms', 'ts', 'datum', 'fecha', 'erscheinungsdatum', 'datedepublication'],
  modified: ['modified', 'updated', 'datemodified', 'datemodify', 'updatedat', 'lastmodified', 'modifieddate', 'lastmod'],
  source: ['source.name', 'source.title', 'source', 'publisher.name', 'publisher', 'origin.title', 'medianame', 'outlet', 'newspaper', 'publication', 'publicationtitle', 'publicationname', 'containertitle', 'sourcename', 'sitename', 'site', 'website', 'feed.title', 'channel', 'user.name', 'author.name', 'author.displayname', 'author.handle', 'account.displayname', 'account.username', 'sendername', 'sender', 'quelle', 'zeitung', 'fuente', 'fonte', 'bron', 'krant', 'journal', 'sourcedomain', 'domain', 'hostname'],
  url: ['url', 'link', 'weburl', 'articleurl', 'pageurl', 'canonicalurl', 'sourceurl', 'canonical.0.href', 'alternate.0.href', 'canonical', 'permalink', 'href', 'externalurl', 'titleurl', 'links.permalink', 'lien', 'enlace'],
  id: ['docid', 'id', 'idstr', 'guid', 'key', 'articleid', 'documentid', 'accessionnumber', 'stories_id', 'storiesid'],
};

/** "Publication Date" and "publication_date" are one. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');

/** Which field a column of a table is by its head; null: none. */
export function fieldNamed(head: string): Field | null {
  const name = plainName(head);
  return FIELDS.find((field) => NAMES[field].includes(name)) ?? null;
}

const FIELDS: readonly Field[] = ['text', 'summary', 'title', 'date', 'modified', 'source', 'url', 'id'];
const PATHS: ReadonlyMap<Field, readonly (readonly string[])[]> = new Map(FIELDS.map((field) => [field, NAMES[field].map((path) => path.split('.'))]));

/** Some interfaces give the beginning of a text alone, and "[+1200 chars]". Null: this is no such text. */
function beginning(text: string): string | null {
  const at = text.lastIndexOf('[+');
  return at >= 0 && /^\[\+\d{1,9} chars\]$/.test(text.slice(at).trimEnd()) ? text.slice(0, at).trimEnd().replace(/(?:…|\.\.\.)$/, '') : null;
}

/** A value in the plain form of a record; `short`: its words are a summary. What is no object comes back as it is. */
export function standardRecord(value: unknown): { readonly value: unknown; readonly short: boolean } {
  const folded = foldedFields(value);
  if (folded.size === 0) return { value, short: false };
  const held = (field: Field): unknown => {
    for (const path of PATHS.get(field) ?? []) {
      const found = follow(folded, path);
      if (found !== undefined && found !== null && found !== '' && (field !== 'text' || isWords(found))) return found;
    }
    return undefined;
  };
  const [text, summary] = [held('text'), held('summary')];
  const begun = typeof text === 'string' ? beginning(text) : null;
  const short = begun !== null || (text === undefined && isWords(summary));
  const words = begun ?? text ?? summary;
  // What is no words stays as it is, and is named by whoever reads the record.
  const record: [string, unknown][] = [['text', isWords(words) ? wordsOf(words) : folded.get('text')]];
  for (const field of ['title', 'date', 'modified', 'source', 'url', 'id'] as const) record.push([field, dayOfParts(held(field)) ?? plainValue(held(field))]);
  return { value: Object.fromEntries(record.filter(([, each]) => each !== undefined)), short };
}

const foldedFields = (value: unknown): ReadonlyMap<string, unknown> => {
  const fields = new Map<string, unknown>();
  for (const [name, held] of fieldsOf(value)) if (!fields.has(plainName(name))) fields.set(plainName(name), held);
  return fields;
};

function follow(fields: ReadonlyMap<string, unknown>, [first = '', ...rest]: readonly string[]): unknown {
  let here: unknown = fields.get(first);
  for (const name of rest) here = Array.isArray(here) ? here[Number(name)] : foldedFields(here).get(name);
  return here;
}

/** What interfaces put in the place of what was taken away. */
const GONE = /^\s*\[(?:removed|deleted)\]\s*$/i;

/** Text, its paragraphs, or text in pieces some of which are links or names: `["At ", {"type": "bold", "text": "noon"}]`. */
const isWords = (value: unknown): value is string | readonly unknown[] =>
  typeof value === 'string' ? /\S/.test(value) && !GONE.test(value) : Array.isArray(value) && (value.length > 1 || typeof value[0] === 'object') && value.every((piece) => typeof pieceOf(piece) === 'string');

const pieceOf = (piece: unknown): unknown => (typeof piece === 'string' ? piece : fieldsOf(piece).get('text'));

function wordsOf(value: string | readonly unknown[]): string {
  if (typeof value !== 'string') return value.map(pieceOf).join(value.every((piece) => typeof piece === 'string') ? '\n\n' : '');
  if (!/<\/?(?:p|br|div|h[1-6]|li|blockquote|span|strong|em|b|i|a|figure)[\s/>]/i.test(value)) return value;
  const { root } = parseHtml(value);
  return mainText(root) || textOf(root);
}

/** Lists of references (CSL) part a day: `[2031, 5, 6]`. Null: it is none. */
function dayOfParts(value: unknown): string | null {
  const [year, month, day, more] = Array.isArray(value) ? value.map(Number) : [];
  if (year === undefined || month === undefined || day === undefined || more !== undefined || !(year >= 1000)) return null;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A list gives its first. */
const plainValue = (value: unknown): unknown => (Array.isArray(value) ? plainValue(value[0]) : value);
