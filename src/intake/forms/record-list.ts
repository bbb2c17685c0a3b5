/** Where the records stand in a JSON document that some program wrote. */
import { fieldsOf } from '../fields-of.ts';

/** Names under which programs put a list of records, beside what they say about it. */
const LISTS = ['articles', 'items', 'results', 'messages', 'posts', 'entries', 'docs', 'documents', 'stories', 'news', 'data', 'records', 'list', 'statuses', 'tweets', 'hits', 'rows', 'children', 'orderedItems', 'feed'];
/** Names of what is put around such a list, or around one record. */
const AROUND = ['response', 'data', 'chats', 'result', 'feed', 'channel', 'hits', 'tweet', '_source', 'articles', 'object', 'post', 'content'];

/** A record, and what is said of all of its list: who published it. */
export interface Listed {
  readonly value: unknown;
  /** The title of the feed, channel or chat in which it stands, or the account; empty: it has none. */
  readonly from: string;
  /** The moment that is told of all its list, as written. */
  readonly at?: unknown;
}

export interface RecordList {
  readonly records: readonly Listed[];
  /** What a program notes of itself between messages: somebody joined, a picture was pinned. */
  readonly notices: number;
  /** Posts of others that were passed on, without their words. */
  readonly passedOn: number;
}

/** The records of a document; a document that holds no list it knows is one record. */
export function recordList(whole: unknown): RecordList {
  const records: Listed[] = [];
  let notices = 0;
  let passedOn = 0;
  const take = (value: unknown, from: string, depth: number, at?: unknown): boolean => {
    const list = Array.isArray(value) ? value : null;
    if (list !== null) {
      for (const each of list) if (depth > DEEPEST || !isBox(each) || !take(each, from, depth + 1)) put(each, from, at);
      return true;
    }
    const fields = fieldsOf(value);
    if (hasText(fields) && !isList(fields.get('articles'))) return false;
    const name = nameOf(fields) || from;
    const lists = LISTS.filter((key) => isList(fields.get(key)));
    const first = lists[0];
    if (first !== undefined && depth <= DEEPEST) return take(fields.get(first), name, depth + 1, fields.get('timestamp'));
    const around = wrapped(fields);
    if (around === undefined || depth > DEEPEST || hasWords(fields)) return false;
    if (!take(fields.get(around), name, depth + 1)) put(fields.get(around), name);
    return true;
  };
  const put = (value: unknown, from: string, at?: unknown): void => {
    const fields = fieldsOf(value);
    if (isNotice(fields)) notices++;
    else if (fields.get('type') === 'Announce') passedOn++;
    else records.push({ value: inner(fields) ?? value, from: from || accountOf(fields.get('actor')), at });
  };
  if (!take(whole, '', 0)) put(whole, '');
  return { records, notices, passedOn };
}

const DEEPEST = 6;

/** What Telegram and Slack note between messages. */
const isNotice = (fields: ReadonlyMap<string, unknown>): boolean =>
  (fields.get('type') === 'service' && fields.has('action')) || (fields.get('type') === 'message' && /_(?:join|leave|topic|purpose|name|archive)$/.test(String(fields.get('subtype') ?? '')));

/** `https://m.example/users/ada`, the address of an account in an archive of ActivityPub: `@ada@m.example`, as people write it. */
function accountOf(actor: unknown): string {
  const [, host, name] = typeof actor === 'string' ? /^https:\/\/([\w.-]{1,200})\/(?:users\/|@)([\w.-]{1,100})$/.exec(actor) ?? [] : [];
  return host === undefined || name === undefined ? '' : `@${name}@${host}`;
}

const isList = (value: unknown): boolean => Array.isArray(value) && (value.length === 0 || value.some((each) => fieldsOf(each).size > 0));

/** A page of results, or a chat, in a list of such; a record that has words of its own is none. */
const isBox = (value: unknown): boolean => {
  const fields = fieldsOf(value);
  return !hasWords(fields) && LISTS.some((key) => isList(fields.get(key)) && Array.isArray(fields.get(key)));
};

const hasText = (fields: ReadonlyMap<string, unknown>): boolean => TEXTS.some((key) => typeof fields.get(key) === 'string');

const TEXTS = ['text', 'content', 'body', 'maintext', 'full_text', 'content_html', 'content_text'];

const hasWords = (fields: ReadonlyMap<string, unknown>): boolean => [...TEXTS, 'title', 'headline', 'webTitle', 'url'].some((key) => typeof fields.get(key) === 'string');

/** Under which name something is wrapped; undefined: nothing is. The content of a record may be an object, too: what is wrapped has a title, a text or a list. */
const wrapped = (fields: ReadonlyMap<string, unknown>): string | undefined => AROUND.find((key) => {
  const held = fieldsOf(fields.get(key));
  return held.size > 0 && (key !== 'content' || [...held.keys()].some((name) => /title|headline/i.test(name)));
});

/** A record with nothing but a wrapper about it: `{"tweet": {…}}`, `{"kind": "t3", "data": {…}}`. */
function inner(fields: ReadonlyMap<string, unknown>): unknown {
  if (hasWords(fields)) return null;
  const around = wrapped(fields);
  return around === undefined ? null : fields.get(around);
}

const nameOf = (fields: ReadonlyMap<string, unknown>): string => {
  const found = [fields.get('title'), fields.get('name')].find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof found === 'string' ? found.trim() : '';
};
